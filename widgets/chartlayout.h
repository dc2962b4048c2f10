#pragma once
// Where everything of a chart stands, as plain rectangles: computed first, painted second, so that the screen
// and all files show the same and a test needs no pixels.

#include "labs/engine/analysis/chart.h"
#include "widgets/axis.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace interleave {

/// For whoever writes into a chart and is no QObject.
struct ChartTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::ChartPane)
};

struct ChartStyle {
    QFont font;
    QPalette palette;
    bool titled = false; ///< paints the title (files); in the window the pane's header has it
};

/// What is shown of the axes, in places (see axis.h); empty: all data.
struct ChartZoom {
    std::optional<AxisRange> x;
    std::optional<AxisRange> y;
    [[nodiscard]] bool active() const { return x || y; }
};

struct PlacedTick {
    double at = 0; ///< x or y of the grid line
    QString label; ///< empty: no label
    QRectF text;
};

struct LegendEntry {
    std::size_t series = 0;
    QString label;
    QRectF symbol;
    QRectF text;
};

struct ChartLayout {
    QRectF all;
    QRectF plot;
    bool logX = false;
    bool logY = false;
    AxisRange x; ///< places at the edges of `plot`
    AxisRange y;
    QString title;
    QString xTitle; ///< with the unit
    QString yTitle;
    QRectF titleText;
    QString remark; ///< in files, as the title; empty: none
    QRectF remarkText;
    QRectF xTitleText;
    QRectF yTitleText;
    std::vector<PlacedTick> xTicks;
    std::vector<PlacedTick> yTicks;
    std::vector<LegendEntry> legend;
    QString more; ///< how many series have no entry for want of room; empty: none
    QRectF moreText;
    QRectF scale; ///< of a heat map, in place of the legend
    QString scaleTitle;

    /// From places to coordinates, and back.
    [[nodiscard]] QPointF map(QPointF places) const;
    [[nodiscard]] QPointF unmap(QPointF position) const;
    /// The places that `plot` shows.
    [[nodiscard]] QRectF window() const { return {x.low, y.low, x.length(), y.length()}; }
    /// Places of a point of the chart; NaN where an axis has none.
    [[nodiscard]] QPointF placesOf(double valueX, double valueY) const;
};

/// Bars and heat maps: x counts what has a name.
inline bool hasCategories(const Chart& chart) { return chart.kind != Chart::Kind::lines; }

/// `before` is the layout shown so far, whose ranges are kept while they will do; null at first.
ChartLayout layoutOf(const Chart& chart, const QRectF& target, const ChartStyle& style,
                     const ChartZoom& zoom = {}, const ChartLayout* before = nullptr);

/// False for a position that is not a number, which QRectF::contains takes for one inside.
bool isInside(const QRectF& area, QPointF position);

/// A bar of a category, from the zero line to the median; within `plot`. On a logarithmic axis, which has no
/// zero to begin from, the marker that stands at the median.
QRectF barOf(const Chart& chart, const ChartLayout& layout, std::size_t series, const ChartPoint& point);
/// Of all of them, with the gap to the next; in pixels.
double barWidth(const Chart& chart, const ChartLayout& layout);
/// Where the middle of that bar stands, in places.
double barMiddle(const Chart& chart, std::size_t series, double category);

} // namespace interleave
