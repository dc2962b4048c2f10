#include "labs/engine/cpu.h"

#include <ctime>

namespace interleave {
namespace {

std::int64_t readClock(clockid_t clock) noexcept
{
    timespec time{};
    clock_gettime(clock, &time); // cannot fail with these clocks
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::int64_t threadCpuNanoseconds() noexcept { return readClock(CLOCK_THREAD_CPUTIME_ID); }
std::int64_t processCpuNanoseconds() noexcept { return readClock(CLOCK_PROCESS_CPUTIME_ID); }

void compute() noexcept
{
    static thread_local volatile std::uint64_t kept = 0x9e3779b97f4a7c15U; // volatile: the result matters
    std::uint64_t value = kept;
    for (int step = 0; step < 8000; ++step) { // xorshift64, Marsaglia 2003: each step needs the one before
        value ^= value << 13U;
        value ^= value >> 7U;
        value ^= value << 17U;
    }
    kept = value;
}

} // namespace interleave
