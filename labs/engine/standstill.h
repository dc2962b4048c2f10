#pragma once
// Notices that a run stood still because somebody outside stopped it: Ctrl-Z, SIGSTOP, a debugger, a frozen
// control group. What the run measured meanwhile is too long.

#include "labs/engine/kernel/rundelays.h"
#include "labs/engine/text.h"

#include <csignal>
#include <optional>
#include <sys/types.h>

namespace interleave {

/// At most one at a time in a process, whose SIGCONT it handles meanwhile. Times are of CLOCK_MONOTONIC, in
/// ns.
class Standstill
{
public:
    Standstill();
    ~Standstill();
    Standstill(const Standstill&) = delete;
    Standstill& operator=(const Standstill&) = delete;

    /// The first turn begins. To be called by the thread that takes the turns.
    void begin(std::int64_t now);
    /// From `begin` to `end`, within a turn, a disk or a reader may have kept this process waiting: no
    /// standstill, unless somebody stopped and continued the process meanwhile.
    void wrote(std::int64_t begin, std::int64_t end);
    /// A turn has ended that should have taken a few milliseconds, and the next begins. How long (ns) this
    /// process was neither running nor waiting for a core nor writing: a busy machine is no standstill.
    std::int64_t turn(std::int64_t now);
    /// Looks whether the lab's process alone is stopped. To be called some times a second.
    void look(pid_t lab, std::int64_t now);

    /// Nothing where the run never stood still.
    [[nodiscard]] std::optional<Sentence> remark() const;

private:
    [[nodiscard]] std::optional<std::int64_t> busy(); ///< ns that this thread has run or waited for a core

    struct sigaction m_before {
    };
    RunDelays m_delays;
    std::int64_t m_turnBegan = 0;
    std::int64_t m_writing = 0;               ///< in this turn
    std::optional<std::int64_t> m_busyBefore; ///< when this turn began
    std::int64_t m_labStoppedAt = -1;
    std::int64_t m_sum = 0;
};

} // namespace interleave
