// The charts of metrics: over a parameter, or as bars.
#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <cmath>
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
class CurveBook
{
public:
    CurveBook(const Lab& lab, const Plot& plot, std::vector<Value> bys)
        : m_lab(lab)
        , m_plot(plot)
        , m_bys(std::move(bys))
    {
    }
    /// Of one metric, by its place in the plot.
    void add(const PlotRun& run, std::size_t metric, double x, double y)
    {
        const auto group = m_groups.try_emplace({run.label, run.rest}, m_groups.size()).first->second;
        const std::size_t by = placeOf(m_bys, *run.recording, m_plot.by);
        const auto [curve, isNew] = m_curves.try_emplace({group, by, metric});
        if (isNew)
            curve->second = curveNamed(run, m_plot.y[metric]);
        curve->second.series.points.push_back({x, y, y, y, {}});
        curve->second.runs.push_back(run.recording);
    }
    /// A point for each run, in the order of the runs.
    [[nodiscard]] std::vector<Curve> curves()
    {
        std::vector<Curve> curves;
        for (auto& [key, curve] : m_curves)
            curves.push_back(std::move(curve));
        return curves;
    }

private:
    [[nodiscard]] Curve curveNamed(const PlotRun& run, const std::string& metric) const
    {
        Curve curve;
        curve.series.id = metric;
        const bool otherwiseNameless = run.rest.empty() && run.label.empty();
        if ((m_bys.size() > 1 || otherwiseNameless) && run.recording->parameters.contains(m_plot.by))
            curve.which.push_back(settingSentence(m_lab, *run.recording, {m_plot.by}));
        if (!run.rest.empty())
            curve.which.push_back(run.restInWords);
        if (!run.label.empty())
            curve.which.push_back(verbatim(run.label));
        const Metric* known = findMetric(m_lab, metric);
        std::vector<Sentence> parts = curve.which;
        if (m_plot.y.size() > 1 || parts.empty())
            parts.insert(parts.begin(), known != nullptr ? Sentence(known->title) : verbatim(metric));
        curve.series.name = joined(parts);
        return curve;
    }

    const Lab& m_lab;
    const Plot& m_plot;
    std::vector<Value> m_bys;
    std::map<std::pair<std::string, std::string>, std::size_t> m_groups;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, Curve> m_curves;
};

Better betterOf(const Lab& lab, const Plot& plot)
{
    const Metric* known = plot.y.empty() ? nullptr : findMetric(lab, plot.y.front());
    return known != nullptr ? known->better : Better::neither;
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

void nameAxes(Chart& chart, const Lab& lab, const Plot& plot, const std::vector<PlotRun>& runs)
{
    nameMetricAxes(chart, lab, plot, runs);
    if (plot.kind != Plot::Kind::speedUpOverParam)
        return;
    chart.yTitle = Sentence(LAB_TEXT("Speed-up"));
    chart.yUnit.clear();
}

} // namespace

std::vector<Curve> curvesOfMetrics(Chart& chart, const Lab& lab, const Plot& plot,
                                   const std::vector<PlotRun>& runs)
{
    nameAxes(chart, lab, plot, runs);
    Recordings recordings;
    for (const PlotRun& run : runs)
        recordings.push_back(run.recording);
    const std::vector<Value> xs = valuesInOrder(lab, plot.x, recordings);
    CurveBook book(lab, plot, valuesInOrder(lab, plot.by, recordings));
    for (const PlotRun& run : runs) {
        const auto value = run.recording->parameters.find(plot.x);
        if (value == run.recording->parameters.end())
            continue;
        const double x = chart.kind == Chart::Kind::bars
                             ? static_cast<double>(placeOf(xs, *run.recording, plot.x))
                             : numberOf(value->second);
        for (std::size_t i = 0; i < plot.y.size(); ++i)
            if (const auto y = run.recording->metric(plot.y[i]); y && std::isfinite(*y) && std::isfinite(x))
                book.add(run, i, x, *y);
    }
    if (chart.kind == Chart::Kind::bars)
        for (const Value& value : xs)
            chart.categories.push_back(valueInWords(findParam(lab, plot.x), value));
    std::vector<Curve> curves = book.curves();
    if (plot.kind == Plot::Kind::speedUpOverParam)
        turnIntoSpeedUps(curves, betterOf(lab, plot));
    for (Curve& curve : curves)
        curve.series.points = merged(curve.series.points);
    return curves;
}

} // namespace interleave
