#pragma once
// The laws of speed-up that fit several runs, as a table for a terminal.

#include "app/run/console.h"
#include "labs/engine/analysis/chart.h"

namespace interleave {

/// A row for each parameter of each law, under a heading; empty where all is of one run: what that has found
/// is among its results.
std::string tableOf(const std::vector<CurveFit>& fits, const Console& console);

} // namespace interleave
