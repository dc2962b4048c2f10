#include "labs/engine/analysis/chart.h"

#include "labs/engine/analysis/plotruns.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace interleave {
namespace {

double numberOf(const Value& value)
{
    struct Reader {
        double operator()(std::int64_t number) const { return static_cast<double>(number); }
        double operator()(double number) const { return number; }
        double operator()(bool flag) const { return flag ? 1 : 0; }
        double operator()(const std::string&) const { return std::nan(""); }
    };
    return std::visit(Reader{}, value);
}

std::size_t placeOf(const std::vector<Value>& values, const Recording& recording, std::string_view id)
{
    const auto value = recording.parameters.find(id);
    if (value == recording.parameters.end())
        return values.size();
    return static_cast<std::size_t>(std::ranges::find(values, value->second) - values.begin());
}

/// Curves by what tells them apart, in the order of the legend.
class Curves
{
public:
    using Key = std::tuple<std::size_t, std::size_t, std::size_t>;

    /// The curve of this group (label and rest), `by` value and metric; `parts` names a new one.
    ChartSeries& at(const PlotRun& run, std::size_t by, std::size_t metric, const std::string& id,
                    const std::vector<Sentence>& parts)
    {
        const auto group = m_groups.try_emplace({run.label, run.rest}, m_groups.size()).first->second;
        const auto [curve, isNew] = m_curves.try_emplace({group, by, metric});
        if (isNew) {
            curve->second.id = id;
            curve->second.name = joined(parts);
        }
        return curve->second;
    }
    std::map<Key, ChartSeries>& all() { return m_curves; }

private:
    std::map<std::pair<std::string, std::string>, std::size_t> m_groups;
    std::map<Key, ChartSeries> m_curves;
};

std::vector<Sentence> partsOf(const Lab& lab, const Plot& plot, const PlotRun& run, const std::string& metric)
{
    std::vector<Sentence> parts;
    const Metric* known = findMetric(lab, metric);
    const Sentence title = known != nullptr ? Sentence(known->title) : verbatim(metric);
    if (plot.y.size() > 1)
        parts.push_back(title);
    if (run.recording->parameters.contains(plot.by))
        parts.push_back(settingSentence(lab, *run.recording, {plot.by}));
    if (!run.rest.empty())
        parts.push_back(run.restInWords);
    if (!run.label.empty())
        parts.push_back(verbatim(run.label));
    if (parts.empty())
        parts.push_back(title);
    return parts;
}

void fillFromMetrics(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    Recordings recordings;
    for (const PlotRun& run : runs)
        recordings.push_back(run.recording);
    const std::vector<Value> bys = valuesInOrder(lab, plot.by, recordings);
    const std::vector<Value> xs = valuesInOrder(lab, plot.x, recordings);
    Curves curves;
    for (const PlotRun& run : runs) {
        const auto value = run.recording->parameters.find(plot.x);
        if (value == run.recording->parameters.end())
            continue;
        const double x = chart.kind == Chart::Kind::bars
                             ? static_cast<double>(placeOf(xs, *run.recording, plot.x))
                             : numberOf(value->second);
        for (std::size_t i = 0; i < plot.y.size(); ++i) {
            const auto y = run.recording->metric(plot.y[i]);
            if (!y || !std::isfinite(*y) || !std::isfinite(x))
                continue;
            curves
                .at(run, placeOf(bys, *run.recording, plot.by), i, plot.y[i],
                    partsOf(lab, plot, run, plot.y[i]))
                .points.push_back({x, *y, *y, *y, {}});
        }
    }
    for (auto& [key, curve] : curves.all()) {
        curve.points = merged(curve.points);
        chart.series.push_back(std::move(curve));
    }
    if (chart.kind == Chart::Kind::bars)
        for (const Value& value : xs)
            chart.categories.push_back(valueInWords(findParam(lab, plot.x), value));
}

void nameMetricAxes(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    if (const Param* param = findParam(lab, plot.x)) {
        chart.xTitle = Sentence(param->title);
        chart.xUnit = param->unit;
    }
    if (plot.y.empty())
        return;
    if (const Metric* metric = findMetric(lab, plot.y.front())) {
        chart.yTitle = Sentence(plot.y.size() == 1 ? metric->title : plot.title);
        chart.yUnit = metric->unit;
        return;
    }
    chart.yTitle = Sentence(plot.title);
    for (const PlotRun& run : runs) // a recording of a lab that has changed since
        for (const RecordedMetric& metric : run.recording->metrics)
            if (metric.id == plot.y.front())
                chart.yUnit = metric.unit;
}

} // namespace

static ChartPoint summarised(double x, std::vector<double> dots)
{
    const Summary summary = summaryOf(dots);
    return {x, summary.median, summary.lowerQuartile, summary.upperQuartile, std::move(dots)};
}

std::vector<ChartPoint> merged(const std::vector<ChartPoint>& single)
{
    std::map<double, std::vector<double>> byX;
    for (const ChartPoint& point : single)
        byX[point.x].push_back(point.y);
    std::vector<ChartPoint> points;
    for (auto& [x, dots] : byX)
        points.push_back(summarised(x, std::move(dots)));
    return points;
}

std::vector<Value> valuesInOrder(const Lab& lab, std::string_view id, const Recordings& runs)
{
    std::vector<Value> values;
    for (const Recording* run : runs)
        if (const auto value = run->parameters.find(id);
            value != run->parameters.end() && std::ranges::find(values, value->second) == values.end())
            values.push_back(value->second);
    const Param* param = findParam(lab, id);
    const auto rank = [&](const Value& value) {
        if (param == nullptr || param->kind != Param::Kind::choice)
            return std::ptrdiff_t{0};
        return std::ranges::find_if(param->choices,
                                    [&](const Choice& choice) { return Value(choice.id) == value; }) -
               param->choices.begin();
    };
    std::ranges::sort(values, [&](const Value& a, const Value& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    });
    return values;
}

bool spansDecades(const Chart& chart, double ChartPoint::*number)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const ChartSeries& curve : chart.series)
        for (const ChartPoint& point : curve.points) {
            low = std::min(low, point.*number);
            high = std::max(high, point.*number);
        }
    return low > 0 && high > 100 * low;
}

bool Chart::empty() const
{
    return std::ranges::all_of(series, [](const ChartSeries& curve) { return curve.points.empty(); });
}

Chart chartOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
              const std::vector<std::string>& labels)
{
    Chart chart;
    chart.id = plot.id;
    chart.kind = plot.kind == Plot::Kind::metricBars ? Chart::Kind::bars : Chart::Kind::lines;
    chart.title = Sentence(plot.title);
    chart.logX = plot.logX;
    chart.logY = plot.logY;
    const std::vector<PlotRun> runs = plotRunsOf(lab, plot, recordings, labels);
    if (plot.kind == Plot::Kind::seriesOverTime) {
        fillFromSeries(chart, lab, plot, runs);
    } else {
        nameMetricAxes(chart, lab, plot, runs);
        fillFromMetrics(chart, lab, plot, runs);
        const bool lines = chart.kind == Chart::Kind::lines; // a bar's length is compared from zero on
        chart.logX = chart.logX || (lines && spansDecades(chart, &ChartPoint::x));
        chart.logY = chart.logY || (lines && spansDecades(chart, &ChartPoint::low));
    }
    return chart;
}

} // namespace interleave
