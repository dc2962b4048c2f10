#include "app/run/celltable.h"

#include "app/run/quantity.h"
#include "app/run/table.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace interleave {
namespace {

/// The cells that the runs of one setting have filled in.
using Cells = std::span<const CellRow>;

std::vector<Cells> bySetting(const std::vector<CellRow>& rows)
{
    std::vector<Cells> settings;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin;
        while (end < rows.size() && rows[end].group == rows[begin].group &&
               rows[end].setting == rows[begin].setting)
            ++end;
        settings.emplace_back(rows.data() + begin, end - begin);
        begin = end;
    }
    return settings;
}

/// Those places of a side that these cells have, in the order of the side.
std::vector<const Choice*> placesIn(Cells cells, const GridSide& side, const Choice* CellRow::*place)
{
    std::vector<const Choice*> places;
    for (const Choice& each : side.places)
        if (std::ranges::any_of(cells, [&](const CellRow& cell) { return cell.*place == &each; }))
            places.push_back(&each);
    return places;
}

double medianIn(const CellRow& cell, std::size_t series) { return summaryOf(cell.values[series]).median; }

/// What one setting has filled in of a grid.
class Ledger
{
public:
    Ledger(const CellTable& table, Cells cells, const Console& console)
        : m_table(table)
        , m_cells(cells)
        , m_console(console)
        , m_rows(placesIn(cells, table.grid->rows, &CellRow::row))
        , m_columns(placesIn(cells, table.grid->columns, &CellRow::column))
    {
    }
    [[nodiscard]] std::string text() const
    {
        std::string all = heading();
        if (m_rows.size() == 1)
            return all + "\n" + ofOneRow();
        for (std::size_t series = 0; series < m_table.series.size(); ++series)
            all += "\n" + ofOneSeries(series);
        return all;
    }

private:
    /// Which runs these are, and how many; empty where there is one setting of one run.
    [[nodiscard]] std::string heading() const
    {
        const CellRow& first = m_cells.front();
        std::string text;
        for (const std::string& part : {first.group, first.setting})
            text += (text.empty() || part.empty() ? "" : " ") + part;
        const bool repeated = std::ranges::any_of(m_cells, [](const CellRow& cell) {
            return std::ranges::any_of(cell.values, [](const auto& values) { return values.size() > 1; });
        });
        if (repeated)
            text += (text.empty() ? "" : "\n") + m_console.in(LAB_TEXT("Medians of the runs:"));
        return text.empty() ? text : "\n" + text + "\n";
    }
    /// One unit for all cells of a series.
    [[nodiscard]] Scale scaleOf(std::size_t series) const
    {
        double largest = 0;
        for (const CellRow& cell : m_cells)
            largest = std::max(largest, std::abs(medianIn(cell, series)));
        return scaleFor(largest, m_table.series[series]->unit);
    }
    [[nodiscard]] std::string titleOf(std::size_t series) const
    {
        const std::string title = m_console.in(m_table.series[series]->title);
        const std::string unit = scaleOf(series).unit;
        return unit.empty() ? title : m_console.in(Sentence(LAB_TEXT("%1 (%2)"), {title, unit}));
    }
    /// As wide as that of any other series, so that the columns of all tables lie below each other.
    [[nodiscard]] std::string cornerOf(std::size_t series) const
    {
        std::size_t widest = 0;
        for (std::size_t each = 0; each < m_table.series.size(); ++each)
            widest = std::max(widest, widthOf(titleOf(each)));
        std::string title = titleOf(series);
        title.append(widest - widthOf(title), ' ');
        return title;
    }
    [[nodiscard]] Table tableWith(const std::string& corner) const
    {
        Table table;
        table.column(corner);
        for (const Choice* column : m_columns)
            table.column(m_console.in(column->title), Table::Align::right);
        return table;
    }
    void addRow(Table& table, const std::string& title, const Choice& row, std::size_t series) const
    {
        std::vector<std::string> texts{title};
        for (const Choice* column : m_columns) {
            const auto cell = std::ranges::find_if(m_cells, [&](const CellRow& each) {
                return each.row == &row && each.column == column && !each.values[series].empty();
            });
            texts.push_back(
                cell == m_cells.end() ? "–" : shortNumber(medianIn(*cell, series) * scaleOf(series).factor));
        }
        table.row(std::move(texts));
    }
    [[nodiscard]] std::string ofOneRow() const
    {
        Table table = tableWith(m_console.in(m_rows.front()->title));
        for (std::size_t series = 0; series < m_table.series.size(); ++series)
            addRow(table, titleOf(series), *m_rows.front(), series);
        return table.text(m_console.width());
    }
    [[nodiscard]] std::string ofOneSeries(std::size_t series) const
    {
        Table table = tableWith(cornerOf(series));
        for (const Choice* row : m_rows)
            addRow(table, m_console.in(row->title), *row, series);
        return table.text(m_console.width());
    }

    const CellTable& m_table;
    Cells m_cells;
    const Console& m_console;
    std::vector<const Choice*> m_rows;
    std::vector<const Choice*> m_columns;
};

} // namespace

std::string tableOf(const std::vector<CellTable>& tables, const Console& console)
{
    std::string text;
    for (const CellTable& table : tables)
        for (const Cells& cells : bySetting(table.rows))
            if (cells.size() > 1)
                text += Ledger(table, cells, console).text();
    return text;
}

} // namespace interleave
