#include "widgets/timeline/lanemip.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

std::size_t slot(const Span& span) { return static_cast<std::size_t>(span.state()) & 3U; }

double asTime(std::int64_t time) { return static_cast<double>(time); }

} // namespace

void LaneMip::extend(const Lane& lane)
{
    if (m_spans == 0 && !lane.spans.empty()) {
        m_begin = lane.spans.beginOf(0);
        m_end.begin = m_begin;
    }
    for (; m_spans < lane.spans.size(); ++m_spans) {
        const Span span = lane.spans[m_spans];
        if (m_spans % blockSpans == 0) {
            add(0, m_end);
        }
        if (slot(span) < m_end.before.size()) {
            m_end.before[slot(span)] += span.end - span.begin;
        }
        m_end.begin = span.end;
    }
}

void LaneMip::add(std::size_t level, const Entry& entry)
{
    if (level == m_levels.size()) {
        m_levels.emplace_back();
        if (level > 0) {
            m_levels[level].push_back(m_levels[level - 1].front());
        }
    }
    m_levels[level].push_back(entry);
    const std::size_t index = m_levels[level].size() - 1;
    if (index > 0 && index % fan == 0) {
        add(level + 1, entry);
    }
}

std::size_t LaneMip::bytes() const
{
    std::size_t all = 0;
    for (const std::vector<Entry>& level : m_levels) {
        all += level.size() * sizeof(Entry);
    }
    return all;
}

LaneCursor::LaneCursor(const Lane& lane, const LaneMip& mip)
    : m_lane(lane)
    , m_mip(mip)
    , m_level(mip.levels() == 0 ? 0 : mip.levels() - 1)
{
}

void LaneCursor::climb(double time)
{
    while (asTime(m_mip.beginOf(m_level, m_index + 1)) <= time) {
        if (m_level + 1 == m_mip.levels() || asTime(m_mip.beginOf(m_level, m_index + 2)) > time) {
            ++m_index; // at the top there are no more than a few
        } else {
            ++m_level;
            m_index /= LaneMip::fan;
        }
    }
}

LaneCursor::Place LaneCursor::among(double time)
{
    if (m_block != m_index) {
        m_block = m_index;
        m_span = m_index * LaneMip::blockSpans;
        m_before = m_mip.timesOf(m_mip.entry(0, m_index));
    }
    const Spans& spans = m_lane.spans;
    const auto whole = static_cast<std::int64_t>(time);
    std::int64_t begin = spans.beginOf(m_span);
    for (std::int64_t end = spans.endOf(m_span); end <= whole; end = spans.endOf(m_span)) {
        m_before[slot(spans[m_span])] += asTime(end - begin);
        begin = end;
        ++m_span;
    }
    Place place{m_before, m_span, true};
    place.before[slot(spans[m_span])] += std::max(time - asTime(begin), 0.0);
    return place;
}

LaneCursor::Place LaneCursor::between(double time) const
{
    const LaneMip::Entry& first = m_mip.entry(m_level, m_index);
    // Columns come at an even pace: of a long lane, the entries of the next ones are fetched meanwhile.
    const std::size_t pace = m_index > m_read ? m_index - m_read : 1;
    __builtin_prefetch(&m_mip.entry(m_level, m_index + 6 * pace));
    m_read = m_index;
    const LaneMip::Entry& next = m_mip.entry(m_level, m_index + 1);
    const double whole = asTime(next.begin - first.begin);
    const double share = whole > 0 ? (time - asTime(first.begin)) / whole : 0;
    const StateTimes from = m_mip.timesOf(first);
    const StateTimes length = m_mip.timesOf(next) - from;
    Place place{from, 0, false};
    for (std::size_t i = 0; i < length.size(); ++i) {
        place.before[i] += length[i] * share;
    }
    return place;
}

LaneCursor::Place LaneCursor::at(double time, double precision)
{
    if (m_mip.spans() == 0 || time < asTime(m_mip.begin())) {
        return {};
    }
    if (time >= asTime(m_mip.end())) {
        return {m_mip.total(), m_mip.spans(), true};
    }
    climb(time);
    while (asTime(m_mip.beginOf(m_level, m_index + 1) - m_mip.beginOf(m_level, m_index)) > precision) {
        if (m_level == 0) {
            return among(time);
        }
        --m_level;
        m_index *= LaneMip::fan;
        while (asTime(m_mip.beginOf(m_level, m_index + 1)) <= time) {
            ++m_index;
        }
    }
    return between(time);
}

RangeTimes timesIn(const Lane& lane, const LaneMip& mip, std::int64_t begin, std::int64_t end)
{
    if (end <= begin) {
        return {};
    }
    LaneCursor cursor(lane, mip);
    const LaneCursor::Place from = cursor.at(asTime(begin), 0);
    const LaneCursor::Place to = cursor.at(asTime(end), 0);
    RangeTimes range{to.before - from.before, to.span - from.span};
    const bool cut = to.span < mip.spans() && lane.spans.beginOf(to.span) < end;
    range.spans += cut ? 1 : 0;
    if (lane.open && lane.open->begin < end && lane.open->end > begin) {
        range.times[slot(*lane.open)] +=
            asTime(std::min(end, lane.open->end) - std::max(begin, lane.open->begin));
        ++range.spans;
    }
    return range;
}

} // namespace interleave
