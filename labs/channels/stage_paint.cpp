#include "labs/channels/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"
#include "widgets/stagebrush.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace interleave::channelstage {

namespace {

State stateOf(Doing doing)
{
    switch (doing) {
    case Doing::runs:
        return State::running;
    case Doing::ready:
        return State::ready;
    case Doing::puts:
    case Doing::gets:
    case Doing::joins:
    case Doing::elsewhere:
        return State::blocked;
    case Doing::unseen:
    case Doing::gone:
        break;
    }
    return State::finished;
}

bool waitsForChannel(const Party& party) { return party.doing == Doing::puts || party.doing == Doing::gets; }

/// The colour, letter and hatch of the lanes, in a band at the side.
void paintState(const StageBrush& brush, const QRectF& band, const StateLook& look)
{
    const bool solid = look.hatch == Qt::SolidPattern;
    if (solid)
        brush.painter.fillRect(band, look.fill);
    else
        paintHatch(brush.painter, band, look.hatch, look.fill, std::max(2.0, 0.35 * brush.text));
    QRectF badge(0, 0, std::min(band.width(), 1.5 * brush.text), std::min(band.height(), 1.5 * brush.text));
    badge.moveCenter(band.center());
    brush.painter.fillRect(badge, look.fill);
    brush.write(badge, Qt::AlignCenter, QString(look.letter), look.ink, 1.2, true);
}

void paintParty(const StageBrush& brush, const QRectF& box, const Party& party, const QString& doing)
{
    const bool seen = party.doing != Doing::unseen;
    const StateLook look = stateLook(stateOf(party.doing), brush.dark);
    const QColor edge = party.inCycle ? failureColour(brush.dark) : seen ? look.fill : brush.ink;
    QPainterPath outline;
    outline.addRoundedRect(box, 0.4 * brush.text, 0.4 * brush.text);
    brush.painter.save();
    brush.painter.setClipPath(outline, Qt::IntersectClip);
    brush.painter.fillRect(box, mixed(edge, brush.ground, waitsForChannel(party) ? 0.2 : 0.07));
    const qreal side = seen ? std::min(0.24 * box.width(), 2 * brush.text) : 0;
    if (seen)
        paintState(brush, QRectF(box.left(), box.top(), side, box.height()), look);
    brush.painter.restore();
    brush.painter.setPen(QPen(edge, (party.inCycle || waitsForChannel(party) ? 3 : 1.5) * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPath(outline);
    const QRectF room =
        box.adjusted(side + 0.3 * brush.text, 0.1 * brush.text, -0.3 * brush.text, -0.1 * brush.text);
    const QRectF upper(room.topLeft(), QSizeF(room.width(), (doing.isEmpty() ? 1 : 0.45) * room.height()));
    const QColor ink = party.doing == Doing::gone ? brush.faint : brush.ink;
    const int height = doing.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom;
    brush.write(upper, Qt::AlignHCenter | Qt::TextWordWrap | height, QString::fromStdString(party.name), ink,
                1.3, true);
    if (!doing.isEmpty())
        brush.write(room.adjusted(0, upper.height(), 0, 0),
                    Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, doing, ink, 1.15);
}

/// Filled from below; places for single messages are told apart as long as they can be counted.
void paintTank(const StageBrush& brush, const TankPlace& place, const Tank& tank, const QString& label)
{
    constexpr double countable = 32;
    const QRectF& box = place.box;
    const QColor water = seriesLook(0, brush.dark).colour;
    const double highest =
        tank.room > 0 ? tank.room : std::max(8.0, std::exp2(std::ceil(std::log2(tank.fill + 1))));
    const double share = std::clamp(tank.fill / highest, 0.0, 1.0);
    brush.painter.fillRect(
        QRectF(box.left(), box.bottom() - share * box.height(), box.width(), share * box.height()), water);
    if (tank.room > 0 && tank.room <= countable) {
        brush.painter.setPen(QPen(brush.ground, brush.thin));
        for (int i = 1; i < static_cast<int>(tank.room); ++i) {
            const qreal y = box.bottom() - i * box.height() / tank.room;
            brush.painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        }
    }
    const QColor edge = tank.isFull() ? failureColour(brush.dark) : brush.ink;
    brush.painter.setPen(QPen(edge, (tank.isFull() ? 3 : 1.5) * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    if (tank.room > 0)
        brush.painter.drawRect(box);
    else // open above: there is no end to it
        brush.painter.drawPolyline(
            QPolygonF({box.topLeft(), box.bottomLeft(), box.bottomRight(), box.topRight()}));
    brush.write(place.label, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, label, edge, 1.15, true);
    brush.arrow(place.arrow, QPen(brush.ink, 1.5 * brush.thin));
}

bool isAlone(const Scene& scene, const Party& party)
{
    return std::ranges::count(scene.parties, party.column, &Party::column) == 1;
}

void paintWait(const StageBrush& brush, const QPolygonF& path, const QPen& pen)
{
    brush.painter.setPen(pen);
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPolyline(QPolygonF(path.mid(0, 3)));
    brush.arrow(QLineF(path[2], path[3]), QPen(pen.color(), pen.widthF()));
}

/// Only where they cross no others: between neighbours that stand alone in their columns.
void paintWaits(const StageBrush& brush, const Layout& places, const Scene& scene)
{
    for (std::size_t i = 0; i < scene.parties.size(); ++i) {
        const Party& party = scene.parties[i];
        if (!waitsForChannel(party) || party.partner < 0)
            continue;
        const Party& other = scene.parties[static_cast<std::size_t>(party.partner)];
        const QRectF& from = places.parties[static_cast<qsizetype>(i)];
        const QRectF& to = places.parties[party.partner];
        const int gap = std::min(party.column, other.column);
        if (!isAlone(scene, party) || !isAlone(scene, other) || from.top() != to.top() ||
            gap >= places.gapAreas.size())
            continue;
        const QColor colour =
            party.inCycle ? failureColour(brush.dark) : stateLook(State::blocked, brush.dark).fill;
        paintWait(brush, waitPath(from, to, places.gapAreas[gap]),
                  QPen(colour, (party.inCycle ? 3.5 : 2) * brush.thin, Qt::DashLine, Qt::FlatCap));
    }
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const Layout places = layout(area, scene);
    const StageBrush brush(painter, palette, font, places.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    const QColor loud = scene.hasCycle() ? failureColour(brush.dark) : brush.ink;
    brush.write(places.headline, Qt::AlignCenter | Qt::TextWordWrap, words.headline, loud, 1.4, true);
    for (qsizetype gap = 0; gap < places.gaps.size(); ++gap)
        for (qsizetype i = 0; i < places.gaps[gap].size(); ++i)
            paintTank(brush, places.gaps[gap][i],
                      scene.gaps[static_cast<std::size_t>(gap)].tanks[static_cast<std::size_t>(i)],
                      words.tanks[gap][i]);
    for (qsizetype i = 0; i < places.parties.size(); ++i)
        paintParty(brush, places.parties[i], scene.parties[static_cast<std::size_t>(i)], words.doings[i]);
    paintWaits(brush, places, scene);
    brush.write(places.remark, Qt::AlignCenter | Qt::TextWordWrap, words.remark, brush.ink, 1.05);
    painter.restore();
}

} // namespace interleave::channelstage
