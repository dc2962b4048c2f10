#pragma once
// Lets so many through at once and no more, in the order of their tickets: the memory with room for some
// jobs, the device that serves one.

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>

namespace interleave::multiprogramming {

class Turnstile
{
public:
    /// Nobody comes through before open().
    explicit Turnstile(std::int64_t capacity)
        : m_capacity(capacity)
    {
    }

    void open();
    /// Numbers from 0 in the order of the calls, for those who have no number of their own.
    std::int64_t ticket();
    /// Waits until ticket − capacity others have left; each ticket is used once. False when it is closed, or
    /// when `stop` says so, which is asked a few times a second.
    bool enter(std::int64_t ticket, const std::function<bool()>& stop);
    void leave();
    /// For ever: whoever waits, and whoever still comes, is sent away.
    void close();

private:
    void letIn(std::int64_t count);

    const std::int64_t m_capacity;
    std::mutex m_mutex; ///< protects all below
    std::int64_t m_drawn = 0;
    std::int64_t m_admitted = 0;                              ///< tickets below it may pass
    std::map<std::int64_t, std::condition_variable*> m_waits; ///< only the one whose turn it is wakes up
    bool m_closed = false;
};

} // namespace interleave::multiprogramming
