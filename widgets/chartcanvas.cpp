#include "widgets/chartcanvas.h"

#include "widgets/chartcurves.h"
#include "widgets/chartpainter.h"

#include <QGraphicsScene>
#include <QPainter>
#include <cmath>

namespace interleave {

namespace {

AxisRange zoomedRange(const AxisRange& range, double factor, double around)
{
    return {around - (around - range.low) / factor, around + (range.high - around) / factor};
}

/// Finer than this, doubles and people cannot tell places apart.
bool tooFine(const AxisRange& range)
{
    return range.length() <= 1e-9 * std::max(std::abs(range.low), std::abs(range.high));
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    m_curves = std::make_unique<ChartCurves>(*scene());
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

ChartCanvas::~ChartCanvas() = default;

QStringList ChartCanvas::readOut() const
{
    return m_nearest && !isEmpty() ? readOutOf(*m_chart, *m_nearest) : QStringList();
}

void ChartCanvas::setChart(const Chart& chart)
{
    m_chart = &chart;
    if (m_id != chart.id || m_kind != chart.kind) {
        m_id = chart.id;
        m_kind = chart.kind;
        m_nearest.reset();
        m_layout = {};
        m_zoom = {m_stretch, {}};
        emit zoomChanged(m_zoom.active());
    }
    const bool still = m_nearest && m_nearest->series < chart.series.size() &&
                       m_nearest->point < chart.series[m_nearest->series].points.size();
    if (!still) {
        m_nearest.reset();
    }
    arrange();
}

void ChartCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void ChartCanvas::arrange()
{
    m_stale = !isVisible();
    if (m_stale || m_chart == nullptr) {
        return; // a page that is not looked at costs nothing
    }
    m_style = {font(), palette(), false};
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    setSceneRect(all);
    m_layout = layoutOf(*m_chart, all, m_style, m_zoom, m_layout.plot.isEmpty() ? nullptr : &m_layout);
    m_curves->show(*m_chart, m_layout, ChartPainter(*m_chart, m_layout, m_style));
    if (m_nearest) {
        m_nearest->position = positionOf(*m_chart, m_layout, m_nearest->series, m_nearest->point);
    }
    if (isEmpty()) {
        m_layout = {}; // its ranges are none that what comes should keep
    }
    viewport()->update();
}

void ChartCanvas::setZoom(const ChartZoom& zoom)
{
    const bool whole = m_chart != nullptr && m_chart->kind == Chart::Kind::heat;
    if ((whole && zoom.active()) || (zoom.x && tooFine(*zoom.x)) || (zoom.y && tooFine(*zoom.y))) {
        return;
    }
    m_zoom = zoom;
    arrange();
    emit zoomChanged(m_zoom.active());
}

void ChartCanvas::zoomBy(double factor, QPointF around)
{
    if (isEmpty()) {
        return;
    }
    const QPointF place = m_layout.unmap(around);
    ChartZoom zoom = m_zoom;
    if (m_chart->kind == Chart::Kind::lines) {
        zoom.x = zoomedRange(m_layout.x, factor, place.x());
    }
    const bool fromZero = m_chart->kind == Chart::Kind::bars && !m_layout.logY;
    zoom.y = zoomedRange(m_layout.y, factor, fromZero ? std::max(m_layout.y.low, 0.0) : place.y());
    setZoom(zoom);
}

void ChartCanvas::moveBy(double right, double up)
{
    const double dx = right * m_layout.x.length();
    const double dy = up * m_layout.y.length();
    ChartZoom zoom{AxisRange{m_layout.x.low + dx, m_layout.x.high + dx},
                   AxisRange{m_layout.y.low + dy, m_layout.y.high + dy}};
    if (isEmpty()) {
        return;
    }
    if (m_chart->kind == Chart::Kind::bars) {
        zoom.x.reset();
    }
    setZoom(zoom);
}

void ChartCanvas::resetZoom()
{
    m_layout = {}; // the ranges shown so far are forgotten, too
    setZoom({});
}

void ChartCanvas::showX(const std::optional<AxisRange>& x)
{
    m_stretch = x;
    ChartZoom zoom = m_zoom;
    zoom.x = x;
    if (zoom.x != m_zoom.x && (!m_chart || !m_chart->logX)) {
        setZoom(zoom);
    }
}

void ChartCanvas::read(std::optional<NearestPoint> nearest)
{
    const QStringList before = readOut();
    m_nearest = nearest;
    const QStringList now = readOut();
    if (now != before) {
        viewport()->update();
        emit readOutChanged(now.join(QStringLiteral(", ")));
    }
}

void ChartCanvas::readNext(int step)
{
    if (isEmpty()) {
        return;
    }
    std::vector<NearestPoint> all;
    std::size_t current = 0;
    bool found = false;
    for (std::size_t s = 0; s < m_chart->series.size(); ++s) {
        for (std::size_t p = 0; p < m_chart->series[s].points.size(); ++p) {
            const bool here = m_nearest && m_nearest->series == s && m_nearest->point == p;
            current = here ? all.size() : current;
            found = found || here;
            all.push_back({s, p, positionOf(*m_chart, m_layout, s, p)});
        }
    }
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    const auto from = static_cast<std::ptrdiff_t>(current);
    const std::ptrdiff_t to = found ? (from + step + count) % count : 0;
    read(all[static_cast<std::size_t>(to)]);
}

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (!isEmpty()) {
        const ChartPainter looks(*m_chart, m_layout, m_style);
        looks.paintFrame(*painter);
        looks.paintBands(*painter);
    }
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (isEmpty()) {
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->setFont(font());
        painter->drawText(rect.adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        const ChartPainter looks(*m_chart, m_layout, m_style);
        looks.paintPoints(*painter);
        if (m_nearest && isInside(m_layout.plot.adjusted(-1, -1, 1, 1), m_nearest->position)) {
            looks.paintReadOut(*painter, *m_nearest, readOut());
        }
    }
    const QColor highlight = palette().color(QPalette::Highlight);
    if (!m_band.isNull()) {
        QColor fill = highlight;
        fill.setAlphaF(0.2F);
        painter->fillRect(m_band, fill);
        painter->setPen(highlight);
        painter->drawRect(m_band);
    }
    if (hasFocus()) {
        painter->setPen(QPen(highlight, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
    }
}

} // namespace interleave
