#include "widgets/timeline/timelinelayout.h"

#include "widgets/spantexts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

struct LayoutTexts {
    Q_DECLARE_TR_FUNCTIONS(interleave::TimelineLayout)
};

constexpr double tallest = 2.2;            ///< rows, per height of the type
constexpr std::size_t namesMeasured = 300; ///< of maybe 100,000 lanes

} // namespace

TimelineWidths widthsOf(const TimelineData& data, const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(font);
    TimelineWidths widest{metrics.height() * 3, 0};
    const std::vector<LaneRow>& rows = data.rows();
    for (std::size_t i = 0; i < std::min(rows.size(), namesMeasured); ++i) {
        const Lane* const lane = data.lane(static_cast<int>(i));
        if (lane != nullptr) {
            widest.name =
                std::max(widest.name, boldMetrics.horizontalAdvance(QString::fromStdString(lane->name)));
            widest.ids = std::max(widest.ids, metrics.horizontalAdvance(idsText(*lane)));
        }
    }
    return widest;
}

QString idsText(const Lane& lane)
{
    //: kind of a lane and its number in the system: "thread 4711"
    return lane.tid > 0 ? LayoutTexts::tr("%1 %2").arg(shownKind(lane.kind)).arg(lane.tid)
                        : shownKind(lane.kind);
}

QString headingText(const LaneRow& row)
{
    const QString count = QString::number(row.count);
    return row.pid > 0 ? LayoutTexts::tr("Process %1, lanes: %2").arg(QString::number(row.pid), count)
                       : LayoutTexts::tr("Process not known, lanes: %1").arg(count);
}

QRectF TimelineLayout::plot() const
{
    const double left = std::min(name + ids + share * shares, all.width());
    return rows().adjusted(left, 0, 0, 0);
}

QRectF TimelineLayout::rows() const
{
    const double height = std::max(all.height() - header - axis - legend, 0.0);
    return {all.left(), all.top() + header, all.width(), height};
}

QRectF TimelineLayout::rowOf(int index) const
{
    return {all.left(), all.top() + header + index * row - scrolled, all.width(), row};
}

QRectF TimelineLayout::barsOf(int index) const
{
    const double margin = row >= 20 ? 3 : 1;
    const QRectF whole = rowOf(index);
    const QRectF area = plot();
    return {area.left(), whole.top() + margin, area.width(), whole.height() - 2 * margin};
}

int TimelineLayout::rowAt(double y) const
{
    const QRectF area = rows();
    return y < area.top() || y >= area.bottom() || row <= 0
               ? -1
               : static_cast<int>((y - area.top() + scrolled) / row);
}

QRectF TimelineLayout::nameOf(const QRectF& whole) const
{
    return {whole.left() + 6, whole.top(), std::max(name - 10, 0.0), whole.height()};
}

QRectF TimelineLayout::idsOf(const QRectF& whole) const
{
    return {whole.left() + name, whole.top(), std::max(ids - 8, 0.0), whole.height()};
}

QRectF TimelineLayout::shareOf(const QRectF& whole, int column) const
{
    return {whole.left() + name + ids + column * share, whole.top(), std::max(share - 6, 0.0),
            whole.height()};
}

QRectF TimelineLayout::headerRow() const { return {all.left(), all.top(), all.width(), header}; }

double TimelineLayout::heightOf(std::size_t count) const
{
    return header + row * static_cast<double>(count) + axis + legend;
}

TimelineLayout timelineLayout(const QRectF& all, const QFont& font, const TimelineWidths& widest,
                              std::size_t count)
{
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    TimelineLayout layout;
    layout.all = all;
    layout.header = std::ceil(em * 1.3);
    layout.axis = std::ceil(em * 1.4);
    layout.legend = std::ceil(em * 1.4);
    const double rows = static_cast<double>(std::max<std::size_t>(count, 1));
    layout.row =
        std::clamp(std::floor(layout.rows().height() / rows), std::ceil(em) + 2, std::ceil(em * tallest));
    layout.name = std::ceil(std::min(widest.name + 14, all.width() * 0.25));
    layout.share = std::ceil(metrics.horizontalAdvance(QStringLiteral("100 %")) + em * 0.9);
    layout.ids = std::ceil(widest.ids + 12);
    if (layout.name + layout.ids + 3 * layout.share > all.width() * 0.45) {
        layout.ids = 0;
    }
    if (layout.name + layout.ids + 3 * layout.share > all.width() * 0.45) {
        layout.shares = 1;
    }
    return layout;
}

} // namespace interleave
