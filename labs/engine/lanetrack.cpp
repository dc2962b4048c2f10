#include "labs/engine/lanetrack.h"

namespace interleave {
namespace {
/// The program's clock and the kernel's agree within this; a wait told so little after its switch-out caused
/// it.
constexpr std::int64_t clocksAgreeWithin = 20'000; // ns
} // namespace

void StateTotals::add(const StateTotals& other)
{
    for (std::size_t state = 0; state < in.size(); ++state)
        in[state] += other.in[state];
    switches += other.switches;
}

LaneTrack::LaneTrack(Close close)
    : m_close(std::move(close))
{
}

void LaneTrack::watch(Known by)
{
    m_known = by;
    if (m_alive)
        m_open.set(m_open.state(), by);
}

void LaneTrack::begin(std::int64_t when)
{
    if (m_alive || m_ended)
        return; // the kernel said so before
    m_alive = true;
    m_open = {.begin = when, .end = when};
    m_open.set(State::running, m_known);
}

void LaneTrack::wait(std::int64_t when, Reason reason, std::uint32_t object, int holder)
{
    m_told = Told{reason, object, holder};
    if (!m_alive)
        return;
    if (m_known == Known::told)
        enterBlocked(when, Known::told, Reason::none);
    else if (m_open.state() == State::blocked && m_open.begin + clocksAgreeWithin >= when)
        explain(*m_told);
}

void LaneTrack::proceed(std::int64_t when)
{
    m_told.reset();
    if (m_alive && m_known == Known::told)
        enter(when, State::running, Known::told, -1);
}

void LaneTrack::finish(std::int64_t when)
{
    m_told.reset();
    if (m_known == Known::told) // else the thread lives a little longer, and the kernel says how long
        end(when);
}

void LaneTrack::enterBlocked(std::int64_t when, Known known, Reason otherwise)
{
    enter(when, State::blocked, known, -1);
    explain(m_told.value_or(Told{otherwise}));
}

void LaneTrack::explain(const Told& told)
{
    m_open.place = static_cast<std::int16_t>(told.holder);
    m_open.reason = told.reason;
    m_open.object = told.object;
}

void LaneTrack::explain(Reason reason)
{
    if (m_open.reason == Reason::none)
        m_open.reason = reason;
}

void LaneTrack::apply(StateEvent::Kind kind, std::int64_t when, const StateEvent& event,
                      std::int64_t readyFor, int partner)
{
    using Kind = StateEvent::Kind;
    if (m_ended)
        return;
    if (!m_alive) {
        m_alive = true;
        m_open = {.begin = when, .end = when};
        m_open.set(State::ready, event.known);
    }
    m_known = event.known;
    if (kind == Kind::wakened) {
        if (m_open.state() != State::blocked)
            return;
        if (m_open.place < 0)
            m_open.place = static_cast<std::int16_t>(partner);
        enter(when, State::ready, event.known, partner);
    } else if (kind == Kind::started) {
        const std::int64_t woken = std::max(when - readyFor, m_open.begin);
        if (m_open.state() == State::blocked && readyFor > 0 && woken < when)
            enter(woken, State::ready, event.known, -1, true);
        enter(when, State::running, event.known, event.core);
    } else if (kind == Kind::died) {
        end(when);
    } else if (kind != Kind::born) {
        if (m_open.state() == State::running)
            m_open.place = event.core;
        ++m_times.switches;
        if (kind == Kind::preempted)
            enter(when, State::ready, event.known, -1);
        else
            enterBlocked(when, event.known, event.reason);
    }
}

void LaneTrack::enter(std::int64_t when, State state, Known known, int place, bool inferred)
{
    when = std::max(when, m_open.begin);
    m_open.end = when;
    m_times.in[static_cast<std::size_t>(m_open.state())] += m_open.end - m_open.begin;
    if (m_open.end > m_open.begin)
        m_close(m_open);
    m_open = {.begin = when, .end = when, .place = static_cast<std::int16_t>(place)};
    m_open.set(state, known, inferred);
}

void LaneTrack::end(std::int64_t when)
{
    if (m_alive)
        enter(when, State::finished, m_known, -1);
    m_alive = false;
    m_ended = true;
}

} // namespace interleave
