#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include "labs/processes/stage_scene.h"

#include <QRectF>
#include <QVector>

namespace interleave::processesstage {

struct Layout {
    QRectF headline;
    QRectF picture; ///< the tree, or the bars
    QRectF said;    ///< the text that went to and fro; empty: there is none
    QRectF remark;
    qreal text = 1; ///< height of the font
};
/// `talk`: whether something is said in this scene.
Layout layout(const QRectF& area, bool talk);

/// A box for every node: the columns are generations, the main process in the first one. Right of each there
/// is room for what its streams lead to.
QVector<QRectF> boxes(const QRectF& picture, const std::vector<Node>& nodes, qreal text);

/// Where the stream of this number leaves a box: the height of its line.
qreal streamHeight(const QRectF& box, int number);

/// A row of the bars: the name, the bar for the whole range, the number.
struct BarRow {
    QRectF name;
    QRectF bar;
    QRectF number;
};
QVector<BarRow> barRows(const QRectF& picture, int count, qreal text);

/// Part of a bar that a cost takes, 0 … 1: on a logarithmic scale from 0.01 µs to 1 s.
qreal shareOf(double microseconds);

} // namespace interleave::processesstage
