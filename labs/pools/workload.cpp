#include "labs/pools/workload.h"

#include "labs/engine/cpu.h"
#include "labs/pools/marks.h"
#include "labs/pools/names.h"

#include <algorithm>
#include <stdexcept>

namespace interleave::pools {

namespace {

double drawn(Spread spread, double mean, std::mt19937_64& random)
{
    switch (spread) {
    case Spread::uniform:
        return std::uniform_real_distribution(0.0, 2 * mean)(random);
    case Spread::exponential:
        return std::min(10 * mean, std::exponential_distribution()(random) * mean); // nobody waits for ever
    case Spread::equal:
        break;
    }
    return mean;
}

void sort(std::vector<Task>& tasks, Order order, std::mt19937_64& random)
{
    if (order == Order::longest)
        std::ranges::stable_sort(tasks, std::ranges::greater(), &Task::length);
    else if (order == Order::shortest)
        std::ranges::stable_sort(tasks, {}, &Task::length);
    else if (order == Order::random)
        std::ranges::shuffle(tasks, random);
}

/// The finaliser of SplitMix64 (Steele, Lea, Flood 2014): a small change of the input changes everything.
std::uint64_t mixed(std::uint64_t number)
{
    number = (number ^ (number >> 30U)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27U)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31U);
}

} // namespace

std::vector<Task> tasksOf(const Workload& workload, const Context& run)
{
    std::mt19937_64 random = run.random();
    std::uniform_int_distribution<std::int64_t> argument(0, 1'000'000);
    std::vector<Task> tasks(workload.tasks);
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        Task& task = tasks[i];
        task.number = static_cast<std::uint32_t>(i);
        task.length = static_cast<std::int64_t>(drawn(workload.spread, workload.length, random));
        if (workload.straggler > 1 && i + 1 == tasks.size())
            task.length = static_cast<std::int64_t>(workload.straggler * workload.length);
        task.fails = workload.failing != 0 && (i + 1) % workload.failing == 0 ? 1 : 0;
        task.first = argument(random);
        task.second = argument(random) * (workload.twoArguments ? 1 : 0);
    }
    sort(tasks, workload.order, random);
    return tasks;
}

std::int64_t valueOf(Work work, const Task& task)
{
    const std::uint64_t both =
        mixed(static_cast<std::uint64_t>(task.first)) + static_cast<std::uint64_t>(task.second);
    return static_cast<std::int64_t>(mixed(both) % (work == Work::temperature ? 26 : 1'000'000));
}

namespace {

/// For the length of the task, seen in the lane as work on it.
void work(Context& run, Work how, const Task& task, Object name, Probe& probe)
{
    if (how == Work::compute) {
        computeFor(std::chrono::nanoseconds(task.length), [&] { return run.stopping(); });
    } else if (task.length > 0) {
        const Waiting told(probe, Reason::sleep, name);
        run.sleep(std::chrono::nanoseconds(task.length));
    }
}

} // namespace

Function functionOf(const Workload& workload, Context& run)
{
    const bool marked = workload.length >= shortestMarked;
    TaskNames names =
        marked ? TaskNames(run, workload.tasks, workload.work == Work::temperature) : TaskNames();
    return [how = workload.work, marked, names = std::move(names), &run](const Task& task, Probe& probe) {
        const Object name = names.of(task.number);
        if (marked)
            probe.mark(name, markOf(task.number, true));
        work(run, how, task, name, probe);
        if (marked)
            probe.mark(name, markOf(task.number, false));
        if (task.fails != 0)
            throw std::domain_error("no answer to task " + std::to_string(task.number + 1));
        return valueOf(how, task);
    };
}

} // namespace interleave::pools
