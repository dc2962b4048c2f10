#pragma once
// What the functions of a bounded buffer do; included by boundedbuffer.h alone.

#include "labs/channels/boundedbuffer.h"

#include <algorithm>
#include <chrono>

namespace interleave::channels {

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
