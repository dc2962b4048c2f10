#include "labs/engine/lanebook.h"

#include "labs/engine/arena.h"
#include "labs/engine/kernel/waitreason.h"
#include "labs/engine/ring.h"

namespace interleave {
namespace {

/// Only such waits are worth reading /proc for.
constexpr std::int64_t longWait = 5'000'000; // ns

} // namespace

LaneBook::LaneBook(std::int64_t origin, Close close)
    : m_origin(origin)
    , m_close(std::move(close))
    , m_nextId(firstOwnId)
{
}

LaneBook::~LaneBook() = default;

void LaneBook::watch(Known by)
{
    m_watchedBy = by;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        follow(i);
}

void LaneBook::follow(std::size_t index)
{
    Entry& entry = m_entries[index];
    const bool isThread = entry.kind == LaneKind::thread || entry.kind == LaneKind::process;
    if (!m_watchedBy || !isThread || entry.tid == 0)
        return;
    if (m_byTid.contains(entry.tid))
        return; // the thread speaks for two lanes: the first is the kernel's
    m_byTid[entry.tid] = index;
    m_follows[index].watched = true;
    entry.track->watch(*m_watchedBy);
    if (auto stranger = m_strangers.extract(entry.tid); !stranger.empty())
        m_follows[index].early = std::move(stranger.mapped().events);
    else if (const auto delays = m_delays.of(entry.pid, entry.tid))
        m_follows[index].accounted = delays->waited;
}

LaneBook::Entry& LaneBook::add(Entry entry)
{
    const std::size_t index = m_entries.size();
    m_byId[entry.id] = index;
    Entry& added = m_entries.emplace_back(std::move(entry));
    m_follows.emplace_back();
    added.track = std::make_unique<LaneTrack>([this, &added](const Span& span) { m_close(added, span); });
    return added;
}

void LaneBook::claim(Entry entry)
{
    if (entry.name.empty())
        return hide(entry.tid);
    const auto known = m_byTid.find(entry.tid);
    const bool isThread = entry.kind == LaneKind::thread || entry.kind == LaneKind::process;
    if (isThread && known != m_byTid.end() && m_entries[known->second].id >= firstOwnId) {
        Entry& taken = m_entries[known->second]; // kept from its core so long that the kernel named it
        taken.name = std::move(entry.name);
        taken.announced = false;
        m_follows[known->second].claimed = true;
        m_byId[entry.id] = known->second;
        return;
    }
    add(std::move(entry));
    follow(m_entries.size() - 1);
}

void LaneBook::tell(std::uint32_t id, const Told& told)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return;
    m_follows[found->second].told.push_back(told);
    if (!m_follows[found->second].watched)
        deliverTold(found->second, told.when + 1);
}

void LaneBook::deliverTold(std::size_t index, std::int64_t before)
{
    std::deque<Told>& due = m_follows[index].told;
    LaneTrack& track = *m_entries[index].track;
    for (; !due.empty() && due.front().when < before; due.pop_front()) {
        const Told& told = due.front();
        const auto holder = static_cast<std::uint32_t>(told.what >> 32U) & Arena::noLane;
        const auto kind = static_cast<EventKind>(told.kind); // values and marks are not the book's
        if (kind == EventKind::begin)
            track.begin(told.when);
        else if (kind == EventKind::wait)
            track.wait(told.when, std::min(static_cast<Reason>(told.what >> 56U), Reason::other),
                       static_cast<std::uint32_t>(told.what),
                       holder == Arena::noLane ? -1 : static_cast<int>(idOf(holder)));
        else if (kind == EventKind::proceed)
            track.proceed(told.when);
        else if (kind == EventKind::finish)
            track.finish(told.when);
    }
}

void LaneBook::apply(std::int64_t horizon, const std::vector<StateEvent>& events,
                     const std::vector<ThreadName>& names)
{
    for (const ThreadName& named : names) {
        const auto lane = m_byTid.find(named.tid);
        if (lane == m_byTid.end()) {
            m_names[named.tid] = named.name;
        } else if (m_entries[lane->second].id >= firstOwnId && !m_follows[lane->second].claimed) {
            m_entries[lane->second].name = named.name;
            m_entries[lane->second].announced = false;
        }
    }
    catchUp();
    if (m_watchedBy == Known::traced)
        inferDelays(events);
    for (const StateEvent& event : events)
        route(event);
    adoptStrangers(horizon);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        deliverTold(i, horizon);
}

/// Not when a lane is claimed: what the program told meanwhile comes a moment later, and has the reasons.
void LaneBook::catchUp()
{
    for (std::size_t i = 0; i < m_follows.size(); ++i)
        for (const StateEvent& event : std::exchange(m_follows[i].early, {}))
            deliver(i, event);
}

void LaneBook::route(const StateEvent& event)
{
    if (const auto lane = m_byTid.find(event.tid); lane != m_byTid.end()) {
        deliver(lane->second, event);
        return;
    }
    if (m_hidden.has(event))
        return;
    if (event.kind == StateEvent::Kind::wakened && !m_strangers.contains(event.tid))
        return; // somebody else's thread: the machine's wake-ups are seen, not only this run's
    Stranger& stranger = m_strangers[event.tid];
    stranger.events.push_back(event);
    stranger.dead = stranger.dead || event.kind == StateEvent::Kind::died;
    if (event.kind == StateEvent::Kind::started && stranger.startedAt < 0)
        stranger.startedAt = event.when;
    if (event.kind == StateEvent::Kind::born && !m_names.contains(event.tid))
        m_names[event.tid] = nameOf(event.other);
}

void LaneBook::deliver(std::size_t index, const StateEvent& event)
{
    Follow& follow = m_follows[index];
    const std::int64_t when = event.when - m_origin;
    follow.newest = std::max(follow.newest, when);
    deliverTold(index, when);
    const int partner = event.kind == StateEvent::Kind::wakened ? laneOf(event.other) : -1;
    const std::int64_t readyFor = event.kind == StateEvent::Kind::started ? follow.readyFor : 0;
    m_entries[index].track->apply(event.kind, when, event, readyFor, partner);
    if (event.kind == StateEvent::Kind::died) {
        m_byTid.erase(event.tid);
        m_delays.forget(event.tid);
    }
}

void LaneBook::inferDelays(const std::vector<StateEvent>& events)
{
    using Kind = StateEvent::Kind;
    std::vector<std::size_t> woken;
    for (const StateEvent& event : events) {
        const auto lane = m_byTid.find(event.tid);
        if (lane == m_byTid.end())
            continue;
        Follow& follow = m_follows[lane->second];
        if (event.kind == Kind::waited) {
            follow.sleeping = true;
        } else if (event.kind != Kind::started) {
            follow.readySince = event.when;
        } else if (std::exchange(follow.sleeping, false)) {
            if (follow.wakeUps++ == 0)
                woken.push_back(lane->second);
        } else if (follow.readySince >= 0) {
            follow.readySeen += event.when - std::exchange(follow.readySince, -1);
        }
    }
    for (const std::size_t index : woken) {
        Follow& follow = m_follows[index];
        const auto delays = m_delays.of(m_entries[index].pid, m_entries[index].tid);
        const std::int64_t fresh = delays ? delays->waited - follow.accounted - follow.readySeen : 0;
        follow.readyFor = std::max<std::int64_t>(fresh, 0) / std::exchange(follow.wakeUps, 0);
        if (delays) {
            follow.accounted = delays->waited;
            follow.readySeen = 0;
        }
    }
}

std::uint32_t LaneBook::idOf(std::uint32_t claimed) const
{
    const auto lane = m_byId.find(claimed);
    return lane == m_byId.end() ? claimed : m_entries[lane->second].id;
}

int LaneBook::laneOf(std::int32_t tid) const
{
    const auto lane = m_byTid.find(tid);
    return lane == m_byTid.end() ? -1 : static_cast<int>(m_entries[lane->second].id);
}

std::string LaneBook::nameOf(std::int32_t tid) const
{
    if (const auto lane = m_byTid.find(tid); lane != m_byTid.end())
        return m_entries[lane->second].name;
    const auto name = m_names.find(tid);
    return name == m_names.end() ? std::to_string(tid) : name->second;
}

void LaneBook::explainWaits(std::int64_t now)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        LaneTrack& track = *m_entries[i].track;
        const Span& open = track.open();
        const bool unexplained = m_follows[i].watched && track.alive() && open.state() == State::blocked &&
                                 open.reason == Reason::none && now - open.begin > longWait;
        if (unexplained && std::exchange(m_follows[i].asked, open.begin) != open.begin)
            track.explain(waitReasonOf(m_entries[i].pid, m_entries[i].tid));
    }
}

void LaneBook::end(std::int64_t when)
{
    catchUp();
    for (const auto& [tid, stranger] : m_strangers)
        adopt(tid, stranger);
    m_strangers.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        deliverTold(i, std::max(when, m_follows[i].newest) + 1);
        m_entries[i].track->end(std::max(when, m_follows[i].newest));
    }
}

StateTotals LaneBook::times() const
{
    StateTotals sum;
    for (const Entry& entry : m_entries)
        if (entry.kind == LaneKind::thread || entry.kind == LaneKind::process)
            sum.add(entry.track->times());
    return sum;
}

} // namespace interleave
