#include "labs/engine/analysis/comparison.h"

#include "labs/engine/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>
#include <tuple>

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

bool isBase(const ResultRow& row, const Base& base)
{
    if (base.ofGroup())
        return Value(row.group) == base.value;
    const auto value = row.parameters.find(base.param);
    return value != row.parameters.end() && value->second == base.value;
}

/// Ids of the parameters that differ between rows of one group: across groups the label itself says it.
std::set<std::string> differingWithinGroups(const std::vector<ResultRow>& rows)
{
    std::map<std::string, const Parameters*> firsts;
    std::set<std::string> differing;
    for (const ResultRow& row : rows) {
        const Parameters& first = *firsts.try_emplace(row.group, &row.parameters).first->second;
        for (const auto& [these, others] : {std::pair(&first, &row.parameters), {&row.parameters, &first}})
            for (const auto& [id, value] : *these)
                if (const auto other = others->find(id); other == others->end() || other->second != value)
                    differing.insert(id);
    }
    return differing;
}

/// What a result and the base that it is compared to have in common.
using Common = std::tuple<std::string, std::string, std::string, Parameters>;

/// Finds the base of a result.
class Bases
{
public:
    Bases(const Base& base, const std::vector<ResultRow>& rows)
        : m_base(base)
        , m_differing(base.ofGroup() ? differingWithinGroups(rows) : std::set<std::string>())
    {
        for (const ResultRow& row : rows)
            if (isBase(row, m_base))
                m_rows.try_emplace(commonOf(row), &row);
    }
    /// Null: there is none, or it is this one.
    [[nodiscard]] const ResultRow* of(const ResultRow& row) const
    {
        if (isBase(row, m_base) || !(m_base.ofGroup() || row.parameters.contains(m_base.param)))
            return nullptr;
        const auto found = m_rows.find(commonOf(row));
        return found == m_rows.end() ? nullptr : found->second;
    }

private:
    [[nodiscard]] Common commonOf(const ResultRow& row) const
    {
        Parameters same = row.parameters;
        if (m_base.ofGroup())
            std::erase_if(same, [&](const auto& entry) { return !m_differing.contains(entry.first); });
        else
            same.erase(m_base.param);
        return {row.id, row.unit, m_base.ofGroup() ? std::string() : row.group, std::move(same)};
    }

    const Base& m_base;
    std::set<std::string> m_differing;
    std::map<Common, const ResultRow*> m_rows;
};

void addEfficiency(Comparison& comparison, const Base& base, const ResultRow& row)
{
    if (base.ofGroup())
        return;
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

std::vector<std::optional<Comparison>> comparedTo(const Base& base, const std::vector<ResultRow>& rows,
                                                  const std::function<bool(double)>& goOn)
{
    std::vector<std::optional<Comparison>> all(rows.size());
    const Bases bases(base, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (goOn && !goOn(static_cast<double>(i) / static_cast<double>(rows.size())))
            break;
        const ResultRow* const theirs = bases.of(rows[i]);
        if (theirs == nullptr)
            continue;
        all[i] = comparisonOf(rows[i].values, theirs->values, rows[i].better);
        if (all[i])
            addEfficiency(*all[i], base, rows[i]);
    }
    return all;
}

} // namespace interleave
