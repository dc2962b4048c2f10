#pragma once
// How the laws look and read that are drawn beside measurements.

#include "labs/engine/analysis/chart.h"
#include "widgets/colours.h"

#include <QStringList>

namespace interleave {

/// A law has the colour of the curve that it was fitted to, where there are several; its dashes say which law
/// it is. It has no markers: nothing was measured there.
SeriesLook lookOf(const Chart& chart, std::size_t series, bool dark);

/// The name of a series; of a law with its parameters, "Amdahl's law: s = 0.21". With `intervals` each has
/// its 95 % interval behind it.
QString labelOf(const ChartSeries& series, bool intervals);

/// A sentence for each parameter of a law, and one for what it was fitted to; empty for what was measured.
QStringList sentencesOf(const ChartSeries& series);

} // namespace interleave
