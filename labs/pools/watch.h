#pragma once
// Looks after a run whenever its caller waits: shows how far it is, does what the user asks for, and says
// when to give up.

#include "labs/engine/context.h"
#include "labs/pools/executor.h"

#include <map>

namespace interleave::pools {

class Watch
{
public:
    /// `patience`: ns until the time is up; 0: never.
    Watch(Context& run, std::size_t tasks, std::int64_t patience);

    /// The time runs from now on.
    void start(Pool& pool);
    /// False: the run is to stop, the time is up, or the pool is to be shut down.
    bool look(const Counts& counts);
    /// To be called when a worker has died: remarks on it, and marks the moment in the caller's lane.
    void died(const Death& death);
    /// All is answered: shows it, and remarks on what was cancelled.
    void conclude(const Counts& counts);

    /// Tasks that were run again, each as often as it was.
    [[nodiscard]] std::size_t retried() const { return m_retried; }

private:
    void tell(const Counts& counts);
    void show(const char* series, std::size_t count);
    void obey();

    Context& m_run;
    Pool* m_pool = nullptr; ///< null before start()
    std::size_t m_tasks;
    std::int64_t m_patience;
    std::int64_t m_end;
    std::int64_t m_looked = 0;
    std::uint32_t m_killed = 0;
    bool m_shutDown = false;
    std::size_t m_retried = 0;
    std::map<int, Object> m_deaths; ///< what is marked, by worker
    std::atomic<std::int64_t>& m_queued;
    std::atomic<std::int64_t>& m_answered;
    std::map<std::string, std::atomic<std::int64_t>*> m_mishaps; ///< by series, those that there are
};

} // namespace interleave::pools
