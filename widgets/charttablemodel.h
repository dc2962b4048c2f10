#pragma once
// The numbers of a chart as a table: one row per point.

#include "labs/engine/analysis/chart.h"

#include <QAbstractTableModel>

namespace interleave {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { seriesColumn, xColumn, medianColumn, lowerColumn, upperColumn, countColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Chart& chart() const { return m_chart; }
    /// Rows that stay are updated in place, so that a selection survives.
    void setChart(const Chart& chart);
    void retranslate();

private:
    struct Place {
        std::size_t series = 0;
        std::size_t point = 0;
    };
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] QVariant text(std::size_t series, const ChartPoint& point, int column) const;

    Chart m_chart;
    std::vector<int> m_ends; ///< row after the last of each series
};

} // namespace interleave
