#pragma once
// The cells of a row of results.

#include "app/run/console.h"
#include "app/run/quantity.h"
#include "labs/engine/analysis/comparison.h"
#include "labs/engine/analysis/statistics.h"

namespace interleave {

constexpr const char* outlierMark = "*";
constexpr int runsForQuartiles = 3; ///< those of two runs would be made up

struct ResultLine {
    const ResultRow& result;
    Summary summary;
    Scale scale; ///< of all cells of the row
    std::optional<Comparison> comparison;
};

/// Whether this value of the row is an outlier.
bool isMarked(const ResultLine& line, double value);

std::string medianOf(const ResultLine& line);    ///< with its unit
std::string quartilesOf(const ResultLine& line); ///< empty for too few runs
std::string everyRun(const ResultLine& line);    ///< outliers marked
/// "500× slower": a factor below 1 is hard to read. Empty where nothing is compared, as for the next two.
std::string timesText(const ResultLine& line, const Console& console);
/// In the sense of timesText.
std::string intervalOf(const ResultLine& line, const Console& console);
std::string efficiencyOf(const ResultLine& line);

} // namespace interleave
