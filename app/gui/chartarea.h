#pragma once
// The charts of a lesson, one tab each: those that have something to say about the recordings shown.

#include "labs/engine/analysis/chart.h"

#include "widgets/axis.h"

#include <QTabWidget>
#include <optional>
#include <vector>

namespace interleave {

class ChartPane;

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

    [[nodiscard]] ChartPane* currentPane() const;
    [[nodiscard]] std::vector<ShownChart> charts() const; ///< in the order of the tabs

    /// Which plots are offered follows from what is shown, or, before any run, from what is set. While a run
    /// goes on only the chart in front is computed (`everything` false).
    void setRecordings(const Recordings& recordings, const std::vector<std::string>& labels,
                       const Parameters& wanted, bool everything);

    /// Charts over time show this stretch of it, ns; none: all of it.
    void showTime(const std::optional<AxisRange>& stretch);

protected:
    void changeEvent(QEvent* event) override;

private:
    void offer(const Recordings& recordings, const Parameters& wanted);
    [[nodiscard]] bool isOffered(const Plot* plot, const Recordings& recordings,
                                 const Parameters& wanted) const;
    void makePane(ShownChart& chart);
    void drawHeatMap(const Recordings& recordings);
    [[nodiscard]] static QString titleOf(const ShownChart& chart);
    void retranslate();

    const Lab& m_lab;
    std::vector<ShownChart> m_panes; ///< of every plot, as far as it was ever needed, and the heat map
    Chart m_heatMap;                 ///< empty unless two parameters are varied
    std::vector<std::size_t> m_tabs; ///< index into m_panes
    std::optional<AxisRange> m_time;
};

} // namespace interleave
