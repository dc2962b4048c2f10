#include "labs/engine/analysis/chartchoice.h"

#include "labs/engine/analysis/heatmap.h"
#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <set>

namespace interleave {

namespace {

Recordings measuredOf(const ChartedRuns& runs)
{
    Recordings measured;
    std::ranges::copy_if(runs.recordings, std::back_inserter(measured),
                         [](const Recording* each) { return !each->warmUp(); });
    return measured;
}

bool isVaried(const std::vector<Sweep>& over, const std::string& param)
{
    return std::ranges::any_of(
        over, [&](const Sweep& sweep) { return sweep.param == param && sweep.values.size() > 1; });
}

/// A speed-up needs something to be faster than.
bool hasSomethingFaster(const Plot& plot, const Recordings& used, const WantedRuns& wanted)
{
    if (plot.kind != Plot::Kind::speedUpOverParam)
        return true;
    if (used.empty())
        return isVaried(wanted.over, plot.x);
    const std::vector<std::string> differing = differingParameters(used);
    return std::ranges::find(differing, plot.x) != differing.end();
}

/// A result over what is varied says more than curves that are told apart by it.
int scoreOf(const Plot& plot, const Subject& subject)
{
    const auto isVaried = [&](const std::string& id) { return std::ranges::count(subject.varied, id) > 0; };
    const bool overIt = plot.kind != Plot::Kind::seriesOverTime && isVaried(plot.x);
    return (overIt ? 2 : 0) + (isVaried(plot.by) ? 1 : 0);
}

void addNames(std::set<std::string>& names, const std::vector<Sweep>& sweeps)
{
    for (const Sweep& sweep : sweeps) {
        if (sweep.values.size() > 1)
            names.insert(sweep.param);
    }
}

} // namespace

bool ChartedRuns::areMany() const
{
    constexpr std::size_t mostDots = 100'000;
    std::size_t dots = 0;
    for (const Recording* run : recordings)
        for (const RecordedSeries& series : run->series)
            dots += series.samples.size();
    return recordings.size() > mostAtOnce || dots > mostDots;
}

bool isOffered(const Plot& plot, const ChartedRuns& runs)
{
    const Recordings measured = measuredOf(runs);
    Recordings used;
    std::ranges::copy_if(measured, std::back_inserter(used),
                         [&](const Recording* each) { return meets(each->parameters, plot.when); });
    const bool wanted = !used.empty() || (measured.empty() && meets(runs.wanted.parameters, plot.when));
    return wanted && hasSomethingFaster(plot, used, runs.wanted);
}

std::vector<std::size_t> offeredPlots(const Lab& lab, const ChartedRuns& runs)
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < lab.plots.size(); ++place)
        if (isOffered(lab.plots[place], runs))
            places.push_back(place);
    return places;
}

Subject subjectOf(const ChartedRuns& runs)
{
    Subject subject;
    std::set<std::string> varied;
    if (runs.recordings.empty()) {
        subject.preset = runs.wanted.preset;
        addNames(varied, runs.wanted.over);
    } else {
        subject.preset = runs.recordings.front()->preset;
        for (const std::string& id : differingParameters(measuredOf(runs)))
            varied.insert(id);
    }
    for (const Recording* run : runs.recordings) {
        if (run->preset != subject.preset)
            subject.preset.clear();
        if (run->design != nullptr)
            addNames(varied, run->design->over); // of the runs to come, too
    }
    subject.varied.assign(varied.begin(), varied.end());
    return subject;
}

std::size_t chosenPlot(const Lab& lab, const std::vector<std::size_t>& offered, const Subject& subject)
{
    const Preset* const preset = findPreset(lab, subject.preset);
    const auto score = [&](std::size_t place) {
        if (place >= lab.plots.size())
            return 0; // the heat map
        const bool named = preset != nullptr && !preset->plot.empty() && lab.plots[place].id == preset->plot;
        return named ? 4 : scoreOf(lab.plots[place], subject);
    };
    return *std::ranges::max_element(offered, {}, score);
}

namespace {

/// Of the result that the first chart over a parameter is about; empty unless two parameters are varied.
Chart heatMapFor(const Lab& lab, const ChartedRuns& runs)
{
    for (const Plot& plot : lab.plots) {
        if (!plot.ofMetrics() || plot.y.empty() || !isOffered(plot, runs))
            continue;
        if (Chart map = heatMapOf(lab, plot.y.front(), runs.recordings); !map.empty())
            return map;
    }
    return {};
}

bool isOfOneSetting(const Chart& chart)
{
    return !chart.series.empty() && std::ranges::all_of(chart.series, [&](const ChartSeries& curve) {
        return curve.points.size() == 1 && curve.points.front().x == chart.series.front().points.front().x;
    });
}

/// A bar for each curve, which has a single point: a dot has no length. `setting` is what all of them have.
void turnIntoBars(Chart& chart, Sentence setting)
{
    ChartSeries bars{chart.id, chart.title, {}};
    for (ChartSeries& curve : chart.series) {
        ChartPoint& bar = bars.points.emplace_back(std::move(curve.points.front()));
        bar.x = static_cast<double>(chart.categories.size());
        chart.categories.push_back(curve.name);
    }
    chart.kind = Chart::Kind::bars;
    chart.xTitle = std::move(setting);
    chart.xUnit.clear();
    chart.logX = false;
    chart.series = {std::move(bars)};
    chart.logY = chart.logY && spansDecades(chart, &ChartPoint::low, 10);
}

/// What is still to come is empty, too: nothing is left out before a run.
void leaveOutTheEmpty(DrawnCharts& charts, const Lab& lab, const ChartedRuns& runs)
{
    const auto isEmpty = [](const PlacedChart& each) { return each.second.empty(); };
    if (runs.recordings.empty() || charts.empty())
        return;
    if (!std::ranges::all_of(charts, isEmpty)) {
        std::erase_if(charts, isEmpty);
        return;
    }
    std::vector<std::size_t> places;
    for (const auto& [place, chart] : charts)
        places.push_back(place);
    const std::size_t chosen = chosenPlot(lab, places, subjectOf(runs));
    std::erase_if(charts, [&](const PlacedChart& each) { return each.first != chosen; });
}

} // namespace

Chart chartAt(const Lab& lab, std::size_t place, const ChartedRuns& runs)
{
    if (place >= lab.plots.size())
        return heatMapFor(lab, runs);
    const Plot& plot = lab.plots[place];
    Chart chart = chartOf(lab, plot, runs.recordings, runs.labels);
    if (plot.kind == Plot::Kind::metricOverParam && isOfOneSetting(chart)) {
        const auto first = std::ranges::find_if(runs.recordings, [&](const Recording* run) {
            return run->lab == lab.id && meets(run->parameters, plot.when);
        });
        turnIntoBars(chart, settingSentence(lab, **first, {plot.x}));
    }
    return chart;
}

std::optional<DrawnCharts> chartsOf(const Lab& lab, const ChartedRuns& runs,
                                    const std::function<bool(double)>& goOn)
{
    DrawnCharts charts;
    const std::size_t heatMap = lab.plots.size();
    for (std::size_t place = 0; place <= heatMap; ++place) {
        if (goOn && !goOn(static_cast<double>(place) / static_cast<double>(heatMap + 1)))
            return {};
        if (place < heatMap && !isOffered(lab.plots[place], runs))
            continue;
        if (Chart chart = chartAt(lab, place, runs); place < heatMap || !chart.empty())
            charts.emplace_back(place, std::move(chart));
    }
    leaveOutTheEmpty(charts, lab, runs);
    return charts;
}

} // namespace interleave
