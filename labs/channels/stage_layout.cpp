#include "labs/channels/stage_layout.h"

#include <algorithm>

namespace interleave::channelstage {

namespace {

constexpr int mostInARow = 4;

/// The picture cut into boxes and the gaps between them, in one row or in two.
class Grid
{
public:
    Grid(const QRectF& picture, int columns, qreal text)
        : m_picture(picture)
        , m_rows(columns > mostInARow ? 2 : 1)
        , m_inARow(m_rows == 1 ? std::max(1, columns) : mostInARow)
        , m_text(text)
    {
        const int gaps = m_rows == 1 ? m_inARow - 1 : m_inARow;
        m_unit = picture.width() / (m_inARow + 0.8 * gaps);
    }
    [[nodiscard]] QRectF column(int number) const { return {left(number), top(number), m_unit, height()}; }
    [[nodiscard]] QRectF gap(int number) const
    {
        return {left(number) + m_unit, top(number), 0.8 * m_unit, height()};
    }

private:
    [[nodiscard]] qreal height() const
    {
        return std::max(0.0, (m_picture.height() - (m_rows - 1) * m_text) / m_rows);
    }
    [[nodiscard]] qreal left(int number) const { return m_picture.left() + number % m_inARow * 1.8 * m_unit; }
    [[nodiscard]] qreal top(int number) const
    {
        const int row = number / m_inARow;
        return m_picture.top() + row * (height() + m_text);
    }

    QRectF m_picture;
    int m_rows;
    int m_inARow;
    qreal m_text;
    qreal m_unit = 0;
};

/// The boxes of a column one above the other, none taller than is good.
void placeColumn(Layout& made, const Scene& scene, const Grid& grid, int column)
{
    const auto mine = [&](const Party& party) { return party.column == column; };
    const auto count = std::ranges::count_if(scene.parties, mine);
    if (count == 0)
        return;
    const QRectF area = grid.column(column);
    const qreal share =
        std::min((area.height() - 2 * made.text) / static_cast<qreal>(count), 7.5 * made.text);
    qreal top = area.center().y() - share * static_cast<qreal>(count) / 2;
    for (std::size_t i = 0; i < scene.parties.size(); ++i) {
        if (!mine(scene.parties[i]))
            continue;
        made.parties[static_cast<qsizetype>(i)] =
            QRectF(area.left(), top + 0.04 * share, area.width(), 0.92 * share);
        top += share;
    }
}

/// The label stands above the tank, in one line or in two.
TankPlace placeTank(const QRectF& area, qreal text, qreal label, bool back)
{
    const qreal width = std::max(0.0, std::min(area.width() - 1.2 * text, 6 * text));
    const qreal height = std::max(0.0, std::min(area.height() - label - 1.9 * text, 9 * text));
    QRectF box(0, 0, width, height);
    box.moveCenter(area.center() + QPointF(0, 0.5 * label - 0.7 * text));
    const qreal y = box.bottom() + 0.55 * text;
    const QLineF right(area.left() + 0.2 * text, y, area.right() - 0.2 * text, y);
    return {
        QRectF(area.left() + 0.3 * text, box.top() - label - 0.1 * text, area.width() - 0.6 * text, label),
        box, back ? QLineF(right.p2(), right.p1()) : right};
}

void placeGap(Layout& made, const Scene& scene, const Grid& grid, int number)
{
    const auto& tanks = scene.gaps[static_cast<std::size_t>(number)].tanks;
    const QRectF whole = grid.gap(number);
    made.gapAreas.append(whole);
    const QRectF area =
        whole.adjusted(0, 0.5 * made.text, 0, -0.5 * made.text); // beside the ways of the waits
    const qreal label =
        (scene.bytes && area.width() < 12 * made.text ? 2.7 : 1.4) * made.text; // long numbers
    QVector<TankPlace> places;
    const qreal share = area.height() / static_cast<qreal>(std::max<std::size_t>(1, tanks.size()));
    for (std::size_t i = 0; i < tanks.size(); ++i)
        places.append(
            placeTank(QRectF(area.left(), area.top() + static_cast<qreal>(i) * share, area.width(), share),
                      made.text, label, i == 1));
    made.gaps.append(places);
}

} // namespace

Layout layout(const QRectF& area, const Scene& scene)
{
    Layout made;
    const bool wide = area.width() > 1.4 * area.height();
    made.text = std::max(1.0, wide ? std::min(area.height() / 17, area.width() / 46)
                                   : std::min(area.height() / 26, area.width() / 27));
    const qreal text = made.text;
    const QRectF inner = area.adjusted(text, 0.5 * text, -text, -0.5 * text);
    const qreal head = (wide ? 2 : 3.4) * text;
    const qreal foot = (wide ? 1.6 : 3) * text;
    made.headline = QRectF(inner.topLeft(), QSizeF(inner.width(), head));
    made.remark = QRectF(inner.left(), inner.bottom() - foot, inner.width(), foot);
    const Grid grid(inner.adjusted(0, head + 0.3 * text, 0, -foot - 0.3 * text), scene.columns, text);
    made.parties.resize(static_cast<qsizetype>(scene.parties.size()));
    for (int column = 0; column < scene.columns; ++column)
        placeColumn(made, scene, grid, column);
    for (int gap = 0; gap < static_cast<int>(scene.gaps.size()); ++gap)
        placeGap(made, scene, grid, gap);
    return made;
}

QPolygonF waitPath(const QRectF& from, const QRectF& to, const QRectF& gap)
{
    const bool rightwards = from.center().x() < to.center().x();
    const qreal inset = 0.3; // of a box, from the side of the gap
    const qreal begin = rightwards ? from.right() - inset * from.width() : from.left() + inset * from.width();
    const qreal end = rightwards ? to.left() + inset * to.width() : to.right() - inset * to.width();
    const qreal level = rightwards ? gap.top() : gap.bottom();
    return QPolygonF({QPointF(begin, rightwards ? from.top() : from.bottom()), QPointF(begin, level),
                      QPointF(end, level), QPointF(end, rightwards ? to.top() : to.bottom())});
}

} // namespace interleave::channelstage
