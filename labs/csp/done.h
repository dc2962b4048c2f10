#pragma once

#include <coroutine>

namespace interleave::csp {

/// An awaiter that is ready: the thread has blocked before.
template <class Result>
class Done
{
public:
    explicit Done(Result result) noexcept
        : m_result(result)
    {
    }
    bool await_ready() const noexcept { return true; }
    void await_suspend(std::coroutine_handle<>) const noexcept {}
    Result await_resume() const noexcept { return m_result; }

private:
    Result m_result;
};

} // namespace interleave::csp
