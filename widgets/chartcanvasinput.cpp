// What pointer and keys do to a chart.
#include "widgets/chartcanvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>

namespace interleave {

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyMove = 0.1; ///< of what is shown

} // namespace

void ChartCanvas::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    arrange();
}

void ChartCanvas::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    if (m_stale) {
        arrange();
    }
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LanguageChange) {
        arrange();
    }
}

void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    const bool meant = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!meant || isEmpty()) {
        event->ignore(); // a page being scrolled does not zoom the charts that pass under the pointer
        return;
    }
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_pressed = event->position();
    }
    event->accept();
}

void ChartCanvas::drag(QPointF to, bool panning)
{
    const QPointF way = to - *m_pressed;
    if (panning) {
        moveBy(-way.x() / std::max(m_layout.plot.width(), 1.0),
               way.y() / std::max(m_layout.plot.height(), 1.0));
        m_pressed = to;
    } else if (way.manhattanLength() >= QApplication::startDragDistance()) {
        m_band = QRectF(*m_pressed, to).normalized().intersected(m_layout.plot);
        viewport()->update();
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (isEmpty()) {
        return;
    }
    if (m_pressed) {
        const bool panning =
            event->buttons().testFlag(Qt::MiddleButton) || event->modifiers().testFlag(Qt::ShiftModifier);
        drag(event->position(), panning);
        return;
    }
    read(nearestPoint(*m_chart, m_layout, event->position(), fontMetrics().height() * 2.5));
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent*)
{
    const QRectF band = m_band;
    m_band = {};
    m_pressed.reset();
    viewport()->update();
    if (band.width() < 4 || band.height() < 4 || isEmpty()) {
        return;
    }
    const QPointF low = m_layout.unmap(band.bottomLeft());
    const QPointF high = m_layout.unmap(band.topRight());
    ChartZoom zoom{AxisRange{low.x(), high.x()}, AxisRange{low.y(), high.y()}};
    if (m_chart->kind == Chart::Kind::bars) {
        zoom.x.reset();
    }
    setZoom(zoom);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent*) { resetZoom(); }

void ChartCanvas::leaveEvent(QEvent* event)
{
    read({});
    QGraphicsView::leaveEvent(event);
}

bool ChartCanvas::ownsKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Escape && m_nearest.has_value();
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool reading = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(keyZoom);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / keyZoom);
        break;
    case Qt::Key_0:
        resetZoom();
        break;
    case Qt::Key_Left:
        reading ? readNext(-1) : moveBy(-keyMove, 0);
        break;
    case Qt::Key_Right:
        reading ? readNext(1) : moveBy(keyMove, 0);
        break;
    case Qt::Key_Up:
        moveBy(0, keyMove);
        break;
    case Qt::Key_Down:
        moveBy(0, -keyMove);
        break;
    case Qt::Key_Escape:
        if (!m_nearest) {
            event->ignore();
            return;
        }
        read({});
        break;
    default:
        QGraphicsView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace interleave
