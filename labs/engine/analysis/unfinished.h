#pragma once
// What an experiment that was interrupted still misses.

#include "labs/engine/analysis/settings.h"

namespace interleave {

/// False for a run that was stopped or cut off: it is to be made again. One that failed is not tried again.
bool isMeasured(const Recording& recording);

/// How many runs are missing of the experiment that these recordings tell of; 0 where they tell of none, or
/// do not all belong to it.
std::size_t missingRuns(const Recordings& recordings);

} // namespace interleave
