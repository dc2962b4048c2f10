#pragma once
// CPU time: measured, and used up by real work.

#include <chrono>
#include <cstdint>

namespace interleave {

/// CPU time of the calling thread, in ns.
std::int64_t threadCpuNanoseconds() noexcept;
/// CPU time of all threads of this process, in ns.
std::int64_t processCpuNanoseconds() noexcept;

/// Some 10 µs of arithmetic that no compiler can leave out.
void compute() noexcept;

/// Computes for `time` of the calling thread's CPU time; what other threads took of the core meanwhile does
/// not count. `stop()` is asked before each piece of some 10 µs; false where it ended the work early.
template <class Stop>
bool computeFor(std::chrono::nanoseconds time, const Stop& stop)
{
    const std::int64_t end = threadCpuNanoseconds() + time.count();
    while (threadCpuNanoseconds() < end) {
        if (stop())
            return false;
        compute();
    }
    return !stop();
}

/// Computes until `due`. For what is to take a certain time, however many threads share the cores.
template <class Stop>
bool computeUntil(std::chrono::steady_clock::time_point due, const Stop& stop)
{
    while (std::chrono::steady_clock::now() < due) {
        if (stop())
            return false;
        compute();
    }
    return !stop();
}

} // namespace interleave
