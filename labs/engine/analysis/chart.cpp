#include "labs/engine/analysis/chart.h"

#include "labs/engine/analysis/plotruns.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <limits>

namespace interleave {

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

bool spansDecades(const Chart& chart, double ChartPoint::*number, double factor)
{
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    for (const ChartSeries& curve : chart.series)
        for (const ChartPoint& point : curve.points) {
            low = std::min(low, point.*number);
            high = std::max(high, point.*number);
        }
    return low > 0 && high > factor * low;
}

bool Chart::empty() const
{
    return std::ranges::all_of(series, [](const ChartSeries& curve) { return curve.points.empty(); });
}

static std::vector<Curve> curvesOf(Chart& chart, const Lab& lab, const Plot& plot,
                                   const std::vector<PlotRun>& runs)
{
    switch (plot.kind) {
    case Plot::Kind::seriesOverTime:
        return curvesOfSeries(chart, lab, plot, runs);
    case Plot::Kind::cellBars:
        return curvesOfCells(chart, lab, plot, runs);
    case Plot::Kind::metricOverParam:
    case Plot::Kind::speedUpOverParam:
    case Plot::Kind::metricBars:
        break;
    }
    return curvesOfMetrics(chart, lab, plot, runs);
}

Drawing drawingOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
                  const std::vector<std::string>& labels)
{
    Drawing drawing;
    Chart& chart = drawing.chart;
    chart.id = plot.id;
    const bool bars = plot.kind == Plot::Kind::metricBars || plot.kind == Plot::Kind::cellBars;
    chart.kind = bars ? Chart::Kind::bars : Chart::Kind::lines;
    chart.title = Sentence(plot.title);
    const std::vector<PlotRun> runs = plotRunsOf(lab, plot, recordings, labels);
    std::vector<Curve> curves = curvesOf(chart, lab, plot, runs);
    chart.remark = addLaws(curves, plot);
    for (Curve& curve : curves) {
        chart.series.push_back(std::move(curve.series));
        drawing.runs.push_back(std::move(curve.runs));
    }
    const bool free = plot.kind == Plot::Kind::metricOverParam;
    // a speed-up is compared from zero on; over time the plot decides
    const bool lines = chart.kind == Chart::Kind::lines;
    chart.logX = lines && (plot.logX || (free && spansDecades(chart, &ChartPoint::x)));
    chart.logY =
        lines ? plot.logY || (free && spansDecades(chart, &ChartPoint::low))
              : plot.logY && spansDecades(chart, &ChartPoint::low, 10); // else a bar's length tells more
    return drawing;
}

Chart chartOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
              const std::vector<std::string>& labels)
{
    return drawingOf(lab, plot, recordings, labels).chart;
}

} // namespace interleave
