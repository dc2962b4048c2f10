// What stands around the lines of a chart: titles, legend, grid, and the markers that the legend explains.
#include "widgets/chartpainter.h"

#include "widgets/chartheat.h"
#include "widgets/chartlaws.h"
#include "widgets/hatch.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace interleave {

void ChartPainter::paintFrame(QPainter& painter) const
{
    const QPalette& palette = m_style.palette;
    painter.setPen(palette.color(QPalette::Text));
    if (!m_layout.titleText.isNull()) {
        QFont bold = m_style.font;
        bold.setBold(true);
        painter.setFont(bold);
        const QString title =
            QFontMetricsF(bold).elidedText(m_layout.title, Qt::ElideRight, m_layout.titleText.width());
        painter.drawText(m_layout.titleText, Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    painter.setFont(m_style.font);
    painter.drawText(m_layout.remarkText, Qt::AlignLeft | Qt::AlignVCenter, m_layout.remark);
    painter.drawText(m_layout.yTitleText, Qt::AlignLeft | Qt::AlignVCenter, m_layout.yTitle);
    painter.drawText(m_layout.xTitleText, Qt::AlignRight | Qt::AlignVCenter, m_layout.xTitle);
    paintLegend(painter);
    paintGrid(painter);
}

void ChartPainter::paintGrid(QPainter& painter) const
{
    const QColor ink = m_style.palette.color(QPalette::Text);
    const QColor base = m_style.palette.color(QPalette::Base);
    const QRectF& plot = m_layout.plot;
    const auto grid = [&](const PlacedTick& tick, QPointF from, QPointF to) {
        painter.setPen(QPen(mixed(ink, base, tick.label.isEmpty() ? 0.08 : 0.2), 1));
        painter.drawLine(from, to);
    };
    const bool heat = m_chart.kind == Chart::Kind::heat;
    for (const PlacedTick& tick : m_layout.xTicks) {
        if (!hasCategories(m_chart)) {
            grid(tick, {tick.at, plot.top()}, {tick.at, plot.bottom()});
        }
        painter.setPen(ink);
        painter.drawText(tick.text, Qt::AlignCenter, tick.label);
    }
    for (const PlacedTick& tick : m_layout.yTicks) {
        if (!heat) {
            grid(tick, {plot.left(), tick.at}, {plot.right(), tick.at});
        }
        painter.setPen(ink);
        painter.drawText(tick.text, Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setPen(QPen(mixed(ink, base, 0.6), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

void ChartPainter::paintLegend(QPainter& painter) const
{
    if (m_chart.kind == Chart::Kind::heat) {
        paintScale(painter, m_chart, m_layout, m_style);
    }
    const bool bars = m_chart.kind == Chart::Kind::bars;
    const bool dots = bars && m_layout.logY;
    for (const LegendEntry& entry : m_layout.legend) {
        const SeriesLook look = lookOf(m_chart, entry.series, m_dark);
        const QPointF middle = entry.symbol.center();
        if (dots) {
            paintMarker(painter, middle, look);
        } else if (bars) {
            const QRectF box(entry.symbol.right() - m_em, middle.y() - m_em * 0.4, m_em, m_em * 0.8);
            paintHatch(painter, box, look.hatch, look.colour, m_em * 0.35);
            painter.setPen(QPen(look.colour, 1.5));
            painter.drawRect(box);
        } else {
            painter.setPen(linePen(entry.series));
            painter.drawLine(QPointF(entry.symbol.left(), middle.y()),
                             QPointF(entry.symbol.right(), middle.y()));
            paintMarker(painter, middle, look);
        }
        painter.setPen(m_style.palette.color(QPalette::Text));
        painter.drawText(entry.text, Qt::AlignLeft | Qt::AlignVCenter, entry.label);
    }
    painter.setPen(m_style.palette.color(QPalette::Text));
    painter.drawText(m_layout.moreText, Qt::AlignLeft | Qt::AlignVCenter, m_layout.more);
}

void ChartPainter::paintMarker(QPainter& painter, QPointF at, const SeriesLook& look) const
{
    const double r = m_em * 0.26;
    painter.setPen(QPen(m_style.palette.color(QPalette::Base), 1));
    painter.setBrush(look.colour);
    switch (look.marker) {
    case SeriesLook::Marker::disc:
        painter.drawEllipse(at, r, r);
        break;
    case SeriesLook::Marker::square:
        painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
        break;
    case SeriesLook::Marker::triangle:
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -1.2 * r), at + QPointF(1.15 * r, r), at + QPointF(-1.15 * r, r)});
        break;
    case SeriesLook::Marker::diamond:
        painter.drawPolygon(QPolygonF{at + QPointF(0, -1.35 * r), at + QPointF(1.35 * r, 0),
                                      at + QPointF(0, 1.35 * r), at + QPointF(-1.35 * r, 0)});
        break;
    case SeriesLook::Marker::cross:
        painter.setPen(QPen(look.colour, std::max(2.0, m_em / 7)));
        painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
        break;
    case SeriesLook::Marker::none:
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace interleave
