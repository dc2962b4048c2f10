#include "labs/pools/stage_layout.h"

#include <algorithm>
#include <cmath>

namespace interleave::poolstage {

namespace {

constexpr qreal narrowest = 5; ///< box with a name, by the height of the font
constexpr int fewWorkers = 8;  ///< more of them need room that tasks and answers can spare

struct Grid {
    int columns = 1;
    int rows = 1;
};

Grid gridOf(int count, int columns) { return {columns, (count + columns - 1) / columns}; }

/// Cells about twice as wide as they are tall, with as few places left over as may be.
Grid cellsFor(const QSizeF& room, int count)
{
    const auto ideal =
        static_cast<int>(std::lround(std::sqrt(0.5 * count * room.width() / std::max(1.0, room.height()))));
    const auto leftOver = [&](int columns) {
        const Grid grid = gridOf(count, columns);
        return grid.columns * grid.rows - count;
    };
    int best = std::clamp(ideal, 1, count);
    for (const int other : {ideal - 1, ideal + 1, ideal + 2})
        if (other >= 1 && other <= count && leftOver(other) < leftOver(best))
            best = other;
    return gridOf(count, best);
}

/// In one column, in some where names still fit, or in cells.
Grid gridFor(const QSizeF& room, int count, qreal text)
{
    const auto most = [](qreal places) { return std::max(1, static_cast<int>(places)); };
    if (const int rows = most(room.height() / (1.7 * text)); count <= rows)
        return gridOf(count, 1);
    const int rows = most(room.height() / (2.7 * text));
    const int columns = (count + rows - 1) / rows;
    return room.width() >= narrowest * text * columns ? gridOf(count, columns) : cellsFor(room, count);
}

Detail detailIn(const QSizeF& box, qreal text)
{
    if (box.width() >= 11 * text)
        return Detail::row;
    return box.width() >= narrowest * text && box.height() >= 2.4 * text ? Detail::column : Detail::cell;
}

void placeWorkers(Layout& made, QRectF area, int count)
{
    if (count <= 0)
        return;
    const qreal text = made.text;
    Grid grid = gridFor(area.size(), count, text);
    const auto boxOf = [&] {
        return QSizeF(area.width() / grid.columns, std::min(area.height() / grid.rows, 5 * text));
    };
    made.detail = detailIn(boxOf(), text);
    if (made.detail == Detail::cell) {
        made.legend = QRectF(area.topLeft(), QSizeF(area.width(), std::min(1.4 * text, 0.2 * area.height())));
        area.setTop(made.legend.bottom());
        grid = gridFor(area.size(), count, text);
    }
    const QSizeF box = boxOf();
    const qreal top = area.center().y() - box.height() * grid.rows / 2;
    for (int i = 0; i < count; ++i) {
        const int row = i / grid.columns;
        made.workers.append(QRectF(area.left() + (i % grid.columns + 0.03) * box.width(),
                                   top + (row + 0.06) * box.height(), 0.94 * box.width(),
                                   0.88 * box.height()));
    }
}

void placeBelt(Layout& made, const QRectF& area)
{
    const qreal line = std::min(1.7 * made.text, area.height() / 3.2);
    const qreal height = std::min(2.6 * made.text, area.height() / 3);
    made.belt = QRectF(area.left(), area.center().y() - height / 2, area.width(), height);
    made.queue = QRectF(area.left(), made.belt.top() - line, area.width(), line);
    made.caller = QRectF(area.left(), made.belt.bottom() + 0.2 * made.text, area.width(), line);
}

void placeAnswers(Layout& made, const QRectF& area)
{
    const qreal height = std::min(2.6 * made.text, area.height() / 3);
    const qreal line = std::min(1.7 * made.text, area.height() / 3.2);
    made.bar = QRectF(area.left(), area.center().y() - height / 2, area.width(), height);
    made.answered = QRectF(area.left(), made.bar.top() - line, area.width(), line);
    const qreal top = made.bar.bottom() + 0.2 * made.text;
    made.mishaps = QRectF(area.left(), top, area.width(), std::max(0.0, area.bottom() - top));
}

/// From the belt to the workers, and from them to the answers.
void placeArrows(Layout& made, const QRectF& picture, const QRectF& middle)
{
    if (made.wide) {
        const qreal y = picture.center().y();
        made.handedIn = QLineF(made.belt.right(), y, middle.left(), y);
        made.handedBack = QLineF(middle.right(), y, made.bar.left(), y);
    } else {
        const qreal x = picture.center().x();
        made.handedIn = QLineF(x, made.caller.bottom() + 0.3 * made.text, x, middle.top());
        made.handedBack = QLineF(x, middle.bottom(), x, made.answered.top());
    }
}

/// That share of the picture, along the way of the tasks.
QRectF part(const QRectF& picture, bool wide, qreal from, qreal to)
{
    return wide ? QRectF(picture.left() + from * picture.width(), picture.top(),
                         (to - from) * picture.width(), picture.height())
                : QRectF(picture.left(), picture.top() + from * picture.height(), picture.width(),
                         (to - from) * picture.height());
}

} // namespace

Layout layout(const QRectF& area, int workers)
{
    Layout made;
    const bool wide = area.width() > 1.3 * area.height();
    made.wide = wide;
    made.text = std::max(1.0, wide ? std::min(area.height() / 17, area.width() / 46)
                                   : std::min(area.height() / 28, area.width() / 27));
    const qreal text = made.text;
    const QRectF inner = area.adjusted(text, 0.5 * text, -text, -0.5 * text);
    const qreal head = (wide ? 2 : 3.4) * text;
    const qreal foot = (wide ? 1.6 : 3) * text;
    made.headline = QRectF(inner.topLeft(), QSizeF(inner.width(), head));
    made.remark = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot);
    const QRectF picture = inner.adjusted(0, head + 0.3 * text, 0, -foot - 0.3 * text);
    const qreal gap = (wide ? 2.2 : 3) * text;
    const qreal share = std::min(0.1, gap / std::max(1.0, wide ? picture.width() : picture.height()));
    const bool few = workers <= fewWorkers;
    const qreal begin = few ? 0.3 : 0.24;
    const qreal end = few || !wide ? 0.75 : 0.78;
    const QRectF middle = part(picture, wide, begin + share / 2, end - share / 2);
    placeBelt(made, part(picture, wide, 0, begin - share / 2));
    placeAnswers(made, part(picture, wide, end + share / 2, 1));
    placeWorkers(made, middle, workers);
    placeArrows(made, picture, middle);
    return made;
}

QVector<QRectF> parcels(const QRectF& belt, int tasks, qreal text)
{
    QVector<QRectF> boxes;
    const qreal side = std::max(0.0, std::min(belt.height() - 0.8 * text, 1.8 * text));
    const qreal step = side + 0.35 * text;
    const auto room = static_cast<int>((belt.width() - 0.4 * text) / std::max(1.0, step));
    for (int i = 0; i < std::min(tasks, room); ++i)
        boxes.append(QRectF(belt.right() - (i + 1) * step, belt.center().y() - side / 2, side, side));
    return boxes;
}

} // namespace interleave::poolstage
