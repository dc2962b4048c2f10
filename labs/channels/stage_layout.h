#pragma once
// Where the parts of the stage lie: pure functions from an area to places in it, in the unit of the area.

#include "labs/channels/stage_scene.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QVector>

namespace interleave::channelstage {

struct TankPlace {
    QRectF label;
    QRectF box;
    QLineF arrow; ///< the way of the messages
};

struct Layout {
    QRectF headline;
    QRectF remark;
    QVector<QRectF> parties;          ///< in the order of the scene
    QVector<QRectF> gapAreas;         ///< all that lies between two columns
    QVector<QVector<TankPlace>> gaps; ///< in the order of the scene
    qreal text = 1;                   ///< height of the font
};

/// Up to four columns stand in one row, more of them in two.
Layout layout(const QRectF& area, const Scene& scene);

/// From one who waits over the tank between them into the one it waits for; to the left it goes below.
QPolygonF waitPath(const QRectF& from, const QRectF& to, const QRectF& gap);

} // namespace interleave::channelstage
