#include "labs/threads/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"
#include "widgets/stagebrush.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace interleave::threadstage {

namespace {

/// Text that may take several lines.
void write(const StageBrush& brush, const QRectF& box, Qt::Alignment alignment, const QString& what,
           const QColor& colour, qreal factor = 1, bool bold = false)
{
    brush.write(box, static_cast<int>(alignment) | Qt::TextWordWrap, what, colour, factor, bold);
}

/// How a state looks; "new" has no colour of the lanes, as a lane does not show it.
StateLook lookOf(Place place, const StageBrush& brush)
{
    switch (place) {
    case Place::ready:
        return stateLook(State::ready, brush.dark);
    case Place::running:
        return stateLook(State::running, brush.dark);
    case Place::waiting:
        return stateLook(State::blocked, brush.dark);
    case Place::terminated:
        return stateLook(State::finished, brush.dark);
    case Place::fresh:
        break;
    }
    return {brush.faint, brush.ground, u'+', Qt::SolidPattern};
}

QRectF headOf(const StageBrush& brush, const QRectF& node)
{
    return {node.left(), node.top(), node.width(), std::min(0.36 * node.height(), 1.8 * brush.text)};
}

/// The size at which the longest name of a state fits; all are written alike.
qreal nameSize(const StageBrush& brush, const QRectF& node, const Words& words)
{
    const QRectF head = headOf(brush, node);
    const qreal room = head.width() - 1.02 * head.height();
    qreal size = 1.1;
    for (const QString& name : words.places)
        size = std::min(size, 1.1 * room / QFontMetricsF(brush.sized(1.1, true)).horizontalAdvance(name));
    return std::max(size, 0.4);
}

/// Nothing where they are too many to be read.
QString namesOf(const Crowd& crowd)
{
    QStringList names;
    for (const std::string& name : crowd.names)
        names << QString::fromStdString(name);
    if (crowd.count > names.size())
        return {};
    return names.join(QStringLiteral(", "));
}

/// The head with the state's name and letter, in the colour of the lanes.
void paintHead(const StageBrush& brush, const QRectF& head, const StateLook& look, const QString& name,
               qreal size)
{
    QPainter& painter = brush.painter;
    const qreal side = head.height();
    const QRectF badge(head.left() + 0.05 * side, head.top(), 0.78 * side, side);
    painter.fillRect(head, look.fill);
    if (look.hatch != Qt::SolidPattern) { // the same second cue as in the lanes
        const QRectF strip(head.left(), head.bottom() - 0.16 * side, head.width(), 0.16 * side);
        painter.fillRect(strip, brush.ground);
        paintHatch(painter, strip, look.hatch, look.fill, 0.3 * brush.text);
    }
    const QRectF line = head.adjusted(0, 0, 0, look.hatch != Qt::SolidPattern ? -0.14 * side : 0);
    write(brush, badge, Qt::AlignCenter, QString(look.letter), look.ink, 1, true);
    write(brush, line.adjusted(0.86 * side, 0, -0.1 * side, 0), Qt::AlignLeft | Qt::AlignVCenter, name,
          look.ink, size, true);
}

void paintNode(const StageBrush& brush, const QRectF& box, Place place, const Words& words, qreal size,
               const Crowd* crowd)
{
    const QString& name = words.places[static_cast<std::size_t>(place)];
    const StateLook look = lookOf(place, brush);
    const qreal radius = std::min(box.height() / 4, 1.1 * brush.text);
    const QRectF head = headOf(brush, box);
    const QRectF body = box.adjusted(0, head.height(), 0, 0);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    brush.painter.save();
    brush.painter.setClipPath(outline, Qt::IntersectClip);
    brush.painter.fillRect(box, mixed(look.fill, brush.ground, 0.14));
    paintHead(brush, head, look, name, size);
    brush.painter.restore();
    brush.painter.setPen(QPen(look.fill, 2.5 * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPath(outline);
    if (crowd == nullptr)
        return;
    const QString names = namesOf(*crowd);
    const qreal share = names.isEmpty() ? 1.0 : 0.56;
    const QRectF number(body.left(), body.top(), body.width(), body.height() * share);
    const QColor ink = crowd->count > 0 || crowd->mean > 0 ? brush.ink : brush.faint;
    write(brush, number, Qt::AlignCenter, words.counts[static_cast<std::size_t>(place)], ink, 2.4, true);
    write(
        brush,
        QRectF(number.bottomLeft(), body.bottomRight()).adjusted(radius / 2, 0, -radius / 2, -brush.thin * 3),
        Qt::AlignHCenter | Qt::AlignTop, names, brush.ink, 0.8);
}

void paintLabel(const StageBrush& brush, const Curve& curve, const QString& name, const QString& rate,
                bool seen)
{
    const QColor ink = seen ? brush.ink : brush.faint;
    if (rate.isEmpty()) {
        write(brush, curve.label, curve.alignment, name, ink);
        return;
    }
    const qreal line = 1.35 * brush.text;
    const QFontMetricsF metrics(brush.sized(1, false));
    const qreal lines = metrics.horizontalAdvance(name) > curve.label.width() ? 2 : 1;
    const qreal upper = std::min(lines * line, 0.6 * curve.label.height());
    const qreal height = std::min(upper + line, curve.label.height());
    QRectF both(curve.label.left(), curve.label.top(), curve.label.width(), height);
    if (curve.alignment & Qt::AlignVCenter)
        both.moveCenter(curve.label.center());
    else if (curve.alignment & Qt::AlignBottom)
        both.moveBottom(curve.label.bottom());
    const Qt::Alignment side = curve.alignment & Qt::AlignHorizontal_Mask;
    write(brush, QRectF(both.topLeft(), QSizeF(both.width(), upper)), side | Qt::AlignBottom, name, ink);
    write(brush, both.adjusted(0, upper, 0, 0), side | Qt::AlignTop, rate, ink, 1, seen);
}

void paintCurve(const StageBrush& brush, const Curve& curve, const Arrow* arrow)
{
    const bool seen = arrow == nullptr || arrow->seen != Seen::none;
    const bool busy = arrow != nullptr && seen && arrow->perSecond > 0;
    const qreal width = brush.thin * (busy ? 2 + std::min(3.0, std::log10(1 + arrow->perSecond)) : 1.6);
    const QColor colour = seen ? brush.ink : brush.faint;
    const qreal head = 0.75 * brush.text + 1.5 * width;
    const QPolygonF tip = arrowHead(curve, head);
    QPainterPath path(curve.from);
    path.cubicTo(curve.bend1, curve.bend2,
                 tip.isEmpty() ? curve.to : tip.at(2)); // the head ends it, not the line
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.setPen(QPen(colour, width, seen ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
    brush.painter.drawPath(path);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(colour);
    brush.painter.drawPolygon(tip);
}

void paintPanel(const StageBrush& brush, const QRectF& area, const Words& words)
{
    const qreal upper = words.known.isEmpty() ? area.height() : 0.44 * area.height();
    write(brush, QRectF(area.topLeft(), QSizeF(area.width(), upper)), Qt::AlignHCenter | Qt::AlignVCenter,
          words.headline, brush.ink, 1.05, true);
    const QString rest = words.known + u' ' + words.numbers;
    write(brush, area.adjusted(0, upper, 0, 0), Qt::AlignHCenter | Qt::AlignTop, rest.trimmed(), brush.ink,
          0.85);
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene* scene, const Words& words)
{
    const Diagram places = diagram(area);
    const StageBrush brush(painter, palette, font, places.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    for (std::size_t i = 0; i < moveCount; ++i) {
        const Arrow* arrow = scene != nullptr ? &scene->arrows[i] : nullptr;
        paintCurve(brush, places.curves[i], arrow);
        paintLabel(brush, places.curves[i], words.moves[i], words.rates[i],
                   arrow == nullptr || arrow->seen != Seen::none);
    }
    const qreal size = nameSize(brush, places.nodes[0], words);
    for (std::size_t i = 0; i < placeCount; ++i)
        paintNode(brush, places.nodes[i], static_cast<Place>(i), words, size,
                  scene != nullptr ? &scene->crowds[i] : nullptr);
    paintPanel(brush, places.panel, words);
    painter.restore();
}

} // namespace interleave::threadstage
