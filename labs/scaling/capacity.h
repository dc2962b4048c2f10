#pragma once
// What the machine can give: read off what the system says, and tried.

#include "labs/engine/machine.h"
#include "labs/scaling/crew.h"

namespace interleave::scaling {

struct Capacity {
    Machine machine;
    int physical = 0;    ///< of the allowed cores, how many are no threads of another one (SMT); 0: not known
    int tried = 1;       ///< threads that computed at the same time, to see
    double measured = 1; ///< how many times the work of one they did, 1 … `tried`

    /// As many workers can compute at the same time, by what the system says.
    [[nodiscard]] int cores() const { return grantedCores(machine); }
};

/// Lets the workers compute, each for itself, one alone and then one for each core; takes less than a second.
Capacity measuredCapacity(Context& run, Crew& crew, int workers);

/// Says in which way the machine gives less than its number of cores promises.
void tellShortage(Context& run, const Capacity& capacity);

} // namespace interleave::scaling
