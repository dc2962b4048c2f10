#pragma once
// Which charts a selection of runs has, and which of them it is about.

#include "app/gui/loader.h"
#include "app/gui/runplan.h"

namespace interleave {

/// What charts are drawn of. Owns all that a thread beside the window needs, where `owners` own the
/// recordings.
struct ChartedRuns {
    Recordings recordings;
    std::vector<std::string> labels;
    RunPlan wanted; ///< what is set for the next run
    Experiments owners;

    /// Too many to draw charts of them at once.
    [[nodiscard]] bool areMany() const;
    [[nodiscard]] bool areTheSameAs(const ChartedRuns& other) const
    {
        return recordings == other.recordings && labels == other.labels && owners == other.owners;
    }
};

/// Whether the plot has something to say about these runs, or, before any, about those to come.
bool isOffered(const Plot& plot, const ChartedRuns& runs);

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

} // namespace interleave
