#pragma once
// Paints the diagram. Only these functions see pixels.

#include "labs/threads/stage_geometry.h"
#include "labs/threads/stage_words.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace interleave::threadstage {

/// The whole picture; `scene` null: before any run. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene* scene, const Words& words);

} // namespace interleave::threadstage
