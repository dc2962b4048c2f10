#include "app/gui/chartarea.h"

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
    offer(recordings, wanted);
    for (const std::size_t index : m_tabs) {
        const ShownChart& each = m_panes[index];
        if (everything || each.pane == currentWidget())
            each.pane->setChart(chartOf(m_lab, *each.plot, recordings, labels));
    }
}

void ChartArea::showTime(const std::optional<AxisRange>& stretch)
{
    m_time = stretch;
    for (const ShownChart& each : m_panes) {
        if (each.pane != nullptr && each.plot->kind == Plot::Kind::seriesOverTime)
            each.pane->showX(m_time);
    }
}

void ChartArea::offer(const Recordings& recordings, const Parameters& wanted)
{
    std::vector<std::size_t> offered;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        const Plot& plot = *m_panes[i].plot;
        const bool used = std::ranges::any_of(
            recordings, [&](const Recording* each) { return meets(each->parameters, plot.when); });
        if (used || (recordings.empty() && meets(wanted, plot.when)))
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
        if (each.pane == nullptr) {
            each.pane = new ChartPane(this);
            each.pane->setTitleShown(false); // the tab says it
            if (each.plot->kind == Plot::Kind::seriesOverTime)
                each.pane->showX(m_time);
        }
        addTab(each.pane, shown(each.plot->title));
    }
    if (indexOf(before) >= 0)
        setCurrentWidget(before);
}

void ChartArea::retranslate()
{
    setAccessibleName(tr("Charts"));
    for (int i = 0; i < count(); ++i)
        setTabText(i, shown(m_panes[m_tabs[static_cast<std::size_t>(i)]].plot->title));
}

void ChartArea::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
