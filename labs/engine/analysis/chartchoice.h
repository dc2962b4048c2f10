#pragma once
// Which charts a selection of runs has, and which of them it is about.

#include "labs/engine/analysis/chart.h"

#include <functional>
#include <memory>

namespace interleave {

constexpr std::size_t mostAtOnce = 300; ///< runs; charts and results of more are computed on another thread

/// What is set for the next run.
struct WantedRuns {
    Parameters parameters;
    std::string preset; ///< id, or empty
    std::vector<Sweep> over;
};

/// What charts are drawn of. Owns all that another thread needs, where `owners` own the recordings.
struct ChartedRuns {
    Recordings recordings;
    std::vector<std::string> labels;
    WantedRuns wanted;
    std::vector<std::shared_ptr<const Experiment>> owners;

    /// Too many to draw charts of them at once.
    [[nodiscard]] bool areMany() const;
    [[nodiscard]] bool areTheSameAs(const ChartedRuns& other) const
    {
        return recordings == other.recordings && labels == other.labels && owners == other.owners;
    }
};

/// Whether the plot is about runs like these, or, before any, about those to come.
bool isOffered(const Plot& plot, const ChartedRuns& runs);
/// Their places in the lab.
std::vector<std::size_t> offeredPlots(const Lab& lab, const ChartedRuns& runs);

/// What runs are about.
struct Subject {
    std::string preset;              ///< id; empty: several, or none
    std::vector<std::string> varied; ///< ids of parameters, sorted
    bool operator==(const Subject&) const = default;
};
Subject subjectOf(const ChartedRuns& runs);

/// The one of these plots (by their place in the lab, not empty) to look at: what the preset names, otherwise
/// the first that shows most of what is varied.
std::size_t chosenPlot(const Lab& lab, const std::vector<std::size_t>& offered, const Subject& subject);

/// A chart and its place among the lab's plots. The heat map comes behind them.
using PlacedChart = std::pair<std::size_t, Chart>;
using DrawnCharts = std::vector<PlacedChart>;

/// The plot at this place, or the heat map, drawn of these runs. Empty where they have no numbers for it.
/// Results over a parameter of which there is one value only are bars, one for each curve.
Chart chartAt(const Lab& lab, std::size_t place, const ChartedRuns& runs);

/// All charts of these runs. Of runs that are over, those that they have no numbers for are left out, but for
/// the one to look at where there is no other. `goOn(fraction)` is asked in between; nothing where it said
/// no.
std::optional<DrawnCharts> chartsOf(const Lab& lab, const ChartedRuns& runs,
                                    const std::function<bool(double)>& goOn = {});

} // namespace interleave
