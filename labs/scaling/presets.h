#pragma once
// What the lesson offers to run, and what is drawn of it.

#include "labs/engine/lab.h"

namespace interleave::scaling {

std::vector<Preset> presets();
std::vector<Plot> plots();

} // namespace interleave::scaling
