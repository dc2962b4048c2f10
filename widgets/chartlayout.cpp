#include "widgets/chartlayout.h"

#include "widgets/chartlegend.h"
#include "widgets/chartranges.h"
#include "widgets/texts.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr double barGroup = 0.8; ///< of a category's width

bool isHeat(const Chart& chart) { return chart.kind == Chart::Kind::heat; }

QString titleWithUnit(const Sentence& title, bool logarithmic, const AxisRange& range,
                      const std::string& unit)
{
    const QString text = shown(title);
    const QString own = QString::fromStdString(unit);
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    const QString scaled = logarithmic ? QString() : shownScale(largest, own).unit;
    //: title of an axis, and its unit
    return scaled.isEmpty() ? text : ChartTexts::tr("%1 (%2)").arg(text, scaled);
}

/// Removes labels that would touch the one before.
void thinLabels(std::vector<PlacedTick>& ticks, double gap)
{
    double free = -std::numeric_limits<double>::infinity();
    for (PlacedTick& tick : ticks) {
        if (tick.label.isEmpty()) {
            continue;
        }
        if (tick.text.left() < free) {
            tick.label.clear();
        } else {
            free = tick.text.right() + gap;
        }
    }
}

void placeCategories(ChartLayout& layout, const Chart& chart, const QFontMetricsF& metrics, double top)
{
    const double slot = layout.plot.width() / std::max(layout.x.length(), 1e-9);
    double widest = 0;
    for (const Sentence& category : chart.categories) {
        widest = std::max(widest, metrics.horizontalAdvance(shown(category)));
    }
    const bool staggered = widest > slot - metrics.height() * 0.5;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const double at = layout.map({static_cast<double>(i), layout.y.low}).x();
        const double room = (staggered ? 2 : 1) * slot - metrics.height() * 0.5;
        const QString label =
            metrics.elidedText(shown(chart.categories[i]), Qt::ElideRight, std::max(room, 1.0));
        const double width = metrics.horizontalAdvance(label) + 2;
        const double left = std::clamp(at - width / 2, layout.all.left(),
                                       std::max(layout.all.left(), layout.all.right() - width));
        const double row = staggered && i % 2 == 1 ? metrics.height() : 0;
        if (at >= layout.plot.left() - 0.5 && at <= layout.plot.right() + 0.5) {
            layout.xTicks.push_back({at, label, QRectF(left, top + row, width, metrics.height())});
        }
    }
}

void placeTicksOfX(ChartLayout& layout, const Chart& chart, const QFontMetricsF& metrics, double top)
{
    if (hasCategories(chart)) {
        placeCategories(layout, chart, metrics, top);
        return;
    }
    const QString unit = QString::fromStdString(chart.xUnit);
    const std::vector<double> few = fewValues(chart);
    const double gap = metrics.height() * 0.8;
    double widest = metrics.height();
    for (const Tick& tick : ticksOf(layout.x, layout.logX, unit, 8, few)) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    const int atMost = std::clamp(static_cast<int>(layout.plot.width() / (widest + gap)), 1, 12);
    for (const Tick& tick : ticksOf(layout.x, layout.logX, unit, atMost, few)) {
        const double at = layout.map({tick.place, layout.y.low}).x();
        const double width = metrics.horizontalAdvance(tick.label) + 2;
        layout.xTicks.push_back({at, tick.label, QRectF(at - width / 2, top, width, metrics.height())});
    }
    thinLabels(layout.xTicks, gap / 2);
}

std::vector<Tick> ticksOfY(const ChartLayout& layout, const Chart& chart, double height,
                           const QFontMetricsF& metrics)
{
    if (isHeat(chart)) {
        std::vector<Tick> rows;
        for (std::size_t row = 0; row < chart.series.size(); ++row) {
            rows.push_back({static_cast<double>(row), shown(chart.series[row].name)});
        }
        return rows;
    }
    const int atMost = std::clamp(static_cast<int>(height / (metrics.height() * 1.9)), 2, 8);
    return ticksOf(layout.y, layout.logY, QString::fromStdString(chart.yUnit), atMost, {},
                   showsCounts(chart));
}

void placeTicksOfY(ChartLayout& layout, const std::vector<Tick>& ticks, const QFontMetricsF& metrics)
{
    for (const Tick& tick : ticks) {
        const double at = layout.map({layout.x.low, tick.place}).y();
        layout.yTicks.push_back(
            {at, tick.label,
             QRectF(layout.all.left(), at - metrics.height() / 2,
                    layout.plot.left() - layout.all.left() - metrics.height() * 0.35, metrics.height())});
    }
}

double categoryRows(const Chart& chart, const QFontMetricsF& metrics, double width)
{
    if (!hasCategories(chart) || chart.categories.empty()) {
        return 1;
    }
    const double slot = width / static_cast<double>(chart.categories.size());
    return std::any_of(chart.categories.begin(), chart.categories.end(),
                       [&](const Sentence& category) {
                           return metrics.horizontalAdvance(shown(category)) > slot - metrics.height() * 0.5;
                       })
               ? 2
               : 1;
}

} // namespace

QPointF ChartLayout::map(QPointF places) const
{
    return {plot.left() + (places.x() - x.low) / x.length() * plot.width(),
            plot.bottom() - (places.y() - y.low) / y.length() * plot.height()};
}

QPointF ChartLayout::unmap(QPointF position) const
{
    const double width = std::max(plot.width(), 1.0);
    const double height = std::max(plot.height(), 1.0);
    return {x.low + (position.x() - plot.left()) / width * x.length(),
            y.low + (plot.bottom() - position.y()) / height * y.length()};
}

QPointF ChartLayout::placesOf(double valueX, double valueY) const
{
    return {placeOf(valueX, logX), placeOf(valueY, logY)};
}

namespace {

/// Scales, ranges and titles; a range that was there before is kept where it still fits.
void chooseAxes(ChartLayout& layout, const Chart& chart, const ChartZoom& zoom, const ChartLayout* before)
{
    layout.logX = chart.logX && !hasCategories(chart);
    layout.logY = chart.logY && !isHeat(chart);
    const bool sameX = before != nullptr && before->logX == layout.logX;
    const bool sameY = before != nullptr && before->logY == layout.logY;
    const auto keptX = sameX ? std::optional(before->x) : std::nullopt;
    const auto keptY = sameY ? std::optional(before->y) : std::nullopt;
    layout.x = zoom.x.value_or(rangeOfX(chart, keptX));
    layout.y = zoom.y.value_or(rangeOfY(chart, keptY));
    layout.title = shown(chart.title);
    layout.xTitle = hasCategories(chart) ? shown(chart.xTitle)
                                         : titleWithUnit(chart.xTitle, layout.logX, layout.x, chart.xUnit);
    layout.yTitle = isHeat(chart) ? shown(chart.rowTitle)
                                  : titleWithUnit(chart.yTitle, layout.logY, layout.y, chart.yUnit);
    layout.scaleTitle = isHeat(chart) ? shown(chart.yTitle) : QString();
}

} // namespace

ChartLayout layoutOf(const Chart& chart, const QRectF& target, const ChartStyle& style, const ChartZoom& zoom,
                     const ChartLayout* before)
{
    const QFontMetricsF metrics(style.font);
    const double em = metrics.height();
    ChartLayout layout;
    layout.all = target.adjusted(em * 0.4, em * 0.3, -em * 0.4, -em * 0.3);
    chooseAxes(layout, chart, zoom, before);

    double top = layout.all.top();
    if (style.titled) {
        layout.titleText = QRectF(layout.all.left(), top, layout.all.width(), em * 1.4);
        top = layout.titleText.bottom() + em * 0.3;
        if (!chart.remark.empty()) {
            layout.remark = shown(chart.remark);
            layout.remarkText = QRectF(layout.all.left(), top, layout.all.width(), em * 1.2);
            top = layout.remarkText.bottom() + em * 0.3;
        }
    }
    const double legendShare = style.titled ? 0.6 : 0.3; // paper has no table that names the rest
    top = placeLegend(layout, chart, metrics, top, legendShare);
    layout.yTitleText = QRectF(layout.all.left(), top, layout.all.width(), em * 1.1);
    top = layout.yTitleText.bottom() + em * 0.6;
    const double rows = categoryRows(chart, metrics, layout.all.width() - 4 * em);
    const double bottom = std::max(layout.all.bottom() - em * (1.5 + rows), top + 1);

    const std::vector<Tick> ticks = ticksOfY(layout, chart, bottom - top, metrics);
    double widest = em;
    for (const Tick& tick : ticks) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    const double left = std::min(layout.all.left() + widest + em * 0.5, layout.all.right() - 1);
    layout.plot =
        QRectF(QPointF(left, top), QPointF(std::max(layout.all.right() - em * 1.2, left + 1), bottom));
    placeTicksOfY(layout, ticks, metrics);
    placeTicksOfX(layout, chart, metrics, bottom + em * 0.25);
    layout.xTitleText = QRectF(layout.plot.left(), bottom + em * (0.3 + rows), layout.plot.width(), em * 1.1);
    return layout;
}

bool isInside(const QRectF& area, QPointF position)
{
    return position.x() >= area.left() && position.x() <= area.right() && position.y() >= area.top() &&
           position.y() <= area.bottom();
}

double barMiddle(const Chart& chart, std::size_t series, double category)
{
    const auto count = static_cast<double>(std::max<std::size_t>(chart.series.size(), 1));
    return category - barGroup / 2 + barGroup / count * (static_cast<double>(series) + 0.5);
}

double barWidth(const Chart& chart, const ChartLayout& layout)
{
    const auto count = static_cast<double>(std::max<std::size_t>(chart.series.size(), 1));
    return barGroup / count / layout.x.length() * layout.plot.width();
}

QRectF barOf(const Chart& chart, const ChartLayout& layout, std::size_t series, const ChartPoint& point)
{
    const auto count = static_cast<double>(std::max<std::size_t>(chart.series.size(), 1));
    const double height = placeOf(point.y, layout.logY);
    if (std::isnan(height)) {
        return {};
    }
    const double half = barGroup / count * 0.46;
    const double middle = barMiddle(chart, series, point.x);
    if (layout.logY) { // a length from nowhere would say nothing: the place does
        const QPointF at = layout.map({middle, height});
        const double radius = std::min(0.46 * barWidth(chart, layout), 6.0);
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).intersected(layout.plot);
    }
    const QRectF bar(layout.map({middle - half, height}), layout.map({middle + half, 0}));
    return bar.normalized().intersected(layout.plot);
}

} // namespace interleave
