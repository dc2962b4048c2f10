#include "widgets/chartheat.h"

#include "widgets/colours.h"
#include "widgets/texts.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

namespace interleave {

double HeatScale::shareOf(double value) const
{
    const double from = placeOf(low, logarithmic);
    const double to = placeOf(high, logarithmic);
    const double share = to > from ? (placeOf(value, logarithmic) - from) / (to - from) : 0.5;
    return std::isnan(share) ? 0 : std::clamp(share, 0.0, 1.0);
}

HeatScale heatScaleOf(const Chart& chart)
{
    HeatScale scale{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                    chart.logY};
    for (const ChartSeries& row : chart.series) {
        for (const ChartPoint& point : row.points) {
            scale.low = std::min(scale.low, point.y);
            scale.high = std::max(scale.high, point.y);
        }
    }
    return scale.low <= scale.high ? scale : HeatScale{};
}

HeatLook heatLook(double share, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor fill = mixed(seriesLook(0, isDark(palette)).colour, base, 0.08 + 0.92 * share);
    const bool black = contrast(Qt::black, fill) >= contrast(Qt::white, fill);
    return {fill, black ? Qt::black : Qt::white};
}

QRectF cellOf(const ChartLayout& layout, std::size_t row, const ChartPoint& point)
{
    const auto y = static_cast<double>(row);
    return QRectF(layout.map({point.x - 0.5, y + 0.5}), layout.map({point.x + 0.5, y - 0.5}))
        .normalized()
        .intersected(layout.plot);
}

void paintCells(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    const HeatScale scale = heatScaleOf(chart);
    const QFontMetricsF metrics(style.font);
    painter.setFont(style.font);
    for (std::size_t row = 0; row < chart.series.size(); ++row) {
        for (const ChartPoint& point : chart.series[row].points) {
            const QRectF cell = cellOf(layout, row, point);
            const HeatLook look = heatLook(scale.shareOf(point.y), style.palette);
            painter.fillRect(cell, look.fill);
            painter.setPen(QPen(style.palette.color(QPalette::Base), 1));
            painter.drawRect(cell);
            const QString number = shownNumber(point.y, chart.yUnit);
            if (metrics.horizontalAdvance(number) < cell.width() - 4 && metrics.height() < cell.height()) {
                painter.setPen(look.ink);
                painter.drawText(cell, Qt::AlignCenter, number);
            }
        }
    }
}

void paintScale(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    const HeatScale scale = heatScaleOf(chart);
    const QFontMetricsF metrics(style.font);
    const double gap = metrics.height() * 0.5;
    const QString low = shownNumber(scale.low, chart.yUnit);
    const QString high = shownNumber(scale.high, chart.yUnit);
    QRectF rest = layout.scale;
    painter.setFont(style.font);
    painter.setPen(style.palette.color(QPalette::Text));
    const double title = metrics.horizontalAdvance(layout.scaleTitle) + gap;
    const double bar = metrics.height() * 6;
    const double whole =
        title + metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high) + bar + 2 * gap;
    if (whole <= rest.width()) {
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, layout.scaleTitle);
        rest.setLeft(rest.left() + title);
    }
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, low);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(low) + gap);
    const QRectF box(rest.left(), rest.center().y() - metrics.height() * 0.35, std::min(bar, rest.width()),
                     metrics.height() * 0.7);
    QLinearGradient colours(box.topLeft(), box.topRight());
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        colours.setColorAt(share, heatLook(share, style.palette).fill);
    }
    painter.fillRect(box, colours);
    painter.drawRect(box);
    rest.setLeft(box.right() + gap);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, high);
}

} // namespace interleave
