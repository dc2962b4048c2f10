#pragma once
// The runs that a plot is about, and how their curves are called.

#include "labs/engine/analysis/chart.h"

namespace interleave {

/// A recording that the plot is about, with the names by which its curve is told apart.
struct PlotRun {
    const Recording* recording = nullptr;
    std::string label; ///< empty unless the labels differ
    std::string rest;  ///< the parameters that differ, apart from x and `by`, in the words of scripts
    Sentence restInWords = {};
};

/// Those of `lab` that fit the plot's `when`, warm-ups apart; `labels` as for chartOf.
std::vector<PlotRun> plotRunsOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
                                const std::vector<std::string>& labels);

/// The parts of a curve's name in the words of people, each translated where it is read.
Sentence joined(const std::vector<Sentence>& parts);

/// Merges the points of equal x, each of one run so far, into medians with quartiles.
std::vector<ChartPoint> merged(const std::vector<ChartPoint>& single);

/// The values that a parameter has in these runs: choices in the order of the lab, numbers by size, anything
/// else by spelling.
std::vector<Value> valuesInOrder(const Lab& lab, std::string_view id, const Recordings& runs);

/// True where all of these numbers are above 0 and the largest is more than a hundred times the smallest.
bool spansDecades(const Chart& chart, double ChartPoint::*number);

/// Adds the curves of a plot of series, and names the axes.
void fillFromSeries(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs);

} // namespace interleave
