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
QRectF inside(const QRectF& box, qreal marginAcross, qreal marginDown)
{
    const qreal across = std::min(marginAcross, box.width() / 4);
    const qreal down = std::min(marginDown, box.height() / 4);
    return box.adjusted(across, down, -across, -down);
}
QRectF inside(const QRectF& box, qreal margin) { return inside(box, margin, margin); }

constexpr qreal verdictLine = 1.25; ///< height of one, in that of the font

/// Where the area is wide, two beside each other.
int verdictColumns(const QRectF& area, qreal text) { return area.width() > 64 * text ? 2 : 1; }

int linesFor(int verdicts, int columns) { return (verdicts + columns - 1) / columns; }

QVector<QRectF> verdictBoxes(const QRectF& foot, int count, int columns)
{
    const qreal lines = linesFor(count, columns);
    const qreal width = foot.width() / columns;
    QVector<QRectF> boxes;
    for (int each = 0; each < count; ++each) {
        const int above = each / columns;
        const QRectF line = slice(foot, above / lines, (above + 1) / lines);
        boxes.append(QRectF(line.left() + (each % columns) * width, line.top(), width, line.height()));
    }
    return boxes;
}

/// The matrix with its heads.
void layOutTable(Layout& made, const QRectF& table, const Parts& parts)
{
    const qreal text = made.text;
    const qreal label = std::min(8.2 * text, 0.24 * table.width());
    const bool narrow = table.height() > 17 * text; // then there is room for heads of two lines
    const qreal heading = std::min((narrow ? 2.5 : 1.7) * text, 0.2 * table.height());
    const qreal width = (table.width() - label) / parts.columns;
    const qreal height = (table.height() - heading) / std::max(parts.rows, 1);
    const auto box = [&](int column, qreal top, qreal tall) {
        return QRectF(table.left() + label + column * width, top, width, tall);
    };
    for (int column = 0; column < parts.columns; ++column)
        made.ways.append(inside(box(column, table.top(), heading), 0.25 * text));
    for (int row = 0; row < parts.rows; ++row) {
        const qreal top = table.top() + heading + row * height;
        if (parts.rows > 1)
            made.jobs.append(QRectF(table.left(), top, label - 0.3 * text, height)
                                 .adjusted(0, 0.05 * height, 0, -0.05 * height));
        QVector<QRectF> cells;
        for (int column = 0; column < parts.columns; ++column)
            cells.append(inside(box(column, top, height), 0.15 * text));
        made.cells.append(cells);
    }
    if (parts.rows == 1)
        for (const QRectF& line : cellLayout(made.cells.front().front(), text, parts.figures).figures)
            made.figures.append(QRectF(table.left(), line.top(), label - 0.4 * text, line.height()));
}

} // namespace

Layout layout(const QRectF& area, const Parts& parts)
{
    Layout made;
    const bool single = parts.rows <= 1;
    const qreal tall = area.height() / (single ? 18 : 21);
    made.text = std::max(1.0, std::min(tall, area.width() / 33));
    const qreal text = made.text;
    const QRectF inner = inside(area, 0.6 * text);
    const qreal head = 1.9 * text;
    const int columns = verdictColumns(inner, text);
    const qreal verdicts = verdictLine * text * linesFor(parts.verdicts, columns);
    const qreal foot = parts.verdicts > 0 || single ? verdicts : 2.6 * text;
    made.headline = QRectF(inner.topLeft(), QSizeF(inner.width(), head));
    made.remark = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot);
    made.verdicts = verdictBoxes(made.remark, parts.verdicts, columns);
    layOutTable(made, inner.adjusted(0, head, 0, -foot), parts);
    return made;
}

CellLayout cellLayout(const QRectF& cell, qreal text, int figures)
{
    CellLayout made;
    if (figures > 0) {
        const QRectF room = inside(cell, 0.3 * text);
        made.time = slice(room, 0, 0.18);
        made.factor = slice(room, 0.18, 0.28);
        made.bar = slice(room, 0.3, 0.37);
        const qreal height = 0.6 / figures;
        for (int line = 0; line < figures; ++line)
            made.figures.append(slice(room, 0.4 + line * height, 0.4 + (line + 1) * height));
        return made;
    }
    const QRectF room = inside(cell, 0.3 * text, 0.12 * text);
    if (room.width() < 3.5 * room.height()) { // one below the other
        made.time = slice(room, 0, 0.48);
        made.factor = slice(room, 0.48, 0.84);
        made.bar = slice(room, 0.87, 0.97);
        return made;
    }
    const QRectF first = slice(room, 0, 0.74);
    made.time = first.adjusted(0, 0, -0.4 * first.width(), 0);
    made.factor = first.adjusted(0.63 * first.width(), 0, 0, 0);
    made.bar = slice(room, 0.78, 0.94);
    return made;
}

} // namespace interleave::boundnessstage
