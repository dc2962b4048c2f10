#pragma once
// The timeline's rows as a table: the share of each state per lane, in the stretch that is looked at.

#include "widgets/timeline/timelinedata.h"

#include <QAbstractTableModel>

namespace interleave {

class LaneTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        nameColumn,
        kindColumn,
        runningColumn,
        readyColumn,
        blockedColumn,
        spansColumn,
        lengthColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Index of the row's lane in the recording.
    [[nodiscard]] int laneOf(int row) const { return m_rows[static_cast<std::size_t>(row)].lane; }
    [[nodiscard]] int rowOf(int lane) const; ///< -1: not shown

    /// Copies what is known now, in the order of the timeline, without its headings. At most twice a second
    /// is plenty.
    void show(const TimelineData& data);

private:
    struct Row {
        int lane = 0;
        QString name;
        QString kind;
        RangeTimes range;
    };
    std::vector<Row> m_rows;
    bool m_ready = false; ///< whether that state is known at all
};

} // namespace interleave
