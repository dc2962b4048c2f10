#pragma once
// Where the parts of the picture lie, and how they are painted. Only these functions see pixels.

#include "labs/scaling/stage_scene.h"
#include "labs/scaling/stage_words.h"
#include "widgets/stagebrush.h"

#include <QVector>

namespace interleave::scalingstage {

struct Layout {
    QRectF headline;
    QRectF clock;
    QRectF result;
    QRectF phases; ///< one measurement: time to the right
    QRectF dots;   ///< all of them, with their axes
    QRectF remark;
    qreal text = 1; ///< height of the font
};
Layout layout(const QRectF& area);

/// A phase in the picture: a neck where one worker is alone, a bar for each of several.
struct Shape {
    bool parallel = false;
    QVector<QRectF> bars = {};
};
/// `horizon` ns fill the width. Phases that are too many to be told apart are drawn as one of each kind.
QVector<Shape> shapesOf(const QRectF& room, const Attempt& attempt, double horizon);

void paintPhases(const StageBrush& brush, const QRectF& area, const Scene& scene, const Words& words);
void paintDots(const StageBrush& brush, const QRectF& area, const Scene& scene, const Words& words);

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::scalingstage
