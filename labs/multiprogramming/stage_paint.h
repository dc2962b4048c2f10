#pragma once
// Paints scenes. Only these functions see pixels.

#include "labs/multiprogramming/stage_layout.h"
#include "labs/multiprogramming/stage_scene.h"
#include "labs/multiprogramming/stage_words.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;

namespace interleave::multiprogrammingstage {

/// Colours and the font of one picture.
struct Brush {
    Brush(QPainter& itsPainter, const QPalette& palette, const QFont& itsFont, qreal textHeight);

    QPainter& painter;
    QColor ground;
    QColor ink;
    QColor faint; ///< frames
    bool dark = false;
    qreal text = 1; ///< height of the font
    qreal thin = 1;
    QFont font;

    /// Text in a box, smaller where it would not fit.
    void write(const QRectF& box, int alignment, const QString& what, qreal factor = 1, bool bold = false,
               const QColor& colour = {}) const;
    [[nodiscard]] qreal widthOf(const QString& what, qreal factor = 1) const;
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
