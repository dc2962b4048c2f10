#pragma once
// Where the kernel refuses tracing: what threads do, read from /proc again and again. How long a thread ran
// and waited for a core between two readings is counted by the kernel and right; in which order is not known.

#include "labs/engine/kernel/rundelays.h"
#include "labs/engine/kernel/stateevent.h"

#include <map>
#include <set>
#include <sys/types.h>

namespace interleave {

class Sampler : public StateSource
{
public:
    static constexpr std::int64_t period = 20'000'000; ///< ns

    /// Watches the descendants of `root`, not `root` itself.
    explicit Sampler(pid_t root);

    /// Reads /proc when a period is over. `horizon` is when the reading is taken to be made.
    void read(std::int64_t horizon, std::vector<StateEvent>& events, std::vector<ThreadName>& names) override;

private:
    /// What one reading of /proc finds, and where it goes.
    struct Reading {
        std::int64_t now;
        std::vector<StateEvent>& events;
        std::vector<ThreadName>& names;
        std::set<pid_t> seen = {};
    };
    struct Thread {
        pid_t pid = 0;
        RunDelays::Reading counted;
        std::int64_t at = 0; ///< when that was read
        /// How often it had blocked by then, if it was runnable.
        std::optional<std::uint64_t> blocked = {};
        /// ns that it was ready and the kernel had not counted: a wait for a core counts when it ends.
        std::int64_t uncounted = 0;
    };
    /// The fields of /proc/<pid>/task/<tid>/stat that matter here.
    struct Stat {
        char state = '?';
        std::int16_t core = -1;
        std::string name;
    };
    static std::optional<Stat> statOf(pid_t pid, pid_t tid);
    void readProcess(Reading& reading, pid_t pid, pid_t parent);
    void readThread(Reading& reading, pid_t pid, pid_t tid, pid_t parent);
    static void addNew(Reading& reading, pid_t tid, pid_t parent, const Stat& stat, const Thread& now);
    static void addShares(Reading& reading, const Thread& before, pid_t tid, const Stat& stat, Thread& now);

    pid_t m_root;
    std::map<pid_t, Thread> m_threads;
    std::int64_t m_read = 0; ///< when that was, the last time
    RunDelays m_delays;
};

} // namespace interleave
