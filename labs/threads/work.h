#pragma once
// Real work for a processor, and what several threads report of it.

#include "labs/engine/context.h"
#include "labs/engine/cpu.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace interleave::threads {

/// Computes for `time` of CPU time, not counting what others took meanwhile; false when the run is to stop.
bool work(const Context& run, std::chrono::nanoseconds time) noexcept;

/// When a scene that runs for a while is to end.
class Deadline
{
public:
    Deadline(const Context& run, std::chrono::nanoseconds length)
        : m_run(run)
        , m_end(monotonicNanoseconds() + length.count())
    {
    }
    /// From now on again as long.
    void beginAgain(std::chrono::nanoseconds length) noexcept
    {
        m_end = monotonicNanoseconds() + length.count();
    }
    [[nodiscard]] bool goesOn() const noexcept { return !m_run.stopping() && monotonicNanoseconds() < m_end; }

private:
    const Context& m_run;
    std::int64_t m_end;
};

/// Times in ns that many threads measure, each into a list of its own.
class Measurements
{
public:
    explicit Measurements(int threads)
        : m_lists(static_cast<std::size_t>(threads))
    {
    }
    void add(int thread, std::int64_t nanoseconds)
    {
        m_lists[static_cast<std::size_t>(thread)].push_back(nanoseconds);
    }
    /// After all threads have ended; nothing where nobody measured anything.
    [[nodiscard]] std::optional<double> median() const;

private:
    std::vector<std::vector<std::int64_t>> m_lists;
};

/// Counts how often the work goes from one thread to another.
class Interleavings
{
public:
    void seen(int thread) noexcept
    {
        // relaxed: the count is a statistic and orders nothing
        if (m_last.load(std::memory_order_relaxed) == thread)
            return;
        if (m_last.exchange(thread, std::memory_order_relaxed) != thread)
            m_count.fetch_add(1, std::memory_order_relaxed);
    }
    [[nodiscard]] double count() const noexcept
    {
        return std::max(0.0, static_cast<double>(m_count.load()) - 1); // the first one followed nobody
    }

private:
    std::atomic<int> m_last{-1};
    std::atomic<std::int64_t> m_count{0};
};

} // namespace interleave::threads
