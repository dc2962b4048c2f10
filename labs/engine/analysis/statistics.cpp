#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>

namespace interleave {

double quantile(std::span<const double> sorted, double p)
{
    const double place = std::clamp(p, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const double fraction = place - static_cast<double>(below);
    if (fraction == 0) // also where there is no value above
        return sorted[below];
    // weighted, not "low + fraction * difference": the difference of two finite numbers may overflow
    return sorted[below] * (1 - fraction) + sorted[below + 1] * fraction;
}

bool isOutlier(double value, double lowerQuartile, double upperQuartile)
{
    const double reach = 1.5 * (upperQuartile - lowerQuartile);
    return value < lowerQuartile - reach || value > upperQuartile + reach;
}

Summary summaryOf(std::span<const double> values)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(sorted),
                         [](double value) { return std::isfinite(value); });
    if (sorted.empty())
        return {};
    std::ranges::sort(sorted);
    return {.median = quantile(sorted, 0.5),
            .lowerQuartile = quantile(sorted, 0.25),
            .upperQuartile = quantile(sorted, 0.75),
            .minimum = sorted.front(),
            .maximum = sorted.back(),
            .count = static_cast<int>(sorted.size())};
}

} // namespace interleave
