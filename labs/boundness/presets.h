#pragma once
// The recipes and charts of the lesson, and what it reports.

#include "labs/engine/lab.h"

namespace interleave::boundness {

std::vector<Metric> metrics();
std::vector<Series> series();
std::vector<Preset> presets();
std::vector<Plot> plots();

} // namespace interleave::boundness
