// What it costs to make something that can run: a process, a thread, a coroutine.
#include "labs/engine/creation.h"
#include "labs/threads/scenes.h"
#include "labs/threads/work.h"

#include <cmath>

namespace interleave::threads {

namespace {

constexpr int rounds = 400; ///< of each kind at most; fewer where the time is over

/// The median of what `once` measures, a third of the length long.
template <class Once>
void measure(Context& run, const Settings& settings, const char* metric, Once once)
{
    Measurements times(1);
    const Deadline deadline(run, settings.length / 3);
    once(); // warms up
    for (int i = 0; i < rounds && deadline.goesOn(); ++i)
        times.add(0, once());
    if (const auto median = times.median())
        run.metric(metric, *median);
}

/// How long `what(probe)` takes.
template <class What>
auto timed(Context& run, What what)
{
    return [&run, what] {
        const std::int64_t begin = monotonicNanoseconds();
        what(run.probe());
        return monotonicNanoseconds() - begin;
    };
}

} // namespace

void creationCost(Context& run, const Settings& settings)
{
    measure(run, settings, "create_ns_process", timed(run, makeProcess)); // first: nobody forks threads
    run.progress(0.33);
    measure(run, settings, "create_ns_thread", timed(run, makeThread));
    run.progress(0.67);
    measure(run, settings, "create_ns_coroutine", [] { return std::llround(coroutineNanoseconds()); });
}

} // namespace interleave::threads
