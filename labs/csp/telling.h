#pragma once
// Waits that a process tells to its probe, or does not: then it costs nothing, not even a byte.

#include "labs/csp/process.h"
#include "labs/engine/probe.h"

namespace interleave::csp {

template <bool told>
class Telling
{
public:
    void waits(const Task&, std::uint32_t, Reason = Reason::channel) noexcept {}
    void proceeds() noexcept {}
};

template <>
class Telling<true>
{
public:
    void waits(const Task& task, std::uint32_t object, Reason reason = Reason::channel) noexcept
    {
        m_probe = task.probe;
        if (m_probe != nullptr)
            m_probe->wait(reason, Object{object});
    }
    void proceeds() noexcept
    {
        if (m_probe != nullptr)
            m_probe->proceed();
    }

private:
    Probe* m_probe = nullptr; ///< null while nothing was told
};

} // namespace interleave::csp
