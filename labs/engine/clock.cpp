#include "labs/engine/clock.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace interleave {

bool timeStampCounterIsInvariant() noexcept
{
#if defined(__x86_64__)
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    if (__get_cpuid(0x80000007U, &a, &b, &c, &d) == 0)
        return false;
    return (d & (1U << 8U)) != 0;
#else
    return false;
#endif
}

const bool ticksAreCounter = timeStampCounterIsInvariant();

ClockMap::ClockMap(std::uint64_t originTicks, std::int64_t originNanoseconds) noexcept
    : m_originNanoseconds(originNanoseconds)
    , m_from{originTicks, 0}
    , m_to{originTicks, 0}
{
    anchor();
}

ClockMap::Anchor ClockMap::readBoth() const noexcept
{
    Anchor best;
    std::uint64_t narrowest = ~std::uint64_t{0};
    for (int attempt = 0; attempt < 3; ++attempt) { // one of them is not interrupted between the clocks
        const std::uint64_t before = ticks();
        const std::int64_t nanoseconds = monotonicNanoseconds();
        const std::uint64_t width = ticks() - before;
        if (width < narrowest) {
            narrowest = width;
            best = {before + width / 2, nanoseconds - m_originNanoseconds};
        }
    }
    return best;
}

void ClockMap::anchor() noexcept
{
    const Anchor newest = readBoth();
    if (newest.ticks <= m_to.ticks || newest.nanoseconds <= m_to.nanoseconds)
        return;
    m_from = m_to;
    m_to = newest;
    m_nanosecondsPerTick = static_cast<double>(m_to.nanoseconds - m_from.nanoseconds) /
                           static_cast<double>(m_to.ticks - m_from.ticks);
}

std::int64_t ClockMap::nanoseconds(std::uint64_t tick) const noexcept
{
    const auto since = static_cast<double>(static_cast<std::int64_t>(tick - m_from.ticks));
    return m_from.nanoseconds + static_cast<std::int64_t>(since * m_nanosecondsPerTick);
}

} // namespace interleave
