#pragma once
// How a network learns that it is to end. Asked from any of its threads and forked processes.

namespace interleave::csp {

class StopCheck
{
public:
    StopCheck() = default; ///< never stops

    /// Asks `whom.stopping()`, which must be const, noexcept and callable from everywhere; `whom` must live
    /// on.
    template <class Asked>
    explicit StopCheck(const Asked& whom) noexcept
        : m_whom(&whom)
        , m_ask([](const void* asked) noexcept { return static_cast<const Asked*>(asked)->stopping(); })
    {
    }

    bool operator()() const noexcept { return m_ask != nullptr && m_ask(m_whom); }

private:
    const void* m_whom = nullptr;
    bool (*m_ask)(const void*) noexcept = nullptr;
};

} // namespace interleave::csp
