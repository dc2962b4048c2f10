#pragma once
// The legend of a chart, or the scale of a heat map.

#include "widgets/chartlayout.h"

class QFontMetricsF;

namespace interleave {

/// Puts it below `top`, in rows, and returns where it ends. It takes no more than `share` of the height; what
/// has no room there is counted.
double placeLegend(ChartLayout& layout, const Chart& chart, const QFontMetricsF& metrics, double top,
                   double share);

} // namespace interleave
