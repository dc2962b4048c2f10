#pragma once
// The lecture's queue between threads: a lock, two conditions, and an answer to the question what happens
// when it is full.

#include "labs/channels/channel.h"
#include "labs/engine/probe.h"

#include <algorithm>
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

template <class T>
template <class Ready>
bool BoundedBuffer<T>::await(std::unique_lock<std::mutex>& lock, std::condition_variable& changed,
                             Probe& probe, std::uint32_t holder, Ready ready)
{
    if (ready())
        return true;
    constexpr std::chrono::milliseconds look(20); // a run that is to stop wakes nobody
    probe.wait(Reason::channel, m_rules.object, holder);
    while (!ready() && !m_rules.halted())
        changed.wait_for(lock, look);
    probe.proceed();
    return ready();
}

template <class T>
typename BoundedBuffer<T>::Put BoundedBuffer<T>::put(T value, Probe& probe)
{
    std::unique_lock lock(m_mutex);
    m_lastPutBy = probe.lane();
    if (isFull() && m_rules.whenFull == WhenFull::drop)
        return Put::dropped;
    if (m_rules.whenFull == WhenFull::block &&
        !await(lock, m_taken, probe, m_lastTakenBy, [this] { return !isFull() || m_closed; }))
        return Put::ended;
    if (m_closed)
        return Put::ended;
    if (m_values.size() >= m_rules.most)
        return Put::outgrown;
    if (m_rules.onStoring)
        m_rules.onStoring(value);
    m_values.push_back(std::move(value));
    m_peak = std::max(m_peak, m_values.size());
    lock.unlock();
    m_put.notify_one();
    return Put::stored;
}

template <class T>
std::optional<T> BoundedBuffer<T>::take(Probe& probe)
{
    std::unique_lock lock(m_mutex);
    m_lastTakenBy = probe.lane();
    if (!await(lock, m_put, probe, m_lastPutBy, [this] { return !m_values.empty() || m_closed; }) ||
        m_values.empty())
        return std::nullopt;
    std::optional<T> value(std::move(m_values.front()));
    m_values.pop_front();
    lock.unlock();
    m_taken.notify_one();
    return value;
}

template <class T>
void BoundedBuffer<T>::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_put.notify_all();
    m_taken.notify_all();
}

} // namespace interleave::channels
