#pragma once
// The laws of speed-up, and least squares that find their parameters in what was measured.

#include <optional>
#include <vector>

namespace interleave::scaling {

/// G. M. Amdahl 1967: a share of the work cannot be divided.
constexpr double amdahl(double workers, double serial) { return workers / (1 + serial * (workers - 1)); }
/// J. L. Gustafson 1988: each worker brings its own work; a share of the *parallel* run's time is serial.
constexpr double gustafson(double workers, double serial) { return workers - serial * (workers - 1); }
/// The Universal Scalability Law, N. J. Gunther 1993: workers queue for what is shared (sigma) and exchange
/// with each other (kappa). With kappa = 0 it is Amdahl's law.
constexpr double universal(double workers, double sigma, double kappa)
{
    return workers / (1 + sigma * (workers - 1) + kappa * workers * (workers - 1));
}
/// A. H. Karp, H. P. Flatt 1990: the serial share that this speed-up of more than one worker amounts to.
constexpr double karpFlatt(double workers, double speedup)
{
    return (1 / speedup - 1 / workers) / (1 - 1 / workers);
}

struct SpeedUp {
    double workers = 1;
    double value = 1;
};

/// With its 95 % confidence interval, cut to what the law allows.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// In the order of the law's arguments.
using Fit = std::vector<Estimate>;

/// Least squares (GSL's trust-region solver). One worker, from which every law starts at 1, does not count.
/// Nothing where there are too few points: two for the first two laws; for the third, three different numbers
/// of workers.
std::optional<Fit> fittedAmdahl(const std::vector<SpeedUp>& points);
std::optional<Fit> fittedGustafson(const std::vector<SpeedUp>& points);
std::optional<Fit> fittedUniversal(const std::vector<SpeedUp>& points);

} // namespace interleave::scaling
