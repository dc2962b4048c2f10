#pragma once
// The laws of speed-up, and least squares that find their parameters in what was measured.

#include "labs/engine/lab.h"

#include <limits>
#include <optional>

namespace interleave {

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
using LawParameters = std::vector<double>; ///< in the order of the law's arguments
double speedUpBy(Law law, double workers, const LawParameters& parameters);
/// A. H. Karp, H. P. Flatt 1990: the serial share that this speed-up of more than one worker amounts to.
constexpr double karpFlatt(double workers, double speedup)
{
    return (1 / speedup - 1 / workers) / (1 - 1 / workers);
}

/// How many times better something was with so many workers, as against a base that was measured, too.
struct SpeedUp {
    double workers = 1;
    double value = 1;
    std::size_t group = 0;                       ///< those of one group share their base
    int cores = std::numeric_limits<int>::max(); ///< of the machine
};

/// With its 95 % confidence interval, cut to what the law allows.
struct Estimate {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// A law with the parameters that fit best.
struct LawFit {
    Law law = Law::amdahl;
    std::vector<Estimate> estimates; ///< in the order of the law's arguments
    std::size_t points = 0;          ///< that it was fitted to
    double deviation = 0;            ///< standard deviation of their residuals
    std::vector<double> scales = {}; ///< by group: what its base was off, 1 for not at all

    /// The speed-up that it promises so many workers.
    [[nodiscard]] double at(double workers) const;
    /// Measured less fitted, of a point that counts for it.
    [[nodiscard]] double residual(const SpeedUp& point) const;
};

/// Whether the law is fitted to this point. Amdahl's and Gustafson's laws know nothing of cores: no more
/// workers count than there are cores.
bool countsFor(Law law, const SpeedUp& point);

/// Least squares (GSL's trust-region solver) of relative residuals, since times vary by a share of
/// themselves. The base of each group was measured like the rest and may be off: a factor for each is fitted
/// along (variable projection, G. H. Golub and V. Pereyra 1973), without which the intervals would be far too
/// narrow. Parameters lie within 0 … 1, at a bound where that is best. Nothing where the points are too few,
/// or do not tell: two numbers of workers for the first two laws, four for the third, and more points than
/// unknowns.
std::optional<LawFit> fitted(Law law, const std::vector<SpeedUp>& points);

/// What scripts and people call a law and its parameters, in the order of its arguments.
struct LawNames {
    struct Parameter {
        const char* id;
        const char* symbol;
    };
    const char* id = "";
    Text title;
    const char* brief = ""; ///< the same in every language
    std::vector<Parameter> parameters;
};
const LawNames& namesOf(Law law);

} // namespace interleave
