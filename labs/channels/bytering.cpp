#include "labs/channels/bytering.h"

#include "labs/engine/cores.h"

#include <algorithm>
#include <cstring>

namespace interleave::channels {
namespace {

constexpr std::int64_t longestNap = 20'000'000; // ns until the next look whether the run is to stop

/// To spin for some microseconds is cheaper than to sleep and be woken, if the other side has a core. Where
/// it was in vain several times in a row, the other one has none, or too much to do: it is tried again later.
bool isWorthSpinning(std::uint32_t inVain)
{
    static const bool severalCores = allowedCores().size() > 1;
    return severalCores && inVain % 64 < 4;
}

void pause() noexcept
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

} // namespace

template <class Ready>
bool ByteRing::await(Side& side, Ready ready)
{
    constexpr int spins = 300;
    for (int spin = isWorthSpinning(side.inVain) ? spins : 0; spin > 0; --spin) {
        if (ready()) {
            side.inVain = 0;
            return true;
        }
        pause();
    }
    ++side.inVain;
    for (;;) {
        const bool closed = m_control.closed != 0; // before the last look: what was written before it counts
        if (ready())
            return true;
        if (closed || m_halted())
            return false;
        side.asleep = 1;
        if (!ready() && m_control.closed == 0)
            futexWait(side.asleep, 1, longestNap, m_kind);
        side.asleep = 0;
    }
}

void ByteRing::publish(Side& side, std::uint64_t position, Side& other)
{
    side.position =
        position; // seq_cst: before the look at `asleep`, as the other side's are the other way round
    if (other.asleep != 0 && other.asleep.exchange(0) != 0)
        futexWake(other.asleep, m_kind, 1);
}

bool ByteRing::write(Bytes bytes)
{
    Side& mine = m_control.writer;
    const std::size_t step = m_room.size() / 8; // so that both copy at the same time
    // Only this side moves it; where several share the side, their Turn's lock orders what they do.
    std::uint64_t position = mine.position.load(std::memory_order_relaxed);
    const auto room = [&] { return m_room.size() - (position - mine.seen); };
    while (!bytes.empty()) {
        if (room() == 0 && !await(mine, [&] {
                mine.seen = m_control.reader.position;
                return room() != 0;
            }))
            return false;
        const std::size_t at = position & (m_room.size() - 1);
        const std::size_t count = std::min({bytes.size(), room(), m_room.size() - at, step});
        std::memcpy(&m_room[at], bytes.data(), count);
        bytes = bytes.subspan(count);
        publish(mine, position += count, m_control.reader);
    }
    return true;
}

bool ByteRing::read(std::span<std::byte> into)
{
    Side& mine = m_control.reader;
    const std::size_t step = m_room.size() / 8;
    std::uint64_t position = mine.position.load(std::memory_order_relaxed); // as in write()
    const auto there = [&] { return mine.seen - position; };
    while (!into.empty()) {
        if (there() == 0 && !await(mine, [&] {
                mine.seen = m_control.writer.position;
                return there() != 0;
            }))
            return false;
        const std::size_t at = position & (m_room.size() - 1);
        const std::size_t count = std::min({into.size(), there(), m_room.size() - at, step});
        std::memcpy(into.data(), &m_room[at], count);
        into = into.subspan(count);
        publish(mine, position += count, m_control.writer);
    }
    return true;
}

void ByteRing::close()
{
    m_control.closed = 1;
    for (Side* side : {&m_control.writer, &m_control.reader}) {
        side->asleep = 0;
        futexWake(side->asleep, m_kind);
    }
}

} // namespace interleave::channels
