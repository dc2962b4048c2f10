#pragma once
// What the scenes wait at. Nobody who waits here looks at a clock: who is to end is woken.

#include "labs/engine/context.h"
#include "labs/engine/pipe.h"

#include <condition_variable>
#include <deque>
#include <optional>

namespace interleave::threads {

/// A lock that tells who waits for whom, and measures how long a waiter needs to have it once it is free.
class ToldLock
{
public:
    explicit ToldLock(Object object)
        : m_object(object)
    {
    }

    /// Waits for the lock. Gives the ns from its release to now, or nothing where it was free.
    std::optional<std::int64_t> acquire(Probe& probe);
    void release();

private:
    std::mutex m_mutex;
    std::int64_t m_released = 0; ///< guarded by m_mutex
    std::atomic<std::uint32_t> m_holder{Arena::noLane};
    Object m_object;
};

/// Moments of delivery, handed from one producer to consumers that wait on a condition variable.
class Mailbox
{
public:
    explicit Mailbox(Object object)
        : m_object(object)
    {
    }

    void belongsTo(std::uint32_t producerLane) { m_producer.store(producerLane, std::memory_order_relaxed); }
    void put(std::int64_t moment);
    /// Nothing comes any more; whoever waits is woken.
    void close();
    /// Waits for a delivery; nothing once the mailbox is closed and empty.
    std::optional<std::int64_t> take(Probe& probe);

private:
    std::mutex m_mutex; // protects m_moments and m_closed
    std::condition_variable m_filled;
    std::deque<std::int64_t> m_moments;
    bool m_closed = false;
    std::atomic<std::uint32_t> m_producer{Arena::noLane}; ///< relaxed: shown, not acted on
    Object m_object;
};

/// Numbers through a pipe of the system.
class Pipe
{
public:
    /// Blocks while the pipe is full; false when that failed.
    bool write(std::int64_t number) const;
    /// Blocks while the pipe is empty; nothing once its writing end is closed.
    [[nodiscard]] std::optional<std::int64_t> read() const;
    /// One thread, once: whoever reads is woken.
    void closeWriting() { m_ends.writing = {}; }

private:
    StreamEnds m_ends = makePipe();
};

} // namespace interleave::threads
