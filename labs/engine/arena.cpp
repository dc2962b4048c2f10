#include "labs/engine/arena.h"

#include "labs/engine/clock.h"
#include "labs/engine/futex.h"
#include "labs/engine/shared.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace interleave {
namespace {

/// Copies at most `room` - 1 bytes, never half a character.
void copyName(std::span<char> room, std::string_view name)
{
    std::size_t length = std::min(name.size(), room.size() - 1);
    while (length > 0 && length < name.size() && (static_cast<unsigned char>(name[length]) & 0xc0U) == 0x80U)
        --length;
    std::copy_n(name.data(), length, room.data());
    room[length] = '\0';
}

} // namespace

Outcome<std::unique_ptr<Arena>> Arena::create(std::uint32_t lanes, std::uint32_t eventsPerLane)
{
    std::unique_ptr<Arena> arena(new Arena);
    const std::size_t headBytes = sizeof(ArenaHeader) + alignof(LaneSlot) + lanes * sizeof(LaneSlot);
    const std::size_t pageBytes = 4096;
    const std::size_t eventsAt = (headBytes + pageBytes - 1) / pageBytes * pageBytes;
    arena->m_bytes = eventsAt + std::size_t{lanes} * eventsPerLane * sizeof(Event);
    void* memory = mmap(nullptr, arena->m_bytes, PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return Sentence(
            LAB_TEXT("There is no memory for recording the run (%1). Close other programs and try again."),
            {std::strerror(errno)});
    auto* bytes = static_cast<std::byte*>(memory);
    const std::size_t slotsAt =
        (sizeof(ArenaHeader) + alignof(LaneSlot) - 1) / alignof(LaneSlot) * alignof(LaneSlot);
    arena->m_memory = memory;
    arena->m_header = new (memory) ArenaHeader;
    arena->m_slots = new (bytes + slotsAt) LaneSlot[lanes];
    arena->m_events =
        reinterpret_cast<Event*>(bytes + eventsAt); // zeroed by the kernel, trivially constructible
    arena->m_lanes = lanes;
    arena->m_eventsPerLane = eventsPerLane;
    arena->m_header->originTicks = ticks();
    arena->m_header->originNanoseconds = monotonicNanoseconds();
    return arena;
}

Arena::~Arena()
{
    if (m_memory != nullptr)
        munmap(m_memory, m_bytes);
}

std::uint32_t Arena::claim(LaneKind kind, std::string_view name, std::uint32_t parent)
{
    const std::uint32_t lane = m_header->nextLane.fetch_add(1, std::memory_order_relaxed); // only a ticket
    if (lane >= m_lanes) {
        m_header->nextLane.store(m_lanes, std::memory_order_relaxed); // keeps the ticket from wrapping round
        m_header->unobserved.fetch_add(1, std::memory_order_relaxed); // a count
        return noLane;
    }
    LaneSlot& slot = m_slots[lane];
    slot.kind = kind;
    slot.pid = getpid();
    slot.tid = gettid();
    slot.parent = parent;
    copyName(slot.name, name);
    slot.stage.store(LaneSlot::Stage::named, std::memory_order_release); // publishes the fields above
    return lane;
}

void Arena::stop()
{
    m_header->stop.store(1);
    futexWake(m_header->stop, Futex::shared);
}

bool Arena::sleep(std::int64_t nanoseconds) noexcept
{
    const std::int64_t until = monotonicNanoseconds() + nanoseconds;
    for (std::int64_t left = nanoseconds; left > 0 && !stopping(); left = until - monotonicNanoseconds())
        futexWait(m_header->stop, 0, left, Futex::shared);
    return !stopping();
}

} // namespace interleave
