#include "labs/multiprogramming/stage_layout.h"

#include <algorithm>
#include <cmath>

namespace interleave::multiprogrammingstage {

namespace {

/// The part of `area` between two shares of its width, with half a gap at either side.
QRectF column(const QRectF& area, double from, double to, qreal gap)
{
    return {area.left() + from * area.width() + gap / 2, area.top(),
            std::max(0.0, (to - from) * area.width() - gap), area.height()};
}

QRectF below(const QRectF& above, const QRectF& area, qreal gap, qreal height)
{
    return {area.left(), above.bottom() + gap, area.width(), std::max(0.0, height)};
}

/// The boxes of the jobs, from left to right; what is in memory lies beside each other or above each other.
void layOutJobs(Layout& made, const QRectF& middle, bool wide)
{
    const qreal text = made.text;
    const double side = wide ? 0.17 : 0.2; // of the width, for the queue and for those who have finished
    made.queue = column(middle, 0, side, text);
    made.memory = column(middle, side + 0.02, 1 - side - 0.02, text);
    made.finished = column(middle, 1 - side, 1, text);
    made.memoryTitle = QRectF(made.memory.left() + 0.5 * text, made.memory.top() + 0.15 * text,
                              std::max(0.0, made.memory.width() - text), 1.3 * text);
    const QRectF inside = made.memory.adjusted(0.3 * text, 1.5 * text, -0.3 * text, -0.6 * text);
    const qreal half = std::max(0.0, (inside.height() - 0.5 * text) / 2);
    const QRectF upper = wide ? inside : QRectF(inside.topLeft(), QSizeF(inside.width(), half));
    const QRectF lower = wide ? inside : QRectF(inside.left(), inside.bottom() - half, inside.width(), half);
    made.cpu = column(upper, 0, wide ? 0.36 : 0.6, 0.6 * text);
    made.ready = column(upper, wide ? 0.36 : 0.6, wide ? 0.58 : 1, 0.6 * text);
    made.device = column(lower, wide ? 0.58 : 0, 1, 0.6 * text);
}

} // namespace

Layout layout(const QRectF& area)
{
    Layout made;
    const bool wide = area.width() > 1.5 * area.height();
    made.text = std::max(1.0, wide ? std::min(area.height() / 19, area.width() / 46)
                                   : std::min(area.height() / 24, area.width() / 27));
    const qreal text = made.text;
    const QRectF inner =
        area.adjusted(text * (wide ? 0.6 : 0.1), text * 0.5, -text * (wide ? 0.6 : 0.1), -text * 0.5);
    QRectF top(inner.left(), inner.top(), inner.width(), (wide ? 3.2 : 1.6) * text);
    made.headline = column(top, 0, wide ? 0.46 : 1, text);
    if (!wide)
        top = below(top, inner, 0, 2.6 * text);
    made.clock = column(top, wide ? 0.46 : 0, wide ? 0.66 : 0.36, text);
    made.gauge = column(top, wide ? 0.66 : 0.36, 1, text);
    const QRectF middle = below(top, inner, 0.3 * text, (wide ? 0.42 : 0.41) * inner.height());
    layOutJobs(made, middle, wide);
    const QRectF remark = below(middle, inner, 0.2 * text, (wide ? 1.3 : 2.5) * text);
    made.remark = column(remark, 0, 1, text);
    made.past = column(below(remark, inner, 0, inner.bottom() - remark.bottom()), 0, 1, text);
    return made;
}

Titled titled(const QRectF& box, qreal text)
{
    const qreal gap = 0.35 * text;
    const QRectF inner = box.adjusted(gap, 0.15 * text, -gap, -gap);
    const QRectF title(inner.left(), inner.top(), std::max(0.0, inner.width()), 1.3 * text);
    return {title, QRectF(inner.left(), title.bottom() + gap / 2, std::max(0.0, inner.width()),
                          std::max(0.0, inner.bottom() - title.bottom() - gap / 2))};
}

QVector<QRectF> cards(const QRectF& room, int count, qreal most)
{
    constexpr qreal shape = 1.45; // width to height
    QVector<QRectF> made;
    if (count <= 0 || room.width() <= 0 || room.height() <= 0)
        return made;
    int columns = 1;
    qreal height = 0;
    for (int tried = 1; tried <= count; ++tried) {
        const int lines = (count + tried - 1) / tried;
        const qreal fits = std::min({most, room.width() / tried / shape, room.height() / lines});
        if (fits > height * 1.001) {
            height = fits;
            columns = tried;
        }
    }
    const qreal gap = 0.12 * height;
    for (int i = 0; i < count; ++i) {
        const int line = i / columns;
        made.append({room.left() + (i - line * columns) * shape * height, room.top() + line * height,
                     shape * height - gap, height - gap});
    }
    return made;
}

QVector<Row> rows(const QRectF& area, int count, qreal labelWidth, qreal text)
{
    QVector<Row> made;
    const qreal last = std::min(area.height() / 3, std::max(1.3 * text, 1.2 * area.height() / (count + 1.6)));
    const qreal share = std::max(0.0, area.height() - last) / (count + 0.4); // the CPU's row is set apart
    const qreal width = std::max(0.0, area.width() - labelWidth);
    const auto add = [&](qreal top, qreal height) {
        made.append({QRectF(area.left(), top, labelWidth, height),
                     QRectF(area.left() + labelWidth, top, width, height)});
    };
    for (int i = 0; i < count; ++i)
        add(area.top() + i * share + 0.1 * share, 0.8 * share);
    add(area.bottom() - last, last);
    return made;
}

} // namespace interleave::multiprogrammingstage
