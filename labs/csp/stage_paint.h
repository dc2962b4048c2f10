#pragma once
// Paints scenes. Only these functions see pixels; all of them draw with one brush.

#include "labs/csp/stage_geometry.h"
#include "labs/csp/stage_scene.h"
#include "labs/csp/stage_words.h"
#include "widgets/stagebrush.h"

namespace interleave::cspstage {

/// With the colours and the shapes of the back end.
struct Brush : StageBrush {
    Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight,
          Backend itsBackend);

    QColor own; ///< of the back end
    QColor token;
    QColor tokenInk;
    Backend backend;

    /// The largest factor, `factor` at most, at which `what` fits into `width` on one line.
    [[nodiscard]] qreal fitting(const QString& what, qreal width, qreal factor) const;
    void write(const QRectF& box, int flags, const QString& what, qreal factor = 1, bool bold = false) const;
    /// A shape that tells the back end without colour: disc for threads, square in a square for processes,
    /// lozenge for coroutines.
    void shape(const QRectF& box, const QBrush& fill, qreal penWidth) const;
};

/// True when there was room in the ring for the number to remember.
bool paintRing(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words);
void paintNetwork(const Brush& brush, const QRectF& area, const Scene& scene);
void paintLimits(const Brush& brush, const QRectF& area, const Scene& scene, const Words& words);
void paintWaits(const Brush& brush, const QRectF& area, const Scene& scene);
/// The panel of text, paragraph under paragraph; with `figure`, the number to remember as well.
void paintPanel(const Brush& brush, const QRectF& area, const Words& words, bool figure);

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::cspstage
