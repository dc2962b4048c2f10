#pragma once
// Paints scenes. Only these functions see pixels.

#include "labs/multiprogramming/stage_layout.h"
#include "labs/multiprogramming/stage_scene.h"
#include "labs/multiprogramming/stage_words.h"
#include "widgets/stagebrush.h"

namespace interleave::multiprogrammingstage {

/// What its pictures are painted with; frames are fainter than elsewhere, there are so many of them.
struct Brush : StageBrush {
    Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight);

    /// In ink where no colour is given.
    void write(const QRectF& box, int flags, const QString& what, qreal factor = 1, bool bold = false,
               const QColor& colour = {}) const;
    void frame(const QRectF& box, const QColor& colour, qreal width) const;
};

/// A punched card with the job's number; the fill says by colour and by hatch where it is.
void paintCard(const Brush& brush, const QRectF& box, const Job& job);

/// What every job did so far, on one axis of time, and below it how the CPU was used.
void paintPast(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words);

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::multiprogrammingstage
