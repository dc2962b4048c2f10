#pragma once
// The cheapest clock that every core agrees on: the time-stamp counter where it is invariant, else
// CLOCK_MONOTONIC.

#include <cstdint>
#include <ctime>
#if defined(__x86_64__)
#include <x86intrin.h>
#endif

namespace interleave {

inline std::int64_t monotonicNanoseconds() noexcept
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // cannot fail with this clock
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

/// True where CPUID says that the counter runs at one rate in every power state (Intel SDM vol. 3, 18.17.1).
bool timeStampCounterIsInvariant() noexcept;

/// Decided once, before main: reading it costs no call.
extern const bool ticksAreCounter;

/// A moment in the unit of the cheapest clock; only a ClockMap makes nanoseconds of it.
inline std::uint64_t ticks() noexcept
{
#if defined(__x86_64__)
    if (ticksAreCounter)
        return __rdtsc();
#endif
    return static_cast<std::uint64_t>(monotonicNanoseconds());
}

/// Turns ticks into nanoseconds since the start of the run. Anchored again at every drain and interpolated
/// between the two newest anchors, so that the counter's rate need not be known and no error adds up.
class ClockMap
{
public:
    /// Both clocks at the start of the run.
    ClockMap(std::uint64_t originTicks, std::int64_t originNanoseconds) noexcept;

    /// Reads both clocks now. Ticks outside the two newest anchors are extrapolated at the rate between them.
    void anchor() noexcept;
    [[nodiscard]] std::int64_t nanoseconds(std::uint64_t tick) const noexcept;
    /// The newest anchor.
    [[nodiscard]] std::int64_t now() const noexcept { return m_to.nanoseconds; }

private:
    struct Anchor {
        std::uint64_t ticks = 0;
        std::int64_t nanoseconds = 0;
    };
    [[nodiscard]] Anchor readBoth() const noexcept;

    std::int64_t m_originNanoseconds;
    Anchor m_from;
    Anchor m_to;
    double m_nanosecondsPerTick = 1.0;
};

} // namespace interleave
