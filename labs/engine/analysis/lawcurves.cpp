// Speed-ups, and the laws that are fitted to the curves of a chart.
#include "labs/engine/analysis/plotruns.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace interleave {
namespace {

constexpr int everyNumber = 128; ///< of workers up to here is a point of a law's curve

/// That all of these runs had.
int coresOf(const Recordings& runs)
{
    int fewest = std::numeric_limits<int>::max();
    for (const Recording* run : runs)
        fewest = std::min(fewest, grantedCores(run->machine.coresAllowed, run->machine.cpuQuota));
    return fewest;
}

/// Every run's: a point that is one run's has no dots.
std::vector<SpeedUp> speedUpsOf(const ChartSeries& series)
{
    std::vector<SpeedUp> all;
    for (const ChartPoint& point : series.points) {
        if (point.dots.empty())
            all.push_back({point.x, point.y});
        for (const double dot : point.dots)
            all.push_back({point.x, dot});
    }
    return all;
}

/// Smooth enough, and a point at each measured place.
std::vector<ChartPoint> pointsOf(const LawFit& fit, const ChartSeries& measured)
{
    std::vector<double> places;
    for (int workers = 1; workers <= std::min<double>(everyNumber, measured.points.back().x); ++workers)
        places.push_back(workers);
    for (const ChartPoint& point : measured.points)
        if (point.x > everyNumber)
            places.push_back(point.x);
    std::vector<ChartPoint> points;
    for (const double workers : places)
        if (const double speedUp = fit.at(workers); std::isfinite(speedUp))
            points.push_back({workers, speedUp, speedUp, speedUp, {}});
    return points;
}

std::vector<ChartPoint> residualsOf(const LawFit& fit, const std::vector<SpeedUp>& measured, int cores)
{
    std::vector<ChartPoint> residuals;
    for (const SpeedUp& point : measured)
        if (countsFor(fit.law, point, cores)) {
            const double residual = point.value - fit.at(point.workers);
            residuals.push_back({point.workers, residual, residual, residual, {}});
        }
    return merged(residuals);
}

/// Begins where laws begin.
bool isSpeedUp(const ChartSeries& series) { return !series.points.empty() && series.points.front().x == 1; }

/// The median of each machine at the smallest x of all: how much faster a machine is than another one is no
/// speed-up.
std::map<std::string, double> basesOf(const Curve& curve)
{
    const double first = std::ranges::min_element(curve.series.points, {}, &ChartPoint::x)->x;
    std::map<std::string, std::vector<double>> values;
    for (std::size_t i = 0; i < curve.runs.size(); ++i)
        if (curve.series.points[i].x == first)
            values[machineLabel(curve.runs[i]->machine)].push_back(curve.series.points[i].y);
    std::map<std::string, double> bases;
    for (const auto& [machine, its] : values)
        bases[machine] = summaryOf(its).median;
    return bases;
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
    const std::vector<SpeedUp> points = speedUpsOf(measured.series);
    const int cores = coresOf(measured.runs);
    const auto fit = fitted(law, points, cores);
    if (!fit)
        return std::nullopt;
    std::vector<Sentence> parts{Sentence(namesOf(law).title)};
    if (several)
        parts.insert(parts.end(), measured.which.begin(), measured.which.end());
    ChartSeries series{namesOf(law).id, joined(parts), residualsOf(*fit, points, cores)};
    if (!residuals) {
        series.points = pointsOf(*fit, measured.series);
        series.law = DrawnLaw{*fit, of};
    }
    return Curve{std::move(series), measured.which, measured.runs};
}

} // namespace

void turnIntoSpeedUps(std::vector<Curve>& curves, Better better)
{
    for (Curve& curve : curves) {
        const std::map<std::string, double> bases = basesOf(curve);
        std::vector<ChartPoint> speedUps;
        for (std::size_t i = 0; i < curve.runs.size(); ++i) {
            const ChartPoint& point = curve.series.points[i];
            const auto base = bases.find(machineLabel(curve.runs[i]->machine));
            const double ratio = base == bases.end()      ? 0
                                 : better == Better::less ? base->second / point.y
                                                          : point.y / base->second;
            if (ratio > 0 && std::isfinite(ratio))
                speedUps.push_back({point.x, ratio, ratio, ratio, {}});
        }
        curve.series.points = std::move(speedUps);
    }
    std::erase_if(curves, [](const Curve& curve) { return !goesSomewhere(curve.series); });
}

void addLaws(std::vector<Curve>& curves, const Plot& plot)
{
    if (plot.laws.empty())
        return;
    const auto isFitted = [&](const Curve& curve) {
        return curve.series.id == plot.y.front() && isSpeedUp(curve.series);
    };
    const auto rest = std::ranges::stable_partition(curves, isFitted); // what the laws are about comes first
    const auto count = static_cast<std::size_t>(rest.begin() - curves.begin());
    std::vector<Curve> laws;
    for (std::size_t i = 0; i < count; ++i)
        for (const Law law : plot.laws)
            if (auto curve = lawCurve(law, curves, i, count > 1, plot.residuals))
                laws.push_back(std::move(*curve));
    if (plot.residuals)
        curves = std::move(laws);
    else
        curves.insert(rest.begin(), std::make_move_iterator(laws.begin()),
                      std::make_move_iterator(laws.end()));
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
