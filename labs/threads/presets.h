#pragma once
// The recipes and charts of the lesson.

#include "labs/engine/lab.h"

namespace interleave::threads {

std::vector<Preset> presets();
std::vector<Plot> plots();

} // namespace interleave::threads
