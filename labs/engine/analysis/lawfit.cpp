// Least squares that find the parameters of a law in what was measured.
#include "labs/engine/analysis/laws.h"

#include <algorithm>
#include <cmath>
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_multifit_nlinear.h>
#include <map>
#include <memory>
#include <set>

namespace interleave {

namespace {

/// Points that count, their groups from 0 on.
struct Problem {
    Law law;
    std::vector<SpeedUp> points;
    std::vector<std::size_t> groups; ///< what each was called

    [[nodiscard]] std::size_t unknowns() const { return law == Law::universal ? 2 : 1; }
    [[nodiscard]] std::size_t freedom() const { return points.size() - unknowns() - groups.size(); }
};

Problem problemOf(Law law, const std::vector<SpeedUp>& points)
{
    Problem problem{law, {}, {}};
    std::map<std::size_t, std::size_t> places;
    for (const SpeedUp& point : points) {
        if (!countsFor(law, point))
            continue;
        const auto [place, isNew] = places.try_emplace(point.group, problem.groups.size());
        if (isNew)
            problem.groups.push_back(point.group);
        problem.points.push_back(point);
        problem.points.back().group = place->second;
    }
    return problem;
}

bool saysEnough(const Problem& problem)
{
    std::set<double> counts;
    for (const SpeedUp& point : problem.points)
        counts.insert(point.workers);
    const std::size_t wanted = problem.law == Law::universal ? 4 : 2;
    return counts.size() >= wanted && problem.points.size() > problem.unknowns() + problem.groups.size();
}

/// For these parameters, the factor of each group that leaves the least squares.
std::vector<double> scalesFor(const Problem& problem, const LawParameters& parameters)
{
    std::vector<double> ratios(problem.groups.size());
    std::vector<double> squares(problem.groups.size());
    for (const SpeedUp& point : problem.points) {
        const double ratio = speedUpBy(problem.law, point.workers, parameters) / point.value;
        ratios[point.group] += ratio;
        squares[point.group] += ratio * ratio;
    }
    for (std::size_t i = 0; i < ratios.size(); ++i)
        ratios[i] /= squares[i];
    return ratios;
}

/// By how much of itself each point lies beside the law: times vary by a share of themselves, too.
std::vector<double> residualsFor(const Problem& problem, const LawParameters& parameters)
{
    const std::vector<double> scales = scalesFor(problem, parameters);
    std::vector<double> residuals;
    residuals.reserve(problem.points.size());
    for (const SpeedUp& point : problem.points)
        residuals.push_back(1 - scales[point.group] * speedUpBy(problem.law, point.workers, parameters) /
                                    point.value);
    return residuals;
}

double squaresFor(const Problem& problem, const LawParameters& parameters)
{
    double squares = 0;
    for (const double residual : residualsFor(problem, parameters))
        squares += residual * residual;
    return squares;
}

/// What is sought: all parameters, or one beside others that are fixed.
struct Search {
    const Problem& problem;
    LawParameters parameters;
    std::vector<std::size_t> sought;

    void set(const gsl_vector& values)
    {
        for (std::size_t i = 0; i < sought.size(); ++i)
            parameters[sought[i]] = gsl_vector_get(&values, i);
    }
};

int residualsOfSearch(const gsl_vector* values, void* data, gsl_vector* result)
{
    auto& search = *static_cast<Search*>(data);
    search.set(*values);
    const std::vector<double> residuals = residualsFor(search.problem, search.parameters);
    for (std::size_t i = 0; i < residuals.size(); ++i)
        gsl_vector_set(result, i, residuals[i]);
    return GSL_SUCCESS;
}

/// Of a parameter: much less than what it takes for the law to look different to the most workers.
double stepOf(const Problem& problem, std::size_t parameter)
{
    const double most = std::ranges::max_element(problem.points, {}, &SpeedUp::workers)->workers;
    return 1e-5 / std::pow(most, 1.0 + static_cast<double>(parameter));
}

/// By central differences; GSL's own steps are a share of the parameter, which may be next to nothing.
int slopesOfSearch(const gsl_vector* values, void* data, gsl_matrix* result)
{
    auto& search = *static_cast<Search*>(data);
    search.set(*values);
    for (std::size_t column = 0; column < search.sought.size(); ++column) {
        const std::size_t parameter = search.sought[column];
        const double step = stepOf(search.problem, parameter);
        LawParameters below = search.parameters;
        LawParameters above = search.parameters;
        below[parameter] -= step;
        above[parameter] += step;
        const std::vector<double> before = residualsFor(search.problem, below);
        const std::vector<double> after = residualsFor(search.problem, above);
        for (std::size_t i = 0; i < before.size(); ++i)
            gsl_matrix_set(result, i, column, (after[i] - before[i]) / (2 * step));
    }
    return GSL_SUCCESS;
}

struct Freed {
    void operator()(gsl_matrix* matrix) const { gsl_matrix_free(matrix); }
    void operator()(gsl_multifit_nlinear_workspace* workspace) const { gsl_multifit_nlinear_free(workspace); }
};
template <class T>
using Owned = std::unique_ptr<T, Freed>;
using Solver = Owned<gsl_multifit_nlinear_workspace>;

/// GSL's solver at the place where a search begins; null where there is no memory. `system` must outlive it.
Solver solverFor(Search& search, gsl_multifit_nlinear_fdf& system)
{
    static const auto endsTheProgram = gsl_set_error_handler_off(); // once: threads share it
    static_cast<void>(endsTheProgram);
    system = {};
    system.f = residualsOfSearch;
    system.df = slopesOfSearch;
    system.n = search.problem.points.size();
    system.p = search.sought.size();
    system.params = &search;
    const gsl_multifit_nlinear_parameters settings = gsl_multifit_nlinear_default_parameters();
    Solver solver(gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &settings, system.n, system.p));
    std::vector<double> start;
    for (const std::size_t each : search.sought)
        start.push_back(search.parameters[each]);
    const gsl_vector_const_view from = gsl_vector_const_view_array(start.data(), start.size());
    if (solver && gsl_multifit_nlinear_init(&from.vector, &system, solver.get()) != GSL_SUCCESS)
        solver.reset();
    return solver;
}

/// The parameters with the least squares, without bounds for those that are sought.
std::optional<LawParameters> bestOf(Search search)
{
    gsl_multifit_nlinear_fdf system{};
    const Solver solver = solverFor(search, system);
    if (!solver)
        return std::nullopt;
    constexpr double tolerance = 1e-10;
    int why = 0;
    const int status =
        gsl_multifit_nlinear_driver(200, tolerance, tolerance, 0, nullptr, nullptr, &why, solver.get());
    // Where dots lie on the law but for rounding, no step is seen to be better any more: it is there.
    if (status != GSL_SUCCESS && status != GSL_EMAXITER && status != GSL_ENOPROG)
        return std::nullopt;
    search.set(*gsl_multifit_nlinear_position(solver.get()));
    return search.parameters;
}

bool isWithin(const LawParameters& parameters)
{
    return std::ranges::all_of(parameters, [](double each) { return each >= 0 && each <= 1; });
}

/// One parameter at a bound, and the others best beside it.
LawParameters bestAt(const Problem& problem, std::size_t fixed, double bound)
{
    Search search{problem, LawParameters(problem.unknowns(), 0.1), {}};
    search.parameters[fixed] = bound;
    for (std::size_t i = 0; i < problem.unknowns(); ++i)
        if (i != fixed)
            search.sought.push_back(i);
    LawParameters best = search.parameters;
    if (const auto found = search.sought.empty() ? std::nullopt : bestOf(search))
        best = *found;
    for (double& each : best)
        each = std::clamp(each, 0.0, 1.0);
    return best;
}

std::optional<LawParameters> bestWithin(const Problem& problem)
{
    const bool two = problem.unknowns() == 2;
    const Search all{problem, two ? LawParameters{0.1, 0.001} : LawParameters{0.1},
                     two ? std::vector<std::size_t>{0, 1} : std::vector<std::size_t>{0}};
    auto found = bestOf(all);
    if (!found || isWithin(*found))
        return found;
    std::optional<LawParameters> best;
    for (std::size_t fixed = 0; fixed < problem.unknowns(); ++fixed)
        for (const double bound : {0.0, 1.0}) {
            const LawParameters there = bestAt(problem, fixed, bound);
            if (!best || squaresFor(problem, there) < squaresFor(problem, *best))
                best = there;
        }
    return best;
}

/// Half of each parameter's interval, by the slopes of the residuals around them; nothing where they have
/// none.
std::optional<std::vector<double>> halvesAround(const Problem& problem, const LawParameters& parameters)
{
    Search search{problem, parameters, {}};
    for (std::size_t i = 0; i < parameters.size(); ++i)
        search.sought.push_back(i);
    gsl_multifit_nlinear_fdf system{};
    const Solver solver = solverFor(search, system);
    const Owned<gsl_matrix> covariance(gsl_matrix_alloc(parameters.size(), parameters.size()));
    if (!solver || !covariance)
        return std::nullopt;
    gsl_multifit_nlinear_covar(gsl_multifit_nlinear_jac(solver.get()), 0, covariance.get());
    const auto freedom = static_cast<double>(problem.freedom());
    const double variance = squaresFor(problem, parameters) / freedom;
    std::vector<double> halves;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const double spread = gsl_matrix_get(covariance.get(), i, i); // 0 where the points do not tell it
        const double half = gsl_cdf_tdist_Pinv(0.975, freedom) * std::sqrt(spread * variance);
        if (!(spread > 0) || !std::isfinite(half))
            return std::nullopt;
        halves.push_back(half);
    }
    return halves;
}

} // namespace

std::optional<LawFit> fitted(Law law, const std::vector<SpeedUp>& points)
{
    const Problem problem = problemOf(law, points);
    const auto best = saysEnough(problem) ? bestWithin(problem) : std::nullopt;
    const auto halves = best ? halvesAround(problem, *best) : std::nullopt;
    if (!halves)
        return std::nullopt;
    LawFit fit{law, {}, problem.points.size(), 0};
    for (std::size_t i = 0; i < best->size(); ++i) {
        const double value = (*best)[i];
        const double half = (*halves)[i];
        fit.estimates.push_back({value, std::max(0.0, value - half), std::min(1.0, value + half)});
    }
    const std::vector<double> scales = scalesFor(problem, *best);
    for (std::size_t i = 0; i < scales.size(); ++i) {
        fit.scales.resize(std::max(fit.scales.size(), problem.groups[i] + 1), 1);
        fit.scales[problem.groups[i]] = scales[i];
    }
    double squares = 0;
    for (const SpeedUp& point : points)
        if (countsFor(law, point))
            squares += std::pow(fit.residual(point), 2);
    fit.deviation = std::sqrt(squares / static_cast<double>(problem.freedom()));
    return fit;
}

} // namespace interleave
