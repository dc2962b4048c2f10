#include "widgets/serieslimit.h"

#include "widgets/texts.h"

#include <algorithm>

namespace interleave {

namespace {

std::size_t measuredIn(const Chart& chart)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(chart.series, [](const ChartSeries& series) { return !series.law; }));
}

} // namespace

std::optional<Chart> withFewerSeries(const Chart& chart, std::size_t most)
{
    if (chart.kind == Chart::Kind::heat || measuredIn(chart) <= most) {
        return std::nullopt;
    }
    Chart fewer = chart;
    std::size_t measured = 0;
    std::vector<std::size_t> places(chart.series.size()); // of those that are kept
    fewer.series.clear();
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const ChartSeries& series = chart.series[i];
        const bool kept = series.law ? series.law->of < most : measured++ < most;
        if (!kept) {
            continue;
        }
        places[i] = fewer.series.size();
        fewer.series.push_back(series);
        if (std::optional<DrawnLaw>& law = fewer.series.back().law) {
            law->of = places[law->of];
        }
    }
    if (fewer.remark.empty()) { // said in files, which have no button
        fewer.remark = Sentence(LAB_TEXT("Drawn are %1 of %2 series."),
                                {std::to_string(most), std::to_string(measuredIn(chart))});
    }
    return fewer;
}

SeriesLimit::SeriesLimit(QWidget* parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    hide();
    connect(this, &QToolButton::toggled, this, &SeriesLimit::retranslate);
}

std::optional<Chart> SeriesLimit::fewerOf(const Chart& chart)
{
    const std::size_t count = measuredIn(chart);
    setVisible(chart.kind != Chart::Kind::heat && count > mostSeries);
    if (count != m_count) {
        m_count = count;
        retranslate();
    }
    return isChecked() ? std::nullopt : withFewerSeries(chart);
}

void SeriesLimit::retranslate()
{
    const QString all = shownNumber(static_cast<double>(m_count));
    const QString few = shownNumber(static_cast<double>(mostSeries));
    //: a button beside a chart that draws the first few of its series: "5 of 20 series"
    setText(isChecked() ? tr("All %1 series").arg(all) : tr("%1 of %2 series").arg(few, all));
    setToolTip(isChecked() ? tr("Draw only the first %1 series").arg(few)
                           : tr("Draw all series; the table has them all in any case"));
}

} // namespace interleave
