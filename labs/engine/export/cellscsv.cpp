// The grids that runs have filled in, as a table of cells.
#include "labs/engine/analysis/cells.h"
#include "labs/engine/export/csvrow.h"
#include "labs/engine/export/export.h"

#include <algorithm>

namespace interleave {
namespace {

using csv::field;

void addOnce(std::vector<CellColumn>& columns, const std::string& id, const std::string& unit)
{
    if (std::ranges::find(columns, id, &CellColumn::id) == columns.end())
        columns.push_back({id, unit});
}

/// Of the run alone; none where nobody knows its lab.
std::vector<CellTable> tablesOf(const Recording& run, const std::vector<const Lab*>& labs)
{
    const auto lab = std::ranges::find(labs, run.lab, &Lab::id);
    return lab == labs.end() ? std::vector<CellTable>() : cellTablesOf(**lab, {&run});
}

std::string fieldOf(const CellTable& table, const CellRow& cell, const std::string& column)
{
    if (column == table.grid->rows.id)
        return field(cell.row->id);
    if (column == table.grid->columns.id)
        return field(cell.column->id);
    const auto series = std::ranges::find(table.series, column, &Series::id);
    if (series == table.series.end())
        return {};
    const auto& values = cell.values[static_cast<std::size_t>(series - table.series.begin())];
    return values.empty() ? std::string() : field(values.front());
}

} // namespace

std::vector<CellColumn> cellColumnsOf(const Recordings& recordings, const std::vector<const Lab*>& labs)
{
    std::vector<CellColumn> sides;
    std::vector<CellColumn> figures;
    csv::eachRun(recordings, [&](std::size_t, const Recording& run) {
        for (const CellTable& table : tablesOf(run, labs)) {
            addOnce(sides, table.grid->rows.id, {});
            addOnce(sides, table.grid->columns.id, {});
            for (const Series* series : table.series)
                addOnce(figures, series->id, series->unit);
        }
    });
    sides.insert(sides.end(), figures.begin(), figures.end());
    return sides;
}

void writeCellsCsv(std::ostream& out, const Recordings& recordings, const std::vector<const Lab*>& labs)
{
    const std::vector<CellColumn> columns = cellColumnsOf(recordings, labs);
    out << "run";
    for (const CellColumn& column : columns)
        out << ',' << field(column.id);
    out << "\r\n";
    csv::eachRun(recordings, [&](std::size_t number, const Recording& run) {
        for (const CellTable& table : tablesOf(run, labs))
            for (const CellRow& cell : table.rows) {
                out << number;
                for (const CellColumn& column : columns)
                    out << ',' << fieldOf(table, cell, column.id);
                out << "\r\n";
            }
    });
}

} // namespace interleave
