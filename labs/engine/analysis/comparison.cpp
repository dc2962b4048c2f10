#include "labs/engine/analysis/comparison.h"

#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace interleave {
namespace {

constexpr int resamples = 2000;

std::vector<double> sortedFinite(const std::vector<double>& values)
{
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted),
                         [](double value) { return std::isfinite(value); });
    std::ranges::sort(sorted);
    return sorted;
}

/// The median of as many values drawn from these, each as often as it comes.
double resampledMedian(const std::vector<double>& values, std::mt19937_64& random)
{
    std::vector<double> drawn(values.size());
    for (double& value : drawn)
        value = values[random() % values.size()];
    std::ranges::sort(drawn);
    return quantile(drawn, 0.5);
}

double ratioOf(double value, double base, Better better)
{
    return better == Better::less ? base / value : value / base;
}

Comparison::Verdict verdictOf(const Comparison& comparison)
{
    if (comparison.low <= 1 && comparison.high >= 1)
        return Comparison::Verdict::noDifference;
    return comparison.low > 1 ? Comparison::Verdict::better : Comparison::Verdict::worse;
}

std::optional<double> amountOf(const Value& value)
{
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    return {};
}

/// The same result of a setting that differs in this parameter only.
bool sameBut(const std::string& param, const ResultRow& one, const ResultRow& other)
{
    Parameters first = one.parameters;
    Parameters second = other.parameters;
    first.erase(param);
    second.erase(param);
    return first == second && one.group == other.group && one.id == other.id && one.unit == other.unit;
}

bool isBase(const ResultRow& row, const Base& base)
{
    const auto value = row.parameters.find(base.param);
    return value != row.parameters.end() && value->second == base.value;
}

void addEfficiency(Comparison& comparison, const Base& base, const ResultRow& row)
{
    const auto much = amountOf(row.parameters.at(base.param));
    const auto little = amountOf(base.value);
    if (much && little && *much > 0 && *little > 0)
        comparison.efficiency = comparison.speedUp * *little / *much;
}

} // namespace

std::optional<Comparison> comparisonOf(const std::vector<double>& values, const std::vector<double>& base,
                                       Better better)
{
    const std::vector<double> ours = sortedFinite(values);
    const std::vector<double> theirs = sortedFinite(base);
    if (better == Better::neither || ours.empty() || theirs.empty() || ours.front() <= 0 ||
        theirs.front() <= 0)
        return {};
    Comparison comparison;
    comparison.speedUp = ratioOf(quantile(ours, 0.5), quantile(theirs, 0.5), better);
    comparison.low = comparison.high = comparison.speedUp;
    if (std::min(ours.size(), theirs.size()) < runsToCompare)
        return comparison;
    std::mt19937_64 random(1); // the same numbers give the same interval
    std::vector<double> ratios(resamples);
    for (double& ratio : ratios) {
        const double drawn = resampledMedian(ours, random);
        ratio = ratioOf(drawn, resampledMedian(theirs, random), better);
    }
    std::ranges::sort(ratios);
    comparison.low = quantile(ratios, 0.025);
    comparison.high = quantile(ratios, 0.975);
    comparison.verdict = verdictOf(comparison);
    return comparison;
}

std::vector<std::optional<Comparison>> comparedTo(const Base& base, const std::vector<ResultRow>& rows)
{
    std::vector<std::optional<Comparison>> all(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ResultRow& row = rows[i];
        if (isBase(row, base) || !row.parameters.contains(base.param))
            continue;
        const auto theirs = std::ranges::find_if(rows, [&](const ResultRow& other) {
            return isBase(other, base) && sameBut(base.param, row, other);
        });
        if (theirs == rows.end())
            continue;
        all[i] = comparisonOf(row.values, theirs->values, row.better);
        if (all[i])
            addEfficiency(*all[i], base, row);
    }
    return all;
}

} // namespace interleave
