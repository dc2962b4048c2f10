#include "labs/multiprogramming/turnstile.h"

#include <chrono>

namespace interleave::multiprogramming {

void Turnstile::open()
{
    const std::scoped_lock lock(m_mutex);
    letIn(m_capacity);
}

std::int64_t Turnstile::ticket()
{
    const std::scoped_lock lock(m_mutex);
    return m_drawn++;
}

bool Turnstile::enter(std::int64_t ticket, const std::function<bool()>& stop)
{
    using namespace std::chrono_literals;

    std::unique_lock lock(m_mutex);
    std::condition_variable myTurn;
    m_waits[ticket] = &myTurn;
    const auto decided = [&] { return m_closed || ticket < m_admitted; };
    bool stopped = false;
    while (!stopped && !myTurn.wait_for(lock, 250ms, decided))
        stopped = stop();
    m_waits.erase(ticket);
    return !stopped && !m_closed;
}

void Turnstile::leave()
{
    const std::scoped_lock lock(m_mutex);
    letIn(1);
}

void Turnstile::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    for (const auto& [ticket, turn] : m_waits)
        turn->notify_one();
}

void Turnstile::letIn(std::int64_t count)
{
    for (; count > 0; --count, ++m_admitted)
        if (const auto next = m_waits.find(m_admitted); next != m_waits.end())
            next->second->notify_one(); // under the lock: the waiter owns the condition variable
}

} // namespace interleave::multiprogramming
