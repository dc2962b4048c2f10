#pragma once
// What the lesson offers to run, and what is drawn of it.

#include "labs/engine/lab.h"

namespace interleave::pools {

std::vector<Preset> presets();
std::vector<Plot> plots();

} // namespace interleave::pools
