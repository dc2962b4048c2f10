#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include <QRectF>
#include <QVector>

namespace interleave::multiprogrammingstage {

/// The whole picture: what goes on, where the jobs are, and what they did.
struct Layout {
    QRectF headline;
    QRectF clock;
    QRectF gauge;
    QRectF queue;  ///< jobs that are not loaded yet
    QRectF memory; ///< frame around the three below
    QRectF memoryTitle;
    QRectF cpu;
    QRectF ready;
    QRectF device;
    QRectF finished;
    QRectF remark;
    QRectF past;    ///< a row per job and one for the CPU
    qreal text = 1; ///< height of the font
};
Layout layout(const QRectF& area);

/// A box cut into its title and the room below it.
struct Titled {
    QRectF title;
    QRectF room;
};
Titled titled(const QRectF& box, qreal text);

/// `count` cards of one size in `room`, row by row, as large as they may be but no taller than `most`.
QVector<QRectF> cards(const QRectF& room, int count, qreal most);

/// `count` rows of jobs and a taller last one for the CPU, each with room for a label at its left.
struct Row {
    QRectF label;
    QRectF bar;
};
QVector<Row> rows(const QRectF& area, int count, qreal labelWidth, qreal text);

} // namespace interleave::multiprogrammingstage
