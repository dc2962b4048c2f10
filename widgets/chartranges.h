#pragma once
// What the axes of a chart have to show.

#include "labs/engine/analysis/chart.h"
#include "widgets/axis.h"

namespace interleave {

/// Places. `before` is the range shown so far; it is kept while it will do (see niceRange).
AxisRange rangeOfX(const Chart& chart, const std::optional<AxisRange>& before = {});
/// Quartiles and single runs included, and zero on a linear axis: lengths are compared from there.
AxisRange rangeOfY(const Chart& chart, const std::optional<AxisRange>& before = {});

/// The x values that were measured, rising, where they are few (at most 12); else none.
std::vector<double> fewValues(const Chart& chart);

/// Whether all that y shows are counts, which have no halves.
bool showsCounts(const Chart& chart);

} // namespace interleave
