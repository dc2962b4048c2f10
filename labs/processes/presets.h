#pragma once
// What the lesson offers to run and to do to a run, and what is drawn of it.

#include "labs/engine/lab.h"

namespace interleave::processes {

std::vector<Preset> presets();
std::vector<Plot> plots();
std::vector<Action> actions();

} // namespace interleave::processes
