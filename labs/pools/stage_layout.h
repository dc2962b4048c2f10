#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include <QLineF>
#include <QRectF>
#include <QVector>

namespace interleave::poolstage {

/// How much of a worker there is room for.
enum class Detail {
    row,    ///< hands, name, what it does, side by side
    column, ///< name above what it does
    cell    ///< what it does
};

/// From left to right, in a tall area from top to bottom: the conveyor with tasks, the workers, the answers.
struct Layout {
    QRectF headline;
    QRectF remark;
    QRectF caller; ///< label
    QRectF queue;  ///< label
    QRectF belt;
    QVector<QRectF> workers;
    Detail detail = Detail::row; ///< the same for all workers
    QRectF legend;               ///< of workers without names; else empty
    QRectF answered;             ///< label
    QRectF bar;                  ///< of the answers
    QRectF mishaps;              ///< label
    bool wide = true;
    QLineF handedIn; ///< arrow from the belt to the workers
    QLineF handedBack;
    qreal text = 1; ///< height of the font
};
Layout layout(const QRectF& area, int workers);

/// The tasks on the belt, the first one where the workers are; as many as there is room for.
QVector<QRectF> parcels(const QRectF& belt, int tasks, qreal text);

} // namespace interleave::poolstage
