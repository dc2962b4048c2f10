#pragma once
// The lecture's queue between threads: a lock, two conditions, and an answer to the question what happens
// when it is full.

#include "labs/channels/channel.h"
#include "labs/engine/probe.h"

#include <condition_variable>
#include <deque>
#include <limits>
#include <optional>

namespace interleave::channels {

enum class WhenFull { block, drop, grow };

template <class T>
class BoundedBuffer
{
public:
    enum class Put {
        stored,
        dropped,
        outgrown, ///< there is no memory for it
        ended
    };

    struct Rules {
        std::size_t capacity = 1; ///< with grow: what it may grow beyond
        WhenFull whenFull = WhenFull::block;
        Halted halted = [] { return false; };
        Object object = {}; ///< what those who wait here are told to wait for
        std::size_t most = std::numeric_limits<std::size_t>::max(); ///< that there is memory for, full or not
        std::function<void(T&)> onStoring = {}; ///< called with what has room now, under the lock
    };

    explicit BoundedBuffer(Rules rules)
        : m_rules(std::move(rules))
    {
    }

    Put put(T value, Probe& probe);
    /// Nothing: closed and empty, or halted.
    std::optional<T> take(Probe& probe);
    /// Nothing more is put; who waits goes on.
    void close();
    [[nodiscard]] std::size_t size() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_values.size();
    }
    /// The most that it ever held.
    [[nodiscard]] std::size_t peak() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_peak;
    }

private:
    [[nodiscard]] bool isFull() const { return m_values.size() >= m_rules.capacity; }
    template <class Ready>
    bool await(std::unique_lock<std::mutex>& lock, std::condition_variable& changed, Probe& probe,
               std::uint32_t holder, Ready ready);

    const Rules m_rules;
    mutable std::mutex m_mutex; // protects all below
    std::condition_variable m_taken;
    std::condition_variable m_put;
    std::deque<T> m_values;
    std::size_t m_peak = 0;
    bool m_closed = false;
    std::uint32_t m_lastPutBy = Arena::noLane; ///< lanes: whom the others wait for
    std::uint32_t m_lastTakenBy = Arena::noLane;
};

} // namespace interleave::channels

#include "labs/channels/boundedbuffer_inl.h"
