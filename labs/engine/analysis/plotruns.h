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

/// True where all of these numbers are above 0 and the largest is more than `factor` times the smallest.
bool spansDecades(const Chart& chart, double ChartPoint::*number, double factor = 100);

/// A series of a chart, and the runs that it is made of.
struct Curve {
    ChartSeries series;
    std::vector<Sentence> which; ///< what tells it apart from others of the same id
    Recordings runs;
    std::vector<SpeedUp> dots; ///< where laws are fitted to it: each of its points, one by one
};

/// The curves of a plot of series, of metrics, or of the cells of a grid; they name the axes of the chart.
std::vector<Curve> curvesOfSeries(Chart& chart, const Lab& lab, const Plot& plot,
                                  const std::vector<PlotRun>& runs);
std::vector<Curve> curvesOfMetrics(Chart& chart, const Lab& lab, const Plot& plot,
                                   const std::vector<PlotRun>& runs);
std::vector<Curve> curvesOfCells(Chart& chart, const Lab& lab, const Plot& plot,
                                 const std::vector<PlotRun>& runs);

/// Of curves with a point for each run: each result as how many times better it is than the median of the
/// same machine at the smallest x. Machines with fewer than `runsToCompare` runs there are left out, and
/// curves of less than two places, which say nothing.
void turnIntoSpeedUps(std::vector<Curve>& curves, Better better);

/// Adds the plot's laws, fitted to its curves; or leaves nothing but how far the dots lie from them. Fits
/// none where other programs took the cores, and says so.
Sentence addLaws(std::vector<Curve>& curves, const Plot& plot);

/// What chartOf draws, and for each series the runs that it is made of.
struct Drawing {
    Chart chart;
    std::vector<Recordings> runs;
};
Drawing drawingOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
                  const std::vector<std::string>& labels);

} // namespace interleave
