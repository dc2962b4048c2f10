#pragma once
// Notices that a run stood still because somebody outside stopped it: Ctrl-Z, SIGSTOP, a debugger, a frozen
// control group. What the run measured meanwhile is too long.

#include "labs/engine/kernel/rundelays.h"
#include "labs/engine/text.h"

#include <optional>
#include <sys/types.h>

namespace interleave {

class Standstill
{
public:
    /// To be called by the thread that will wait, before it does.
    void begin() { m_busyBefore = busy(); }
    /// The calling process has waited from `begin` to `end` (CLOCK_MONOTONIC), for what should have taken a
    /// few milliseconds. How long (ns) it was neither running nor waiting for a core: a busy machine is no
    /// standstill.
    std::int64_t waited(std::int64_t begin, std::int64_t end);
    /// Looks whether the lab's process alone is stopped. To be called some times a second.
    void look(pid_t lab, std::int64_t now);

    /// Nothing where the run never stood still.
    [[nodiscard]] std::optional<Sentence> remark() const;

private:
    [[nodiscard]] std::optional<std::int64_t> busy(); ///< ns that this thread has run or waited for a core

    RunDelays m_delays;
    std::optional<std::int64_t> m_busyBefore; ///< at the end of the last wait
    std::int64_t m_labStoppedAt = -1;
    std::int64_t m_sum = 0;
};

} // namespace interleave
