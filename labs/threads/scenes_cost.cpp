// What it costs to make something that can run: a process, a thread, a coroutine.
#include "labs/threads/namedthread.h"
#include "labs/threads/scenes.h"
#include "labs/threads/work.h"

#include <cerrno>
#include <coroutine>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noProcess = LAB_TEXT("The system made no further process (%1).");

} // namespace

namespace threads {

namespace {

using namespace std::chrono_literals;

constexpr int rounds = 400; ///< of each kind at most; fewer where the time is over

/// The smallest coroutine: it waits once, and counts when it is resumed.
struct Coroutine {
    struct promise_type { // NOLINT(readability-identifier-naming): the language's name
        Coroutine get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
    std::coroutine_handle<promise_type> handle;
};

// Not inlined: else a compiler may leave out the allocation that is to be measured.
[[gnu::noinline]] Coroutine count(std::int64_t& ran)
{
    ++ran;
    co_return;
}

/// Makes a child process that ends at once, and waits for its end.
void processOnce(Probe& probe)
{
    const pid_t parent = getpid();
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        _exit(getppid() == parent ? 0 : 1);
    }
    if (child < 0)
        throw RunFailure{Sentence(noProcess, {std::strerror(errno)})};
    const Waiting told(probe, Reason::join);
    while (waitpid(child, nullptr, 0) < 0 && errno == EINTR)
        ;
}

/// Makes a thread that ends at once, and waits for its end.
void threadOnce(Probe& probe)
{
    try {
        std::thread thread([] {});
        const Waiting told(probe, Reason::join);
        thread.join();
    } catch (const std::system_error& error) {
        throw noFurtherThread(error);
    }
}

/// Makes coroutines, lets each run to its end, and destroys them; ns for one.
std::int64_t coroutineOnce()
{
    constexpr int batch = 1000; // one alone is shorter than reading the clock
    static std::int64_t ran = 0;
    std::vector<Coroutine> coroutines;
    coroutines.reserve(batch);
    const std::int64_t begin = monotonicNanoseconds();
    for (int i = 0; i < batch; ++i)
        coroutines.push_back(count(ran));
    for (const Coroutine& coroutine : coroutines) {
        coroutine.handle.resume();
        coroutine.handle.destroy();
    }
    return (monotonicNanoseconds() - begin) / batch;
}

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
    measure(run, settings, "create_ns_process", timed(run, processOnce)); // first: nobody forks threads
    run.progress(0.33);
    measure(run, settings, "create_ns_thread", timed(run, threadOnce));
    run.progress(0.67);
    measure(run, settings, "create_ns_coroutine", coroutineOnce);
}

} // namespace threads
} // namespace interleave
