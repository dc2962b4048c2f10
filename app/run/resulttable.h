#pragma once
// Results as a table for a terminal.

#include "app/run/console.h"
#include "labs/engine/analysis/comparison.h"

namespace interleave {

/// One row per setting and metric: median, quartiles and every run, outliers marked; with a base, how much
/// faster than that. Below it what the marks mean.
std::string tableOf(const std::vector<ResultRow>& rows, const std::optional<Base>& base,
                    const Console& console);

} // namespace interleave
