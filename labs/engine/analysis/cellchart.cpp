// The chart of a grid: a group of bars for each of its rows, and of these one for each column.
#include "labs/engine/analysis/cells.h"
#include "labs/engine/analysis/plotruns.h"

#include <algorithm>
#include <tuple>

namespace interleave {
namespace {

/// Bars by what tells them apart, in the order of the legend.
class BarBook
{
public:
    BarBook(const Lab& lab, const Plot& plot, const Grid& grid)
        : m_lab(lab)
        , m_plot(plot)
        , m_grid(grid)
    {
    }
    /// All cells of a run.
    void add(const PlotRun& run)
    {
        const auto group = m_groups.try_emplace({run.label, run.rest}, m_groups.size()).first->second;
        for (std::size_t place = 0; place < m_plot.y.size(); ++place) {
            const Series* const series = findSeries(m_lab, m_plot.y[place]);
            if (series == nullptr || series->grid != &m_grid)
                continue;
            for (const auto& [cell, value] : cellValues(*run.recording, *series)) {
                const std::size_t column = m_grid.columnOf(cell);
                const auto [bars, isNew] = m_bars.try_emplace({group, place, column});
                if (isNew)
                    bars->second = barsNamed(run, *series, column);
                const auto row = static_cast<double>(m_grid.rowOf(cell));
                bars->second.series.points.push_back({row, value, value, value, {}});
                bars->second.runs.push_back(run.recording);
            }
        }
    }
    /// Medians; x is the number of the row.
    [[nodiscard]] std::vector<Curve> bars()
    {
        std::vector<Curve> all;
        for (auto& [key, bars] : m_bars) {
            bars.series.points = merged(bars.series.points);
            all.push_back(std::move(bars));
        }
        return all;
    }

private:
    [[nodiscard]] Curve barsNamed(const PlotRun& run, const Series& series, std::size_t column) const
    {
        Curve bars;
        bars.series.id = series.id;
        bars.which.emplace_back(m_grid.columns.places[column].title);
        if (!run.rest.empty())
            bars.which.push_back(run.restInWords);
        if (!run.label.empty())
            bars.which.push_back(verbatim(run.label));
        std::vector<Sentence> parts = bars.which;
        if (m_plot.y.size() > 1)
            parts.insert(parts.begin(), Sentence(series.title));
        bars.series.name = joined(parts);
        return bars;
    }

    const Lab& m_lab;
    const Plot& m_plot;
    const Grid& m_grid;
    std::map<std::pair<std::string, std::string>, std::size_t> m_groups;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, Curve> m_bars;
};

/// Rows that nobody measured take no room: each gets its place among the others.
void placeRows(Chart& chart, const GridSide& rows, std::vector<Curve>& bars)
{
    std::map<double, double> places; // of the rows that occur
    for (const Curve& each : bars)
        for (const ChartPoint& point : each.series.points)
            places[point.x] = 0;
    for (auto& [row, place] : places) {
        place = static_cast<double>(chart.categories.size());
        chart.categories.emplace_back(rows.places[static_cast<std::size_t>(row)].title);
    }
    for (Curve& each : bars)
        for (ChartPoint& point : each.series.points)
            point.x = places.at(point.x);
}

} // namespace

std::vector<Curve> curvesOfCells(Chart& chart, const Lab& lab, const Plot& plot,
                                 const std::vector<PlotRun>& runs)
{
    const Series* const first = plot.y.empty() ? nullptr : findSeries(lab, plot.y.front());
    if (first == nullptr || first->grid == nullptr)
        return {};
    chart.xTitle = Sentence(first->grid->rows.title);
    chart.yTitle = Sentence(plot.y.size() == 1 ? first->title : plot.title);
    chart.yUnit = first->unit;
    BarBook book(lab, plot, *first->grid);
    for (const PlotRun& run : runs)
        book.add(run);
    std::vector<Curve> bars = book.bars();
    placeRows(chart, first->grid->rows, bars);
    return bars;
}

} // namespace interleave
