#include "labs/engine/probe.h"

#include <algorithm>
#include <array>
#include <vector>

namespace interleave {

Probe::Probe(Arena& arena, std::uint32_t lane)
    : m_origin(arena.header().originTicks)
    , m_lane(lane)
{
    if (!observed())
        return;
    m_ring = RingWriter(arena.slot(lane).ring, arena.events(lane));
    say(EventKind::begin, 0);
}

Probe::Probe(Probe&& other) noexcept
    : m_ring(std::exchange(other.m_ring, RingWriter()))
    , m_origin(other.m_origin)
    , m_lane(std::exchange(other.m_lane, Arena::noLane))
{
}

void Probe::finish() noexcept
{
    if (!observed())
        return;
    say(EventKind::finish, 0);
    m_ring = RingWriter();
    m_lane = Arena::noLane;
}

double measuredProbeCost()
{
    constexpr std::uint32_t events = 8192;
    auto arena = Arena::create(1, events);
    if (!arena)
        return 0;
    Probe probe(**arena, (*arena)->claim(LaneKind::thread, "scratch", 0));
    std::array<double, 9> rounds{};
    for (double& round : rounds) {
        readRing((*arena)->slot(0).ring, (*arena)->events(0),
                 [](const Event&) {}); // a full ring would be cheaper
        const std::int64_t begin = monotonicNanoseconds();
        for (std::uint32_t i = 0; i + 2 < events; ++i)
            probe.proceed();
        round = static_cast<double>(monotonicNanoseconds() - begin) / (events - 2);
    }
    std::ranges::sort(rounds);
    return rounds[rounds.size() / 2];
}

} // namespace interleave
