// What the pointer does to the timeline.
#include "widgets/timeline/timelinepane.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double wheelStep = 1.25;

} // namespace

void TimelinePane::setCurrent(int row, int span)
{
    const bool changes = row != m_row || span != m_span;
    m_row = row;
    m_span = span;
    announce();
    viewport()->update();
    if (changes) {
        emit currentChanged();
    }
}

void TimelinePane::showCurrent()
{
    const TimelineLayout layout = screenLayout();
    const QRectF row = layout.rowOf(m_row);
    QScrollBar* const bar = verticalScrollBar();
    if (row.top() < layout.rows().top()) {
        bar->setValue(static_cast<int>(m_row * layout.row));
    } else if (row.bottom() > layout.rows().bottom()) {
        bar->setValue(static_cast<int>(std::ceil((m_row + 1) * layout.row - layout.rows().height())));
    }
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    const TimeWindow window = m_view.window();
    if (span && (span->end <= window.begin || span->begin >= window.end)) {
        m_view.slideTo(
            moved(window, (span->begin + span->end) / 2 - (window.begin + window.end) / 2, m_view.limit()));
    }
}

void TimelinePane::goTo(int lane, int span)
{
    const int row = m_data.rowOfLane(lane);
    if (row >= 0) {
        setCurrent(row, span);
        showCurrent();
    }
}

void TimelinePane::goToPartner()
{
    const Lane* const lane = currentLane();
    const std::optional<Span> span = lane == nullptr ? std::nullopt : spanOf(*lane, m_span);
    const Lane* const to = partner();
    if (to != nullptr) {
        // Who ended the wait did so at its end.
        setCurrent(m_data.rowOfId(span->partner()), indexAt(*to, std::max(span->end, to->begin)));
        showCurrent();
    }
}

void TimelinePane::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    const bool overPlot = event->position().x() >= screenLayout().plot().left();
    const bool sideways = turned.x() != 0 && turned.y() == 0;
    if (recording() == nullptr || (!overPlot && !sideways)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const TimeWindow window = m_view.window();
    if (sideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int by = sideways ? turned.x() : turned.y();
        m_view.slideTo(moved(window, -window.length() * by / 1200, m_view.limit()));
    } else {
        m_view.zoom(std::pow(wheelStep, -turned.y() / 120.0), timeUnder(event->position().x()));
    }
    event->accept();
}

void TimelinePane::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || recording() == nullptr) {
        return;
    }
    m_pressed = event->pos();
    m_windowPressed = m_view.window();
    m_view.endGesture();
    const bool inPlot = m_pressed.x() >= screenLayout().plot().left();
    m_drag = inPlot && event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::select : Drag::click;
}

void TimelinePane::drag(QPoint position)
{
    const QPoint way = position - m_pressed;
    if (m_drag == Drag::click && way.manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::pan;
    }
    if (m_drag == Drag::select) {
        m_view.select(TimeWindow{timeUnder(m_pressed.x()), timeUnder(position.x())});
    } else if (m_drag == Drag::pan) {
        const double width = std::max(screenLayout().plot().width(), 1.0);
        const double time = way.x() / width * static_cast<double>(m_windowPressed.length());
        m_view.slideTo(moved(m_windowPressed, -std::llround(time), m_view.limit()));
    }
}

void TimelinePane::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag != Drag::none) {
        drag(event->pos());
    } else {
        emit hovered(tipAt(event->pos()));
    }
}

void TimelinePane::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::none);
    m_view.endGesture();
    if (drag == Drag::click) {
        clickAt(event->pos());
    } else if (drag == Drag::select &&
               (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        m_view.select({}); // a click, not a stretch
    }
}

void TimelinePane::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_drag = Drag::none;
    if (screenLayout().rows().contains(event->position())) {
        m_view.showAll();
    }
}

void TimelinePane::leaveEvent(QEvent*) { emit hovered({}); }

void TimelinePane::clickAt(QPoint position)
{
    const TimelineLayout layout = screenLayout();
    if (layout.headerRow().contains(position)) {
        sortBy(position);
        return;
    }
    const int row = layout.rowAt(position.y());
    const Lane* const lane = m_data.lane(row);
    if (lane == nullptr) {
        setCurrent(-1, noSpan);
        return;
    }
    const int span = position.x() < layout.plot().left() ? noSpan : spanUnder(position, *lane);
    if (span != noSpan && row == m_row && span == m_span && partner() != nullptr) {
        goToPartner();
    } else {
        setCurrent(row, span);
    }
}

void TimelinePane::sortBy(QPoint position)
{
    const TimelineLayout layout = screenLayout();
    LaneChoice choice = m_data.choice();
    if (position.x() >= layout.plot().left()) {
        return;
    }
    const bool shares = position.x() >= layout.name + layout.ids;
    const LaneSort wanted = shares ? LaneSort::runningShare : LaneSort::name;
    choice.sort = choice.sort == wanted ? LaneSort::start : wanted;
    setChoice(choice);
}

} // namespace interleave
