#pragma once
// A result over two parameters.

#include "labs/engine/analysis/chart.h"

namespace interleave {

/// The medians of `metric` over the two parameters in which these recordings of `lab` differ: columns for the
/// one with more values, rows for the other. Empty unless there are just two, of two values at least each.
/// Warm-ups are left out; logY where the values span more than two decades.
Chart heatMapOf(const Lab& lab, const std::string& metric, const Recordings& recordings);

} // namespace interleave
