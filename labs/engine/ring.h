#pragma once
// Events and the ring that carries them: one writer (the workload's thread), one reader (the Collector, in
// another process). The workload never waits: a full ring counts the loss.

#include "labs/engine/span.h"

#include <atomic>
#include <cstdint>
#include <span>

namespace interleave {

enum class EventKind : std::uint8_t { begin = 1, wait, proceed, value, finish, mark };

/// 16 bytes. `when` holds ticks since the start of the run in its low 56 bits and the kind in the high 8.
struct Event {
    std::uint64_t when;
    std::uint64_t what; ///< wait: object (32 bits), holder lane (24), reason (8); value: number (48), series
                        ///< (16); mark: object (32), number (32)
};
static_assert(sizeof(Event) == 16);

constexpr std::uint64_t tickMask = (std::uint64_t{1} << 56U) - 1;

/// The shared half of a ring. Lives in memory that workload and Collector both map.
struct RingControl {
    alignas(64) std::atomic<std::uint64_t> head{0}; ///< events written so far; written by the workload only
    std::atomic<std::uint64_t> dropped{0}; ///< events lost to a full ring; written by the workload only
    alignas(64) std::atomic<std::uint64_t> tail{0}; ///< events read so far; written by the Collector only
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

/// The writer's view. Copyable by move of its owner only: two writers would tear the ring.
class RingWriter
{
public:
    RingWriter() = default; ///< writes nowhere
    RingWriter(RingControl& control, std::span<Event> events) noexcept
        : m_control(&control)
        , m_events(events.data())
        , m_mask(events.size() - 1)
        , m_limit(events.size())
    {
    }

    void write(Event event) noexcept
    {
        if (m_head == m_limit && !refresh())
            return;
        m_events[m_head & m_mask] = event;
        ++m_head;
        m_control->head.store(m_head, std::memory_order_release); // publishes the event to the reader
    }

private:
    bool refresh() noexcept
    {
        if (m_control == nullptr)
            return false;
        m_limit =
            m_control->tail.load(std::memory_order_acquire) + m_mask + 1; // the reader is done with those
        if (m_head != m_limit)
            return true;
        m_control->dropped.store(++m_dropped, std::memory_order_relaxed); // a count, orders nothing
        return false;
    }

    RingControl* m_control = nullptr;
    Event* m_events = nullptr;
    std::uint64_t m_mask = 0;
    std::uint64_t m_head = 0;
    std::uint64_t m_limit = 0;
    std::uint64_t m_dropped = 0;
};

/// Calls `visit(const Event&)` for all that was written so far, oldest first. Returns how many. The writer
/// may be hostile or dead: a head that claims more than the ring holds is cut to what it holds.
template <class Visit>
std::uint64_t readRing(RingControl& control, std::span<const Event> events, Visit&& visit)
{
    const std::uint64_t head = control.head.load(std::memory_order_acquire); // pairs with write()
    std::uint64_t tail = control.tail.load(std::memory_order_relaxed);       // only we write it
    if (head - tail > events.size())
        tail = head - events.size();
    const std::uint64_t count = head - tail;
    for (; tail != head; ++tail)
        visit(events[tail & (events.size() - 1)]);
    control.tail.store(head, std::memory_order_release); // hands the slots back
    return count;
}

} // namespace interleave
