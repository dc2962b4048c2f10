#pragma once
// How much faster than a base, and whether that can be told from chance.

#include "labs/engine/analysis/chart.h"

#include <functional>
#include <optional>

namespace interleave {

/// What others are compared to: the setting where `param` has the value and all else is the same; or, of
/// another group of runs, the setting that is the same in all that differs within a group.
struct Base {
    std::string param; ///< empty: a group
    Value value;       ///< of the parameter, or the label of the group

    [[nodiscard]] bool ofGroup() const { return param.empty(); }
    bool operator==(const Base&) const = default;
};

/// How runs are told apart beside their parameters, and what they are compared to.
struct Comparing {
    std::vector<std::string> labels = {}; ///< as for resultsOf
    std::optional<Base> base = {};        ///< none: nothing is compared
};

struct Comparison {
    enum class Verdict { better, worse, noDifference, tooFewRuns };

    double speedUp = 1; ///< medians; above 1 is better, whichever way the metric is
    double low = 1;     ///< 95 % interval of it, by bootstrap (Efron 1979, percentiles of resampled medians)
    double high = 1;
    /// Speed-up by how many times as much of `param` there is; only where that is a number.
    std::optional<double> efficiency;
    Verdict verdict = Verdict::tooFewRuns; ///< noDifference: the interval holds 1
};

/// Runs that each side needs for an interval.
constexpr std::size_t runsToCompare = 3;

/// Of `values` to `base`. Nothing where it has no meaning: no run, a metric without a better way, a median
/// that is not above 0. The same numbers give the same interval.
std::optional<Comparison> comparisonOf(const std::vector<double>& values, const std::vector<double>& base,
                                       Better better);

/// Of every row to the row of its base, in the order of `rows`; nothing for a base itself, and where there is
/// none. `goOn(fraction)` is asked now and then; false ends it early, and the rest has nothing.
std::vector<std::optional<Comparison>> comparedTo(const Base& base, const std::vector<ResultRow>& rows,
                                                  const std::function<bool(double)>& goOn = {});

} // namespace interleave
