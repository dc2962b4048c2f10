// What becomes of threads that the kernel tells of and the program does not: lanes of their own, or none.
#include "labs/engine/lanebook.h"

#include "labs/engine/arena.h"

namespace interleave {
namespace {

/// A thread that runs so long and claims no lane is not going to.
constexpr std::int64_t claimsWithin = 30'000'000; // ns

} // namespace

void LaneBook::hide(std::int32_t tid)
{
    m_hidden.add(tid);
    m_strangers.erase(tid);
    std::vector<std::int32_t> started;
    for (const auto& [other, stranger] : m_strangers) {
        const StateEvent& first = stranger.events.front();
        if (first.kind == StateEvent::Kind::born && first.other == tid)
            started.push_back(other);
    }
    for (const std::int32_t each : started)
        hide(each);
}

void LaneBook::adoptStrangers(std::int64_t horizon)
{
    std::erase_if(m_strangers, [&](const auto& each) {
        const Stranger& stranger = each.second;
        const bool old = stranger.startedAt >= 0 && horizon + m_origin - stranger.startedAt > claimsWithin;
        if (!old && !stranger.dead)
            return false;
        adopt(each.first, stranger);
        return true;
    });
}

void LaneBook::adopt(std::int32_t tid, const Stranger& stranger)
{
    if (m_nextId == firstOwnId + maxOwnLanes) {
        if (stranger.dead)
            ++m_unobserved;
        return;
    }
    const StateEvent& first = stranger.events.front();
    const auto name = m_names.extract(tid);
    const bool isProcess = first.pid == tid;
    const int parent = laneOf(first.other);
    add({.id = m_nextId++,
         .name = name.empty() ? std::to_string(tid) : name.mapped(),
         .kind = isProcess ? LaneKind::process : LaneKind::thread,
         .pid = first.pid,
         .tid = tid,
         .parent = parent < 0 ? Arena::noLane : static_cast<std::uint32_t>(parent)});
    const std::size_t index = m_entries.size() - 1;
    m_byTid[tid] = index;
    m_follows[index].watched = true;
    m_entries[index].track->watch(*m_watchedBy);
    for (const StateEvent& event : stranger.events)
        deliver(index, event);
}

} // namespace interleave
