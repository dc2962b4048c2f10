#pragma once
// A CSP process: a C++20 coroutine whose first parameter is the back end it runs on. The text of a process is
// the same for every back end; with threads and OS processes it is never suspended, because its channels
// block instead.

#include <coroutine>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace interleave {
class Probe;
}

namespace interleave::csp {

class Scheduler;

/// What a scheduler must know of a process; it lies in the coroutine's frame.
struct Task {
    Task* nextReady = nullptr;
    Scheduler* scheduler = nullptr; ///< null: a thread or an OS process of its own runs it
    Probe* probe = nullptr;         ///< its lane; null: unobserved
    std::uint32_t number = 0;       ///< in the order of spawning, from 0
};

/// Owns a process that has not been given to a network yet. Its ends of channels are closed when it is
/// destroyed.
class [[nodiscard]] Process
{
public:
    struct promise_type;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Process(Handle handle) noexcept
        : m_handle(handle)
    {
    }
    Process(Process&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr))
    {
    }
    Process& operator=(Process&&) = delete;
    ~Process()
    {
        if (m_handle)
            m_handle.destroy();
    }

    Handle release() noexcept { return std::exchange(m_handle, nullptr); }

private:
    Handle m_handle;
};

struct Process::promise_type : Task {
    /// Goes to the next process that is ready, after this one's frame and with it its ends of channels are
    /// gone.
    struct Farewell {
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(Handle self) const noexcept;
        void await_resume() const noexcept {}
    };

    /// Frames come out of the back end's region and are freed with it, not one by one. Always inlined,
    /// because gcc takes a template for a mismatch otherwise.
    template <class Csp, class... Rest>
    [[gnu::always_inline]] static void* operator new(std::size_t bytes, Csp& csp, Rest&...)
    {
        return csp.frames().allocate(bytes);
    }
    [[gnu::always_inline]] static void operator delete(void*) noexcept {}

    Process get_return_object() noexcept { return Process(Handle::from_promise(*this)); }
    std::suspend_always initial_suspend() const noexcept { return {}; }
    Farewell final_suspend() const noexcept { return {}; }
    void return_void() const noexcept {}
    void unhandled_exception() const { throw; } // ends the run: it leaves through whoever resumed
};

} // namespace interleave::csp
