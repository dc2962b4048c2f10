#pragma once
// Workers that were started together: threads, or processes.

#include "labs/engine/text.h"

#include <memory>
#include <sys/types.h>
#include <vector>

namespace interleave {

class Context;

class Team
{
public:
    ~Team(); ///< not joined before: stops the whole run, kills its processes, and joins
    Team(Team&&) noexcept;
    Team& operator=(Team&&) = delete;

    /// Waits for all. Throws RunFailure with the first failure: an exception, or a worker process that did
    /// not end well; that one is named with its pid, and the other processes are killed. Processes get 400 ms
    /// after a stop.
    void join();
    /// True when every worker has ended; reaps processes. Does not block and does not throw.
    bool done();
    /// True once a worker has not ended well: join() says which. Reaps processes; does not block.
    bool failed();
    /// Pids of worker processes, in order; empty for threads.
    [[nodiscard]] std::vector<pid_t> pids() const;

private:
    friend class Context;
    struct Members;
    explicit Team(std::unique_ptr<Members> members);
    std::unique_ptr<Members> m_members;
};

} // namespace interleave
