#include "widgets/timeline/lanetablemodel.h"

#include "widgets/tableview.h"
#include "widgets/texts.h"
#include "widgets/timeline/timelinelayout.h"

#include <algorithm>

namespace interleave {

int LaneTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LaneTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant LaneTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto length = [&row](State state) { return row.range.times[static_cast<std::size_t>(state)]; };
    const double all = length(State::running) + length(State::ready) + length(State::blocked);
    const auto share = [&](State state) -> QVariant {
        const double percent = all > 0 ? length(state) / all * 100 : 0;
        return role == copyRole ? copiedNumber(percent) : shownNumber(percent, QStringLiteral("%"));
    };
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((index.column() <= kindColumn ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != copyRole) {
        return {};
    }
    switch (index.column()) {
    case nameColumn:
        return row.name;
    case kindColumn:
        return row.kind;
    case runningColumn:
        return share(State::running);
    case readyColumn:
        return m_ready || length(State::ready) > 0 ? share(State::ready) : QVariant(QStringLiteral("–"));
    case blockedColumn:
        return share(State::blocked);
    case spansColumn:
        return shownNumber(static_cast<double>(row.range.spans));
    default:
        return role == copyRole ? copiedNumber(all) : shownNumber(all, QStringLiteral("ns"));
    }
}

QVariant LaneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case nameColumn:
        return tr("Lane");
    case kindColumn:
        return tr("Kind");
    case runningColumn:
        return tip ? tr("Share of its time in which the lane ran") : tr("Running");
    case readyColumn:
        return tip ? tr("Share of its time in which it could run but had no core") : tr("Ready");
    case blockedColumn:
        return tip ? tr("Share of its time in which it waited for something") : tr("Blocked");
    case spansColumn:
        return tip ? tr("How many stretches of one state were recorded") : tr("Spans");
    default:
        return tip ? tr("How long the lane was there, in nanoseconds when copied") : tr("Time");
    }
}

int LaneTableModel::rowOf(int lane) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [lane](const Row& row) { return row.lane == lane; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LaneTableModel::show(const TimelineData& data)
{
    std::vector<Row> rows;
    for (const LaneRow& each : data.rows()) {
        if (each.lane >= 0) {
            const Lane& lane = data.recording()->lanes[static_cast<std::size_t>(each.lane)];
            rows.push_back(
                {each.lane, QString::fromStdString(lane.name), idsText(lane), data.times(each.lane)});
        }
    }
    const auto before = static_cast<int>(m_rows.size());
    const auto now = static_cast<int>(rows.size());
    m_ready = data.knowsReady();
    const bool goesOn =
        before <= now &&
        std::equal(m_rows.begin(), m_rows.end(), rows.begin(), [](const Row& one, const Row& other) {
            return one.lane == other.lane && one.name == other.name;
        });
    if (!goesOn) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (now > before) {
        beginInsertRows({}, before, now - 1);
    }
    m_rows = std::move(rows);
    if (now > before) {
        endInsertRows();
    }
    if (before > 0) {
        emit dataChanged(index(0, kindColumn), index(before - 1, columns - 1));
    }
}

} // namespace interleave
