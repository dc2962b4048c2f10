#include "app/run/resulttable.h"

#include "app/run/resultcells.h"
#include "app/run/suggestion.h"
#include "app/run/table.h"

#include <algorithm>
#include <functional>

namespace interleave {
namespace {

using Line = ResultLine;
using Lines = std::vector<Line>;

struct Column {
    Text title;
    Table::Align align;
    std::function<std::string(const Line&)> cell;
    bool spare = false; ///< left out before a terminal gets no table at all
};

std::string titleOf(const Line& line, const Console& console)
{
    const Metric* const metric = line.result.metric;
    return metric != nullptr ? console.in(metric->title) : line.result.id;
}

std::string wordOf(Better better, const Console& console)
{
    switch (better) {
    case Better::less:
        return console.in(LAB_TEXT("less"));
    case Better::more:
        return console.in(LAB_TEXT("more"));
    case Better::neither:
        break;
    }
    return {};
}

bool anyOf(const Lines& lines, const std::function<bool(const Line&)>& holds)
{
    return std::ranges::any_of(lines, holds);
}

/// Runs of several settings: a heading for each result, and below it a row for each setting.
bool isAboutSettings(const Lines& lines)
{
    return anyOf(lines,
                 [](const Line& line) { return !line.result.setting.empty() || !line.result.group.empty(); });
}

/// What a row is about.
void addWhat(std::vector<Column>& columns, const Lines& lines, const Console& console)
{
    if (!isAboutSettings(lines)) {
        columns.push_back({LAB_TEXT("Result"), Table::Align::left,
                           [&console](const Line& line) { return titleOf(line, console); }});
        return;
    }
    if (anyOf(lines, [](const Line& line) { return !line.result.group.empty(); }))
        columns.push_back(
            {LAB_TEXT("Group"), Table::Align::left, [](const Line& line) { return line.result.group; }});
    if (anyOf(lines, [](const Line& line) { return !line.result.setting.empty(); }))
        columns.push_back(
            {LAB_TEXT("Setting"), Table::Align::left, [](const Line& line) { return line.result.setting; }});
}

void addSummary(std::vector<Column>& columns, const Lines& lines, bool repeated)
{
    columns.push_back({repeated ? LAB_TEXT("Median") : LAB_TEXT("Value"), Table::Align::right, medianOf});
    if (anyOf(lines, [](const Line& line) { return line.summary.count >= runsForQuartiles; }))
        columns.push_back({LAB_TEXT("Quartiles"), Table::Align::left, quartilesOf, true});
}

void addComparison(std::vector<Column>& columns, const Lines& lines, const Console& console)
{
    columns.push_back({LAB_TEXT("Speed-up"), Table::Align::right,
                       [&console](const Line& line) { return timesText(line, console); }});
    columns.push_back({LAB_TEXT("95 % interval"), Table::Align::left,
                       [&console](const Line& line) { return intervalOf(line, console); }});
    if (anyOf(lines, [](const Line& line) { return !efficiencyOf(line).empty(); }))
        columns.push_back({LAB_TEXT("Efficiency"), Table::Align::right, efficiencyOf});
}

std::vector<Column> columnsFor(const Lines& lines, bool compares, const Console& console)
{
    const bool repeated = anyOf(lines, [](const Line& line) { return line.result.values.size() > 1; });
    std::vector<Column> columns;
    addWhat(columns, lines, console);
    addSummary(columns, lines, repeated);
    if (!isAboutSettings(lines) &&
        anyOf(lines, [](const Line& line) { return line.result.better != Better::neither; }))
        columns.push_back({LAB_TEXT("Better"), Table::Align::left,
                           [&console](const Line& line) { return wordOf(line.result.better, console); }});
    if (compares)
        addComparison(columns, lines, console);
    if (repeated)
        columns.push_back({LAB_TEXT("Every run"), Table::Align::left, everyRun, true});
    return columns;
}

/// All rows of a result together, in order of first appearance.
Lines linesOf(const std::vector<ResultRow>& rows, const std::optional<Base>& base)
{
    const auto comparisons =
        base ? comparedTo(*base, rows) : std::vector<std::optional<Comparison>>(rows.size());
    std::vector<std::string> ids;
    for (const ResultRow& row : rows)
        if (std::ranges::find(ids, row.id) == ids.end())
            ids.push_back(row.id);
    Lines lines;
    for (const std::string& id : ids)
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].id == id) {
                const Summary summary = summaryOf(rows[i].values);
                lines.push_back({rows[i], summary, scaleFor(summary.median, rows[i].unit), comparisons[i]});
            }
    return lines;
}

/// Takes out the results of which this holds for every row, and returns their titles.
std::vector<std::string> takeOut(Lines& lines, const std::function<bool(const Line&)>& holds,
                                 const Console& console)
{
    std::vector<std::string> titles;
    Lines left;
    for (auto begin = lines.begin(); begin != lines.end();) {
        const auto end = std::find_if(begin, lines.end(),
                                      [&](const Line& line) { return line.result.id != begin->result.id; });
        if (std::all_of(begin, end, holds))
            titles.push_back(titleOf(*begin, console));
        else
            std::for_each(begin, end, [&](const Line& line) { left.push_back(line); });
        begin = end;
    }
    lines.swap(left);
    return titles;
}

bool isNothing(const Line& line)
{
    return line.summary.count > 0 && line.summary.minimum == 0 && line.summary.maximum == 0;
}

bool isUnknown(const Line& line) { return line.summary.count == 0; }

Table tableWith(const std::vector<Column>& columns, const Lines& lines, const Console& console)
{
    Table table;
    for (const Column& column : columns)
        table.column(console.in(column.title), column.align);
    const bool headings = isAboutSettings(lines);
    const std::string* id = nullptr;
    for (const Line& line : lines) {
        if (headings && (id == nullptr || *id != line.result.id)) {
            const Better better = line.result.better;
            const Text pattern = better == Better::neither ? LAB_TEXT("%1:")
                                 : better == Better::less  ? LAB_TEXT("%1 (less is better):")
                                                           : LAB_TEXT("%1 (more is better):");
            table.heading("\n" + console.in(Sentence(pattern, {titleOf(line, console)})));
        }
        id = &line.result.id;
        std::vector<std::string> cells;
        for (const Column& column : columns)
            cells.push_back(column.cell(line));
        table.row(std::move(cells));
    }
    return table;
}

std::string namesLine(Text pattern, const std::vector<std::string>& titles, const Console& console)
{
    return titles.empty() ? std::string() : console.in(Sentence(pattern, {listed(titles)})) + "\n";
}

/// Without columns that are spare, the last one first, where all of them do not fit.
std::string tableOf(const Lines& lines, bool compares, const Console& console)
{
    if (lines.empty())
        return {};
    std::vector<Column> columns = columnsFor(lines, compares, console);
    const Table whole = tableWith(columns, lines, console);
    std::vector<std::string> without;
    for (Table table = whole;; table = tableWith(columns, lines, console)) {
        if (table.fits(console.width()))
            return table.text(console.width()) +
                   namesLine(LAB_TEXT("Left out, since the terminal is too narrow: %1."), without, console);
        const auto spare =
            std::find_if(columns.rbegin(), columns.rend(), [](const Column& each) { return each.spare; });
        if (spare == columns.rend())
            return whole.text(console.width());
        without.push_back(console.in(spare->title));
        columns.erase(std::next(spare).base());
    }
}

/// What the marks of these lines mean; empty where there are none.
std::string legendOf(const Lines& lines, const std::optional<Base>& base, const Console& console)
{
    std::string text;
    const bool marked = anyOf(lines, [](const Line& line) {
        return std::ranges::any_of(line.result.values, [&](double value) { return isMarked(line, value); });
    });
    if (marked)
        text += console.in(Sentence(LAB_TEXT("%1 an outlier: more than 1.5 interquartile ranges beyond the "
                                             "quartiles. It counts like every other run."),
                                    {outlierMark})) +
                "\n";
    if (base)
        text += console.in(Sentence(
                    LAB_TEXT("Speed-up: how many times better the median is than with %1; the interval "
                             "is a bootstrap over the runs."),
                    {(base->ofGroup() ? "" : base->param + "=") + toText(base->value)})) +
                "\n";
    return text;
}

} // namespace

std::string tableOf(const std::vector<ResultRow>& rows, const std::optional<Base>& base,
                    const Console& console)
{
    Lines lines = linesOf(rows, base);
    const auto nothing = takeOut(lines, isNothing, console);
    const auto unknown = takeOut(lines, isUnknown, console);
    return tableOf(lines, base.has_value(), console) + legendOf(lines, base, console) +
           namesLine(LAB_TEXT("0 in every run: %1."), nothing, console) +
           namesLine(LAB_TEXT("Not known of these runs: %1."), unknown, console);
}

} // namespace interleave
