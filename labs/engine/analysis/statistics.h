#pragma once
// Summaries of a handful of measurements.

#include <span>
#include <vector>

namespace interleave {

struct Summary {
    double median = 0;
    double lowerQuartile = 0; ///< quartiles by linear interpolation (Hyndman & Fan 1996, type 7, as in R)
    double upperQuartile = 0;
    double minimum = 0;
    double maximum = 0;
    int count = 0; ///< 0: nothing to say, the rest is 0
};

/// Non-finite values are left out.
Summary summaryOf(std::span<const double> values);

/// Beyond 1.5 interquartile ranges from the quartiles (Tukey 1977). Such a value is shown as one, and counts
/// like every other.
bool isOutlier(double value, double lowerQuartile, double upperQuartile);

/// Quantile p in 0 … 1 of values sorted ascending, not empty; type 7.
double quantile(std::span<const double> sorted, double p);

} // namespace interleave
