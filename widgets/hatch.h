#pragma once
// Hatches made of lines: files keep them (QSvgGenerator drops patterned brushes), and they grow with the
// text.

#include <QRectF>
#include <Qt>

class QColor;
class QPainter;

namespace interleave {

/// Fills `box` with lines `spacing` apart, all within it. Solid patterns fill; patterns without lines here
/// become a grid.
void paintHatch(QPainter& painter, const QRectF& box, Qt::BrushStyle style, const QColor& colour,
                double spacing);

} // namespace interleave
