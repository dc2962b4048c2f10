#include "labs/csp/stopwatch.h"

#include "labs/engine/clock.h"

#include <algorithm>

namespace interleave::csp {

void Stopwatch::start(std::int64_t now) noexcept
{
    m_begin = m_end = now;
    m_first = m_rounds;
    m_timed = 0;
}

double Stopwatch::fraction(std::int64_t now) const noexcept
{
    if (m_wanted > 0) // and one round before them
        return static_cast<double>(m_rounds) / static_cast<double>(m_wanted + 1);
    return static_cast<double>(now - m_opened) / (static_cast<double>(m_time) * 1.05);
}

bool Stopwatch::look() noexcept
{
    constexpr std::int64_t often = 5'000'000; // ns between two looks at the clock and at the stop check
    if (m_rounds == 1) {
        m_arrived.store(true, std::memory_order_release); // all that was set up before is seen by the body
        if (awaitWord(m_released, Reach::processes, {.stop = m_stop}) == 0)
            return false;
        m_opened = monotonicNanoseconds();
        start(m_opened);
        m_warm = m_wanted > 0;
    }
    const std::int64_t now = monotonicNanoseconds();
    if (!m_warm && now - m_begin >= m_time / 20) {
        m_warm = true;
        start(now);
    }
    m_timed = m_rounds - m_first;
    m_end = now;
    const std::int64_t each = std::max<std::int64_t>(1, m_timed > 0 ? (now - m_begin) / m_timed : often);
    m_next = m_rounds + std::max<std::int64_t>(1, often / each);
    if (m_wanted > 0)
        m_next = std::min(m_next, m_first + m_wanted);
    const bool enough = m_wanted > 0 ? m_timed >= m_wanted : m_warm && now - m_begin >= m_time;
    if (enough || m_stop())
        return false;
    m_teller.tell(now, fraction(now)); // not after the last round: what ends the network is timed, too
    return true;
}

} // namespace interleave::csp
