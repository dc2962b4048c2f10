#include "labs/scaling/capacity.h"

#include "labs/engine/analysis/laws.h"
#include "labs/engine/analysis/statistics.h"
#include "labs/engine/cores.h"
#include "labs/engine/cpu.h"
#include "labs/scaling/marks.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

namespace interleave::scaling {

using namespace std::chrono_literals;

namespace {

/// Threads of one core (SMT) name the same siblings. 0: the system does not say.
int physicalOf(const std::vector<int>& cores)
{
    std::set<std::string> siblings;
    for (const int core : cores) {
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(core) +
                           "/topology/thread_siblings_list");
        std::string line;
        if (!std::getline(file, line))
            return 0;
        siblings.insert(line);
    }
    return static_cast<int>(siblings.size());
}

/// Pieces of arithmetic in a nanosecond, by all of so many workers.
double rateOf(Context& run, Crew& crew, int workers, std::chrono::nanoseconds time)
{
    std::atomic<std::int64_t> pieces{0};
    const std::int64_t begin = monotonicNanoseconds();
    crew.perform(workers, [&](int) {
        std::int64_t own = 0;
        for (; monotonicNanoseconds() - begin < time.count() && !run.stopping(); ++own)
            compute();
        pieces += own;
    });
    return static_cast<double>(pieces) / static_cast<double>(monotonicNanoseconds() - begin);
}

std::string percent(double share) { return std::to_string(std::lround(100 * share)); }

} // namespace

Capacity measuredCapacity(Context& run, Crew& crew, int workers)
{
    const std::vector<int> cores = allowedCores();
    Capacity capacity;
    capacity.machine = describeMachine();
    capacity.physical = physicalOf(cores);
    capacity.tried = std::min(workers, static_cast<int>(cores.size()));
    const Object work = run.object(stepObject);
    run.probe().mark(work, markOf(Step::machine, capacity.tried));
    std::vector<double> ratios;
    for (int round = 0; round < 5 && capacity.tried > 1 && !run.stopping(); ++round) {
        const double alone = rateOf(run, crew, 1, 40ms);
        ratios.push_back(rateOf(run, crew, capacity.tried, 100ms) / alone); // the period of a quota
    }
    if (!ratios.empty())
        capacity.measured = std::clamp(summaryOf(ratios).median, 1.0, double(capacity.tried));
    return capacity;
}

void tellShortage(Context& run, const Capacity& capacity)
{
    const auto say = [&](Text what, const std::vector<std::string>& values) {
        run.note(Severity::remark, Sentence(what, values));
    };
    const int allowed = capacity.machine.coresAllowed;
    const double quota = capacity.machine.cpuQuota;
    if (quota > 0 && quota < allowed)
        say(LAB_TEXT(
                "This run may use %1 cores, but the system grants it no more time than %2 % of one core has "
                "(cpu.max): further workers only wait for their turn."),
            {std::to_string(allowed), percent(quota)});
    if (capacity.physical > 0 && capacity.physical < allowed)
        say(LAB_TEXT("The %1 cores that this run may use are threads of %2 cores (SMT): those of one core "
                     "share its "
                     "units and do less than two cores."),
            {std::to_string(allowed), std::to_string(capacity.physical)});
    if (fallsShort(capacity.measured, capacity.tried))
        say(LAB_TEXT(
                "%1 threads that only compute did %2 % of the work of one, not %3 %: other programs or other "
                "machines have a part of these cores, or the cores share more than they tell. The laws take "
                "that for a serial share of %4 %, which is the machine's and not the work's."),
            {std::to_string(capacity.tried), percent(capacity.measured), percent(capacity.tried),
             percent(karpFlatt(capacity.tried, capacity.measured))});
}

} // namespace interleave::scaling
