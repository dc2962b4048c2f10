#pragma once
// The charts of a lesson, one tab each: those that have something to say about the recordings shown.

#include "labs/engine/analysis/chartchoice.h"
#include "labs/engine/analysis/finishedcopies.h"
#include "widgets/axis.h"

#include <QFutureWatcher>
#include <QTabWidget>
#include <optional>
#include <vector>

class QActionGroup;
class QToolButton;

namespace interleave {

class ChartPane;
class WaitingBar;

/// A chart and the pane that shows it.
struct ShownChart {
    const Plot* plot = nullptr; ///< null: the heat map
    ChartPane* pane = nullptr;
};

class ChartArea : public QTabWidget
{
    Q_OBJECT
public:
    /// `lab` must outlive the area.
    explicit ChartArea(const Lab& lab, QWidget* parent = nullptr);
    ~ChartArea() override; ///< waits for nothing that is still computed

    [[nodiscard]] ChartPane* currentPane() const;
    [[nodiscard]] std::vector<ShownChart> charts() const; ///< in the order of the tabs

    [[nodiscard]] WaitingBar& waitingBar() const { return *m_waiting; }

    /// Which plots are offered follows from what is shown, or, before any run, from what is set. Charts of
    /// many runs, and the laws in them, are computed beside the window, with progress, and can be cancelled.
    void setRuns(const ChartedRuns& runs);
    /// The same while a run goes on: only the chart in front is computed.
    void setGrowingRuns(const ChartedRuns& runs);

    /// Charts over time show this stretch of it, ns; none: all of it.
    void showTime(const std::optional<AxisRange>& stretch);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Awaited { run, end, nothing }; ///< what brings numbers where there are none yet
    void compute(const ChartedRuns& runs);
    void cancel();
    void placeWaiting();
    void listAll(QActionGroup& group);
    void showCharts(const DrawnCharts& charts, const ChartedRuns& of);
    void offer(const std::vector<std::size_t>& offered);
    void offer(const std::vector<std::size_t>& offered, const ChartedRuns& runs);
    void makePane(ShownChart& chart);
    void growOnAnotherThread(const ChartedRuns& runs);
    void setAwaited(Awaited awaited);
    [[nodiscard]] QString emptyTextOf(const ShownChart& chart) const;
    [[nodiscard]] bool isOverTime(const ShownChart& chart) const;
    [[nodiscard]] static QString titleOf(const ShownChart& chart);
    void retranslate();

    const Lab& m_lab;
    std::vector<ShownChart> m_panes; ///< of every plot, as far as it was ever needed, and the heat map
    std::vector<std::size_t> m_tabs; ///< index into m_panes
    Subject m_subject;
    std::optional<std::size_t> m_chosen; ///< the plot that suits it
    std::optional<AxisRange> m_time;     ///< s
    Awaited m_awaited = Awaited::run;
    Sentence m_obstacle;             ///< why numbers are missing; may be empty
    FinishedCopies m_copies;         ///< of what grows, where these are many
    QToolButton* m_all = nullptr;    ///< lists them: few tabs have room
    WaitingBar* m_waiting = nullptr; ///< over the charts: they are of other runs then
    ChartedRuns m_many;              ///< what is shown, computed or cancelled, where these are many
    QFutureWatcher<DrawnCharts> m_watcher;
};

} // namespace interleave
