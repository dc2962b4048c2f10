// The ring and its tokens.
#include "labs/csp/stage_paint.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace interleave::cspstage {

namespace {

QString numberOf(double node) { return QLocale().toString(static_cast<qlonglong>(std::floor(node))); }

QRectF around(QPointF centre, qreal radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

void paintTicks(const Brush& brush, const Ring& ring)
{
    for (const Tick& tick : ring.ticks) {
        brush.painter.setPen(QPen(brush.faint, brush.thin));
        brush.painter.drawLine(tick.inner, tick.outer);
        const qreal width = brush.widthOf(numberOf(static_cast<double>(tick.node)), 0.8) + brush.text * 0.2;
        const QRectF box(tick.label - QPointF(width / 2, brush.text / 2), QSizeF(width, brush.text));
        brush.write(box, Qt::AlignCenter, numberOf(static_cast<double>(tick.node)), 0.8);
    }
}

void paintBand(const Brush& brush, const Ring& ring)
{
    brush.painter.setBrush(Qt::NoBrush);
    QColor body = brush.own;
    body.setAlphaF(0.25F);
    brush.painter.setPen(QPen(body, 2 * ring.nodeRadius));
    brush.painter.drawEllipse(ring.centre, ring.radius, ring.radius);
    brush.painter.setPen(QPen(brush.own, brush.thin));
    for (const qreal side : {-ring.nodeRadius, ring.nodeRadius})
        brush.painter.drawEllipse(ring.centre, ring.radius + side, ring.radius + side);
}

void paintChannels(const Brush& brush, const Ring& ring)
{
    for (qint64 node = 0; node < ring.size; ++node) {
        const QLineF line = channelAfter(ring, node);
        if (line.isNull())
            return;
        brush.painter.setPen(QPen(brush.faint, 1.5 * brush.thin));
        brush.painter.drawLine(line);
        brush.painter.setPen(Qt::NoPen);
        brush.painter.setBrush(brush.ink);
        brush.painter.drawPolygon(arrowHead(line, std::min(0.5 * brush.text, 0.8 * line.length())));
    }
}

/// Which way tokens go, where channels are too short for arrows of their own.
void paintDirection(const Brush& brush, const Ring& ring)
{
    const qreal inside = -ring.nodeRadius - 1.5 * brush.text;
    if (ring.radius + inside < 2 * brush.text)
        return;
    const double size = static_cast<double>(ring.size);
    QPolygonF arc;
    for (int step = 0; step <= 24; ++step)
        arc.append(placeOf(ring, size * (-0.04 + 0.08 * step / 24), inside));
    brush.painter.setPen(QPen(brush.faint, 1.5 * brush.thin));
    brush.painter.drawPolyline(arc);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(brush.ink);
    QLineF end(arc.at(arc.size() - 2), arc.last());
    end.setLength(end.length() + 0.4 * brush.text);
    brush.painter.drawPolygon(arrowHead(end, 0.6 * brush.text));
}

void paintNodes(const Brush& brush, const Ring& ring)
{
    const bool named = ring.nodes == Nodes::labelled;
    for (qint64 node = 0; node < ring.size; ++node) {
        const QPointF centre = placeOf(ring, static_cast<double>(node));
        brush.shape(around(centre, ring.nodeRadius), brush.ground, (named ? 2 : 1) * brush.thin);
        if (named)
            brush.write(around(centre, 0.8 * ring.nodeRadius), Qt::AlignCenter,
                        numberOf(static_cast<double>(node)));
    }
}

/// A token where nodes have numbers: a filled, thick-edged node, and while it travels a disc of its own.
void paintHeld(const Brush& brush, const Ring& ring, double place)
{
    const bool travels = place != std::floor(place);
    const QPointF centre = placeOf(ring, place);
    if (travels) {
        brush.painter.setPen(QPen(brush.ink, 2.5 * brush.thin));
        brush.painter.setBrush(brush.token);
        brush.painter.drawEllipse(centre, 0.45 * ring.nodeRadius, 0.45 * ring.nodeRadius);
        return;
    }
    Brush held = brush;
    held.own = brush.ink;
    held.shape(around(centre, 1.12 * ring.nodeRadius), brush.token, 4 * brush.thin);
    held.ink = brush.tokenInk;
    held.write(around(centre, 0.8 * ring.nodeRadius), Qt::AlignCenter, numberOf(place), 1, true);
}

void paintPinned(const Brush& brush, const Ring& ring, double place, bool pinned)
{
    brush.painter.setPen(QPen(brush.ink, 1.5 * brush.thin, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    brush.painter.setBrush(brush.token);
    if (ring.nodes == Nodes::shapes)
        brush.painter.drawEllipse(placeOf(ring, place), 1.25 * ring.nodeRadius, 1.25 * ring.nodeRadius);
    else
        brush.painter.drawLine(placeOf(ring, place, -ring.nodeRadius), placeOf(ring, place, ring.nodeRadius));
    if (pinned)
        brush.painter.drawPolygon(pin(ring, place, 0.9 * brush.text));
}

void paintFigure(const Brush& brush, const Ring& ring, const Words& words)
{
    const qreal half = 0.5 * (ring.radius - ring.nodeRadius);
    const QRectF middle(ring.centre.x() - half, ring.centre.y() - half * 0.7, 2 * half, 1.4 * half);
    brush.write(middle.adjusted(0, 0, 0, -0.4 * middle.height()), Qt::AlignHCenter | Qt::AlignBottom,
                words.figure, 1.7, true);
    brush.write(middle.adjusted(0, 0.62 * middle.height(), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                words.figureName, 0.9);
}

} // namespace

bool paintRing(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    const qreal numberWidth = brush.widthOf(numberOf(static_cast<double>(scene.size - 1)), 0.8);
    const Ring made = ring(area, scene.size, brush.text, numberWidth);
    paintTicks(brush, made);
    if (made.nodes == Nodes::band) {
        paintBand(brush, made);
    } else {
        paintChannels(brush, made);
        paintNodes(brush, made);
    }
    if (channelAfter(made, 0).isNull())
        paintDirection(brush, made);
    const qreal room =
        2 * std::numbers::pi * made.radius / std::max<double>(1, static_cast<double>(scene.tokens.size()));
    for (const double place : scene.tokens) {
        if (made.nodes == Nodes::labelled)
            paintHeld(brush, made, place);
        else
            paintPinned(brush, made, place, made.nodes == Nodes::band || room > brush.text);
    }
    const bool roomInside = made.size > 3 && made.radius - made.nodeRadius > 2.5 * brush.text;
    if (roomInside)
        paintFigure(brush, made, words);
    return roomInside;
}

} // namespace interleave::cspstage
