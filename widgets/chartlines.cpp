#include "widgets/chartlines.h"

#include "widgets/chartheat.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace interleave {

namespace {

/// One column of pixels: which of its points matter.
struct Column {
    qsizetype first = -1;
    qsizetype lowest = -1;
    qsizetype highest = -1;
    qsizetype last = -1;

    void add(const QPolygonF& points, qsizetype index)
    {
        if (first < 0) {
            first = lowest = highest = index;
        }
        lowest = points[index].y() < points[lowest].y() ? index : lowest;
        highest = points[index].y() > points[highest].y() ? index : highest;
        last = index;
    }
    void emptyInto(const QPolygonF& points, QPolygonF& kept)
    {
        if (first < 0) {
            return;
        }
        std::array order = {first, lowest, highest, last};
        std::sort(order.begin(), order.end());
        const auto* const end = std::unique(order.begin(), order.end());
        for (const auto* index = order.begin(); index != end; ++index) {
            kept << points[*index];
        }
        *this = {};
    }
};

/// Liang & Barsky 1984: cuts the segment to the window; false where nothing is left.
bool cut(QPointF& from, QPointF& to, const QRectF& window)
{
    const QPointF along = to - from;
    const std::array<std::array<double, 2>, 4> borders = {{{-along.x(), from.x() - window.left()},
                                                           {along.x(), window.right() - from.x()},
                                                           {-along.y(), from.y() - window.top()},
                                                           {along.y(), window.bottom() - from.y()}}};
    double enter = 0;
    double leave = 1;
    for (const auto& [speed, distance] : borders) {
        if (speed == 0) {
            if (distance < 0) {
                return false;
            }
        } else if (speed < 0) {
            enter = std::max(enter, distance / speed);
        } else {
            leave = std::min(leave, distance / speed);
        }
    }
    if (enter > leave) {
        return false;
    }
    to = leave < 1 ? from + along * leave : to;
    from = enter > 0 ? from + along * enter : from;
    return true;
}

/// Points of the series that the axes can show, from one left of the window to one right of it.
QPolygonF shownPlaces(const ChartSeries& series, const ChartLayout& layout)
{
    const auto byX = [](const ChartPoint& point, double x) { return point.x < x; };
    const double low = valueAt(layout.x.low, layout.logX);
    const double high = valueAt(layout.x.high, layout.logX);
    const auto& points = series.points;
    auto from = std::lower_bound(points.begin(), points.end(), low, byX);
    auto to = std::lower_bound(from, points.end(), high, byX);
    from -= from == points.begin() ? 0 : 1;
    to += to == points.end() ? 0 : 1;
    QPolygonF places;
    places.reserve(to - from);
    for (auto point = from; point != to; ++point) {
        const QPointF place = layout.placesOf(point->x, point->y);
        if (!std::isnan(place.x()) && !std::isnan(place.y())) {
            places << place;
        }
    }
    return places;
}

} // namespace

QPolygonF thinned(const QPolygonF& points, double low, double high, int width)
{
    if (width < 1 || points.size() <= 4 * qsizetype{width} || !(high > low)) {
        return points;
    }
    QPolygonF kept;
    Column column;
    double current = -1;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const double place = (points[i].x() - low) / (high - low) * width;
        const double here = std::clamp(std::floor(place), -1.0, static_cast<double>(width));
        if (here != current) {
            column.emptyInto(points, kept);
            current = here;
        }
        column.add(points, i);
    }
    column.emptyInto(points, kept);
    return kept;
}

std::vector<QPolygonF> clipped(const QPolygonF& points, const QRectF& window)
{
    std::vector<QPolygonF> pieces;
    if (points.size() == 1 && isInside(window, points.front())) {
        pieces.push_back(points);
    }
    for (qsizetype i = 1; i < points.size(); ++i) {
        QPointF from = points[i - 1];
        QPointF to = points[i];
        if (!cut(from, to, window)) {
            continue;
        }
        if (pieces.empty() || pieces.back().back() != from) {
            pieces.push_back({from});
        }
        pieces.back() << to;
    }
    return pieces;
}

std::vector<QPolygonF> linesOf(const ChartSeries& series, const ChartLayout& layout, int width)
{
    const QPolygonF places = shownPlaces(series, layout);
    return clipped(thinned(places, layout.x.low, layout.x.high, width), layout.window());
}

QPointF positionOf(const Chart& chart, const ChartLayout& layout, std::size_t series, std::size_t point)
{
    const ChartPoint& what = chart.series[series].points[point];
    if (chart.kind == Chart::Kind::heat) {
        return layout.map({what.x, static_cast<double>(series)});
    }
    const QPointF places = layout.placesOf(what.x, what.y);
    const bool bars = chart.kind == Chart::Kind::bars;
    return layout.map(bars ? QPointF(barMiddle(chart, series, what.x), places.y()) : places);
}

namespace {

/// What is painted of a point where that is more than a marker.
QRectF areaOf(const Chart& chart, const ChartLayout& layout, std::size_t series, const ChartPoint& point)
{
    switch (chart.kind) {
    case Chart::Kind::bars:
        return barOf(chart, layout, series, point);
    case Chart::Kind::heat:
        return cellOf(layout, series, point);
    case Chart::Kind::lines:
        break;
    }
    return {};
}

} // namespace

std::optional<NearestPoint> nearestPoint(const Chart& chart, const ChartLayout& layout, QPointF position,
                                         double reach)
{
    std::optional<NearestPoint> nearest;
    double best = reach;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const auto& points = chart.series[s].points;
        for (std::size_t p = 0; p < points.size(); ++p) {
            const QPointF at = positionOf(chart, layout, s, p);
            const bool within = areaOf(chart, layout, s, points[p]).contains(position);
            const double distance = within ? 0 : std::hypot(at.x() - position.x(), at.y() - position.y());
            if (isInside(layout.plot.adjusted(-1, -1, 1, 1), at) && distance <= best) {
                best = distance;
                nearest = NearestPoint{s, p, at};
            }
        }
    }
    return nearest;
}

} // namespace interleave
