#pragma once
// Few series at first: more than five curves, or bars in a group, cannot be told apart. The rest is one press
// away.

#include "labs/engine/analysis/chart.h"

#include <QToolButton>

namespace interleave {

constexpr std::size_t mostSeries = 5; ///< shown at first, and the laws that are fitted to them

/// The chart with its first measured series, laws apart; nothing where it has no more than that, or is a heat
/// map, whose rows are no curves.
std::optional<Chart> withFewerSeries(const Chart& chart, std::size_t most = mostSeries);

/// Checked: all are wanted. Visible only where there are too many.
class SeriesLimit : public QToolButton
{
    Q_OBJECT
public:
    explicit SeriesLimit(QWidget* parent = nullptr);

    /// What is drawn of this chart; nothing: all of it. Says how many there are.
    std::optional<Chart> fewerOf(const Chart& chart);
    void retranslate();

private:
    std::size_t m_count = 0;
};

} // namespace interleave
