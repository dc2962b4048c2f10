#include "labs/boundness/stage_layout.h"

#include <algorithm>

namespace interleave::boundnessstage {

namespace {

/// A share of a box, from top to bottom.
QRectF slice(const QRectF& box, qreal from, qreal to)
{
    return {box.left(), box.top() + from * box.height(), box.width(), (to - from) * box.height()};
}

/// Without the edges: nobody reads text that touches a line.
QRectF inside(const QRectF& box, qreal margin)
{
    const qreal across = std::min(margin, box.width() / 4);
    const qreal down = std::min(margin, box.height() / 4);
    return box.adjusted(across, down, -across, -down);
}

} // namespace

Layout layout(const QRectF& area, int rows, int columns, int figures)
{
    Layout made;
    const bool single = rows <= 1;
    made.text = std::max(1.0, std::min(area.height() / (single ? 16 : 19), area.width() / 36));
    const qreal text = made.text;
    const QRectF inner = inside(area, 0.6 * text);
    const qreal head = 1.9 * text;
    const qreal foot = single ? 0 : 2.6 * text;
    made.headline = QRectF(inner.topLeft(), QSizeF(inner.width(), head));
    made.remark = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot);
    const QRectF table = inner.adjusted(0, head, 0, -foot);
    const qreal label = std::min(8.2 * text, 0.24 * table.width());
    const qreal heading = std::min(1.7 * text, 0.2 * table.height());
    const qreal width = (table.width() - label) / columns;
    const qreal height = (table.height() - heading) / std::max(rows, 1);
    for (int column = 0; column < columns; ++column)
        made.ways.append(
            inside(QRectF(table.left() + label + column * width, table.top(), width, heading), 0.25 * text));
    for (int row = 0; row < rows; ++row) {
        const qreal top = table.top() + heading + row * height;
        if (!single)
            made.jobs.append(QRectF(table.left(), top, label, height));
        QVector<QRectF> cells;
        for (int column = 0; column < columns; ++column)
            cells.append(
                inside(QRectF(table.left() + label + column * width, top, width, height), 0.15 * text));
        made.cells.append(cells);
    }
    if (single && !made.cells.isEmpty())
        for (const QRectF& line : cellLayout(made.cells.front().front(), text, figures).figures)
            made.figures.append(QRectF(table.left(), line.top(), label - 0.4 * text, line.height()));
    return made;
}

CellLayout cellLayout(const QRectF& cell, qreal text, int figures)
{
    const QRectF room = inside(cell, 0.3 * text);
    CellLayout made;
    if (figures > 0) {
        made.time = slice(room, 0, 0.18);
        made.factor = slice(room, 0.18, 0.28);
        made.bar = slice(room, 0.3, 0.37);
        const qreal height = 0.6 / figures;
        for (int line = 0; line < figures; ++line)
            made.figures.append(slice(room, 0.4 + line * height, 0.4 + (line + 1) * height));
        return made;
    }
    if (room.width() < 6.5 * text) { // one below the other
        made.time = slice(room, 0, 0.46);
        made.factor = slice(room, 0.46, 0.78);
        made.bar = slice(room, 0.84, 1);
        return made;
    }
    const QRectF first = slice(room, 0, 0.66);
    made.time = first.adjusted(0, 0, -0.38 * first.width(), 0);
    made.factor = first.adjusted(0.64 * first.width(), 0, 0, 0);
    made.bar = slice(room, 0.74, 1);
    return made;
}

} // namespace interleave::boundnessstage
