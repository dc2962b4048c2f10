#pragma once
// What other programs take of the cores, looked at from within a lab that holds its own verdicts back then.

#include "labs/engine/analysis/busy.h"

namespace interleave {

class OthersWatch
{
public:
    OthersWatch() noexcept; ///< begins

    /// Since the beginning: the time in which anybody ran (proc(5), in ticks of 10 ms), less the CPU time of
    /// this process and of the children that it has waited for. Nothing below busyFrom, for less than 0.3 s,
    /// and where the system does not say.
    [[nodiscard]] std::optional<Busy> busy() const noexcept;

private:
    struct Reading {
        double all = 0;  ///< core time, in ticks
        double busy = 0; ///< that anybody had
        double own = 0;  ///< s
    };
    static Reading read() noexcept;

    Reading m_begin;
};

} // namespace interleave
