#include "widgets/chartpainter.h"

#include "labs/engine/analysis/statistics.h"
#include "widgets/chartheat.h"
#include "widgets/chartlaws.h"
#include "widgets/hatch.h"
#include "widgets/texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t mostDots = 500;   ///< single runs painted per chart; more are thinned
constexpr std::size_t mostMarkers = 60; ///< per series; longer lines get a marker now and then
constexpr std::size_t bandFrom = 24;    ///< points from which quartiles become a band

} // namespace

ChartPainter::ChartPainter(const Chart& chart, const ChartLayout& layout, const ChartStyle& style)
    : m_chart(chart)
    , m_layout(layout)
    , m_style(style)
    , m_dark(isDark(style.palette))
    , m_em(QFontMetricsF(style.font).height())
{
}

QPen ChartPainter::linePen(std::size_t series) const
{
    const SeriesLook look = lookOf(m_chart, series, m_dark);
    QPen pen(look.colour, std::max(2.0, m_em / 8), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!look.dashes.isEmpty()) {
        pen.setDashPattern(look.dashes);
    }
    return pen;
}

bool ChartPainter::banded(const ChartSeries& series) const
{
    return m_chart.kind == Chart::Kind::lines && series.points.size() >= bandFrom;
}

void ChartPainter::paintBands(QPainter& painter) const
{
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const ChartSeries& series = m_chart.series[s];
        if (!banded(series)) {
            continue;
        }
        QPolygonF upper;
        QPolygonF lower;
        for (const ChartPoint& point : series.points) {
            const QPointF low = m_layout.placesOf(point.x, point.low);
            const QPointF high = m_layout.placesOf(point.x, point.high);
            if (!std::isnan(low.x()) && !std::isnan(low.y()) && !std::isnan(high.y())) {
                upper << m_layout.map(high);
                lower << m_layout.map(low);
            }
        }
        if (upper == lower) {
            continue;
        }
        std::reverse(lower.begin(), lower.end());
        QColor colour = lookOf(m_chart, s, m_dark).colour;
        colour.setAlphaF(0.22F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF(upper + lower).intersected(QPolygonF(m_layout.plot)));
    }
    painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintLines(QPainter& painter) const
{
    if (m_chart.kind != Chart::Kind::lines) {
        return;
    }
    const int width = static_cast<int>(m_layout.plot.width());
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        painter.setPen(linePen(s));
        for (const QPolygonF& piece : linesOf(m_chart.series[s], m_layout, width)) {
            QPolygonF line;
            for (const QPointF& place : piece) {
                line << m_layout.map(place);
            }
            painter.drawPolyline(line);
        }
    }
}

void ChartPainter::paintPoints(QPainter& painter) const
{
    if (m_chart.kind == Chart::Kind::heat) {
        return paintCells(painter, m_chart, m_layout, m_style);
    }
    std::size_t dots = 0;
    for (const ChartSeries& series : m_chart.series) {
        for (const ChartPoint& point : series.points) {
            dots += point.dots.size();
        }
    }
    const bool bars = m_chart.kind == Chart::Kind::bars;
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        if (bars && !m_layout.logY) {
            paintBars(painter, s);
        }
        paintDots(painter, s, dots / mostDots + 1);
        paintSpread(painter, s);
        if (!bars || m_layout.logY) {
            paintMarkers(painter, s);
        }
        if (bars) {
            paintValues(painter, s);
        }
    }
}

/// The number above each bar of a single run, where all of them have room.
void ChartPainter::paintValues(QPainter& painter, std::size_t series) const
{
    const QFontMetricsF metrics(m_style.font);
    const double slot = barWidth(m_chart, m_layout);
    const auto& points = m_chart.series[series].points;
    const auto fits = [&](const ChartPoint& point) {
        return point.dots.size() < 2 && metrics.horizontalAdvance(shownNumber(point.y, m_chart.yUnit)) < slot;
    };
    if (!std::ranges::all_of(points, fits)) {
        return;
    }
    painter.setFont(m_style.font);
    painter.setPen(m_style.palette.color(QPalette::Text));
    for (std::size_t p = 0; p < points.size(); ++p) {
        const QPointF at = positionOf(m_chart, m_layout, series, p);
        if (!isInside(m_layout.plot.adjusted(-1, -1, 1, 1), at)) {
            continue;
        }
        QRectF box(at.x() - slot / 2, at.y() - 1.45 * m_em, slot, m_em);
        box.moveTop(std::max(box.top(), m_layout.plot.top() - m_em * 0.5));
        painter.drawText(box, Qt::AlignCenter, shownNumber(points[p].y, m_chart.yUnit));
    }
}

void ChartPainter::paintBars(QPainter& painter, std::size_t series) const
{
    const SeriesLook look = lookOf(m_chart, series, m_dark);
    for (const ChartPoint& point : m_chart.series[series].points) {
        const QRectF bar = barOf(m_chart, m_layout, series, point);
        if (bar.isEmpty()) {
            continue;
        }
        QColor light = look.colour;
        light.setAlphaF(0.25F);
        painter.fillRect(bar, light);
        paintHatch(painter, bar, look.hatch, look.colour, m_em * 0.45);
        painter.setPen(QPen(look.colour, 1.5));
        painter.drawRect(bar);
    }
}

/// The colour of a series, to be seen before its line.
QColor ChartPainter::darkerOf(std::size_t series) const
{
    return mixed(lookOf(m_chart, series, m_dark).colour, m_style.palette.color(QPalette::Text), 0.6);
}

void ChartPainter::paintSpread(QPainter& painter, std::size_t series) const
{
    if (banded(m_chart.series[series])) {
        return;
    }
    const bool onBars = m_chart.kind == Chart::Kind::bars; // which have that colour themselves
    const QColor colour = onBars ? m_style.palette.color(QPalette::Text) : darkerOf(series);
    const QRectF& plot = m_layout.plot;
    const double cap = m_em * 0.25;
    painter.setPen(QPen(colour, std::max(1.5, m_em / 12)));
    for (std::size_t p = 0; p < m_chart.series[series].points.size(); ++p) {
        const ChartPoint& point = m_chart.series[series].points[p];
        const double x = positionOf(m_chart, m_layout, series, p).x();
        const double low = m_layout.map(m_layout.placesOf(1, point.low)).y();
        const double high = m_layout.map(m_layout.placesOf(1, point.high)).y();
        const bool visible =
            x >= plot.left() - 0.5 && x <= plot.right() + 0.5 && low >= plot.top() && high <= plot.bottom();
        if (!visible || !(point.high > point.low) || std::isnan(low) || std::isnan(high)) {
            continue;
        }
        const double from = std::min(low, plot.bottom());
        const double to = std::max(high, plot.top());
        painter.drawLine(QPointF(x, from), QPointF(x, to));
        if (from == low) {
            painter.drawLine(QPointF(x - cap, low), QPointF(x + cap, low));
        }
        if (to == high) {
            painter.drawLine(QPointF(x - cap, high), QPointF(x + cap, high));
        }
    }
}

/// An open ring, as in a box plot: to be seen, and to be told from the others without colour.
void ChartPainter::paintOutlier(QPainter& painter, QPointF at, const QColor& colour) const
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.5, m_em / 10)));
    painter.drawEllipse(at, m_em * 0.2, m_em * 0.2);
    painter.restore();
}

void ChartPainter::paintDots(QPainter& painter, std::size_t series, std::size_t every) const
{
    QColor colour = darkerOf(series);
    colour.setAlphaF(0.75F);
    const double radius = m_em * 0.13;
    const bool bars = m_chart.kind == Chart::Kind::bars;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    std::size_t count = 0;
    for (const ChartPoint& point : m_chart.series[series].points) {
        if (point.dots.size() < 2) {
            continue;
        }
        const double x = bars ? barMiddle(m_chart, series, point.x) : placeOf(point.x, m_layout.logX);
        for (const double dot : point.dots) {
            const QPointF at = m_layout.map({x, placeOf(dot, m_layout.logY)});
            const QPointF beside = at + QPointF(m_em * 0.45, 0); // the error bar, not under it
            const bool outlier = isOutlier(dot, point.low, point.high);
            if (!isInside(m_layout.plot, at) || (count++ % every != 0 && !outlier)) {
                continue;
            }
            if (outlier) {
                paintOutlier(painter, beside, colour);
            } else {
                painter.drawEllipse(beside, radius, radius);
            }
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintMarkers(QPainter& painter, std::size_t series) const
{
    const SeriesLook look = lookOf(m_chart, series, m_dark);
    const std::size_t points = m_chart.series[series].points.size();
    const double apart = points <= mostMarkers ? 0 : m_em * 8; // enough to tell the lines apart
    double last = -std::numeric_limits<double>::infinity();
    for (std::size_t p = 0; p < points; ++p) {
        const QPointF at = positionOf(m_chart, m_layout, series, p);
        const bool visible = isInside(m_layout.plot.adjusted(-0.5, -0.5, 0.5, 0.5), at);
        if (visible && at.x() - last >= apart) {
            paintMarker(painter, at, look);
            last = at.x();
        }
    }
}

} // namespace interleave
