#include "labs/processes/stage_paint.h"

#include "widgets/colours.h"
#include "widgets/hatch.h"
#include "widgets/stagebrush.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace interleave::processesstage {

namespace {

/// How a process looks: as its lane does; a zombie has a look of its own.
StateLook lookOf(Doing doing, const StageBrush& brush)
{
    switch (doing) {
    case Doing::running:
        return stateLook(State::running, brush.dark);
    case Doing::ready:
        return stateLook(State::ready, brush.dark);
    case Doing::waiting:
        return stateLook(State::blocked, brush.dark);
    case Doing::zombie:
        return {failureColour(brush.dark), brush.ground, u'Z', Qt::SolidPattern};
    case Doing::gone:
        return {brush.faint, brush.ground, u'×', Qt::SolidPattern};
    case Doing::unknown:
        break;
    }
    return {brush.faint, brush.ground, u'·', Qt::SolidPattern};
}

void paintNode(const StageBrush& brush, const QRectF& box, const Node& node, const NodeWords& words)
{
    const StateLook look = lookOf(node.doing, brush);
    const qreal radius = std::min(0.5 * brush.text, box.height() / 4);
    const qreal head = std::min(1.7 * brush.text, 0.5 * box.height());
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    brush.painter.save();
    brush.painter.setClipPath(outline, Qt::IntersectClip);
    brush.painter.fillRect(box, mixed(look.fill, brush.ground, 0.14));
    brush.painter.fillRect(QRectF(box.left(), box.top(), box.width(), head), look.fill);
    brush.painter.restore();
    brush.painter.setPen(QPen(look.fill, 2 * brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawPath(outline);
    const QRectF badge(box.left(), box.top(), 1.1 * head, head);
    brush.write(badge, Qt::AlignCenter, QString(look.letter), look.ink, 1, true);
    brush.write(QRectF(badge.right(), box.top(), box.width() - badge.width() - radius, head),
                Qt::AlignLeft | Qt::AlignVCenter, words.title, look.ink, 1, true);
    const QColor ink = node.doing == Doing::gone ? brush.faint : brush.ink;
    const QRectF body = box.adjusted(radius, head, -radius, -radius / 2);
    const qreal upper = words.values.isEmpty() ? 1 : 0.4;
    const QString life = words.doing.isEmpty() ? words.pid : words.pid + u'\n' + words.doing;
    brush.write(QRectF(body.topLeft(), QSizeF(body.width(), upper * body.height())), Qt::AlignCenter, life,
                ink);
    if (!words.values.isEmpty())
        brush.write(body.adjusted(0, upper * body.height(), 0, 0), Qt::AlignCenter, words.values.join(u'\n'),
                    ink, 1.3, true);
}

/// Pipes and terminals between the parent and its child; the arrow is where the bytes go.
void paintPipes(const StageBrush& brush, const QRectF& parent, const QRectF& box, const Node& node,
                const NodeWords& words)
{
    for (int number = 0; number < 3; ++number) {
        const Stream& stream = node.streams[static_cast<std::size_t>(number)];
        if (!stream.toParent())
            continue;
        const qreal y = streamHeight(box, number);
        const QPointF near(parent.right() + brush.thin, y);
        const QPointF far(box.left() - brush.thin, y);
        const QColor colour = node.doing == Doing::gone ? brush.faint : brush.ink;
        brush.arrow(QLineF(number == 0 ? near : far, number == 0 ? far : near),
                    QPen(colour, 2 * brush.thin, Qt::SolidLine, Qt::FlatCap));
        const QRectF label(near.x() + 0.6 * brush.text, y - 1.35 * brush.text,
                           far.x() - near.x() - brush.text, 1.3 * brush.text);
        brush.write(label, Qt::AlignHCenter | Qt::AlignBottom,
                    words.streams[static_cast<std::size_t>(number)], colour, 0.9);
    }
}

/// What else the streams lead to stands right of the box.
void paintOthers(const StageBrush& brush, const QRectF& box, qreal right, const Node& node,
                 const NodeWords& words)
{
    for (int number = 0; number < 3; ++number) {
        const QString& what = words.streams[static_cast<std::size_t>(number)];
        if (what.isEmpty() || node.streams[static_cast<std::size_t>(number)].toParent())
            continue;
        const qreal y = streamHeight(box, number);
        const QPointF edge(box.right() + brush.thin, y);
        const QPointF end(edge.x() + 1.3 * brush.text, y);
        brush.arrow(QLineF(number == 0 ? end : edge, number == 0 ? edge : end),
                    QPen(brush.faint, 2 * brush.thin, Qt::SolidLine, Qt::FlatCap));
        brush.writeLine(QRectF(end.x() + 0.3 * brush.text, y - brush.text, right - end.x() - 0.3 * brush.text,
                               2 * brush.text),
                        what, brush.ink, 0.9);
    }
}

/// The line from a parent to a child that has no pipe to it.
void paintKinship(const StageBrush& brush, const QRectF& parent, const QRectF& box, const Node& node)
{
    QPainterPath path(QPointF(parent.right(), parent.center().y()));
    const QPointF end(box.left(), box.center().y());
    const qreal bend = (end.x() - parent.right()) / 2;
    path.cubicTo(QPointF(parent.right() + bend, parent.center().y()), QPointF(end.x() - bend, end.y()), end);
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.setPen(QPen(node.doing == Doing::gone ? brush.faint : brush.ink, 1.5 * brush.thin,
                              node.doing == Doing::gone ? Qt::DashLine : Qt::SolidLine));
    brush.painter.drawPath(path);
}

void paintTree(const StageBrush& brush, const QRectF& picture, const Scene& scene, const Words& words)
{
    const QVector<QRectF> places = boxes(picture, scene.nodes, brush.text);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Node& node = scene.nodes[static_cast<std::size_t>(i)];
        const NodeWords& its = words.nodes[static_cast<std::size_t>(i)];
        const auto parent = std::ranges::find(scene.nodes, node.parent, &Node::pid);
        const bool piped = std::ranges::any_of(node.streams, &Stream::toParent);
        if (node.depth > 0 && parent != scene.nodes.end()) {
            const QRectF from = places[parent - scene.nodes.begin()];
            if (!piped)
                paintKinship(brush, from, places[i], node);
            paintPipes(brush, from, places[i], node, its);
        }
        if (node.depth > 0)
            paintOthers(brush, places[i], picture.right(), node, its);
        paintNode(brush, places[i], node, its);
    }
    brush.write(
        QRectF(picture.left(), picture.bottom() - 1.4 * brush.text, picture.width(), 1.4 * brush.text),
        Qt::AlignRight | Qt::AlignVCenter, words.hidden, brush.ink, 0.9);
}

/// What was said, the newest at the bottom.
void paintTalk(const StageBrush& brush, const QRectF& area, const Scene& scene, const Words& words)
{
    brush.painter.setPen(QPen(brush.faint, brush.thin));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(area);
    const QRectF inner =
        area.adjusted(0.5 * brush.text, 0.3 * brush.text, -0.5 * brush.text, -0.3 * brush.text);
    const qreal height = 1.5 * brush.text;
    const auto room = std::max<qsizetype>(0, static_cast<qsizetype>(inner.height() / height));
    const qsizetype first = std::max<qsizetype>(0, words.lines.size() - room);
    for (qsizetype i = first; i < words.lines.size(); ++i) {
        const Line& line = scene.lines[static_cast<std::size_t>(i)];
        const QRectF row(inner.left(), inner.top() + static_cast<qreal>(i - first) * height, inner.width(),
                         height);
        brush.writeLine(row, words.lines[i], line.deed == Deed::errs ? failureColour(brush.dark) : brush.ink);
    }
}

void paintBar(const StageBrush& brush, const BarRow& row, const Cost& cost, const QString& number)
{
    brush.write(row.name, Qt::AlignRight | Qt::AlignVCenter, QString::fromLatin1(cost.name), brush.ink, 1.1);
    if (!cost.median)
        return;
    const StateLook look = stateLook(State::running, brush.dark);
    const auto at = [&](double value) { return row.bar.left() + row.bar.width() * shareOf(value); };
    brush.painter.fillRect(QRectF(row.bar.topLeft(), QPointF(at(*cost.median), row.bar.bottom())), look.fill);
    const qreal y = row.bar.center().y();
    brush.painter.setPen(QPen(brush.ink, 2 * brush.thin));
    brush.painter.drawLine(QPointF(at(cost.low), y), QPointF(at(cost.high), y));
    for (const double quartile : {cost.low, cost.high})
        brush.painter.drawLine(QPointF(at(quartile), y - 0.25 * row.bar.height()),
                               QPointF(at(quartile), y + 0.25 * row.bar.height()));
    brush.write(row.number, Qt::AlignLeft | Qt::AlignVCenter, number, brush.ink, 1.2, true);
}

void paintCosts(const StageBrush& brush, const QRectF& picture, const Scene& scene, const Words& words)
{
    const QVector<BarRow> rows = barRows(picture, static_cast<int>(scene.costs.size()), brush.text);
    for (qsizetype i = 0; i < rows.size(); ++i)
        paintBar(brush, rows[i], scene.costs[static_cast<std::size_t>(i)], words.costs[i]);
}

} // namespace

void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words)
{
    const bool talk = scene.lab != "cost" && scene.lab != "join" && scene.lab != "isolation";
    const Layout parts = layout(area, talk);
    const StageBrush brush(painter, palette, font, parts.text);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, brush.ground);
    brush.write(parts.headline, Qt::AlignLeft | Qt::AlignVCenter, words.headline, brush.ink, 1.3, true);
    if (scene.costs.empty())
        paintTree(brush, parts.picture, scene, words);
    else
        paintCosts(brush, parts.picture, scene, words);
    if (talk)
        paintTalk(brush, parts.said, scene, words);
    brush.write(parts.remark, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words.remark, brush.ink);
    painter.restore();
}

} // namespace interleave::processesstage
