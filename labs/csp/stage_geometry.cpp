#include "labs/csp/stage_geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace interleave::cspstage {

Split split(const QRectF& area)
{
    Split parts;
    const bool wide = area.width() >= 1.15 * area.height();
    if (wide) {
        const qreal picture = std::min(1.35 * area.height(), 0.55 * area.width());
        parts.picture = QRectF(area.left(), area.top(), picture, area.height());
        parts.panel = area.adjusted(picture, 0, 0, 0);
    } else {
        const qreal picture = std::min(area.width(), 0.68 * area.height());
        parts.picture = QRectF(area.left(), area.top(), area.width(), picture);
        parts.panel = area.adjusted(0, picture, 0, 0);
    }
    parts.text = std::max(1.0, std::min(parts.panel.height() / (wide ? 11 : 6), parts.panel.width() / 15));
    const qreal margin = parts.text * 0.6;
    parts.picture.adjust(margin, margin, -margin, -margin);
    parts.panel.adjust(margin, margin, -margin, -margin);
    return parts;
}

qint64 tickStep(qint64 size, int most)
{
    if (size >= 8 && size <= 4096 && (size & (size - 1)) == 0)
        return size / std::min(most, 8);
    for (qint64 decade = 1;; decade *= 10)
        for (const qint64 tenths : {10, 20, 25, 50})
            if (const qint64 step = decade * tenths / 10; size <= most * step && step * 10 == decade * tenths)
                return step;
}

QPointF placeOf(const Ring& ring, double node, qreal outwards)
{
    const double angle = 2 * std::numbers::pi * node / static_cast<double>(ring.size);
    const qreal radius = ring.radius + outwards;
    return {ring.centre.x() + radius * std::sin(angle), ring.centre.y() - radius * std::cos(angle)};
}

namespace {

QVector<Tick> ticksOf(const Ring& ring, qreal text, qreal numberWidth)
{
    QVector<Tick> ticks;
    const qint64 step = tickStep(ring.size, numberWidth > 3 * text ? 4 : 10);
    for (qint64 node = 0; node <= ring.size - (step + 1) / 2; node += step) {
        const auto at = static_cast<double>(node);
        const QPointF outward = (placeOf(ring, at, 1) - placeOf(ring, at));
        const qreal away =
            text * 0.9 + std::abs(outward.x()) * numberWidth / 2 + std::abs(outward.y()) * text / 2;
        ticks.append({node, placeOf(ring, at, ring.nodeRadius),
                      placeOf(ring, at, ring.nodeRadius + text * 0.5),
                      placeOf(ring, at, ring.nodeRadius + away)});
    }
    return ticks;
}

} // namespace

Ring ring(const QRectF& area, qint64 size, qreal text, qreal numberWidth)
{
    Ring made;
    made.size = std::max<qint64>(size, 2);
    made.centre = area.center();
    const qreal half = std::min(area.width(), area.height()) / 2;
    const auto spacing = [&] { return 2 * std::numbers::pi * made.radius / static_cast<double>(made.size); };

    const qreal largest = std::max(text * 0.75, numberWidth * 0.6);
    made.radius = half - 1.3 * largest;
    if (made.radius > 0 && spacing() >= 2.5 * largest) {
        made.nodes = Nodes::labelled;
        made.nodeRadius = std::min({1.8 * largest, spacing() / 4, half / 3});
        made.radius = half - 1.3 * made.nodeRadius;
        return made;
    }
    const qreal aside = 1.3 * text; // for ticks and pins around the ring
    made.radius = std::max(std::min(area.height() / 2 - aside - text, area.width() / 2 - aside - numberWidth),
                           half * 0.3);
    made.nodes = spacing() >= 0.3 * text ? Nodes::shapes : Nodes::band;
    made.nodeRadius = made.nodes == Nodes::shapes ? std::min(0.36 * spacing(), 0.4 * text) : 0.3 * text;
    made.ticks = ticksOf(made, text, numberWidth);
    return made;
}

QLineF channelAfter(const Ring& ring, qint64 from)
{
    QLineF between(placeOf(ring, static_cast<double>(from)), placeOf(ring, static_cast<double>(from + 1)));
    const qreal gap = 1.25 * ring.nodeRadius;
    if (between.length() < 2.6 * gap)
        return {};
    if (ring.size == 2) // there and back, beside each other
        between.translate((from % 2 == 0 ? 0.4 : -0.4) * ring.nodeRadius, 0);
    QLineF line = between;
    line.setLength(between.length() - gap);
    line.setP1(between.pointAt(gap / between.length()));
    return line;
}

QPolygonF pin(const Ring& ring, double node, qreal length)
{
    const QPointF tip = placeOf(ring, node, -ring.nodeRadius);
    const QPointF inward = placeOf(ring, node) - placeOf(ring, node, 1);
    const QPointF sideways(-inward.y(), inward.x());
    return QPolygonF({tip, tip + length * inward + 0.45 * length * sideways,
                      tip + length * inward - 0.45 * length * sideways});
}

QPolygonF arrowHead(const QLineF& line, qreal length)
{
    if (line.length() <= 0)
        return {};
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF sideways(-along.y(), along.x());
    const QPointF back = line.p2() - length * along;
    return QPolygonF({line.p2(), back + 0.4 * length * sideways, back - 0.4 * length * sideways});
}

Network network(const QRectF& area)
{
    Network made;
    const QSizeF box(area.width() * 0.27, std::min(area.height() * 0.22, area.width() * 0.16));
    const auto at = [&](qreal x, qreal y) {
        const QPointF centre(area.left() + x * area.width(), area.top() + y * area.height());
        return QRectF(centre - QPointF(box.width() / 2, box.height() / 2), box);
    };
    made.prefix = at(0.14, 0.3);
    made.delta = at(0.5, 0.3);
    made.consumer = at(0.86, 0.3);
    made.successor = at(0.32, 0.78);
    const auto foot = [](const QRectF& r, qreal x) { return QPointF(r.left() + x * r.width(), r.bottom()); };
    const auto head = [](const QRectF& r, qreal x) { return QPointF(r.left() + x * r.width(), r.top()); };
    const auto across = [](const QRectF& from, const QRectF& to) {
        return QLineF(from.right(), from.center().y(), to.left(), to.center().y());
    };
    made.channels = {across(made.prefix, made.delta), across(made.delta, made.consumer),
                     QLineF(foot(made.delta, 0.4), head(made.successor, 0.75)),
                     QLineF(head(made.successor, 0.25), foot(made.prefix, 0.6))};
    return made;
}

QVector<Row> rows(const QRectF& area, int count, qreal labelWidth)
{
    QVector<Row> made;
    const qreal height = area.height() / std::max(count, 1);
    for (int i = 0; i < count; ++i) {
        const QRectF row(area.left(), area.top() + i * height, area.width(), height);
        const qreal margin = 0.12 * height;
        made.append({QRectF(row.left(), row.top(), labelWidth, height),
                     row.adjusted(labelWidth + margin, margin, -margin, -margin)});
    }
    return made;
}

QRectF filled(const QRectF& bar, double fraction)
{
    QRectF part = bar;
    part.setWidth(bar.width() * std::clamp(fraction, 0.0, 1.0));
    return part;
}

double logFraction(double count, double cap)
{
    if (!(count > 0) || !(cap > 1))
        return count > 0 ? 1 : 0;
    return std::clamp(std::log1p(count) / std::log1p(cap), 0.0, 1.0);
}

} // namespace interleave::cspstage
