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

Sentence seriesName(const Lab& lab, const Plot& plot, const PlotRun& run, const std::string& id,
                    bool repeated, bool bySetting)
{
    std::vector<Sentence> parts;
    const Series* series = findSeries(lab, id);
    const Sentence itself = series != nullptr ? Sentence(series->title) : verbatim(id);
    if (plot.y.size() > 1)
        parts.push_back(itself);
    if (run.recording->parameters.contains(plot.by) && (bySetting || plot.y.size() == 1))
        parts.push_back(settingSentence(lab, *run.recording, {plot.by}));
    if (!run.rest.empty())
        parts.push_back(run.restInWords);
    if (!run.label.empty())
        parts.push_back(verbatim(run.label));
    if (repeated)
        parts.emplace_back(LAB_TEXT("Run %1"), std::vector{std::to_string(run.recording->repetition)});
    if (parts.empty())
        parts.push_back(itself);
    return joined(parts);
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

void addOverTime(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    const bool bySetting = differ(plot, runs);
    for (const PlotRun& run : runs) {
        const bool repeated = std::ranges::count_if(runs, [&](const PlotRun& other) {
                                  return sameCurve(plot, run, other);
                              }) > 1;
        for (const std::string& id : plot.y)
            if (const RecordedSeries* recorded = run.recording->seriesOf(id))
                chart.series.push_back(
                    {id, seriesName(lab, plot, run, id, repeated, bySetting), pointsOf(*recorded, 1e-9)});
    }
}

void addMerged(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    const bool bySetting = differ(plot, runs);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto same = [&](const PlotRun& other) { return sameCurve(plot, runs[i], other); };
        if (std::ranges::find_if(runs, same) - runs.begin() != static_cast<std::ptrdiff_t>(i))
            continue; // an earlier run has made this curve
        for (const std::string& id : plot.y) {
            std::vector<ChartPoint> points;
            for (const PlotRun& run : runs)
                if (const RecordedSeries* recorded = same(run) ? run.recording->seriesOf(id) : nullptr)
                    std::ranges::move(pointsOf(*recorded, 1), std::back_inserter(points));
            if (!points.empty())
                chart.series.push_back(
                    {id, seriesName(lab, plot, runs[i], id, false, bySetting), merged(points)});
        }
    }
}

} // namespace

void fillFromSeries(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    const Series* first = plot.y.empty() ? nullptr : findSeries(lab, plot.y.front());
    const bool overTime = first == nullptr || first->x.empty();
    chart.xTitle = overTime ? Sentence(LAB_TEXT("Time")) : Sentence(first->x);
    chart.xUnit = std::string(overTime ? "s" : "");
    chart.yTitle = Sentence(plot.y.size() == 1 && first != nullptr ? first->title : plot.title);
    chart.yUnit = first != nullptr ? first->unit : "";
    if (overTime)
        addOverTime(chart, lab, plot, runs);
    else
        addMerged(chart, lab, plot, runs);
}

} // namespace interleave
