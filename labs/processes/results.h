#pragma once
// What the lesson's runs report.

#include "labs/engine/lab.h"

namespace interleave::processes {

std::vector<Metric> metrics();
std::vector<Series> series();

} // namespace interleave::processes
