#include "labs/threads/stage_geometry.h"

#include <QLineF>
#include <algorithm>

namespace interleave::threadstage {

namespace {

/// Places in fractions of the picture.
class Plan
{
public:
    explicit Plan(const QRectF& picture)
        : m_picture(picture)
    {
    }
    [[nodiscard]] QPointF point(qreal x, qreal y) const
    {
        return {m_picture.left() + x * m_picture.width(), m_picture.top() + y * m_picture.height()};
    }
    [[nodiscard]] QRectF box(qreal left, qreal top, qreal right, qreal bottom) const
    {
        return {point(left, top), point(right, bottom)};
    }
    [[nodiscard]] QRectF around(qreal x, qreal y, qreal width, qreal height) const
    {
        return box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
    }
    [[nodiscard]] QPointF offset(QPointF from, qreal x, qreal y) const
    {
        return from + QPointF(x * m_picture.width(), y * m_picture.height());
    }
    [[nodiscard]] Curve straight(QPointF from, QPointF to, const QRectF& label, Qt::Alignment alignment) const
    {
        return {from, from + (to - from) / 3, from + (to - from) * 2 / 3, to, label, alignment};
    }

private:
    QRectF m_picture;
};

/// A place on the edge of a node: 0 … 1 along each side.
QPointF on(const QRectF& node, qreal x, qreal y)
{
    return {node.left() + x * node.width(), node.top() + y * node.height()};
}

void placeWide(Diagram& made, const Plan& plan)
{
    constexpr qreal width = 0.155;
    constexpr qreal height = 0.38;
    constexpr qreal row = 0.36;
    auto& [fresh, ready, running, waiting, terminated] = made.nodes;
    fresh = plan.around(0.0825, row, width, height);
    ready = plan.around(0.33, row, width, height);
    running = plan.around(0.67, row, width, height);
    terminated = plan.around(0.9175, row, width, height);
    waiting = plan.around(0.5, 0.81, width, 0.36);

    auto& [admitted, dispatch, interrupt, wait, completion, exit] = made.curves;
    const Qt::Alignment under = Qt::AlignHCenter | Qt::AlignTop;
    admitted =
        plan.straight(on(fresh, 1, 0.5), on(ready, 0, 0.5), plan.box(0.165, 0.38, 0.2475, 0.58), under);
    exit = plan.straight(on(running, 1, 0.5), on(terminated, 0, 0.5), plan.box(0.7525, 0.38, 0.835, 0.58),
                         under);
    dispatch =
        plan.straight(on(ready, 1, 0.5), on(running, 0, 0.5), plan.box(0.4175, 0.38, 0.5825, 0.58), under);
    const QPointF top = on(running, 0.4, 0);
    interrupt = {top,
                 plan.offset(top, -0.05, -0.19),
                 plan.offset(on(ready, 0.6, 0), 0.05, -0.19),
                 on(ready, 0.6, 0),
                 plan.box(0.4175, 0.09, 0.5825, 0.34),
                 Qt::AlignCenter};
    const QPointF down = on(running, 0.5, 1);
    wait = {down,
            plan.offset(down, 0, 0.2),
            plan.offset(on(waiting, 1, 0.5), 0.04, 0),
            on(waiting, 1, 0.5),
            plan.box(0.69, 0.62, 1, 0.98),
            Qt::AlignLeft | Qt::AlignVCenter};
    const QPointF up = on(ready, 0.5, 1);
    completion = {on(waiting, 0, 0.5),           plan.offset(on(waiting, 0, 0.5), -0.04, 0),
                  plan.offset(up, 0, 0.2),       up,
                  plan.box(0, 0.62, 0.31, 0.98), Qt::AlignRight | Qt::AlignVCenter};
}

void placeTall(Diagram& made, const Plan& plan)
{
    constexpr qreal width = 0.32;
    constexpr qreal height = 0.19;
    auto& [fresh, ready, running, waiting, terminated] = made.nodes;
    fresh = plan.around(0.18, 0.1, width, height);
    terminated = plan.around(0.82, 0.1, width, height);
    ready = plan.around(0.18, 0.44, width, height);
    running = plan.around(0.82, 0.44, width, height);
    waiting = plan.around(0.5, 0.86, width, height);

    auto& [admitted, dispatch, interrupt, wait, completion, exit] = made.curves;
    admitted = plan.straight(on(fresh, 0.25, 1), on(ready, 0.25, 0), plan.box(0.12, 0.2, 0.38, 0.34),
                             Qt::AlignLeft | Qt::AlignVCenter);
    exit = plan.straight(on(running, 0.75, 0), on(terminated, 0.75, 1), plan.box(0.62, 0.2, 0.88, 0.34),
                         Qt::AlignRight | Qt::AlignVCenter);
    dispatch = plan.straight(on(ready, 1, 0.6), on(running, 0, 0.6), plan.box(0.345, 0.465, 0.655, 0.6),
                             Qt::AlignHCenter | Qt::AlignTop);
    const QPointF left = on(running, 0, 0.3);
    interrupt = {left,
                 plan.offset(left, -0.08, -0.05),
                 plan.offset(on(ready, 1, 0.3), 0.08, -0.05),
                 on(ready, 1, 0.3),
                 plan.box(0.385, 0.22, 0.615, 0.355),
                 Qt::AlignHCenter | Qt::AlignBottom};
    const QPointF down = on(running, 0.5, 1);
    wait = {down,
            plan.offset(down, 0, 0.15),
            plan.offset(on(waiting, 1, 0.2), 0.06, 0),
            on(waiting, 1, 0.2),
            plan.box(0.685, 0.815, 1, 1),
            Qt::AlignLeft | Qt::AlignTop};
    const QPointF up = on(ready, 0.5, 1);
    completion = {on(waiting, 0, 0.2),          plan.offset(on(waiting, 0, 0.2), -0.06, 0),
                  plan.offset(up, 0, 0.15),     up,
                  plan.box(0, 0.815, 0.315, 1), Qt::AlignRight | Qt::AlignTop};
}

} // namespace

QPointF Curve::at(qreal part) const
{
    const qreal rest = 1 - part;
    return rest * rest * rest * from + 3 * rest * rest * part * bend1 + 3 * rest * part * part * bend2 +
           part * part * part * to;
}

Diagram diagram(const QRectF& area)
{
    Diagram made;
    const bool wide = area.width() >= 1.35 * area.height();
    made.text = std::max(1.0, wide ? std::min(area.height() / 17, area.width() / 44)
                                   : std::min(area.height() / 26, area.width() / 25));
    const qreal margin = 0.5 * made.text;
    const QRectF inner = area.adjusted(margin, margin, -margin, -margin);
    const qreal words = (wide ? 3.1 : 5.2) * made.text;
    made.panel = QRectF(inner.left(), inner.bottom() - words, inner.width(), words);
    const Plan plan(inner.adjusted(0, 0, 0, -words - 0.3 * made.text));
    if (wide)
        placeWide(made, plan);
    else
        placeTall(made, plan);
    return made;
}

QPolygonF arrowHead(const Curve& curve, qreal length)
{
    QLineF line(curve.at(0.93), curve.to);
    if (line.isNull())
        return {};
    line.setLength(length);
    const QPointF forward = line.p2() - line.p1();
    const QPointF aside(-forward.y() * 0.42, forward.x() * 0.42);
    return {{curve.to, curve.to - forward + aside, curve.to - 0.75 * forward, curve.to - forward - aside}};
}

} // namespace interleave::threadstage
