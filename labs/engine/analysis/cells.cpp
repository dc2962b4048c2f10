#include "labs/engine/analysis/cells.h"

#include <algorithm>
#include <cmath>

namespace interleave {
namespace {

/// The tables that a lab might have, without rows.
std::vector<CellTable> emptyTables(const Lab& lab)
{
    std::vector<CellTable> tables;
    for (const Series& series : lab.series) {
        if (series.grid == nullptr)
            continue;
        auto table = std::ranges::find(tables, series.grid, &CellTable::grid);
        if (table == tables.end())
            table = tables.insert(tables.end(), CellTable{series.grid, {}, {}});
        table->series.push_back(&series);
    }
    return tables;
}

void addRows(CellTable& table, const std::string& group, const Setting& setting)
{
    const Grid& grid = *table.grid;
    std::map<std::size_t, CellRow> rows; // by cell
    for (std::size_t which = 0; which < table.series.size(); ++which)
        for (const Recording* run : setting.runs)
            for (const auto& [cell, value] : cellValues(*run, *table.series[which])) {
                const auto [row, isNew] = rows.try_emplace(cell);
                if (isNew)
                    row->second = {group, settingText(*setting.runs.front(), setting.differing),
                                   &grid.rows.places[grid.rowOf(cell)],
                                   &grid.columns.places[grid.columnOf(cell)],
                                   std::vector<std::vector<double>>(table.series.size())};
                row->second.values[which].push_back(value);
            }
    for (auto& [cell, row] : rows)
        table.rows.push_back(std::move(row));
}

void dropUnknownSeries(CellTable& table)
{
    for (std::size_t which = table.series.size(); which-- > 0;) {
        if (std::ranges::any_of(table.rows, [&](const CellRow& row) { return !row.values[which].empty(); }))
            continue;
        const auto place = static_cast<std::ptrdiff_t>(which);
        table.series.erase(table.series.begin() + place);
        for (CellRow& row : table.rows)
            row.values.erase(row.values.begin() + place);
    }
}

} // namespace

std::map<std::size_t, double> cellValues(const Recording& run, const Series& series)
{
    std::map<std::size_t, double> values;
    const RecordedSeries* const recorded = run.seriesOf(series.id);
    if (recorded == nullptr || series.grid == nullptr)
        return values;
    for (const Sample& sample : recorded->samples)
        if (const auto cell = series.grid->cellAt(sample.x); cell && std::isfinite(sample.y))
            values.try_emplace(*cell, sample.y);
    return values;
}

std::vector<CellTable> cellTablesOf(const Lab& lab, const Recordings& recordings,
                                    const std::vector<std::string>& labels)
{
    const std::vector<RunGroup> groups = groupsOf(recordings, labels);
    std::vector<CellTable> tables = emptyTables(lab);
    for (CellTable& table : tables) {
        for (const auto& [label, runs] : groups)
            for (const Setting& setting : settingsOf(runs))
                addRows(table, groups.size() > 1 ? label : std::string(), setting);
        dropUnknownSeries(table);
    }
    std::erase_if(tables, [](const CellTable& table) { return table.rows.empty(); });
    return tables;
}

} // namespace interleave
