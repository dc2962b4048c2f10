// What keys do to the timeline.
#include "widgets/timeline/timelinepane.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <algorithm>

namespace interleave {

namespace {

constexpr double zoomStep = 1.5;

/// The closed span before or after; the open one comes after the last.
int neighbour(const Lane& lane, int span, int step)
{
    const int count = static_cast<int>(lane.spans.size());
    const int here = span == openSpan ? count : span;
    const int to = std::clamp(here + step, 0, lane.open ? count : std::max(count - 1, 0));
    return to == count ? (lane.open ? openSpan : noSpan) : to;
}

} // namespace

void TimelinePane::goToRow(int row, int step)
{
    const int count = static_cast<int>(m_data.rows().size());
    while (row >= 0 && row < count && m_data.lane(row) == nullptr) { // past headings
        row += step;
    }
    const Lane* const next = m_data.lane(row);
    if (next == nullptr) {
        return;
    }
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    const std::int64_t time = span ? span->begin : m_view.window().begin;
    setCurrent(row, indexAt(*next, std::max(time, next->begin)));
    showCurrent();
}

void TimelinePane::goToSpan(int step)
{
    const Lane* const lane = currentLane();
    if (lane == nullptr) {
        m_view.move(step * m_view.window().length() / 10);
        return;
    }
    const int from = m_span == noSpan ? indexAt(*lane, m_view.window().begin) - step : m_span;
    setCurrent(m_row, neighbour(*lane, std::max(from, openSpan), step));
    showCurrent();
}

void TimelinePane::letGo()
{
    if (m_view.selection()) {
        m_view.select({});
    } else {
        setCurrent(-1, noSpan);
    }
}

bool TimelinePane::zoomKey(int key)
{
    const TimeWindow window = m_view.window();
    const std::int64_t middle = window.begin + window.length() / 2;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoom(1 / zoomStep, middle);
        return true;
    case Qt::Key_Minus:
        m_view.zoom(zoomStep, middle);
        return true;
    case Qt::Key_0:
        m_view.showAll();
        return true;
    case Qt::Key_Backspace:
        m_view.undo();
        return true;
    default:
        return false;
    }
}

bool TimelinePane::walkKey(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        goToRow(m_row - 1, -1);
        return true;
    case Qt::Key_Down:
        goToRow(m_row + 1, 1);
        return true;
    case Qt::Key_Left:
        shift ? m_view.stepBack() : goToSpan(-1);
        return true;
    case Qt::Key_Right:
        shift ? m_view.stepForward() : goToSpan(1);
        return true;
    case Qt::Key_Home:
        goToSpan(currentLane() == nullptr ? 0 : -static_cast<int>(currentLane()->spans.size()) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToPartner();
        return true;
    default:
        return false;
    }
}

bool TimelinePane::otherKey(const QKeyEvent& event)
{
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(readOut());
    } else if (event.matches(QKeySequence::Undo)) {
        m_view.undo();
    } else if (event.key() == Qt::Key_End) {
        m_view.setFollowing(true);
    } else if (event.key() == Qt::Key_Space) {
        m_view.setFrozen(!m_view.frozen());
    } else if (event.key() == Qt::Key_Escape) {
        letGo();
    } else if (event.key() == Qt::Key_S && span && event.modifiers() == Qt::NoModifier) {
        m_view.select(TimeWindow{span->begin, span->end});
    } else {
        return false;
    }
    return true;
}

bool TimelinePane::ownsKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Escape && (m_view.selection() || m_row >= 0);
}

void TimelinePane::keyPressEvent(QKeyEvent* event)
{
    const bool empty = recording() == nullptr || recording()->lanes.empty();
    if (empty || !(otherKey(*event) || zoomKey(event->key()) || walkKey(*event))) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace interleave
