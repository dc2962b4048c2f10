#include "labs/boundness/verdict.h"

#include "labs/boundness/names.h"
#include "labs/engine/argument.h"

#include <algorithm>

namespace interleave {
namespace {

constexpr Text callsMade = LAB_TEXT("%1, system calls made most: %2.");
constexpr Text noCalls = LAB_TEXT("none at all");

//: a verdict, the times of each job ("disk 20 < 41 ms"), and what of
constexpr Text verdictAndTimes = LAB_TEXT("%1: %2 (%3).");
constexpr std::array<Text, 3> comparedWays{LAB_TEXT("threads against sequential"),
                                           LAB_TEXT("events against threads"),
                                           LAB_TEXT("processes against threads")};
constexpr Text comparedCounts = LAB_TEXT("%1 processes, as many as cores, against %2");

std::string signOf(boundness::Compared came)
{
    switch (came) {
    case boundness::Compared::faster:
        return " < ";
    case boundness::Compared::slower:
        return " > ";
    case boundness::Compared::same:
        break;
    }
    return " ≈ ";
}

/// "disk 20.0 < 41.3 ms"
std::string timesOf(const boundness::Finding& finding)
{
    return asArgument(boundJobTitles.at(finding.job)) + ' ' + asDecimal(finding.wanted, 1) +
           signOf(finding.came) + asDecimal(finding.other, 1) + " ms";
}

std::string comparedIn(boundness::Rule rule, int workers, int cores)
{
    if (rule == boundness::Rule::noMoreThanCores)
        return asArgument(Sentence(comparedCounts, {std::to_string(cores), std::to_string(workers)}));
    return asArgument(comparedWays.at(static_cast<std::size_t>(rule)));
}

} // namespace

namespace boundness {

Repeated repeated(std::vector<Cost> costs)
{
    std::ranges::sort(costs, {}, &Cost::total);
    return {costs.at((costs.size() - 1) / 2), costs.front().total, costs.back().total};
}

Compared compared(const Repeated& one, const Repeated& other)
{
    if (one.slowest < other.fastest && one.typical.total * margin < other.typical.total)
        return Compared::faster;
    if (other.slowest < one.fastest && other.typical.total * margin < one.typical.total)
        return Compared::slower;
    return Compared::same;
}

Finding findingOn(Rule rule, std::size_t job, const Repeated& wanted, const Repeated& other)
{
    return {rule, job, compared(wanted, other), wanted.typical.total, other.typical.total};
}

std::vector<Finding> findingsOn(std::size_t job, const std::array<Repeated, wayIds.size()>& row)
{
    const auto& [sequential, threads, processes, events] = row;
    if (computes(job))
        return {findingOn(Rule::processesForCalculation, job, processes, threads)};
    return {findingOn(Rule::threadsForIo, job, threads, sequential),
            findingOn(Rule::eventsForIo, job, events, threads)};
}

Sentence verdictOn(Rule rule, std::span<const Finding> findings, int workers, int cores)
{
    std::vector<Compared> came;
    std::string times;
    for (const Finding& finding : findings)
        if (finding.rule == rule) {
            came.push_back(finding.came);
            times += (times.empty() ? "" : " · ") + timesOf(finding);
        }
    if (came.empty())
        return {};
    return Sentence(verdictAndTimes,
                    {asArgument(textOf(rule, verdictOf(came))), times, comparedIn(rule, workers, cores)});
}

Sentence remarkOnCalls(std::size_t job, const std::vector<std::pair<std::size_t, std::string>>& calls)
{
    std::string all;
    for (const auto& [way, made] : calls)
        all += (all.empty() ? "" : " · ") + asArgument(boundWayTitles.at(way)) + " (" +
               (made.empty() ? asArgument(noCalls) : made) + ')';
    return Sentence(callsMade, {asArgument(boundJobTitles.at(job)), all});
}

} // namespace boundness
} // namespace interleave
