#pragma once
// One thread that has many things under way: coroutines over epoll(7). A coroutine that waits gives the
// thread back; the kernel says who may go on.

#include "labs/engine/context.h"
#include "labs/engine/descriptor.h"

#include <coroutine>
#include <exception>

namespace interleave::boundness {

/// A coroutine of an EventLoop, which owns it from spawn() on.
struct Errand {
    struct promise_type { // NOLINT(readability-identifier-naming): the language's name
        Errand get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { failure = std::current_exception(); }
        std::exception_ptr failure;
    };
    std::coroutine_handle<promise_type> handle;
};

class EventLoop
{
public:
    /// Throws RunFailure where the system gives no epoll instance. What `probe` tells are the loop's waits.
    EventLoop(const Context& run, Probe& probe);
    ~EventLoop(); ///< destroys coroutines that have not ended
    EventLoop(const EventLoop&) = delete;
    EventLoop& operator=(const EventLoop&) = delete;

    /// It begins when the loop is at its next turn.
    void spawn(Errand errand);
    /// Returns when all have ended, when somebody called leave(), or the run is to stop. Throws what a
    /// coroutine threw.
    void run();
    void leave() { m_left = true; }
    [[nodiscard]] const Context& context() const { return m_run; }

    /// `co_await loop.ready(…)`: until the descriptor can be read from, or written to.
    class Ready
    {
    public:
        Ready(EventLoop& loop, int descriptor, std::uint32_t events)
            : m_loop(loop)
            , m_descriptor(descriptor)
            , m_events(events)
        {
        }
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter)
        {
            m_loop.watch(m_descriptor, m_events, waiter.address());
        }
        void await_resume() const noexcept {}

    private:
        EventLoop& m_loop;
        int m_descriptor;
        std::uint32_t m_events;
    };
    Ready readable(int descriptor);
    Ready writable(int descriptor);

private:
    void watch(int descriptor, std::uint32_t events, void* waiter);
    void goOn(std::coroutine_handle<Errand::promise_type> handle);
    void await();

    const Context& m_run;
    Probe& m_probe;
    Descriptor m_epoll;
    std::vector<std::coroutine_handle<Errand::promise_type>> m_fresh; ///< not yet begun
    std::vector<std::coroutine_handle<Errand::promise_type>> m_alive; ///< begun, and not ended
    bool m_left = false;
};

/// A timer that becomes readable once, after that time: timerfd_create(2). Throws RunFailure where the system
/// has no descriptor left.
Descriptor makeTimer(std::chrono::nanoseconds time);

} // namespace interleave::boundness
