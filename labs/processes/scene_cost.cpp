// What it costs to start something that runs: a process in four ways, a thread, a task, a coroutine.
#include "labs/engine/analysis/statistics.h"
#include "labs/engine/argument.h"
#include "labs/engine/creation.h"
#include "labs/processes/memory.h"
#include "labs/processes/scenes.h"

#include <future>
#include <spawn.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text notMeasured = LAB_TEXT("“%1” was not measured (%2).");
constexpr Text spread =
    LAB_TEXT("%1: median %2, half of them between %3 and %4; %5 repetitions, not traced.");

} // namespace

namespace processes {

namespace {

constexpr const char* program = "true"; // does nothing, as fast as a program can

/// A way to start something and to wait for its end; ns for one.
using Way = double (*)(Context&);

/// Throws when the child could not become the program.
void await(Context& run, pid_t child)
{
    const Waiting told(run.probe(), Reason::join);
    if (ChildProcess(child).wait().code() == 127)
        throw std::system_error(ENOENT, std::generic_category());
}

double since(std::int64_t begin) { return static_cast<double>(monotonicNanoseconds() - begin); }

double byFork(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    makeProcess(run.probe());
    return since(begin);
}

// The child runs in its parent's memory, and the parent stands still until it is gone or is another program.
[[gnu::noinline]] double byVfork(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    const pid_t child = vfork();
    if (child == 0)
        _exit(0);
    if (child < 0)
        throw noFurtherProcess();
    await(run, child);
    return since(begin);
}

double bySpawn(Context& run)
{
    std::string name = program;
    std::array<char*, 2> arguments{name.data(), nullptr};
    const std::int64_t begin = monotonicNanoseconds();
    pid_t child = 0;
    if (const int error = posix_spawnp(&child, program, nullptr, nullptr, arguments.data(), environ);
        error != 0)
        throw std::system_error(error, std::generic_category());
    await(run, child);
    return since(begin);
}

double byForkAndExec(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    const pid_t child = forkBare([] {
        execlp(program, program, nullptr);
        return 127;
    });
    if (child < 0)
        throw noFurtherProcess();
    await(run, child);
    return since(begin);
}

double byThread(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    makeThread(run.probe());
    return since(begin);
}

double byAsync(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    std::future<void> task = std::async(std::launch::async, [] {});
    const Waiting told(run.probe(), Reason::join);
    task.get();
    return since(begin);
}

double byCoroutine(Context&) { return coroutineNanoseconds(); }

struct Measured {
    const char* metric; ///< its median; the quartiles have names of their own
    const char* low;
    const char* high;
    const char* name;
    Way way;
};

// Processes first: nobody forks a process that has several threads.
constexpr std::array<Measured, 7> ways{
    {{"fork_us", "fork_q1_us", "fork_q3_us", "fork", byFork},
     {"vfork_us", "vfork_q1_us", "vfork_q3_us", "vfork", byVfork},
     {"posix_spawn_us", "posix_spawn_q1_us", "posix_spawn_q3_us", "posix_spawn", bySpawn},
     {"fork_exec_us", "fork_exec_q1_us", "fork_exec_q3_us", "fork + exec", byForkAndExec},
     {"thread_us", "thread_q1_us", "thread_q3_us", "std::thread", byThread},
     {"async_us", "async_q1_us", "async_q3_us", "std::async", byAsync},
     {"coroutine_us", "coroutine_q1_us", "coroutine_q3_us", "coroutine", byCoroutine}}};

std::string shown(double microseconds)
{
    const bool many = microseconds >= 1000;
    const double value = many ? microseconds / 1000 : microseconds;
    return asDecimal(value, value < 1 ? 3 : 1) + (many ? " ms" : " µs");
}

void measure(Context& run, const Measured& what, int repetitions)
{
    std::vector<double> times; // µs
    what.way(run);             // warms up
    for (int i = 0; i < repetitions && !run.stopping(); ++i)
        times.push_back(what.way(run) / 1e3);
    const Summary summary = summaryOf(times);
    if (run.stopping() || summary.count == 0)
        return;
    run.metric(what.metric, summary.median);
    run.metric(what.low, summary.lowerQuartile);
    run.metric(what.high, summary.upperQuartile);
    run.note(Severity::remark,
             Sentence(spread, {what.name, shown(summary.median), shown(summary.lowerQuartile),
                               shown(summary.upperQuartile), std::to_string(summary.count)}));
}

} // namespace

void cost(Context& run, const Settings& settings)
{
    const Ballast ballast(run, static_cast<std::size_t>(affordable(run, settings.memory, 1)));
    run.metric("memory_mb", static_cast<double>(ballast.bytes()) / (1 << 20U));
    double done = 0;
    for (const Measured& each : ways) {
        try {
            measure(run, each, settings.repetitions);
        } catch (const std::system_error& error) {
            run.note(Severity::warning, Sentence(notMeasured, {each.name, error.code().message()}));
        }
        run.progress(++done / static_cast<double>(ways.size()));
    }
}

} // namespace processes
} // namespace interleave
