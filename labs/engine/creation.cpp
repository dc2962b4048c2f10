#include "labs/engine/creation.h"

#include <coroutine>
#include <thread>

namespace interleave {
namespace {

constexpr Text noThread = LAB_TEXT("The system made no further thread (%1).");

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

} // namespace

void makeProcess(Probe& probe)
{
    const pid_t pid = forkBare([] { return 0; });
    if (pid < 0)
        throw noFurtherProcess();
    const Waiting told(probe, Reason::join);
    ChildProcess(pid).wait();
}

void makeThread(Probe& probe)
{
    try {
        std::thread thread([] {});
        const Waiting told(probe, Reason::join);
        thread.join();
    } catch (const std::system_error& error) {
        throw noFurtherThread(error);
    }
}

double coroutineNanoseconds()
{
    constexpr int batch = 1000;
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
    return static_cast<double>(monotonicNanoseconds() - begin) / batch;
}

RunFailure noFurtherThread(const std::system_error& error) { return {Sentence(noThread, {error.what()})}; }

} // namespace interleave
