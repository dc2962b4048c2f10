#pragma once
// A chart whose colour is the number: cells in columns and rows, and the scale that explains them.

#include "widgets/chartlayout.h"

class QPainter;

namespace interleave {

/// From the smallest number that is shown to the largest.
struct HeatScale {
    double low = 0;
    double high = 0;
    bool logarithmic = false;
    [[nodiscard]] double shareOf(double value) const; ///< 0 … 1
};
HeatScale heatScaleOf(const Chart& chart);

/// Of a cell; the text on it has a contrast of 4.5:1 at least.
struct HeatLook {
    QColor fill;
    QColor ink;
};
HeatLook heatLook(double share, const QPalette& palette);

/// Within `plot`.
QRectF cellOf(const ChartLayout& layout, std::size_t row, const ChartPoint& point);

/// Every cell with its number, where there is room for it.
void paintCells(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style);
void paintScale(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style);

} // namespace interleave
