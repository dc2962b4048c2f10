#include "app/gui/chartarea.h"

#include "app/gui/glyphs.h"
#include "widgets/chartpane.h"
#include "widgets/texts.h"
#include "widgets/waitingbar.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QPromise>
#include <QToolButton>
#include <QtConcurrentRun>
#include <algorithm>

namespace interleave {

namespace {

void drawBeside(QPromise<DrawnCharts>& promise, const Lab* lab, const ChartedRuns& runs)
{
    promise.setProgressRange(0, 100);
    auto charts = chartsOf(*lab, runs, [&](double fraction) {
        promise.setProgressValue(static_cast<int>(fraction * 100));
        return !promise.isCanceled();
    });
    if (charts)
        promise.addResult(std::move(*charts));
}

} // namespace

ChartArea::ChartArea(const Lab& lab, QWidget* parent)
    : QTabWidget(parent)
    , m_lab(lab)
    , m_all(new QToolButton(this))
    , m_waiting(new WaitingBar(this))
{
    m_waiting->setAutoFillBackground(true);
    m_all->setAutoRaise(true);
    m_all->setIcon(glyphIcon(Glyph::menu));
    m_all->setPopupMode(QToolButton::InstantPopup);
    m_all->setMenu(new QMenu(m_all));
    auto* const group = new QActionGroup(m_all);
    connect(m_all->menu(), &QMenu::aboutToShow, this, [this, group] { listAll(*group); });
    setCornerWidget(m_all, Qt::TopLeftCorner);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    for (const Plot& plot : m_lab.plots)
        m_panes.push_back({&plot, nullptr});
    m_panes.emplace_back();
    connect(m_waiting, &WaitingBar::cancelled, this, &ChartArea::cancel);
    connect(m_waiting, &WaitingBar::wantedAgain, this, [this] { compute(m_many); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_waiting, &WaitingBar::setProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
            showCharts(m_watcher.future().takeResult(), m_many);
            m_waiting->setState(WaitingBar::State::idle);
        } else if (m_waiting->state() == WaitingBar::State::computing) {
            cancel(); // it did not come to its end
        }
    });
    retranslate();
}

ChartArea::~ChartArea() { m_watcher.cancel(); }

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
    const bool isLong = !runs.owners.empty() && runs.areMany();
    if (isLong && runs.areTheSameAs(m_many))
        return; // shown, under way, or cancelled by the user
    m_watcher.cancel();
    m_many = isLong ? runs : ChartedRuns();
    m_copies = {};
    if (isLong)
        return compute(runs);
    m_waiting->setState(WaitingBar::State::idle);
    showCharts(*chartsOf(m_lab, runs), runs);
}

void ChartArea::compute(const ChartedRuns& runs)
{
    m_waiting->setState(WaitingBar::State::computing);
    placeWaiting();
    m_watcher.setFuture(QtConcurrent::run(&drawBeside, &m_lab, runs));
}

void ChartArea::cancel()
{
    m_watcher.cancel();
    m_waiting->setState(WaitingBar::State::cancelled);
    placeWaiting();
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr)
            each.pane->setChart({}); // what stands there is of other runs
    }
}

/// At the bottom, over whatever chart is in front.
void ChartArea::placeWaiting()
{
    const int height = m_waiting->sizeHint().height();
    m_waiting->setGeometry(0, this->height() - height, width(), height);
    m_waiting->raise();
}

void ChartArea::setGrowingRuns(const ChartedRuns& runs)
{
    if (runs.areMany())
        return growOnAnotherThread(runs);
    m_watcher.cancel();
    m_many = {};
    m_copies = {};
    m_waiting->setState(WaitingBar::State::idle);
    std::vector<std::size_t> offered = offeredPlots(m_lab, runs);
    if (const std::size_t heatMap = m_lab.plots.size(); std::ranges::find(m_tabs, heatMap) != m_tabs.end())
        offered.push_back(heatMap);
    if (runs.recordings.empty()) // it is not known yet what they will be about
        offer(offered);
    else
        offer(offered, runs);
    setAwaited(Awaited::end);
    for (const std::size_t index : m_tabs) {
        if (m_panes[index].pane == currentWidget())
            m_panes[index].pane->setChart(chartAt(m_lab, index, runs));
    }
}

/// The runs so far that are over; those that come meanwhile are in the next drawing.
void ChartArea::growOnAnotherThread(const ChartedRuns& runs)
{
    if (m_watcher.isRunning() && !m_watcher.isCanceled())
        return;
    ChartedRuns over{m_copies.of(runs.recordings), {}, runs.wanted, {m_copies.owner()}};
    over.labels = m_copies.labelsOf(runs.labels);
    if (over.areTheSameAs(m_many))
        return;
    m_many = std::move(over);
    m_watcher.setFuture(QtConcurrent::run(&drawBeside, &m_lab, m_many));
}

void ChartArea::showCharts(const DrawnCharts& charts, const ChartedRuns& of)
{
    std::vector<std::size_t> offered;
    for (const auto& [index, chart] : charts)
        offered.push_back(index);
    offer(offered, of);
    const auto why = std::ranges::find_if(
        of.recordings, [](const Recording* run) { return !run->tracing.sentence.empty(); });
    m_obstacle = why == of.recordings.end() ? Sentence() : (*why)->tracing.sentence;
    setAwaited(of.recordings.empty() ? Awaited::run : Awaited::nothing);
    for (const auto& [index, chart] : charts)
        m_panes[index].pane->setChart(chart);
}

/// And brings to the front what they are about; not against the user, who may have chosen another one since.
void ChartArea::offer(const std::vector<std::size_t>& offered, const ChartedRuns& runs)
{
    const bool wasEmpty = m_tabs.empty();
    const std::size_t front = wasEmpty ? 0 : m_tabs[static_cast<std::size_t>(std::max(currentIndex(), 0))];
    offer(offered);
    if (m_tabs.empty())
        return;
    const Subject subject = subjectOf(runs);
    const bool same =
        subject.varied == m_subject.varied && (subject.preset.empty() || subject.preset == m_subject.preset);
    const bool stays = !wasEmpty && std::ranges::find(m_tabs, front) != m_tabs.end();
    const bool chosenByUser = same && m_chosen && stays && front != *m_chosen;
    if (!same)
        m_subject = subject;
    m_chosen = chosenPlot(m_lab, m_tabs, m_subject);
    if (!chosenByUser)
        setCurrentIndex(static_cast<int>(std::ranges::find(m_tabs, *m_chosen) - m_tabs.begin()));
}

void ChartArea::showTime(const std::optional<AxisRange>& stretch)
{
    m_time = stretch ? std::optional(AxisRange{stretch->low * 1e-9, stretch->high * 1e-9}) : std::nullopt;
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr && isOverTime(each))
            each.pane->showX(m_time);
    }
}

/// Series may be over something else.
bool ChartArea::isOverTime(const ShownChart& chart) const
{
    const Plot* const plot = chart.plot;
    const Series* const series = plot == nullptr || plot->ofMetrics() || plot->y.empty()
                                     ? nullptr
                                     : findSeries(m_lab, plot->y.front());
    return series != nullptr && series->overTime();
}

void ChartArea::makePane(ShownChart& chart)
{
    chart.pane = new ChartPane(this);
    chart.pane->setTitleShown(false); // the tab says it
    chart.pane->setEmptyText(emptyTextOf(chart));
    if (isOverTime(chart))
        chart.pane->showX(m_time);
}

void ChartArea::setAwaited(Awaited awaited)
{
    m_awaited = awaited;
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr)
            each.pane->setEmptyText(emptyTextOf(each));
    }
}

QString ChartArea::emptyTextOf(const ShownChart& chart) const
{
    const QString title = titleOf(chart);
    switch (m_awaited) {
    case Awaited::run:
        break;
    case Awaited::end:
        //: %1: title of a chart
        return tr("The numbers come when the run ends: %1").arg(title);
    case Awaited::nothing:
        //: %1: title of a chart
        return (tr("This run has no numbers for: %1").arg(title) + u'\n' + shown(m_obstacle)).trimmed();
    }
    return tr("Run the lesson to see: %1").arg(title);
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

void ChartArea::listAll(QActionGroup& group)
{
    m_all->menu()->clear();
    for (int i = 0; i < count(); ++i) {
        QAction* const action = m_all->menu()->addAction(tabText(i));
        action->setCheckable(true);
        action->setActionGroup(&group);
        action->setChecked(i == currentIndex());
        connect(action, &QAction::triggered, this, [this, i] { setCurrentIndex(i); });
    }
}

QString ChartArea::titleOf(const ShownChart& chart)
{
    return chart.plot == nullptr ? tr("Heat map") : shown(chart.plot->title);
}

void ChartArea::retranslate()
{
    setAccessibleName(tr("Charts"));
    m_all->setToolTip(tr("All charts of this lesson"));
    m_all->setAccessibleName(m_all->toolTip());
    m_waiting->setTexts(tr("Computing the charts"), tr("Compute the charts"));
    for (int i = 0; i < count(); ++i)
        setTabText(i, titleOf(m_panes[m_tabs[static_cast<std::size_t>(i)]]));
    setAwaited(m_awaited);
}

void ChartArea::resizeEvent(QResizeEvent* event)
{
    QTabWidget::resizeEvent(event);
    placeWaiting();
}

void ChartArea::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
