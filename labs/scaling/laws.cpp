#include "labs/scaling/laws.h"

#include <algorithm>
#include <cmath>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <memory>
#include <set>

namespace interleave::scaling {

namespace {

using Law = double (*)(double workers, const gsl_vector& parameters);

double amdahlOf(double n, const gsl_vector& p) { return amdahl(n, gsl_vector_get(&p, 0)); }
double gustafsonOf(double n, const gsl_vector& p) { return gustafson(n, gsl_vector_get(&p, 0)); }
double universalOf(double n, const gsl_vector& p)
{
    return universal(n, gsl_vector_get(&p, 0), gsl_vector_get(&p, 1));
}
double exchangeOf(double n, const gsl_vector& p) { return universal(n, 0, gsl_vector_get(&p, 0)); }

struct Problem {
    Law law;
    const std::vector<SpeedUp>& points;
};

int residuals(const gsl_vector* parameters, void* data, gsl_vector* result)
{
    const auto& problem = *static_cast<const Problem*>(data);
    for (std::size_t i = 0; i < problem.points.size(); ++i) {
        const SpeedUp& point = problem.points[i];
        gsl_vector_set(result, i, problem.law(point.workers, *parameters) - point.value);
    }
    return GSL_SUCCESS;
}

struct Freed {
    void operator()(gsl_vector* vector) const { gsl_vector_free(vector); }
    void operator()(gsl_matrix* matrix) const { gsl_matrix_free(matrix); }
    void operator()(gsl_multifit_nlinear_workspace* workspace) const { gsl_multifit_nlinear_free(workspace); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;
using Solver = Owned<gsl_multifit_nlinear_workspace>;

/// What the solver has found; nothing where that is no number.
std::optional<Fit> fitFrom(const Solver& solver, std::size_t points, std::size_t unknowns)
{
    const auto freedom = static_cast<double>(points - unknowns);
    const Owned<gsl_matrix> covariance(gsl_matrix_alloc(unknowns, unknowns));
    gsl_multifit_nlinear_covar(gsl_multifit_nlinear_jac(solver.get()), 0, covariance.get());
    const gsl_vector* const left = gsl_multifit_nlinear_residual(solver.get());
    double squares = 0;
    for (std::size_t i = 0; i < points; ++i)
        squares += gsl_vector_get(left, i) * gsl_vector_get(left, i);
    const double quantile = gsl_cdf_tdist_Pinv(0.975, freedom);
    Fit fit;
    for (std::size_t i = 0; i < unknowns; ++i) {
        const double value = gsl_vector_get(gsl_multifit_nlinear_position(solver.get()), i);
        const double half = quantile * std::sqrt(gsl_matrix_get(covariance.get(), i, i) * squares / freedom);
        if (!std::isfinite(value) || !std::isfinite(half))
            return std::nullopt;
        fit.push_back({value, value - half, value + half});
    }
    return fit;
}

std::optional<Fit> leastSquares(Law law, const std::vector<double>& start, const std::vector<SpeedUp>& points)
{
    if (points.size() <= start.size())
        return std::nullopt;
    gsl_set_error_handler_off(); // it would end the program
    Problem problem{law, points};
    gsl_multifit_nlinear_fdf system{};
    system.f = residuals; // derivatives by finite differences
    system.n = points.size();
    system.p = start.size();
    system.params = &problem;
    const gsl_multifit_nlinear_parameters settings = gsl_multifit_nlinear_default_parameters();
    const Solver solver(
        gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &settings, system.n, system.p));
    const gsl_vector_const_view from = gsl_vector_const_view_array(start.data(), start.size());
    int why = 0;
    constexpr double tolerance = 1e-10;
    gsl_multifit_nlinear_init(&from.vector, &system, solver.get());
    const int status =
        gsl_multifit_nlinear_driver(200, tolerance, tolerance, 0, nullptr, nullptr, &why, solver.get());
    if (status != GSL_SUCCESS && status != GSL_ENOPROG) // no progress: it is there already
        return std::nullopt;
    return fitFrom(solver, points.size(), start.size());
}

std::vector<SpeedUp> ofSeveral(std::vector<SpeedUp> points)
{
    std::erase_if(points, [](const SpeedUp& point) { return point.workers <= 1; });
    return points;
}

std::size_t countsIn(const std::vector<SpeedUp>& points)
{
    std::set<double> counts;
    for (const SpeedUp& point : points)
        counts.insert(point.workers);
    return counts.size();
}

Estimate cut(const Estimate& estimate, double most)
{
    return {std::clamp(estimate.value, 0.0, most), std::clamp(estimate.low, 0.0, most),
            std::clamp(estimate.high, 0.0, most)};
}

/// A share of one parameter: its best value within the bounds is the nearest to the best of all.
std::optional<Fit> fittedShare(Law law, const std::vector<SpeedUp>& points)
{
    std::optional<Fit> fit = leastSquares(law, {0.1}, ofSeveral(points));
    if (fit)
        fit->front() = cut(fit->front(), 1);
    return fit;
}

} // namespace

std::optional<Fit> fittedAmdahl(const std::vector<SpeedUp>& points) { return fittedShare(amdahlOf, points); }
std::optional<Fit> fittedGustafson(const std::vector<SpeedUp>& points)
{
    return fittedShare(gustafsonOf, points);
}

std::optional<Fit> fittedUniversal(const std::vector<SpeedUp>& points)
{
    const std::vector<SpeedUp> used = ofSeveral(points);
    std::optional<Fit> fit =
        countsIn(used) >= 3 ? leastSquares(universalOf, {0.1, 0.001}, used) : std::nullopt;
    if (!fit)
        return std::nullopt;
    for (const std::size_t negative : {1U, 0U}) { // then it is 0, and the other one is sought alone
        if ((*fit)[negative].value >= 0)
            continue;
        const auto alone = leastSquares(negative == 1 ? amdahlOf : exchangeOf, {0.1}, used);
        if (!alone)
            return std::nullopt;
        (*fit)[negative].value = 0;
        (*fit)[1 - negative] = alone->front();
        break;
    }
    return Fit{cut(fit->front(), 1), cut(fit->back(), 1)};
}

} // namespace interleave::scaling
