#pragma once
// Where threads may run.

#include <vector>

namespace interleave {

/// The cores that the calling thread may use, in order; only its own where the system does not say.
std::vector<int> allowedCores();

/// The first `count` of them, the one that the calling thread runs on among them; all where there are fewer.
std::vector<int> someCores(int count);

/// Confines the calling thread, and whatever it starts from now on, to these. Throws RunFailure when refused.
void confineTo(const std::vector<int>& cores);

} // namespace interleave
