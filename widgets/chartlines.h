#pragma once
// The lines of a chart, thinned to what can be seen and cut to what is shown, before anything is painted: SVG
// files have no clipping, and painting thousands of points that share a pixel costs without showing more.

#include "widgets/chartlayout.h"

#include <QPolygonF>
#include <vector>

namespace interleave {

/// Of points by rising x, no more than four per column of `width` columns between `low` and `high`: the
/// first, the lowest, the highest and the last. What is shown as an outlier stays an outlier.
QPolygonF thinned(const QPolygonF& points, double low, double high, int width);

/// The pieces of the line that lie within `window`, with new points where the line crosses its border.
std::vector<QPolygonF> clipped(const QPolygonF& points, const QRectF& window);

/// The series as it is painted, in places: without what the axes cannot show, thinned to `width` columns, cut
/// to the window.
std::vector<QPolygonF> linesOf(const ChartSeries& series, const ChartLayout& layout, int width);

struct NearestPoint {
    std::size_t series = 0;
    std::size_t point = 0;
    QPointF position;
};
/// The point (or bar) nearest to `position` and no farther than `reach` pixels.
std::optional<NearestPoint> nearestPoint(const Chart& chart, const ChartLayout& layout, QPointF position,
                                         double reach);
/// Where a point or the top of a bar stands; NaN where the axes cannot show it.
QPointF positionOf(const Chart& chart, const ChartLayout& layout, std::size_t series, std::size_t point);

} // namespace interleave
