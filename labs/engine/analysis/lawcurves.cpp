// Speed-ups, and the laws that are fitted to the curves of a chart.
#include "labs/engine/analysis/busy.h"
#include "labs/engine/analysis/comparison.h"
#include "labs/engine/analysis/plotruns.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace interleave {
namespace {

/// A point at each measured place, at every number of workers where these are few, and in steps of a tenth
/// beyond.
std::set<double> placesFor(const ChartSeries& measured)
{
    constexpr double few = 128;
    std::set<double> places;
    for (const ChartPoint& point : measured.points)
        if (point.x >= 1)
            places.insert(point.x);
    const double most = measured.points.back().x;
    for (double workers = 1; workers <= most; workers += workers < few ? 1 : workers / 10)
        places.insert(workers);
    return places;
}

std::vector<ChartPoint> pointsOf(const LawFit& fit, const ChartSeries& measured)
{
    std::vector<ChartPoint> points;
    for (const double workers : placesFor(measured))
        if (const double speedUp = fit.at(workers); std::isfinite(speedUp))
            points.push_back({workers, speedUp, speedUp, speedUp, {}});
    return points;
}

std::vector<ChartPoint> residualsOf(const LawFit& fit, const std::vector<SpeedUp>& dots)
{
    std::vector<ChartPoint> residuals;
    for (const SpeedUp& dot : dots)
        if (countsFor(fit.law, dot)) {
            const double residual = fit.residual(dot);
            residuals.push_back({dot.workers, residual, residual, residual, {}});
        }
    return merged(residuals);
}

/// Begins where laws begin.
bool isSpeedUp(const ChartSeries& series) { return !series.points.empty() && series.points.front().x == 1; }

/// What a machine's own runs are measured by: how much faster it is than another one is no speed-up.
struct MachineBase {
    double median = 0;
    std::size_t group = 0;
};

/// By machine, of its runs at the smallest x of all.
std::map<std::string, MachineBase> basesOf(const Curve& curve)
{
    const double first = std::ranges::min_element(curve.series.points, {}, &ChartPoint::x)->x;
    std::map<std::string, std::vector<double>> values;
    for (std::size_t i = 0; i < curve.runs.size(); ++i)
        if (const ChartPoint& point = curve.series.points[i]; point.x == first && point.y > 0)
            values[machineLabel(curve.runs[i]->machine)].push_back(point.y);
    std::map<std::string, MachineBase> bases;
    for (const auto& [machine, its] : values)
        if (its.size() >= runsToCompare)
            bases[machine] = {summaryOf(its).median, bases.size()};
    return bases;
}

Curve speedUpOf(const Curve& measured, Better better)
{
    const std::map<std::string, MachineBase> bases = basesOf(measured);
    Curve curve{{measured.series.id, measured.series.name, {}}, measured.which, {}, {}};
    for (std::size_t i = 0; i < measured.runs.size(); ++i) {
        const Recording& run = *measured.runs[i];
        const ChartPoint& point = measured.series.points[i];
        const auto base = bases.find(machineLabel(run.machine));
        if (base == bases.end() || !(point.y > 0))
            continue;
        const auto& [median, group] = base->second;
        const double ratio = better == Better::less ? median / point.y : point.y / median;
        if (!(ratio > 0) || !std::isfinite(ratio))
            continue;
        curve.series.points.push_back({point.x, ratio, ratio, ratio, {}});
        curve.runs.push_back(&run);
        curve.dots.push_back({point.x, ratio, group, grantedCores(run.machine)});
    }
    return curve;
}

bool goesSomewhere(const ChartSeries& series)
{
    return std::ranges::any_of(series.points,
                               [&](const ChartPoint& point) { return point.x != series.points.front().x; });
}

/// The law as it fits the curve with this index, or the residuals of that; nothing where it does not.
std::optional<Curve> lawCurve(Law law, const std::vector<Curve>& curves, std::size_t of, bool several,
                              bool residuals)
{
    const Curve& measured = curves[of];
    const auto fit = fitted(law, measured.dots);
    if (!fit)
        return std::nullopt;
    std::vector<Sentence> parts{Sentence(namesOf(law).title)};
    if (several)
        parts.insert(parts.end(), measured.which.begin(), measured.which.end());
    ChartSeries series{namesOf(law).id, joined(parts), residualsOf(*fit, measured.dots)};
    if (!residuals) {
        series.points = pointsOf(*fit, measured.series);
        series.law = DrawnLaw{*fit, of, several};
    }
    return Curve{std::move(series), measured.which, measured.runs, {}};
}

/// Several measured curves with their laws are enough to read: what they are shown beside for context goes,
/// and their names need not say that they are no context.
void leaveOnly(std::vector<Curve>& curves, const std::string& id)
{
    std::erase_if(curves, [&](const Curve& curve) { return curve.series.id != id; });
    for (Curve& curve : curves)
        if (!curve.which.empty())
            curve.series.name = joined(curve.which);
}

/// Why nothing is fitted to these curves; empty: nothing is in the way.
Sentence obstacleFor(std::span<const Curve> curves)
{
    Recordings runs;
    for (const Curve& curve : curves)
        runs.insert(runs.end(), curve.runs.begin(), curve.runs.end());
    const std::optional<Busy> busy = busiestOf(runs);
    return busy ? Sentence(LAB_TEXT("No law is fitted: other programs took %1 % of the cores' time."),
                           {percentOf(*busy)})
                : Sentence();
}

} // namespace

void turnIntoSpeedUps(std::vector<Curve>& curves, Better better)
{
    for (Curve& curve : curves)
        curve = speedUpOf(curve, better);
    std::erase_if(curves, [](const Curve& curve) { return !goesSomewhere(curve.series); });
}

Sentence addLaws(std::vector<Curve>& curves, const Plot& plot)
{
    if (plot.laws.empty())
        return {};
    const auto isFitted = [&](const Curve& curve) {
        return curve.series.id == plot.y.front() && isSpeedUp(curve.series);
    };
    // what the laws are about comes first
    const auto rest = std::stable_partition(curves.begin(), curves.end(), isFitted);
    const auto count = static_cast<std::size_t>(rest - curves.begin());
    if (count > 1)
        leaveOnly(curves, plot.y.front());
    Sentence obstacle = obstacleFor(std::span(curves).first(count));
    std::vector<Curve> laws;
    for (std::size_t i = 0; i < count && obstacle.empty(); ++i)
        for (const Law law : plot.laws)
            if (auto curve = lawCurve(law, curves, i, count > 1, plot.residuals))
                laws.push_back(std::move(*curve));
    if (plot.residuals)
        curves = std::move(laws);
    else
        curves.insert(curves.begin() + static_cast<std::ptrdiff_t>(count),
                      std::make_move_iterator(laws.begin()), std::make_move_iterator(laws.end()));
    return obstacle;
}

std::vector<CurveFit> fitsOf(const Lab& lab, const Recordings& recordings,
                             const std::vector<std::string>& labels)
{
    std::vector<CurveFit> fits;
    for (const Plot& plot : lab.plots) {
        if (plot.laws.empty() || plot.residuals)
            continue;
        Drawing drawing = drawingOf(lab, plot, recordings, labels);
        for (std::size_t i = 0; i < drawing.runs.size(); ++i)
            if (const ChartSeries& series = drawing.chart.series[i]; series.law)
                fits.push_back({plot.id, series.name, series.law->fit, std::move(drawing.runs[i])});
    }
    return fits;
}

} // namespace interleave
