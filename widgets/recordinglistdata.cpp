// What the list of recordings says of each of them.
#include "widgets/recordinglistmodel.h"

#include "widgets/spantexts.h"
#include "widgets/texts.h"

#include <QLocale>

namespace interleave {

namespace {

QString stateOf(const KeptRecording& entry)
{
    if (entry.state == Ending::live) {
        return RecordingListModel::tr("runs, %1")
            .arg(shownNumber(std::round(entry.progress * 100), QStringLiteral("%")));
    }
    return shownEnding(entry.state);
}

QString timeOf(const KeptRecording& entry)
{
    return QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
}

/// The line below the name.
QString detailsOf(const KeptRecording& entry)
{
    const QString state = stateOf(entry);
    //: state of a recording, time of day
    const QString line = entry.pinned ? RecordingListModel::tr("%1, %2, pinned").arg(state, timeOf(entry))
                                      : RecordingListModel::tr("%1, %2").arg(state, timeOf(entry));
    return entry.summary.isEmpty() ? line : line + QStringLiteral(" – ") + entry.summary;
}

QString tipOf(const KeptRecording& entry)
{
    const auto& known = entry.experiment == nullptr ? entry.outline : entry.experiment;
    const QString count = known == nullptr
                              ? QString()
                              : RecordingListModel::tr("Runs: %1")
                                    .arg(shownNumber(static_cast<double>(known->recordings.size())));
    const QString how =
        RecordingListModel::tr("Check several recordings to lay their charts over each other. F2 renames, "
                               "Del removes.");
    return QStringLiteral("<p><b>%1</b><br>%2<br>%3</p><p>%4</p>")
        .arg(entry.name.toHtmlEscaped(), detailsOf(entry).toHtmlEscaped(), count, how);
}

} // namespace

QVariant RecordingListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const KeptRecording& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.name;
    case Qt::CheckStateRole:
        return QVariant::fromValue(entry.shown ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return tipOf(entry);
    //: name of a recording, what is known of it
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(entry.name, detailsOf(entry));
    case idRole:
        return entry.id;
    case pinnedRole:
        return entry.pinned;
    case stateRole:
        return static_cast<int>(entry.state);
    case summaryRole:
        return detailsOf(entry);
    case timeRole:
        return entry.time;
    case progressRole:
        return entry.progress;
    default:
        return {};
    }
}

bool RecordingListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString id = m_entries[static_cast<std::size_t>(index.row())].id;
    if (role == Qt::EditRole) {
        rename(id, value.toString().trimmed());
        return true;
    }
    if (role != Qt::CheckStateRole) {
        return false;
    }
    QStringList ids = shownIds();
    const bool shown = value.toInt() == Qt::Checked;
    if (shown == ids.contains(id)) {
        return true;
    }
    if (shown) {
        ids << id;
    } else {
        ids.removeAll(id);
    }
    setShown(ids);
    return true;
}

Qt::ItemFlags RecordingListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsUserCheckable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : base;
}

void RecordingListModel::retranslate()
{
    if (!m_entries.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace interleave
