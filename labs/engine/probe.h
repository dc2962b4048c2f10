#pragma once
// What a thread, process or coroutine says of itself. Every call is a clock read and a 16-byte store; none
// blocks, allocates or fails.

#include "labs/engine/arena.h"
#include "labs/engine/clock.h"

#include <mutex>

namespace interleave {

/// Something that can be waited for: a lock, a channel. Made by Context::object. 0 is nothing in particular.
struct Object {
    std::uint32_t id = 0;
};

/// Speaks for one lane. One thread at a time may use it (a coroutine's Probe moves with the coroutine).
class Probe
{
public:
    Probe() = default; ///< says nothing to nobody; for code that may run unobserved
    Probe(Arena& arena, std::uint32_t lane);
    ~Probe() { finish(); }
    Probe(Probe&& other) noexcept;
    Probe& operator=(Probe&&) = delete;

    [[nodiscard]] bool observed() const { return m_lane != Arena::noLane; }
    [[nodiscard]] std::uint32_t lane() const { return m_lane; }

    /// I wait for `object` from now on; `holder` is the lane that has it, where known.
    void wait(Reason reason, Object object = {}, std::uint32_t holder = Arena::noLane) noexcept
    {
        say(EventKind::wait, object.id | (std::uint64_t{holder & 0xffffffU} << 32U) |
                                 (static_cast<std::uint64_t>(reason) << 56U));
    }
    /// I go on.
    void proceed() noexcept { say(EventKind::proceed, 0); }
    /// A number now, for the lab's series of that index; the low 48 bits count, signed.
    void value(std::uint16_t series, std::int64_t number) noexcept
    {
        say(EventKind::value, (static_cast<std::uint64_t>(number) & 0xffffffffffffU) |
                                  (static_cast<std::uint64_t>(series) << 48U));
    }
    /// This happened now, to `object`; `number` is the lab's.
    void mark(Object object, std::uint32_t number = 0) noexcept
    {
        say(EventKind::mark, object.id | (std::uint64_t{number} << 32U));
    }
    /// The lane ends here. Later calls say nothing.
    void finish() noexcept;

    /// Locks, telling the wait only when there is one.
    [[nodiscard]] std::unique_lock<std::mutex> lock(std::mutex& mutex, Object object = {})
    {
        std::unique_lock<std::mutex> held(mutex, std::try_to_lock);
        if (!held.owns_lock()) {
            wait(Reason::lock, object);
            held.lock();
            proceed();
        }
        return held;
    }

private:
    void say(EventKind kind, std::uint64_t what) noexcept
    {
        m_ring.write({((ticks() - m_origin) & tickMask) | (static_cast<std::uint64_t>(kind) << 56U), what});
    }

    RingWriter m_ring;
    std::uint64_t m_origin = 0;
    std::uint32_t m_lane = Arena::noLane;
};

/// Says `wait` now and `proceed` at the end of the scope.
class Waiting
{
public:
    Waiting(Probe& probe, Reason reason, Object object = {}) noexcept
        : m_probe(probe)
    {
        m_probe.wait(reason, object);
    }
    ~Waiting() { m_probe.proceed(); }
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;

private:
    Probe& m_probe;
};

/// Nanoseconds that one event costs here and now: the median of several rounds on a scratch ring.
double measuredProbeCost();

} // namespace interleave
