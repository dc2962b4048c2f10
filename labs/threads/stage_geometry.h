#pragma once
// Where the parts of the diagram lie: pure functions from an area to places in it, in the unit of the area.

#include "labs/threads/stage_scene.h"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace interleave::threadstage {

/// An arrow: a cubic curve, and the box in which its label is written.
struct Curve {
    QPointF from, bend1, bend2, to;
    QRectF label;
    Qt::Alignment alignment = Qt::AlignCenter;

    [[nodiscard]] QPointF at(qreal part) const; ///< 0 … 1
};

/// In a wide area the four states of a thread that need no wait stand in one row, as Stallings draws them; in
/// a tall one "new" and "terminated" stand above, as Silberschatz does.
struct Diagram {
    std::array<QRectF, placeCount> nodes;
    std::array<Curve, moveCount> curves;
    QRectF panel;   ///< sentences, under the picture
    qreal text = 1; ///< height of the font

    [[nodiscard]] const QRectF& node(Place place) const { return nodes[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Curve& curve(Move move) const { return curves[static_cast<std::size_t>(move)]; }
};
Diagram diagram(const QRectF& area);

/// The head of an arrow that ends like `curve`.
QPolygonF arrowHead(const Curve& curve, qreal length);

} // namespace interleave::threadstage
