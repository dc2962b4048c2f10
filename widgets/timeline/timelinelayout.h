#pragma once
// Where the parts of the timeline stand, as plain rectangles.

#include "widgets/timeline/timelinedata.h"

#include <QFont>
#include <QRectF>

namespace interleave {

/// Rows of lanes below a line of headings; names, kinds and shares on the left, the plot on the right, the
/// time axis and the legend below.
struct TimelineLayout {
    QRectF all;
    double header = 0; ///< heights
    double row = 0;
    double axis = 0;
    double legend = 0;
    double name = 0; ///< widths, from left to right
    double ids = 0;  ///< kind and tid; 0: not shown
    double share = 0;
    int shares = 3; ///< columns: running, ready, blocked; or only the first
    double scrolled = 0;

    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF rows() const;            ///< the plot with its columns on the left
    [[nodiscard]] QRectF rowOf(int index) const;  ///< over the full width; may lie outside of `rows`
    [[nodiscard]] QRectF barsOf(int index) const; ///< where its bars stand, within the plot's width
    [[nodiscard]] int rowAt(double y) const;      ///< may be past the last one; -1 outside of the rows
    [[nodiscard]] QRectF nameOf(const QRectF& whole) const;
    [[nodiscard]] QRectF idsOf(const QRectF& whole) const;
    [[nodiscard]] QRectF shareOf(const QRectF& whole, int column) const;
    [[nodiscard]] QRectF headerRow() const;
    [[nodiscard]] double heightOf(std::size_t count) const; ///< with everything around so many rows
};

/// What the columns of names and kinds need.
struct TimelineWidths {
    double name = 0;
    double ids = 0;
};
TimelineWidths widthsOf(const TimelineData& data, const QFont& font);

/// Rows shrink to the height of their text before they are scrolled, and columns on the left go where the
/// plot would become too narrow. Whole pixels.
TimelineLayout timelineLayout(const QRectF& all, const QFont& font, const TimelineWidths& widest,
                              std::size_t count);

/// The kind and tid of a lane as its column shows them.
QString idsText(const Lane& lane);
/// "Process 4711, lanes: 3": above the lanes of a process.
QString headingText(const LaneRow& row);

} // namespace interleave
