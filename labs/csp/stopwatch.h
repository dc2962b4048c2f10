#pragma once
// Times a network from inside: one of its processes counts rounds and says when it is enough. Lies in memory
// that the lab's body sees as well.

#include "labs/csp/stopcheck.h"
#include "labs/csp/teller.h"
#include "labs/csp/word.h"

#include <array>
#include <atomic>
#include <cstdint>

namespace interleave::csp {

class Stopwatch
{
public:
    /// `rounds` 0: until `nanoseconds` are over, after a twentieth of that for warming up.
    Stopwatch(StopCheck stop, Teller teller, std::int64_t rounds, std::int64_t nanoseconds) noexcept
        : m_stop(stop)
        , m_teller(teller)
        , m_wanted(rounds)
        , m_time(nanoseconds)
    {
    }

    /// Called by one process after each of its rounds; false when that was the last. The first round is not
    /// timed: after it everybody has run once, and the clock waits for release().
    bool round() noexcept { return ++m_rounds < m_next || look(); }

    /// For the body: true once the first round is over (or the run is to stop).
    [[nodiscard]] bool arrived() const noexcept
    {
        return m_arrived.load(std::memory_order_acquire) || m_stop();
    }
    void release() noexcept { setWord(m_released, 1, Reach::processes); }

    /// After the run. Nanoseconds per timed round; 0: none was completed.
    [[nodiscard]] double nanosecondsEach() const noexcept
    {
        return m_timed > 0 ? static_cast<double>(m_end - m_begin) / static_cast<double>(m_timed) : 0;
    }
    [[nodiscard]] std::int64_t timed() const noexcept { return m_timed; }
    [[nodiscard]] std::int64_t begin() const noexcept { return m_begin; } ///< monotonic nanoseconds
    [[nodiscard]] std::int64_t end() const noexcept { return m_end; }

private:
    bool look() noexcept;
    void start(std::int64_t now) noexcept;
    [[nodiscard]] double fraction(std::int64_t now) const noexcept;

    std::int64_t m_rounds = 0;
    std::int64_t m_next = 1; ///< at which round to look at the clock
    StopCheck m_stop;
    Teller m_teller;
    std::int64_t m_wanted;
    std::int64_t m_time;
    std::int64_t m_first = 0; ///< rounds that are not timed
    std::int64_t m_opened = 0;
    std::int64_t m_begin = 0;
    std::int64_t m_end = 0;
    std::int64_t m_timed = 0;
    bool m_warm = false;
    std::atomic<bool> m_arrived{false};
    std::atomic<std::uint32_t> m_released{0};
};

} // namespace interleave::csp
