#include "labs/pools/stage_layout.h"

#include <algorithm>

namespace interleave::poolstage {

namespace {

/// As many columns as keep the boxes wider than they are tall.
QVector<QRectF> grid(const QRectF& area, int count, qreal text)
{
    QVector<QRectF> boxes;
    if (count <= 0)
        return boxes;
    const auto mostRows = std::max(1, static_cast<int>(area.height() / (2.6 * text)));
    const int columns = std::clamp((count + mostRows - 1) / mostRows, 1, 16);
    const int rows = (count + columns - 1) / columns;
    const qreal width = area.width() / columns;
    const qreal height = std::min(area.height() / rows, 5 * text);
    const qreal top = area.center().y() - height * rows / 2;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int column = i % columns;
        boxes.append(QRectF(area.left() + (column + 0.03) * width, top + (row + 0.06) * height, 0.94 * width,
                            0.88 * height));
    }
    return boxes;
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
}

} // namespace

Layout layout(const QRectF& area, int workers)
{
    Layout made;
    const bool wide = area.width() > 1.3 * area.height();
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
    const auto part = [&](qreal from, qreal to) {
        return wide ? QRectF(picture.left() + from * picture.width(), picture.top(),
                             (to - from) * picture.width(), picture.height())
                    : QRectF(picture.left(), picture.top() + from * picture.height(), picture.width(),
                             (to - from) * picture.height());
    };
    const qreal share = std::min(0.1, gap / std::max(1.0, wide ? picture.width() : picture.height()));
    const QRectF middle = part(0.3 + share / 2, 0.75 - share / 2);
    placeBelt(made, part(0, 0.3 - share / 2));
    placeAnswers(made, part(0.75 + share / 2, 1));
    made.workers = grid(middle, workers, text);
    const QPointF to =
        wide ? QPointF(middle.left(), picture.center().y()) : QPointF(picture.center().x(), middle.top());
    const QPointF from =
        wide ? QPointF(made.belt.right(), to.y()) : QPointF(to.x(), made.caller.bottom() + 0.3 * text);
    made.handedIn = QLineF(from, to);
    made.handedBack = wide ? QLineF(middle.right(), to.y(), made.bar.left(), to.y())
                           : QLineF(to.x(), middle.bottom(), to.x(), made.answered.top());
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
