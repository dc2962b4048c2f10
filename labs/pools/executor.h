#pragma once
// The four ways to call a pool: apply, map, starmap, and with a future for each task. Single-threaded.

#include "labs/pools/pool.h"

#include <limits>

namespace interleave::pools {

class Executor;

/// The promise of one answer.
class Future
{
public:
    Future(Executor& executor, std::uint32_t number)
        : m_executor(&executor)
        , m_number(number)
    {
    }
    [[nodiscard]] std::uint32_t number() const { return m_number; }
    [[nodiscard]] bool ready() const;
    /// Waits. Never empty-handed: who gives up waiting gets what was cancelled or ran to its end meanwhile.
    const Answer& get();
    /// Waits until then at most (ns of the monotonic clock); false: it is not ready.
    bool waitUntil(std::int64_t time);

private:
    Executor* m_executor;
    std::uint32_t m_number;
};

class Executor
{
public:
    /// `goOn` is asked every few ms while it waits. Once it says no, what nobody has begun is cancelled, what
    /// runs is waited for, and nothing more is handed in; it is told the counts all the same.
    Executor(Pool& pool, std::size_t tasks, std::function<bool(const Counts&)> goOn);

    /// Hands in and returns at once.
    Future submit(const Task& task);
    /// Hands in and waits.
    const Answer& apply(const Task& task) { return submit(task).get(); }
    /// Hands in all, in pieces of `chunk`, and waits for all. A task carries its arguments: one or two.
    void map(std::span<const Task> tasks, std::size_t chunk);
    /// Waits for the next one in the order of completion; nothing when all have been given.
    const Answer* next();

    /// By number, null: not handed in, or under way.
    [[nodiscard]] const Answer* answer(std::uint32_t number) const;
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] std::int64_t submitted(std::uint32_t number) const { return m_submitted[number]; }

private:
    friend class Future;
    /// New answers, or a few ms, or that moment.
    void await(Await what, std::int64_t until = std::numeric_limits<std::int64_t>::max());
    void handIn(std::span<const Chunk> chunks);
    void keep(Answer&& answer);

    Pool& m_pool;
    std::function<bool(const Counts&)> m_goOn;
    bool m_over = false;
    std::size_t m_handedIn = 0;
    std::size_t m_given = 0; ///< by next()
    Counts m_counts;
    std::vector<Answer> m_answers;
    std::vector<bool> m_known;
    std::vector<std::int64_t> m_submitted;
    std::vector<std::uint32_t> m_completed; ///< in the order of completion
};

} // namespace interleave::pools
