#include "widgets/chartranges.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace interleave {

namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void add(double place)
    {
        if (!std::isnan(place)) {
            low = std::min(low, place);
            high = std::max(high, place);
        }
    }
};

} // namespace

AxisRange rangeOfX(const Chart& chart, const std::optional<AxisRange>& before)
{
    if (chart.kind != Chart::Kind::lines) {
        return {-0.5, std::max(static_cast<double>(chart.categories.size()), 1.0) - 0.5};
    }
    Extent extent;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points) {
            extent.add(placeOf(point.x, chart.logX));
        }
    }
    return niceRange(extent.low, extent.high, chart.logX, before,
                     isBinary(QString::fromStdString(chart.xUnit)));
}

AxisRange rangeOfY(const Chart& chart, const std::optional<AxisRange>& before)
{
    if (chart.kind == Chart::Kind::heat) {
        return {-0.5, std::max(static_cast<double>(chart.series.size()), 1.0) - 0.5};
    }
    Extent extent;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.points) {
            extent.add(placeOf(point.y, chart.logY));
            extent.add(placeOf(point.low, chart.logY));
            extent.add(placeOf(point.high, chart.logY));
            for (const double dot : point.dots) {
                extent.add(placeOf(dot, chart.logY));
            }
        }
    }
    if (!chart.logY && extent.low <= extent.high) { // lengths are compared from zero on
        extent.add(0);
    }
    return niceRange(extent.low, extent.high, chart.logY, before,
                     isBinary(QString::fromStdString(chart.yUnit)));
}

bool showsCounts(const Chart& chart)
{
    const auto isWhole = [](double value) { return value == std::round(value); };
    return chart.yUnit.empty() && std::ranges::all_of(chart.series, [&](const ChartSeries& series) {
               return !series.law && std::ranges::all_of(series.points, [&](const ChartPoint& point) {
                   return isWhole(point.y) && isWhole(point.low) && isWhole(point.high);
               });
           });
}

std::vector<double> fewValues(const Chart& chart)
{
    std::set<double> values;
    for (const ChartSeries& series : chart.series) {
        for (const ChartPoint& point : series.law ? std::vector<ChartPoint>() : series.points) {
            values.insert(point.x);
            if (values.size() > 12) {
                return {};
            }
        }
    }
    return {values.begin(), values.end()};
}

} // namespace interleave
