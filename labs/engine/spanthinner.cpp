#include "labs/engine/spanthinner.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace interleave {
namespace {

constexpr std::int64_t shortestStretch = 100'000; // ns
/// What a merged stretch leaves at most: its first state, the others, its last state.
constexpr std::size_t leftAtMost = 4;
/// A run of an hour stays within its budget.
constexpr double longestRun = 3600; // s

std::size_t placeOf(State state) { return static_cast<std::size_t>(state); }

/// Spans a second that a run may still keep `seconds` after its start, so that the logarithm of its length,
/// not its length, counts: the first seconds are shown as finely as a long run can afford.
double rateAt(double seconds, std::uint64_t budget)
{
    return static_cast<double>(budget) / (std::log1p(longestRun) * (1 + seconds));
}

} // namespace

SpanThinner::SpanThinner(std::uint64_t budget, Sink sink)
    : m_budget(budget)
    , m_sink(std::move(sink))
{
}

void SpanThinner::keep(std::uint32_t lane, const Span& span)
{
    m_sink.keep(lane, span);
    ++m_kept;
    if (m_stretch == 0 && m_budget != 0 && m_kept >= m_budget / 2)
        chooseStretch();
}

void SpanThinner::add(std::uint32_t lane, const Span& span)
{
    Stretch& stretch = m_stretches[lane];
    if (std::exchange(stretch.seen, m_round) != m_round)
        ++m_busy;
    if (span.end - span.begin >= m_stretch) { // also where everything is kept
        handOn(lane, stretch);
        keep(lane, span);
        return;
    }
    gather(stretch, span);
    if (stretch.end - stretch.begin >= m_stretch)
        handOn(lane, stretch);
}

void SpanThinner::gather(Stretch& stretch, const Span& span)
{
    if (stretch.count++ == 0) {
        stretch.begin = span.begin;
        stretch.firstState = span.state();
    } else if (span.state() != stretch.lastState) {
        ++stretch.changes.of(stretch.lastState, span.state());
        ++stretch.changed;
    }
    stretch.lastState = span.state();
    stretch.end = span.end;
    if (stretch.first.size() <= leftAtMost)
        stretch.first.push_back(span);
    const std::size_t state = placeOf(span.state());
    stretch.sum[state] += span.end - span.begin;
    Span& longest = stretch.longest[state];
    if (span.end - span.begin > longest.end - longest.begin)
        longest = span;
}

void SpanThinner::handOn(std::uint32_t lane, Stretch& stretch)
{
    if (stretch.count == 0)
        return;
    if (stretch.count <= leftAtMost)
        std::ranges::for_each(stretch.first, [&](const Span& span) { keep(lane, span); });
    else
        merge(lane, stretch);
    std::vector<Span> room = std::move(stretch.first);
    room.clear();
    const std::uint64_t seen = stretch.seen;
    stretch = Stretch();
    stretch.first = std::move(room); // no allocation for each stretch
    stretch.seen = seen;
}

void SpanThinner::merge(std::uint32_t lane, const Stretch& stretch)
{
    const std::size_t first = placeOf(stretch.firstState);
    const std::size_t last = placeOf(stretch.lastState);
    HiddenChanges hidden = stretch.changes;
    hidden.until = stretch.end;
    std::uint64_t shown = 0;
    std::int64_t at = stretch.begin;
    State before = stretch.firstState;
    const auto show = [&](std::size_t state, std::int64_t length) {
        if (length <= 0)
            return;
        Span span = stretch.longest[state];
        if (span.state() != before) {
            --hidden.of(before, span.state());
            ++shown;
        }
        before = span.state();
        const bool begins = at == stretch.begin;
        span.begin = at;
        span.end = at += length;
        span.set(span.state(), Known::sampled, !begins); // the sums are known, their order is not
        keep(lane, span);
    };
    const std::int64_t lastPart = first == last ? stretch.sum[last] / 2 : stretch.sum[last];
    show(first, first == last ? stretch.sum[first] - lastPart : stretch.sum[first]);
    for (std::size_t state = 0; state < states; ++state)
        if (state != first && state != last)
            show(state, stretch.sum[state]);
    show(last, lastPart);
    m_hidden += stretch.changed - std::min(shown, stretch.changed);
    m_sink.hide(lane, hidden);
}

void SpanThinner::flush(std::int64_t now, std::int64_t atMost)
{
    m_now = now;
    if (m_stretch > 0) {
        if (m_stretch <= atMost)
            for (auto& [lane, stretch] : m_stretches)
                handOn(lane, stretch);
        chooseStretch();
    }
    m_busy = 0;
    ++m_round;
}

/// So long that all lanes which change their state, each leaving `leftAtMost` spans and a long one a stretch,
/// keep no more than a long run can afford.
void SpanThinner::chooseStretch()
{
    if (m_busy == 0)
        return;
    const double perStretch = static_cast<double>((leftAtMost + 1) * m_busy);
    const double wanted = perStretch / rateAt(static_cast<double>(m_now) / 1e9, m_budget / 2);
    m_stretch = std::max(shortestStretch, static_cast<std::int64_t>(wanted * 1e9));
}

std::int64_t SpanThinner::beginOf(std::uint32_t lane, std::int64_t otherwise) const
{
    const auto found = m_stretches.find(lane);
    return found == m_stretches.end() || found->second.count == 0 ? otherwise : found->second.begin;
}

} // namespace interleave
