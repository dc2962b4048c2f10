#pragma once
// Paints scenes. Only these functions see pixels.

#include "labs/boundness/stage_layout.h"
#include "labs/boundness/stage_words.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace interleave::boundnessstage {

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::boundnessstage
