#include "app/gui/chartarea.h"

#include "labs/engine/analysis/heatmap.h"
#include "widgets/chartpane.h"
#include "widgets/reckoning.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QPromise>
#include <QtConcurrentRun>

namespace interleave {

namespace {

bool isOffered(const Plot& plot, const ChartedRuns& runs)
{
    const bool used = std::ranges::any_of(
        runs.recordings, [&](const Recording* each) { return meets(each->parameters, plot.when); });
    return used || (runs.recordings.empty() && meets(runs.wanted, plot.when));
}

/// Of the result that the first chart over a parameter is about; empty unless two parameters are varied.
Chart heatMapFor(const Lab& lab, const ChartedRuns& runs)
{
    for (const Plot& plot : lab.plots) {
        if (plot.kind == Plot::Kind::seriesOverTime || plot.y.empty() || !isOffered(plot, runs))
            continue;
        if (Chart map = heatMapOf(lab, plot.y.front(), runs.recordings); !map.empty())
            return map;
    }
    return {};
}

/// The heat map comes behind the plots.
Chart chartAt(const Lab& lab, std::size_t index, const ChartedRuns& runs)
{
    return index < lab.plots.size() ? chartOf(lab, lab.plots[index], runs.recordings, runs.labels)
                                    : heatMapFor(lab, runs);
}

/// Nothing where `goOn` said no in between.
std::optional<DrawnCharts> drawn(const Lab& lab, const ChartedRuns& runs, const std::function<bool()>& goOn)
{
    DrawnCharts charts;
    for (std::size_t i = 0; i < lab.plots.size(); ++i) {
        if (!goOn())
            return {};
        if (isOffered(lab.plots[i], runs))
            charts.emplace_back(i, chartAt(lab, i, runs));
    }
    if (Chart map = heatMapFor(lab, runs); !map.empty())
        charts.emplace_back(lab.plots.size(), std::move(map));
    return charts;
}

void drawBeside(QPromise<DrawnCharts>& promise, const Lab* lab, const ChartedRuns& runs)
{
    if (auto charts = drawn(*lab, runs, [&] { return !promise.isCanceled(); }))
        promise.addResult(std::move(*charts));
}

} // namespace

ChartArea::ChartArea(const Lab& lab, QWidget* parent)
    : QTabWidget(parent)
    , m_lab(lab)
{
    setDocumentMode(true);
    setUsesScrollButtons(true);
    for (const Plot& plot : m_lab.plots)
        m_panes.push_back({&plot, nullptr});
    m_panes.emplace_back();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            showCharts(m_watcher.result());
    });
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

void ChartArea::setRuns(const ChartedRuns& runs)
{
    m_watcher.cancel();
    if (runs.owners.empty() || runs.recordings.size() <= mostAtOnce)
        return showCharts(*drawn(m_lab, runs, [] { return true; }));
    m_watcher.setFuture(QtConcurrent::run(&drawBeside, &m_lab, runs));
}

void ChartArea::setGrowingRuns(const ChartedRuns& runs)
{
    m_watcher.cancel();
    std::vector<std::size_t> offered;
    for (std::size_t i = 0; i < m_lab.plots.size(); ++i) {
        if (isOffered(m_lab.plots[i], runs))
            offered.push_back(i);
    }
    const std::size_t heatMap = m_lab.plots.size();
    if (std::ranges::find(m_tabs, heatMap) != m_tabs.end())
        offered.push_back(heatMap);
    offer(offered);
    for (const std::size_t index : m_tabs) {
        if (m_panes[index].pane == currentWidget())
            m_panes[index].pane->setChart(chartAt(m_lab, index, runs));
    }
}

void ChartArea::showCharts(const DrawnCharts& charts)
{
    std::vector<std::size_t> offered;
    for (const auto& [index, chart] : charts)
        offered.push_back(index);
    offer(offered);
    for (const auto& [index, chart] : charts)
        m_panes[index].pane->setChart(chart);
}

void ChartArea::showTime(const std::optional<AxisRange>& stretch)
{
    m_time = stretch;
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr && each.plot != nullptr && each.plot->kind == Plot::Kind::seriesOverTime)
            each.pane->showX(m_time);
    }
}

void ChartArea::makePane(ShownChart& chart)
{
    chart.pane = new ChartPane(this);
    chart.pane->setTitleShown(false); // the tab says it
    if (chart.plot != nullptr && chart.plot->kind == Plot::Kind::seriesOverTime)
        chart.pane->showX(m_time);
}

void ChartArea::offer(const std::vector<std::size_t>& offered)
{
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
