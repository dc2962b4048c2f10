#include "labs/threads/waits.h"

#include <cerrno>
#include <unistd.h>

namespace interleave::threads {

std::optional<std::int64_t> ToldLock::acquire(Probe& probe)
{
    std::optional<std::int64_t> latency;
    if (!m_mutex.try_lock()) {
        probe.wait(Reason::lock, m_object, m_holder.load(std::memory_order_relaxed)); // relaxed: only shown
        m_mutex.lock();
        latency = monotonicNanoseconds() - m_released;
        probe.proceed();
    }
    m_holder.store(probe.lane(), std::memory_order_relaxed);
    return latency;
}

void ToldLock::release()
{
    m_holder.store(Arena::noLane, std::memory_order_relaxed);
    m_released = monotonicNanoseconds();
    m_mutex.unlock();
}

void Mailbox::put(std::int64_t moment)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_moments.push_back(moment);
    }
    m_filled.notify_one();
}

void Mailbox::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

std::optional<std::int64_t> Mailbox::take(Probe& probe)
{
    std::unique_lock lock(m_mutex);
    if (m_moments.empty() && !m_closed) {
        probe.wait(Reason::condition, m_object, m_producer.load(std::memory_order_relaxed));
        m_filled.wait(lock, [&] { return !m_moments.empty() || m_closed; });
        probe.proceed();
    }
    if (m_moments.empty())
        return std::nullopt;
    const std::int64_t moment = m_moments.front();
    m_moments.pop_front();
    return moment;
}

bool Pipe::write(std::int64_t number) const
{
    ssize_t written = -1;
    do {
        written =
            ::write(m_ends.writing.number(), &number, sizeof number); // below PIPE_BUF: whole or not at all
    } while (written < 0 && errno == EINTR);
    return written == sizeof number;
}

std::optional<std::int64_t> Pipe::read() const
{
    std::int64_t number = 0;
    ssize_t count = -1;
    do {
        count = ::read(m_ends.reading.number(), &number, sizeof number);
    } while (count < 0 && errno == EINTR);
    return count == sizeof number ? std::optional(number) : std::nullopt;
}

} // namespace interleave::threads
