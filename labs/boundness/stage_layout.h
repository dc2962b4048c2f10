#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include <QRectF>
#include <QVector>

namespace interleave::boundnessstage {

struct Layout {
    QRectF headline;
    QRectF remark;
    QVector<QRectF> verdicts;       ///< where the remark would be
    QVector<QRectF> ways;           ///< heads of the columns
    QVector<QRectF> jobs;           ///< heads of the rows; empty where there is one row
    QVector<QRectF> figures;        ///< names of the figures, where there is one row
    QVector<QVector<QRectF>> cells; ///< of the rows
    qreal text = 1;                 ///< height of the font
};
/// What there is to show.
struct Parts {
    int rows = 1;
    int columns = 1;
    int figures = 0; ///< in each cell where there is one row
    int verdicts = 0;
};
Layout layout(const QRectF& area, const Parts& parts);

/// The parts of a cell.
struct CellLayout {
    QRectF time;
    QRectF factor;
    QRectF bar;
    QVector<QRectF> figures; ///< none in a matrix of several rows
};
CellLayout cellLayout(const QRectF& cell, qreal text, int figures);

} // namespace interleave::boundnessstage
