#pragma once
// The legend of a chart, or the scale of a heat map.

#include "widgets/chartlayout.h"

class QFontMetricsF;

namespace interleave {

/// Puts it below `top`, in rows, and returns where it ends. It takes no more than a third of the height: what
/// has no room there is counted, and stands in the table.
double placeLegend(ChartLayout& layout, const Chart& chart, const QFontMetricsF& metrics, double top);

} // namespace interleave
