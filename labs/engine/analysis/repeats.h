#pragma once
// The same run given twice: a file and its copy, an experiment and the one that went on with it.

#include "labs/engine/analysis/settings.h"

namespace interleave {

/// For each recording: whether it is of the same run as another one here, which counts instead: the first of
/// them that is whole, or the first. A run is known by what stands in its header (when it began, on which
/// machine, with what, and the cost of a probe that was measured then) and by how long it took.
std::vector<bool> repeatedRuns(const Recordings& recordings);

} // namespace interleave
