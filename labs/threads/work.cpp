#include "labs/threads/work.h"

#include <algorithm>
#include <ctime>

namespace interleave::threads {

namespace {

std::int64_t read(clockid_t clock) noexcept
{
    timespec time{};
    clock_gettime(clock, &time); // cannot fail with these clocks
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::int64_t threadCpuNanoseconds() noexcept { return read(CLOCK_THREAD_CPUTIME_ID); }
std::int64_t processCpuNanoseconds() noexcept { return read(CLOCK_PROCESS_CPUTIME_ID); }

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

bool work(const Context& run, std::chrono::nanoseconds time) noexcept
{
    const std::int64_t end = threadCpuNanoseconds() + time.count();
    while (threadCpuNanoseconds() < end) {
        if (run.stopping())
            return false;
        compute();
    }
    return !run.stopping();
}

std::optional<double> Measurements::median() const
{
    std::vector<std::int64_t> all;
    for (const auto& list : m_lists)
        all.insert(all.end(), list.begin(), list.end());
    if (all.empty())
        return std::nullopt;
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::ranges::nth_element(all, middle);
    return static_cast<double>(*middle);
}

} // namespace interleave::threads
