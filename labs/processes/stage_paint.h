#pragma once
// Paints the tree. Only these functions see pixels.

#include "labs/processes/stage_layout.h"
#include "labs/processes/stage_words.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace interleave::processesstage {

/// The whole picture. Nothing is painted outside of `area`.
void paintScene(QPainter& painter, const QRectF& area, const QPalette& palette, const QFont& font,
                const Scene& scene, const Words& words);

} // namespace interleave::processesstage
