#pragma once
// How a run says how far it is. Costs a clock that was read anyway, and a message now and then.

#include <concepts>
#include <cstdint>

namespace interleave::csp {

/// One process of a run may use it; which of them, and whether it is a thread or an OS process, is all the
/// same: a message is a packet of its own.
class Teller
{
public:
    Teller() = default; ///< tells nobody

    /// Calls `whom.progress(fraction)`; `whom` must live on.
    template <class Told>
    requires(!std::same_as<Told, Teller>) explicit Teller(Told& whom) noexcept
        : m_whom(&whom)
        , m_tell([](void* told, double fraction) { static_cast<Told*>(told)->progress(fraction); })
    {
    }

    /// `now` is monotonic nanoseconds. Most calls say nothing: a bar needs no more than `often`.
    void tell(std::int64_t now, double fraction)
    {
        if (m_tell == nullptr || now < m_next)
            return;
        m_next = now + often;
        m_tell(m_whom, fraction < 1 ? fraction : 1);
    }

    static constexpr std::int64_t often = 50'000'000; ///< ns between two messages

private:
    void* m_whom = nullptr;
    void (*m_tell)(void*, double) = nullptr;
    std::int64_t m_next = 0;
};

} // namespace interleave::csp
