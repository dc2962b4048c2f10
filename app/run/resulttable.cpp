#include "app/run/resulttable.h"

#include "app/run/table.h"
#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <functional>

namespace interleave {
namespace {

constexpr const char* outlierMark = "*";

/// What a row of results becomes, cell by cell.
struct Line {
    const ResultRow& result;
    Summary summary;
    std::optional<Comparison> comparison;
};

struct Column {
    Text title;
    Table::Align align;
    std::function<std::string(const Line&)> cell;
};

bool isMarked(const Line& line, double value)
{
    return isOutlier(value, line.summary.lowerQuartile, line.summary.upperQuartile);
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

std::string everyRun(const Line& line)
{
    std::string dots;
    for (const double value : line.result.values)
        dots += (dots.empty() ? "" : " ") + shortNumber(value) + (isMarked(line, value) ? outlierMark : "");
    return dots;
}

std::string intervalOf(const Line& line, const Console& console)
{
    if (!line.comparison)
        return {};
    std::string interval = rangeText(line.comparison->low, line.comparison->high);
    switch (line.comparison->verdict) {
    case Comparison::Verdict::tooFewRuns:
        return console.in(LAB_TEXT("too few runs to tell"));
    case Comparison::Verdict::noDifference:
        return console.in(Sentence(LAB_TEXT("%1: no difference detectable"), {interval}));
    case Comparison::Verdict::better:
    case Comparison::Verdict::worse:
        break;
    }
    return interval;
}

void addComparison(std::vector<Column>& columns, bool efficiency, const Console& console)
{
    columns.push_back({LAB_TEXT("Speed-up"), Table::Align::right, [](const Line& line) {
                           return line.comparison ? shortNumber(line.comparison->speedUp) : "";
                       }});
    columns.push_back({LAB_TEXT("95 % interval"), Table::Align::left,
                       [&console](const Line& line) { return intervalOf(line, console); }});
    if (!efficiency)
        return;
    columns.push_back({LAB_TEXT("Efficiency"), Table::Align::right, [](const Line& line) {
                           const bool known = line.comparison && line.comparison->efficiency;
                           return known ? shortNumber(*line.comparison->efficiency) : "";
                       }});
}

void addSummary(std::vector<Column>& columns, bool repeated)
{
    columns.push_back(
        {repeated ? LAB_TEXT("Median") : LAB_TEXT("Value"), Table::Align::right,
         [](const Line& line) { return line.summary.count > 0 ? shortNumber(line.summary.median) : "–"; }});
    if (repeated)
        columns.push_back({LAB_TEXT("Quartiles"), Table::Align::left, [](const Line& line) {
                               return rangeText(line.summary.lowerQuartile, line.summary.upperQuartile);
                           }});
}

/// Who measured, and with what.
void addWhat(std::vector<Column>& columns, const std::vector<ResultRow>& rows)
{
    if (std::ranges::any_of(rows, [](const ResultRow& row) { return !row.group.empty(); }))
        columns.push_back(
            {LAB_TEXT("Group"), Table::Align::left, [](const Line& line) { return line.result.group; }});
    if (std::ranges::any_of(rows, [](const ResultRow& row) { return !row.setting.empty(); }))
        columns.push_back(
            {LAB_TEXT("Setting"), Table::Align::left, [](const Line& line) { return line.result.setting; }});
}

std::vector<Column> columnsFor(const std::vector<ResultRow>& rows, const std::optional<Base>& base,
                               const Console& console)
{
    const bool repeated =
        std::ranges::any_of(rows, [](const ResultRow& row) { return row.values.size() > 1; });
    std::vector<Column> columns;
    addWhat(columns, rows);
    columns.push_back({LAB_TEXT("Result"), Table::Align::left, [&console](const Line& line) {
                           const Metric* const metric = line.result.metric;
                           return metric != nullptr ? console.in(metric->title) : line.result.id;
                       }});
    addSummary(columns, repeated);
    columns.push_back(
        {LAB_TEXT("Unit"), Table::Align::left, [](const Line& line) { return line.result.unit; }});
    columns.push_back({LAB_TEXT("Better"), Table::Align::left,
                       [&console](const Line& line) { return wordOf(line.result.better, console); }});
    if (base)
        addComparison(columns, !base->ofGroup(), console);
    if (repeated)
        columns.push_back({LAB_TEXT("Every run"), Table::Align::left, everyRun});
    else
        columns.push_back({Text(), Table::Align::left, [](const Line&) { return std::string(); }});
    return columns;
}

std::vector<Line> linesOf(const std::vector<ResultRow>& rows, const std::optional<Base>& base)
{
    const auto comparisons =
        base ? comparedTo(*base, rows) : std::vector<std::optional<Comparison>>(rows.size());
    std::vector<Line> lines;
    for (std::size_t i = 0; i < rows.size(); ++i)
        lines.push_back({rows[i], summaryOf(rows[i].values), comparisons[i]});
    return lines;
}

/// What the marks of these lines mean; empty where there are none.
std::string legendOf(const std::vector<Line>& lines, const std::optional<Base>& base, const Console& console)
{
    std::string text;
    const bool marked = std::ranges::any_of(lines, [](const Line& line) {
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
    const std::vector<Column> columns = columnsFor(rows, base, console);
    Table table;
    for (const Column& column : columns)
        table.column(column.title.empty() ? "" : console.in(column.title), column.align);
    const std::vector<Line> lines = linesOf(rows, base);
    for (const Line& line : lines) {
        std::vector<std::string> cells;
        for (const Column& column : columns)
            cells.push_back(column.cell(line));
        table.row(std::move(cells));
    }
    return table.text(terminalWidth()) + legendOf(lines, base, console);
}

} // namespace interleave
