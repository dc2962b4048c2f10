#pragma once
// How the laws look and read that are drawn beside measurements.

#include "labs/engine/analysis/chart.h"
#include "widgets/colours.h"

#include <QStringList>

namespace interleave {

/// A law has the colour of the curve that it was fitted to, where there are several; its dashes say which law
/// it is. It has no markers: nothing was measured there.
SeriesLook lookOf(const Chart& chart, std::size_t series, bool dark);

/// How much a label tells of a law.
enum class LawDetail {
    brief,  ///< "USL: σ = 0.2; κ = 0.01", with the curve's name where there are several
    values, ///< "Universal Scalability Law: σ = 0.2; κ = 0.01"
    all     ///< the same with 95 % intervals
};
/// The name of a series, and the parameters of a law.
QString labelOf(const Chart& chart, std::size_t index, LawDetail detail);

/// A sentence for each parameter of a law, and one for what it was fitted to; empty for what was measured.
QStringList sentencesOf(const ChartSeries& series);

} // namespace interleave
