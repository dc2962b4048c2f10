#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace interleave {
namespace {

/// Whether the runs differ in the parameter that tells curves apart.
bool differ(const Plot& plot, const std::vector<PlotRun>& runs)
{
    return std::ranges::any_of(runs, [&](const PlotRun& run) {
        const auto first = runs.front().recording->parameters.find(plot.by);
        const auto other = run.recording->parameters.find(plot.by);
        return first != runs.front().recording->parameters.end() &&
               other != run.recording->parameters.end() && first->second != other->second;
    });
}

/// What tells the curve of a run apart from others of the same series.
std::vector<Sentence> whichOf(const Lab& lab, const Plot& plot, const PlotRun& run, bool repeated,
                              bool bySetting)
{
    std::vector<Sentence> parts;
    if (bySetting && run.recording->parameters.contains(plot.by))
        parts.push_back(settingSentence(lab, *run.recording, {plot.by}));
    if (!run.rest.empty())
        parts.push_back(run.restInWords);
    if (!run.label.empty())
        parts.push_back(verbatim(run.label));
    if (repeated)
        parts.emplace_back(LAB_TEXT("Run %1"), std::vector{std::to_string(run.recording->repetition)});
    return parts;
}

/// A curve without points. Where it is the only series it need not say which one.
Curve curveNamed(const Lab& lab, const Plot& plot, const PlotRun& run, const std::string& id, bool repeated,
                 bool bySetting)
{
    Curve curve;
    curve.series.id = id;
    curve.which = whichOf(lab, plot, run, repeated, bySetting);
    const Series* series = findSeries(lab, id);
    const bool alone = plot.y.size() == 1;
    const bool otherwiseNameless = alone && run.rest.empty() && run.label.empty();
    std::vector<Sentence> parts = whichOf(lab, plot, run, repeated, bySetting || otherwiseNameless);
    if (!alone || parts.empty())
        parts.insert(parts.begin(), series != nullptr ? Sentence(series->title) : verbatim(id));
    curve.series.name = joined(parts);
    return curve;
}

std::vector<ChartPoint> pointsOf(const RecordedSeries& recorded, double xScale)
{
    std::vector<ChartPoint> points;
    points.reserve(recorded.samples.size());
    for (const Sample& sample : recorded.samples)
        if (std::isfinite(sample.x) && std::isfinite(sample.y))
            points.push_back({sample.x * xScale, sample.y, sample.y, sample.y, {}});
    std::ranges::stable_sort(points, {}, &ChartPoint::x);
    return points;
}

Value byOf(const Plot& plot, const PlotRun& run)
{
    const auto found = run.recording->parameters.find(plot.by);
    return found == run.recording->parameters.end() ? Value() : found->second;
}

/// Runs that share their curves: of one group, differing neither in `by` nor in the rest.
std::vector<std::vector<const PlotRun*>> byCurve(const Plot& plot, const std::vector<PlotRun>& runs)
{
    std::map<std::tuple<std::string, std::string, Value>, std::size_t> places;
    std::vector<std::vector<const PlotRun*>> curves;
    for (const PlotRun& run : runs) {
        const auto place = places.try_emplace({run.label, run.rest, byOf(plot, run)}, curves.size()).first;
        curves.resize(std::max(curves.size(), place->second + 1));
        curves[place->second].push_back(&run);
    }
    return curves;
}

std::vector<Curve> curvesOverTime(const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    std::vector<Curve> curves;
    const bool bySetting = differ(plot, runs);
    for (const auto& same : byCurve(plot, runs))
        for (const PlotRun* run : same)
            for (const std::string& id : plot.y)
                if (const RecordedSeries* recorded = run->recording->seriesOf(id)) {
                    Curve& curve =
                        curves.emplace_back(curveNamed(lab, plot, *run, id, same.size() > 1, bySetting));
                    curve.series.points = pointsOf(*recorded, 1e-9);
                    curve.runs = {run->recording};
                }
    return curves;
}

/// Of these runs, which share it.
Curve mergedCurve(Curve curve, const Plot& plot, const std::vector<const PlotRun*>& runs)
{
    const bool fitted = !plot.laws.empty() && curve.series.id == plot.y.front();
    std::vector<ChartPoint> points;
    for (const PlotRun* run : runs) {
        const RecordedSeries* const recorded = run->recording->seriesOf(curve.series.id);
        if (recorded == nullptr)
            continue;
        const std::size_t group = curve.runs.size(); // each has measured a base of its own
        curve.runs.push_back(run->recording);
        for (ChartPoint& point : pointsOf(*recorded, 1)) {
            if (fitted)
                curve.dots.push_back({point.x, point.y, group, grantedCores(run->recording->machine)});
            points.push_back(std::move(point));
        }
    }
    curve.series.points = merged(points);
    return curve;
}

std::vector<Curve> mergedCurves(const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    std::vector<Curve> curves;
    const bool bySetting = differ(plot, runs);
    for (const auto& same : byCurve(plot, runs))
        for (const std::string& id : plot.y) {
            Curve curve = mergedCurve(curveNamed(lab, plot, *same.front(), id, false, bySetting), plot, same);
            if (!curve.series.points.empty())
                curves.push_back(std::move(curve));
        }
    return curves;
}

} // namespace

std::vector<Curve> curvesOfSeries(Chart& chart, const Lab& lab, const Plot& plot,
                                  const std::vector<PlotRun>& runs)
{
    const Series* first = plot.y.empty() ? nullptr : findSeries(lab, plot.y.front());
    const bool overTime = first == nullptr || first->overTime();
    const bool alone = plot.y.size() == 1 && first != nullptr && !plot.residuals;
    chart.xTitle = overTime ? Sentence(LAB_TEXT("Time")) : Sentence(first->x);
    chart.xUnit = std::string(overTime ? "s" : "");
    chart.yTitle = Sentence(alone ? first->title : plot.title);
    chart.yUnit = first != nullptr ? first->unit : "";
    return overTime ? curvesOverTime(lab, plot, runs) : mergedCurves(lab, plot, runs);
}

} // namespace interleave
