#include "labs/boundness/verdict.h"

#include "labs/engine/argument.h"

#include <algorithm>

namespace interleave {
namespace {

using Verdicts = std::array<Text, 3>; // faster, same, slower

constexpr std::array<Text, 6> jobTitles{LAB_TEXT("calculation"),   LAB_TEXT("text formatting"),
                                        LAB_TEXT("image scaling"), LAB_TEXT("waiting"),
                                        LAB_TEXT("disk"),          LAB_TEXT("requests to a server")};

constexpr std::array<Text, 4> doneHow{LAB_TEXT("one task at a time"), LAB_TEXT("with threads"),
                                      LAB_TEXT("with processes"), LAB_TEXT("with an event loop")};
constexpr Text callsMade = LAB_TEXT("%1, system calls made most: %2.");
constexpr Text noCalls = LAB_TEXT("none at all");

constexpr Verdicts processesForCalculation{
    LAB_TEXT("%1: processes took %2, threads %3. “Processes for calculation” holds here."),
    LAB_TEXT("%1: processes took %2, threads %3, no difference beyond the noise. In C++ threads calculate as "
             "well as processes: “processes for calculation” is not needed here."),
    LAB_TEXT("%1: processes took %2, threads %3. “Processes for calculation” does not hold here: threads are "
             "faster.")};
constexpr Verdicts threadsForCalculation{
    LAB_TEXT("%1: threads took %2, one after the other %3. Several cores compute at once."),
    LAB_TEXT(
        "%1: threads took %2, one after the other %3, no difference beyond the noise: the machine has no "
        "second core to spare."),
    LAB_TEXT("%1: threads took %2, one after the other %3. Threads only cost time here.")};
constexpr Verdicts threadsForWaiting{
    LAB_TEXT("%1: threads took %2, one after the other %3. “Threads for I/O” holds here."),
    LAB_TEXT("%1: threads took %2, one after the other %3, no difference beyond the noise: “threads for I/O” "
             "gains nothing here."),
    LAB_TEXT("%1: threads took %2, one after the other %3. “Threads for I/O” does not hold here: they are "
             "slower.")};
constexpr Verdicts eventsAgainstThreads{
    LAB_TEXT("%1: one event loop took %2, threads %3. A single thread is faster here."),
    LAB_TEXT("%1: one event loop took %2, threads %3, no difference beyond the noise."),
    LAB_TEXT("%1: one event loop took %2, threads %3. An event loop does not help here.")};
constexpr Verdicts notMoreThanCores{
    LAB_TEXT(
        "%1: %4 processes took %2, as many as cores (%5) took %3. “Never more processes than cores” does "
        "not hold here: more are faster."),
    LAB_TEXT("%1: %4 processes took %2, as many as cores (%5) took %3, no difference beyond the noise: more "
             "than cores do no harm here, and no good."),
    LAB_TEXT("%1: %4 processes took %2, as many as cores (%5) took %3. “Never more processes than cores” "
             "holds here.")};

std::string inMilliseconds(double milliseconds) { return asDecimal(milliseconds, 1) + " ms"; }

Sentence said(const Verdicts& verdicts, std::size_t job, const boundness::Repeated& one,
              const boundness::Repeated& other, const std::vector<std::string>& more = {})
{
    std::vector<std::string> arguments{asArgument(jobTitles.at(job)), inMilliseconds(one.typical.total),
                                       inMilliseconds(other.typical.total)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return Sentence(verdicts.at(static_cast<std::size_t>(compared(one, other))), arguments);
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
    constexpr double margin = 1.1;
    if (one.slowest < other.fastest && one.typical.total * margin < other.typical.total)
        return Compared::faster;
    if (other.slowest < one.fastest && other.typical.total * margin < one.typical.total)
        return Compared::slower;
    return Compared::same;
}

std::vector<Sentence> verdictsOn(std::size_t job, const std::array<Repeated, wayIds.size()>& row)
{
    const auto& [sequential, threads, processes, events] = row;
    if (computes(job))
        return {said(threadsForCalculation, job, threads, sequential),
                said(processesForCalculation, job, processes, threads)};
    return {said(threadsForWaiting, job, threads, sequential),
            said(eventsAgainstThreads, job, events, threads)};
}

Sentence remarkOnCalls(std::size_t job, const std::vector<std::pair<std::size_t, std::string>>& calls)
{
    std::string all;
    for (const auto& [way, made] : calls)
        all += (all.empty() ? "" : " · ") + asArgument(doneHow.at(way)) + " (" +
               (made.empty() ? asArgument(noCalls) : made) + ')';
    return Sentence(callsMade, {asArgument(jobTitles.at(job)), all});
}

Sentence verdictOnCores(std::size_t job, const Repeated& many, int processes, const Repeated& asCores,
                        int cores)
{
    return said(notMoreThanCores, job, many, asCores, {std::to_string(processes), std::to_string(cores)});
}

} // namespace boundness
} // namespace interleave
