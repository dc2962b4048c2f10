#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <cmath>

namespace interleave {
namespace {

const Series* findSeries(const Lab& lab, const std::string& id)
{
    const auto found = std::ranges::find(lab.series, id, &Series::id);
    return found == lab.series.end() ? nullptr : &*found;
}

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
    std::vector<Sentence> parts = whichOf(lab, plot, run, repeated, bySetting || alone);
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

bool sameCurve(const Plot& plot, const PlotRun& a, const PlotRun& b)
{
    const auto byOf = [&](const PlotRun& run) {
        const auto found = run.recording->parameters.find(plot.by);
        return found == run.recording->parameters.end() ? Value() : found->second;
    };
    return a.label == b.label && a.rest == b.rest && byOf(a) == byOf(b);
}

std::vector<Curve> curvesOverTime(const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    std::vector<Curve> curves;
    const bool bySetting = differ(plot, runs);
    for (const PlotRun& run : runs) {
        const bool repeated = std::ranges::count_if(runs, [&](const PlotRun& other) {
                                  return sameCurve(plot, run, other);
                              }) > 1;
        for (const std::string& id : plot.y)
            if (const RecordedSeries* recorded = run.recording->seriesOf(id)) {
                Curve& curve = curves.emplace_back(curveNamed(lab, plot, run, id, repeated, bySetting));
                curve.series.points = pointsOf(*recorded, 1e-9);
                curve.runs = {run.recording};
            }
    }
    return curves;
}

/// Of all runs that are the same curve as this one.
Curve mergedCurve(Curve curve, const Plot& plot, const PlotRun& like, const std::vector<PlotRun>& runs)
{
    std::vector<ChartPoint> points;
    for (const PlotRun& run : runs)
        if (const auto* recorded =
                sameCurve(plot, like, run) ? run.recording->seriesOf(curve.series.id) : nullptr) {
            std::ranges::move(pointsOf(*recorded, 1), std::back_inserter(points));
            curve.runs.push_back(run.recording);
        }
    curve.series.points = merged(points);
    return curve;
}

std::vector<Curve> mergedCurves(const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    std::vector<Curve> curves;
    const bool bySetting = differ(plot, runs);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto same = [&](const PlotRun& other) { return sameCurve(plot, runs[i], other); };
        if (std::ranges::find_if(runs, same) - runs.begin() != static_cast<std::ptrdiff_t>(i))
            continue; // an earlier run has made this curve
        for (const std::string& id : plot.y) {
            Curve curve =
                mergedCurve(curveNamed(lab, plot, runs[i], id, false, bySetting), plot, runs[i], runs);
            if (!curve.series.points.empty())
                curves.push_back(std::move(curve));
        }
    }
    return curves;
}

/// Group by group as they came, within a group by the value of `by`: sweeps run in random order.
std::vector<PlotRun> inOrder(const Lab& lab, const Plot& plot, std::vector<PlotRun> runs)
{
    std::map<std::string, std::size_t> groups;
    Recordings recordings;
    for (const PlotRun& run : runs) {
        groups.try_emplace(run.label, groups.size());
        recordings.push_back(run.recording);
    }
    const std::vector<Value> values = valuesInOrder(lab, plot.by, recordings);
    std::ranges::stable_sort(runs, {}, [&](const PlotRun& run) {
        const auto value = run.recording->parameters.find(plot.by);
        const auto place = value == run.recording->parameters.end()
                               ? values.end()
                               : std::ranges::find(values, value->second);
        return std::pair(groups.at(run.label), place - values.begin());
    });
    return runs;
}

} // namespace

std::vector<Curve> curvesOfSeries(Chart& chart, const Lab& lab, const Plot& plot,
                                  const std::vector<PlotRun>& runs)
{
    const Series* first = plot.y.empty() ? nullptr : findSeries(lab, plot.y.front());
    const bool overTime = first == nullptr || first->x.empty();
    const bool alone = plot.y.size() == 1 && first != nullptr && !plot.residuals;
    chart.xTitle = overTime ? Sentence(LAB_TEXT("Time")) : Sentence(first->x);
    chart.xUnit = std::string(overTime ? "s" : "");
    chart.yTitle = Sentence(alone ? first->title : plot.title);
    chart.yUnit = first != nullptr ? first->unit : "";
    const std::vector<PlotRun> ordered = inOrder(lab, plot, runs);
    return overTime ? curvesOverTime(lab, plot, ordered) : mergedCurves(lab, plot, ordered);
}

} // namespace interleave
