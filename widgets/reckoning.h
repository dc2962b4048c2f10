#pragma once
// The table of results as numbers: reckoned beside the window where there are many runs.

#include "labs/engine/analysis/chartchoice.h"
#include "labs/engine/analysis/comparison.h"
#include "labs/engine/analysis/statistics.h"

#include <functional>
#include <memory>

namespace interleave {

struct ReckonedRow {
    ResultRow result;
    Summary summary;
    std::optional<Comparison> comparison;
    [[nodiscard]] bool isOut(double value) const
    {
        return isOutlier(value, summary.lowerQuartile, summary.upperQuartile);
    }
};

/// What is to be reckoned. Owns all that a thread beside the window needs, where `owners` own the recordings.
struct Reckoning {
    const Lab* lab = nullptr;
    Recordings recordings;
    Comparing comparing;
    std::vector<std::shared_ptr<const Experiment>> owners;

    /// So much that nobody should wait for it.
    [[nodiscard]] bool isLong() const { return !owners.empty() && recordings.size() > mostAtOnce; }
    /// Of the same runs, told apart in the same way; the base may be another one.
    [[nodiscard]] bool isOfTheSame(const Reckoning& other) const
    {
        return lab == other.lab && recordings == other.recordings && owners == other.owners &&
               comparing.labels == other.comparing.labels;
    }
};

/// `goOn(fraction)` is asked now and then; false ends it early, and some comparisons are missing.
std::vector<ReckonedRow> reckoned(std::vector<ResultRow> rows, const std::optional<Base>& base,
                                  const std::function<bool(double)>& goOn = {});
std::vector<ReckonedRow> reckoned(const Reckoning& reckoning, const std::function<bool(double)>& goOn = {});

} // namespace interleave
