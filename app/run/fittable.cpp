#include "app/run/fittable.h"

#include "app/run/table.h"

#include <set>

namespace interleave {
namespace {

void addRows(Table& table, const CurveFit& curve, const Console& console)
{
    const LawNames& names = namesOf(curve.fit.law);
    for (std::size_t i = 0; i < curve.fit.estimates.size(); ++i) {
        const Estimate& estimate = curve.fit.estimates[i];
        const bool first = i == 0; // what is the law's, not its parameter's
        table.row({first ? console.in(curve.name) : "", names.parameters[i].symbol,
                   shortNumber(estimate.value), rangeText(estimate.low, estimate.high),
                   first ? shortNumber(curve.fit.deviation) : "",
                   first ? std::to_string(curve.fit.points) : ""});
    }
}

} // namespace

std::string tableOf(const std::vector<CurveFit>& fits, const Console& console)
{
    std::set<const Recording*> runs;
    for (const CurveFit& curve : fits)
        runs.insert(curve.runs.begin(), curve.runs.end());
    if (runs.size() < 2)
        return {};
    Table table;
    table.column(console.in(LAB_TEXT("Law")));
    table.column(console.in(LAB_TEXT("Parameter")));
    table.column(console.in(LAB_TEXT("Value")), Table::Align::right);
    table.column(console.in(LAB_TEXT("95 % interval")));
    table.column(console.in(LAB_TEXT("Typical distance")), Table::Align::right);
    table.column(console.in(LAB_TEXT("Measurements")), Table::Align::right);
    for (const CurveFit& curve : fits)
        addRows(table, curve, console);
    return "\n" + console.in(LAB_TEXT("Fitted to all measurements of a curve together:")) + "\n" +
           table.text(console.width());
}

} // namespace interleave
