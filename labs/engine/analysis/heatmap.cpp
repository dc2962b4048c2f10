#include "labs/engine/analysis/heatmap.h"

#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <cmath>

namespace interleave {
namespace {

/// A parameter with the values that occur, in order.
struct Side {
    std::string id;
    std::vector<Value> values;
};

std::vector<Side> sidesOf(const Lab& lab, const Recordings& runs)
{
    std::vector<Side> sides;
    for (const std::string& id : differingParameters(runs))
        sides.push_back({id, valuesInOrder(lab, id, runs)});
    std::ranges::stable_sort(sides, std::ranges::greater(),
                             [](const Side& side) { return side.values.size(); });
    return sides;
}

Sentence titleOf(const Lab& lab, const std::string& param)
{
    const Param* const known = findParam(lab, param);
    return known != nullptr ? Sentence(known->title) : verbatim(param);
}

void nameChart(Chart& chart, const Lab& lab, const std::string& metric, const std::vector<Side>& sides)
{
    const Metric* const known = findMetric(lab, metric);
    chart.id = "heat-" + metric;
    chart.kind = Chart::Kind::heat;
    chart.title = known != nullptr ? Sentence(known->title) : verbatim(metric);
    chart.yTitle = chart.title;
    chart.yUnit = known != nullptr ? known->unit : "";
    chart.xTitle = titleOf(lab, sides[0].id);
    chart.rowTitle = titleOf(lab, sides[1].id);
    for (const Value& value : sides[0].values)
        chart.categories.push_back(valueInWords(findParam(lab, sides[0].id), value));
}

std::size_t placeOf(const Side& side, const Recording& run)
{
    const auto value = run.parameters.find(side.id);
    return value == run.parameters.end()
               ? side.values.size()
               : static_cast<std::size_t>(std::ranges::find(side.values, value->second) -
                                          side.values.begin());
}

/// The cells of one row, each of one run so far.
std::vector<ChartPoint> cellsOf(std::size_t row, const std::string& metric, const std::vector<Side>& sides,
                                const Recordings& runs)
{
    std::vector<ChartPoint> cells;
    for (const Recording* run : runs) {
        const std::size_t column = placeOf(sides[0], *run);
        const auto value = run->metric(metric);
        if (placeOf(sides[1], *run) == row && column < sides[0].values.size() && value &&
            std::isfinite(*value))
            cells.push_back({static_cast<double>(column), *value, *value, *value, {}});
    }
    return cells;
}

} // namespace

Chart heatMapOf(const Lab& lab, const std::string& metric, const Recordings& recordings)
{
    Recordings runs;
    std::ranges::copy_if(recordings, std::back_inserter(runs), [&](const Recording* recording) {
        return !recording->warmUp() && recording->lab == lab.id;
    });
    const std::vector<Side> sides = sidesOf(lab, runs);
    Chart chart;
    if (sides.size() != 2 || sides[1].values.size() < 2)
        return chart;
    nameChart(chart, lab, metric, sides);
    for (std::size_t row = 0; row < sides[1].values.size(); ++row)
        chart.series.push_back({metric, valueInWords(findParam(lab, sides[1].id), sides[1].values[row]),
                                merged(cellsOf(row, metric, sides, runs))});
    chart.logY = spansDecades(chart, &ChartPoint::y);
    return chart;
}

} // namespace interleave
