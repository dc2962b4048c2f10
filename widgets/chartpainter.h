#pragma once
// Paints a chart that is laid out. The lines themselves are apart, because the window leaves them to Qt
// Charts.

#include "widgets/chartlayout.h"
#include "widgets/chartlines.h"
#include "widgets/colours.h"

class QPainter;
class QPen;

namespace interleave {

class ChartPainter
{
public:
    /// All must outlive the painter.
    ChartPainter(const Chart& chart, const ChartLayout& layout, const ChartStyle& style);

    /// Titles, legend, grid, labels.
    void paintFrame(QPainter& painter) const;
    /// Bands between quartiles: below the lines.
    void paintBands(QPainter& painter) const;
    /// Bars, error bars, dots of single runs, markers: above the lines.
    void paintPoints(QPainter& painter) const;
    /// For files and paper; in the window Qt Charts paints them.
    void paintLines(QPainter& painter) const;
    /// The read-out of one point, beside it.
    void paintReadOut(QPainter& painter, const NearestPoint& nearest, const QStringList& lines) const;

    /// How the line of the series is drawn.
    [[nodiscard]] QPen linePen(std::size_t series) const;

private:
    void paintGrid(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintBars(QPainter& painter, std::size_t series) const;
    void paintValues(QPainter& painter, std::size_t series) const;
    void paintSpread(QPainter& painter, std::size_t series) const;
    [[nodiscard]] QColor darkerOf(std::size_t series) const;
    void paintDots(QPainter& painter, std::size_t series, std::size_t every) const;
    void paintOutlier(QPainter& painter, QPointF at, const QColor& colour) const;
    void paintMarkers(QPainter& painter, std::size_t series) const;
    void paintMarker(QPainter& painter, QPointF at, const SeriesLook& look) const;
    [[nodiscard]] bool banded(const ChartSeries& series) const;

    const Chart& m_chart;
    const ChartLayout& m_layout;
    const ChartStyle& m_style;
    bool m_dark;
    double m_em; ///< height of a line of text
};

/// What one point says: series, x, y, quartiles, number of runs. One sentence a line.
QStringList readOutOf(const Chart& chart, const NearestPoint& nearest);

/// Every series and its last value, in one line.
QString summaryOf(const Chart& chart);

/// The whole chart, black on white: files and paper.
void paintChart(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style);

} // namespace interleave
