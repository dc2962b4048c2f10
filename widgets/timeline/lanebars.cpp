#include "widgets/timeline/lanebars.h"

#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

std::size_t firstEndingAfter(const Spans& spans, std::int64_t time)
{
    const auto found = std::ranges::upper_bound(spans, time, {}, &Span::end);
    return static_cast<std::size_t>(found - spans.begin());
}

/// Cuts one lane into bars and columns, from left to right.
class Cutter
{
public:
    Cutter(LanePieces& pieces, const Lane& lane, const LaneMip& mip, const LaneStrip& strip)
        : m_pieces(pieces)
        , m_lane(lane)
        , m_cursor(lane, mip)
        , m_closed(mip.spans())
        , m_strip(strip)
        , m_count(static_cast<int>(std::max(strip.width, 1.0)))
        , m_unit(strip.width / m_count)
        , m_length(static_cast<double>(strip.window.length()) / m_count)
    {
    }
    void cut();

private:
    [[nodiscard]] double moment(int column) const
    {
        return static_cast<double>(m_strip.window.begin) + column * m_length;
    }
    [[nodiscard]] int columnOf(double time) const; ///< the first that begins at or after `time`
    LaneCursor::Place at(double time);
    [[nodiscard]] int spanOf(const LaneCursor::Place& place, double time) const;
    [[nodiscard]] double endOf(int span) const;
    [[nodiscard]] int after(int span) const;
    int addBar(int column, int span);
    void addColumn(int column, const StateTimes& times);

    LanePieces& m_pieces;
    const Lane& m_lane;
    LaneCursor m_cursor;
    std::size_t m_closed;
    const LaneStrip& m_strip;
    int m_count;
    double m_unit;
    double m_length; ///< ns in a column
};

int Cutter::columnOf(double time) const
{
    const double at = (time - static_cast<double>(m_strip.window.begin)) / m_length;
    return static_cast<int>(std::clamp(std::ceil(at - 1e-9), 0.0, static_cast<double>(m_count)));
}

LaneCursor::Place Cutter::at(double time)
{
    const double until = std::min(time, static_cast<double>(m_strip.until));
    LaneCursor::Place place = m_cursor.at(until, 2 * m_length);
    if (m_lane.open && until > static_cast<double>(m_lane.open->begin)) {
        const double end = std::min(until, static_cast<double>(m_lane.open->end));
        place.before[static_cast<std::size_t>(m_lane.open->state()) & 3U] +=
            end - static_cast<double>(m_lane.open->begin);
    }
    return place;
}

int Cutter::spanOf(const LaneCursor::Place& place, double time) const
{
    if (!place.exact || time >= static_cast<double>(m_strip.until)) {
        return noSpan;
    }
    if (place.span < m_closed) {
        return static_cast<double>(m_lane.spans.beginOf(place.span)) <= time ? static_cast<int>(place.span)
                                                                             : noSpan;
    }
    const bool open = m_lane.open && static_cast<double>(m_lane.open->begin) <= time &&
                      static_cast<double>(m_lane.open->end) > time;
    return open ? openSpan : noSpan;
}

double Cutter::endOf(int span) const
{
    const std::optional<Span> found = interleave::spanOf(m_lane, span);
    return found ? static_cast<double>(std::min(found->end, m_strip.until)) : -INFINITY;
}

int Cutter::after(int span) const
{
    if (span == openSpan) {
        return noSpan;
    }
    if (static_cast<std::size_t>(span) + 1 < m_closed) {
        return span + 1;
    }
    return m_lane.open ? openSpan : noSpan;
}

/// Returns the column after the bar, or `column` where the span is too short for one.
int Cutter::addBar(int column, int span)
{
    double end = endOf(span);
    int to = end >= static_cast<double>(m_strip.window.end) ? m_count : columnOf(end);
    const bool touches = to < m_count && moment(to) > end + m_length * 1e-9;
    const int next = after(span);
    // An edge between two bars goes to the nearer column; one that hides a short span in its column does not.
    if (touches && (next == noSpan || endOf(next) >= std::min(moment(to + 2), moment(m_count)))) {
        to -= moment(to) - end > m_length / 2 ? 1 : 0;
    } else {
        to -= touches || (to == m_count && end < static_cast<double>(m_strip.window.end)) ? 1 : 0;
    }
    if (to - column < 2 && !(to == m_count && to > column)) {
        return column;
    }
    const State state = interleave::spanOf(m_lane, span)->state();
    m_pieces.bars.push_back({m_strip.left + column * m_unit, (to - column) * m_unit, state, span});
    // The next one takes over at once, although it may begin within this column's last half.
    return next != noSpan && to < m_count && moment(to) < end ? addBar(to, next) : to;
}

void Cutter::addColumn(int column, const StateTimes& times)
{
    if (sumOf(times) <= 0) {
        return;
    }
    LaneColumn made{m_strip.left + column * m_unit, m_unit, {}};
    for (std::size_t i = 0; i < times.size(); ++i) {
        made.shares[i] = static_cast<float>(std::clamp(times[i] / m_length, 0.0, 1.0));
    }
    m_pieces.columns.push_back(made);
}

void Cutter::cut()
{
    const double first = static_cast<double>(m_closed > 0  ? m_lane.spans.beginOf(0)
                                             : m_lane.open ? m_lane.open->begin
                                                           : INT64_MAX);
    const double last = m_lane.open    ? static_cast<double>(m_lane.open->end)
                        : m_closed > 0 ? static_cast<double>(m_lane.spans.endOf(m_closed - 1))
                                       : 0;
    int column = std::max(columnOf(first) - 1, 0);
    LaneCursor::Place place = at(moment(column));
    while (column < m_count && moment(column) < std::min(last, static_cast<double>(m_strip.until))) {
        const int span = spanOf(place, moment(column));
        const int to = span == noSpan ? column : addBar(column, span);
        if (to > column) {
            column = to;
            place = at(moment(column));
            continue;
        }
        const LaneCursor::Place next = at(moment(column + 1));
        addColumn(column, next.before - place.before);
        place = next;
        ++column;
    }
}

} // namespace

int indexAt(const Lane& lane, std::int64_t time)
{
    if (lane.open && time >= lane.open->begin && time <= lane.open->end) {
        return openSpan;
    }
    const std::size_t index = firstEndingAfter(lane.spans, time);
    return index < lane.spans.size() && lane.spans.beginOf(index) <= time ? static_cast<int>(index) : noSpan;
}

std::optional<Span> spanOf(const Lane& lane, int index)
{
    if (index == openSpan)
        return lane.open;
    const bool exists = index >= 0 && static_cast<std::size_t>(index) < lane.spans.size();
    return exists ? std::optional(lane.spans[static_cast<std::size_t>(index)]) : std::nullopt;
}

Known knownOf(const Lane& lane)
{
    if (lane.open) {
        return lane.open->known();
    }
    return lane.spans.empty() ? Known::traced : lane.spans.back().known();
}

void piecesOf(LanePieces& pieces, const Lane& lane, const LaneMip& mip, const LaneStrip& strip)
{
    pieces.bars.clear();
    pieces.columns.clear();
    pieces.known = knownOf(lane);
    if (strip.window.length() > 0 && strip.width > 0) {
        Cutter(pieces, lane, mip, strip).cut();
    }
}

std::vector<PlacedMark> marksOf(const Lane& lane, const LaneStrip& strip, double distance)
{
    std::vector<PlacedMark> placed;
    const auto from = [&](std::int64_t time, auto begin) {
        return std::lower_bound(begin, lane.marks.end(), time,
                                [](const Mark& mark, std::int64_t moment) { return mark.when < moment; });
    };
    auto mark = from(strip.window.begin, lane.marks.begin());
    while (mark != lane.marks.end() && mark->when <= std::min(strip.window.end, strip.until)) {
        const double x = xOf(mark->when, strip.window, strip.left, strip.width);
        const std::int64_t next = timeAt(x + distance, strip.window, strip.left, strip.width);
        const auto last = from(std::max(next, mark->when + 1), mark);
        placed.push_back(
            {x, static_cast<std::size_t>(mark - lane.marks.begin()), static_cast<std::size_t>(last - mark)});
        mark = last;
    }
    return placed;
}

} // namespace interleave
