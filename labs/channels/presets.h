#pragma once
// What the lesson proposes, and what is drawn of it.

#include "labs/engine/lab.h"

namespace interleave::channels {

std::vector<Preset> presets();
std::vector<Plot> plots();

} // namespace interleave::channels
