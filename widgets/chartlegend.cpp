#include "widgets/chartlegend.h"

#include "widgets/chartlaws.h"

#include <QFontMetricsF>
#include <algorithm>

namespace interleave {

namespace {

bool legendIsNeeded(const Chart& chart)
{
    if (chart.series.size() != 1) {
        return !chart.series.empty();
    }
    const std::string& name = chart.series.front().name.text;
    return !name.empty() && name != chart.title.text && name != chart.yTitle.text;
}

/// Puts the legend's entries in rows, one after the other.
class LegendRows
{
public:
    LegendRows(ChartLayout& layout, const QFontMetricsF& metrics, double top, double share)
        : m_layout(layout)
        , m_metrics(metrics)
        , m_line(metrics.height() * 1.25)
        , m_symbol(metrics.height() * 2)
        , m_place(layout.all.left(), top)
        , m_end(std::max(top + m_line, layout.all.top() + share * layout.all.height()))
    {
    }
    /// As many as there is room for, and how many there are beside them.
    void place(const Chart& chart)
    {
        const LawDetail detail = detailFor(chart);
        const std::size_t count = chart.series.size();
        for (std::size_t i = 0; i < count; ++i) {
            if (!add(i, elided(labelOf(chart, i, detail)))) {
                return sayMore(count);
            }
        }
    }
    [[nodiscard]] double bottom() const { return m_place.y() + m_line * 1.15; }

private:
    [[nodiscard]] double room() const { return m_layout.all.width() - m_symbol - gap(); }
    [[nodiscard]] double gap() const { return m_metrics.height() * 0.4; }
    /// As much of all laws as there is room for.
    [[nodiscard]] LawDetail detailFor(const Chart& chart) const
    {
        const auto fit = [&](LawDetail detail) {
            for (std::size_t i = 0; i < chart.series.size(); ++i) {
                if (chart.series[i].law && m_metrics.horizontalAdvance(labelOf(chart, i, detail)) > room()) {
                    return false;
                }
            }
            return true;
        };
        return fit(LawDetail::all)      ? LawDetail::all
               : fit(LawDetail::values) ? LawDetail::values
                                        : LawDetail::brief;
    }
    [[nodiscard]] QString elided(const QString& label) const
    {
        return m_metrics.elidedText(label, Qt::ElideMiddle, std::max(room(), 1.0));
    }
    bool add(std::size_t series, const QString& label)
    {
        const double width = m_symbol + gap() + m_metrics.horizontalAdvance(label) + 1;
        const bool full = m_place.x() > m_layout.all.left() && m_place.x() + width > m_layout.all.right();
        if (full && m_place.y() + 2 * m_line > m_end) {
            return false;
        }
        if (full) {
            m_place = {m_layout.all.left(), m_place.y() + m_line};
        }
        m_layout.legend.push_back(
            {series, label, QRectF(m_place, QSizeF(m_symbol, m_line)),
             QRectF(m_place.x() + m_symbol + gap(), m_place.y(), width - m_symbol, m_line)});
        m_place.rx() += width + m_metrics.height();
        return true;
    }
    /// In place of as many entries as that takes.
    void sayMore(std::size_t count)
    {
        double left = m_place.x();
        double width = 0;
        for (;;) {
            const int rest = static_cast<int>(count - m_layout.legend.size());
            //: entries of a legend for which there is no room
            m_layout.more = ChartTexts::tr("… and %n more", nullptr, rest);
            width = m_metrics.horizontalAdvance(m_layout.more) + 1;
            const bool isLast = m_layout.legend.empty() || m_layout.legend.back().symbol.top() < m_place.y();
            if (left + width <= m_layout.all.right() || isLast) {
                break;
            }
            left = m_layout.legend.back().symbol.left();
            m_layout.legend.pop_back();
        }
        m_layout.moreText = QRectF(left, m_place.y(), width, m_line);
    }

    ChartLayout& m_layout;
    const QFontMetricsF& m_metrics;
    double m_line;
    double m_symbol;
    QPointF m_place; ///< of the next entry
    double m_end;    ///< that the last row may reach
};

} // namespace

double placeLegend(ChartLayout& layout, const Chart& chart, const QFontMetricsF& metrics, double top,
                   double share)
{
    if (chart.kind == Chart::Kind::heat) {
        const double line = metrics.height() * 1.25;
        layout.scale = QRectF(layout.all.left(), top, layout.all.width(), line);
        return top + line * 1.15;
    }
    if (!legendIsNeeded(chart)) {
        return top;
    }
    LegendRows rows(layout, metrics, top, share);
    rows.place(chart);
    return rows.bottom();
}

} // namespace interleave
