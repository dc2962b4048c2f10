#include "labs/engine/analysis/statistics.h"
#include "widgets/chartlaws.h"
#include "widgets/chartpainter.h"
#include "widgets/texts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace interleave {

namespace {

QString nameOfX(const Chart& chart, const ChartPoint& point)
{
    if (!hasCategories(chart)) {
        return shownNumber(point.x, chart.xUnit);
    }
    const auto index = static_cast<std::size_t>(std::max(point.x, 0.0));
    return index < chart.categories.size() ? shown(chart.categories[index]) : QString();
}

} // namespace

QStringList readOutOf(const Chart& chart, const NearestPoint& nearest)
{
    const ChartSeries& series = chart.series[nearest.series];
    const ChartPoint& point = series.points[nearest.point];
    QStringList lines;
    //: title of an axis, value there
    const QString pair = ChartTexts::tr("%1: %2");
    if (chart.kind == Chart::Kind::heat) {
        lines << pair.arg(shown(chart.rowTitle), shown(series.name));
    } else if (!series.name.empty()) {
        lines << shown(series.name);
    }
    lines << pair.arg(shown(chart.xTitle), nameOfX(chart, point));
    lines << pair.arg(shown(chart.yTitle), shownNumber(point.y, chart.yUnit));
    lines << sentencesOf(series);
    const std::size_t runs = point.dots.size();
    if (runs > 1) {
        lines << ChartTexts::tr("Quartiles: %1 to %2")
                     .arg(shownNumber(point.low, chart.yUnit), shownNumber(point.high, chart.yUnit));
        lines << ChartTexts::tr("Runs: %1").arg(shownNumber(static_cast<double>(runs)));
        const auto outliers = std::ranges::count_if(
            point.dots, [&](double dot) { return isOutlier(dot, point.low, point.high); });
        if (outliers > 0) {
            lines << ChartTexts::tr("Outliers (beyond 1.5 interquartile ranges), counted as well: %1")
                         .arg(shownNumber(static_cast<double>(outliers)));
        }
    }
    return lines;
}

QString summaryOf(const Chart& chart)
{
    QStringList parts{ChartTexts::tr("Series: %1").arg(chart.series.size())};
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        if (!series.points.empty()) {
            //: name of a series, its last value
            parts << ChartTexts::tr("%1: last value %2")
                         .arg(labelOf(chart, i, LawDetail::all),
                              shownNumber(series.points.back().y, chart.yUnit));
        }
    }
    return parts.join(QStringLiteral(", "));
}

void ChartPainter::paintReadOut(QPainter& painter, const NearestPoint& nearest,
                                const QStringList& lines) const
{
    const QFontMetricsF metrics(m_style.font);
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    QRectF box(0, 0, width + m_em, m_em * (static_cast<double>(lines.size()) + 0.6));
    box.moveBottomLeft(nearest.position + QPointF(m_em * 0.7, -m_em * 0.7));
    if (box.right() > m_layout.all.right()) {
        box.moveRight(nearest.position.x() - m_em * 0.7);
    }
    box.moveLeft(std::max(box.left(), m_layout.all.left()));
    box.moveTop(std::max(box.top(), m_layout.all.top()));

    const QPalette& palette = m_style.palette;
    painter.setPen(QPen(palette.color(QPalette::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(nearest.position, m_em * 0.45, m_em * 0.45);
    painter.setPen(QPen(palette.color(QPalette::Text), 1));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.setFont(m_style.font);
    double y = box.top() + m_em * 0.3;
    for (const QString& line : lines) {
        painter.drawText(QRectF(box.left() + m_em * 0.5, y, box.width(), m_em),
                         Qt::AlignLeft | Qt::AlignVCenter, line);
        y += m_em;
    }
}

void paintChart(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartStyle& style)
{
    const ChartPainter chartPainter(chart, layout, style);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    chartPainter.paintFrame(painter);
    chartPainter.paintBands(painter);
    chartPainter.paintLines(painter);
    chartPainter.paintPoints(painter);
    painter.restore();
}

} // namespace interleave
