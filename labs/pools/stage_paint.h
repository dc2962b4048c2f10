#pragma once
// Paints scenes. Only these functions see pixels.

#include "labs/pools/stage_layout.h"
#include "labs/pools/stage_words.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace interleave::poolstage {

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::poolstage
