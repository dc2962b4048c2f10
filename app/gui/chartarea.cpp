#include "app/gui/chartarea.h"

#include "labs/engine/analysis/heatmap.h"
#include "widgets/chartpane.h"
#include "widgets/texts.h"

#include <QEvent>

namespace interleave {

ChartArea::ChartArea(const Lab& lab, QWidget* parent)
    : QTabWidget(parent)
    , m_lab(lab)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    for (const Plot& plot : m_lab.plots)
        m_panes.push_back({&plot, nullptr});
    m_panes.emplace_back();
    retranslate();
}

ChartPane* ChartArea::currentPane() const { return qobject_cast<ChartPane*>(currentWidget()); }

std::vector<ShownChart> ChartArea::charts() const
{
    std::vector<ShownChart> result;
    for (const std::size_t index : m_tabs)
        result.push_back(m_panes[index]);
    return result;
}

void ChartArea::setRecordings(const Recordings& recordings, const std::vector<std::string>& labels,
                              const Parameters& wanted, bool everything)
{
    const QWidget* const heatMap = m_panes.back().pane;
    if (everything || (heatMap != nullptr && heatMap == currentWidget()))
        drawHeatMap(recordings);
    offer(recordings, wanted);
    for (const std::size_t index : m_tabs) {
        const ShownChart& each = m_panes[index];
        if (everything || each.pane == currentWidget())
            each.pane->setChart(each.plot == nullptr ? m_heatMap
                                                     : chartOf(m_lab, *each.plot, recordings, labels));
    }
}

/// Of the result that the first chart over a parameter is about.
void ChartArea::drawHeatMap(const Recordings& recordings)
{
    m_heatMap = {};
    for (const Plot& plot : m_lab.plots) {
        const bool ofMetric = plot.kind != Plot::Kind::seriesOverTime && !plot.y.empty();
        if (ofMetric && m_heatMap.empty() && isOffered(&plot, recordings, {}))
            m_heatMap = heatMapOf(m_lab, plot.y.front(), recordings);
    }
}

void ChartArea::showTime(const std::optional<AxisRange>& stretch)
{
    m_time = stretch;
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr && each.plot != nullptr && each.plot->kind == Plot::Kind::seriesOverTime)
            each.pane->showX(m_time);
    }
}

bool ChartArea::isOffered(const Plot* plot, const Recordings& recordings, const Parameters& wanted) const
{
    if (plot == nullptr)
        return !m_heatMap.empty();
    const bool used = std::ranges::any_of(
        recordings, [&](const Recording* each) { return meets(each->parameters, plot->when); });
    return used || (recordings.empty() && meets(wanted, plot->when));
}

void ChartArea::makePane(ShownChart& chart)
{
    chart.pane = new ChartPane(this);
    chart.pane->setTitleShown(false); // the tab says it
    if (chart.plot != nullptr && chart.plot->kind == Plot::Kind::seriesOverTime)
        chart.pane->showX(m_time);
}

void ChartArea::offer(const Recordings& recordings, const Parameters& wanted)
{
    std::vector<std::size_t> offered;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (isOffered(m_panes[i].plot, recordings, wanted))
            offered.push_back(i);
    }
    if (offered == m_tabs)
        return;
    QWidget* before = currentWidget();
    while (count() > 0)
        removeTab(0);
    m_tabs = offered;
    for (const std::size_t index : m_tabs) {
        ShownChart& each = m_panes[index];
        if (each.pane == nullptr)
            makePane(each);
        addTab(each.pane, titleOf(each));
    }
    if (indexOf(before) >= 0)
        setCurrentWidget(before);
}

QString ChartArea::titleOf(const ShownChart& chart)
{
    return chart.plot == nullptr ? tr("Heat map") : shown(chart.plot->title);
}

void ChartArea::retranslate()
{
    setAccessibleName(tr("Charts"));
    for (int i = 0; i < count(); ++i)
        setTabText(i, titleOf(m_panes[m_tabs[static_cast<std::size_t>(i)]]));
}

void ChartArea::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
