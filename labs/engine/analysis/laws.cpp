#include "labs/engine/analysis/laws.h"

#include <algorithm>
#include <cmath>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <memory>
#include <set>

namespace interleave {

namespace {

using Model = double (*)(double workers, const gsl_vector& parameters);
using Estimates = std::vector<Estimate>;

double amdahlOf(double n, const gsl_vector& p) { return amdahl(n, gsl_vector_get(&p, 0)); }
double gustafsonOf(double n, const gsl_vector& p) { return gustafson(n, gsl_vector_get(&p, 0)); }
double universalOf(double n, const gsl_vector& p)
{
    return universal(n, gsl_vector_get(&p, 0), gsl_vector_get(&p, 1));
}
double exchangeOf(double n, const gsl_vector& p) { return universal(n, 0, gsl_vector_get(&p, 0)); }

struct Problem {
    Model model;
    const std::vector<SpeedUp>& points;
};

int residuals(const gsl_vector* parameters, void* data, gsl_vector* result)
{
    const auto& problem = *static_cast<const Problem*>(data);
    for (std::size_t i = 0; i < problem.points.size(); ++i) {
        const SpeedUp& point = problem.points[i];
        gsl_vector_set(result, i, problem.model(point.workers, *parameters) - point.value);
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
std::optional<Estimates> estimatesFrom(const Solver& solver, std::size_t points, std::size_t unknowns)
{
    const auto freedom = static_cast<double>(points - unknowns);
    const Owned<gsl_matrix> covariance(gsl_matrix_alloc(unknowns, unknowns));
    gsl_multifit_nlinear_covar(gsl_multifit_nlinear_jac(solver.get()), 0, covariance.get());
    const gsl_vector* const left = gsl_multifit_nlinear_residual(solver.get());
    double squares = 0;
    for (std::size_t i = 0; i < points; ++i)
        squares += gsl_vector_get(left, i) * gsl_vector_get(left, i);
    const double quantile = gsl_cdf_tdist_Pinv(0.975, freedom);
    Estimates estimates;
    for (std::size_t i = 0; i < unknowns; ++i) {
        const double value = gsl_vector_get(gsl_multifit_nlinear_position(solver.get()), i);
        const double half = quantile * std::sqrt(gsl_matrix_get(covariance.get(), i, i) * squares / freedom);
        if (!std::isfinite(value) || !std::isfinite(half))
            return std::nullopt;
        estimates.push_back({value, value - half, value + half});
    }
    return estimates;
}

std::optional<Estimates> leastSquares(Model model, const std::vector<double>& start,
                                      const std::vector<SpeedUp>& points)
{
    if (points.size() <= start.size())
        return std::nullopt;
    static const auto endsTheProgram = gsl_set_error_handler_off(); // once: threads share it
    static_cast<void>(endsTheProgram);
    Problem problem{model, points};
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
    int status =
        gsl_multifit_nlinear_driver(200, tolerance, tolerance, 0, nullptr, nullptr, &why, solver.get());
    const bool isThere = status == GSL_SUCCESS || why == GSL_ENOPROG; // no progress: nothing near is better
    if (!isThere)
        return std::nullopt;
    return estimatesFrom(solver, points.size(), start.size());
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

std::optional<Estimates> universalIn(const std::vector<SpeedUp>& points)
{
    std::optional<Estimates> found =
        countsIn(points) >= 3 ? leastSquares(universalOf, {0.1, 0.001}, points) : std::nullopt;
    if (!found)
        return std::nullopt;
    for (const std::size_t negative : {1U, 0U}) { // then it is 0, and the other one is sought alone
        if ((*found)[negative].value >= 0)
            continue;
        const auto alone = leastSquares(negative == 1 ? amdahlOf : exchangeOf, {0.1}, points);
        if (!alone)
            return std::nullopt;
        (*found)[negative].value = 0;
        (*found)[1 - negative] = alone->front();
        break;
    }
    return found;
}

std::optional<Estimates> estimatesOf(Law law, const std::vector<SpeedUp>& points)
{
    switch (law) {
    case Law::amdahl:
        return leastSquares(amdahlOf, {0.1}, points);
    case Law::gustafson:
        return leastSquares(gustafsonOf, {0.1}, points);
    case Law::universal:
        break;
    }
    return universalIn(points);
}

} // namespace

double LawFit::at(double workers) const
{
    switch (law) {
    case Law::amdahl:
        return amdahl(workers, estimates.front().value);
    case Law::gustafson:
        return gustafson(workers, estimates.front().value);
    case Law::universal:
        break;
    }
    return universal(workers, estimates.front().value, estimates.back().value);
}

bool countsFor(Law law, const SpeedUp& point, int cores)
{
    return point.workers > 1 && (law == Law::universal || point.workers <= cores);
}

std::optional<LawFit> fitted(Law law, const std::vector<SpeedUp>& points, int cores)
{
    std::vector<SpeedUp> used;
    std::ranges::copy_if(points, std::back_inserter(used),
                         [&](const SpeedUp& point) { return countsFor(law, point, cores); });
    const std::optional<Estimates> found = estimatesOf(law, used);
    if (!found)
        return std::nullopt;
    LawFit fit{law, {}, used.size(), 0};
    for (const Estimate& estimate : *found) // within these bounds the best is the nearest to the best of all
        fit.estimates.push_back(cut(estimate, 1));
    double squares = 0;
    for (const SpeedUp& point : used)
        squares += std::pow(point.value - fit.at(point.workers), 2);
    fit.deviation = std::sqrt(squares / static_cast<double>(used.size()));
    return fit;
}

const LawNames& namesOf(Law law)
{
    static const LawNames amdahls{"amdahl", LAB_TEXT("Amdahl's law"), "Amdahl", {{"serial", "s"}}};
    static const LawNames gustafsons{
        "gustafson", LAB_TEXT("Gustafson's law"), "Gustafson", {{"serial", "s"}}};
    static const LawNames universals{
        "usl", LAB_TEXT("Universal Scalability Law"), "USL", {{"sigma", "σ"}, {"kappa", "κ"}}};
    return law == Law::amdahl ? amdahls : law == Law::gustafson ? gustafsons : universals;
}

} // namespace interleave
