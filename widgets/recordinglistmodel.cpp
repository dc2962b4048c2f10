#include "widgets/recordinglistmodel.h"

#include "labs/engine/analysis/outline.h"
#include "widgets/spantexts.h"
#include "widgets/texts.h"

#include <QLocale>
#include <algorithm>

namespace interleave {

/// Something that was done to the list, and how it is taken back.
class RecordingCommand : public QUndoCommand
{
public:
    using Deed = std::function<void()>;
    RecordingCommand(const QString& text, Deed redo, Deed undo)
        : QUndoCommand(text)
        , m_redo(std::move(redo))
        , m_undo(std::move(undo))
    {
    }
    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    Deed m_redo;
    Deed m_undo;
};

namespace {

constexpr qint64 tellEvery = 1000; ///< ms: a screen reader reads what changes

/// An entry that was taken out. Runs are added on top only, so its distance from the end stays.
struct Taken {
    KeptRecording entry;
    std::size_t below = 0;
};

} // namespace

RecordingListModel::RecordingListModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

int RecordingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RecordingListModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const KeptRecording& entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const KeptRecording* RecordingListModel::entry(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

QStringList RecordingListModel::shownIds() const
{
    QStringList ids;
    for (const KeptRecording& entry : m_entries) {
        if (entry.shown) {
            ids << entry.id;
        }
    }
    return ids;
}

void RecordingListModel::changeAt(int row, const std::function<void(KeptRecording&)>& change,
                                  const QList<int>& roles)
{
    change(m_entries[static_cast<std::size_t>(row)]);
    emit dataChanged(index(row), index(row), roles);
}

void RecordingListModel::takeAt(int row)
{
    const KeptRecording taken = m_entries[static_cast<std::size_t>(row)];
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit removed(taken.id);
    if (taken.shown) {
        emit shownChanged(shownIds());
    }
}

void RecordingListModel::putAt(int row, KeptRecording entry)
{
    const bool shown = entry.shown;
    beginInsertRows({}, row, row);
    m_entries.insert(m_entries.begin() + row, std::move(entry));
    endInsertRows();
    if (shown) {
        emit shownChanged(shownIds());
    }
}

void RecordingListModel::add(KeptRecording entry) { putAt(0, std::move(entry)); }

void RecordingListModel::update(const QString& id, Ending state, double progress)
{
    const KeptRecording* const known = entry(id);
    if (known == nullptr || (known->state == state && known->progress == progress)) {
        return;
    }
    KeptRecording& kept = m_entries[static_cast<std::size_t>(rowOf(id))];
    const bool ofUse = kept.state != state || !m_told.isValid() || m_told.hasExpired(tellEvery);
    kept.state = state;
    kept.progress = progress;
    if (ofUse) {
        m_told.start();
        emit dataChanged(index(rowOf(id)), index(rowOf(id)));
    }
}

void RecordingListModel::setExperiment(const QString& id, std::shared_ptr<const Experiment> experiment)
{
    const int row = rowOf(id);
    if (row >= 0 && experiment != nullptr) {
        const auto change = [&](KeptRecording& kept) {
            kept.outline = std::make_shared<Experiment>(outlineOf(*experiment));
            kept.experiment = std::move(experiment);
        };
        changeAt(row, change, {});
    }
}

void RecordingListModel::unload(const QString& id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        changeAt(row, [](KeptRecording& kept) { kept.experiment.reset(); }, {});
    }
}

void RecordingListModel::setUnloadable(const QString& id, bool unloadable)
{
    const int row = rowOf(id);
    if (row >= 0) {
        m_entries[static_cast<std::size_t>(row)].unloadable = unloadable; // nobody sees it
    }
}

void RecordingListModel::setShown(const QStringList& ids)
{
    const QStringList before = shownIds();
    for (int row = 0; row < rowCount(); ++row) {
        const KeptRecording& entry = m_entries[static_cast<std::size_t>(row)];
        const bool shown = ids.contains(entry.id);
        if (entry.shown != shown) {
            changeAt(row, [shown](KeptRecording& kept) { kept.shown = shown; }, {Qt::CheckStateRole});
        }
    }
    if (shownIds() != before) {
        emit shownChanged(shownIds());
    }
}

void RecordingListModel::retell(const QString& id, const QString& name, const QString& summary)
{
    const KeptRecording* const known = entry(id);
    if (known == nullptr || (known->name == name && known->summary == summary)) {
        return;
    }
    const auto change = [&](KeptRecording& kept) {
        kept.name = name;
        kept.summary = summary;
    };
    changeAt(rowOf(id), change, {});
}

void RecordingListModel::rename(const QString& id, const QString& name)
{
    const KeptRecording* const known = entry(id);
    const QString before = known == nullptr ? QString() : known->name;
    if (known == nullptr || name.trimmed().isEmpty() || name == before) {
        return;
    }
    const auto call = [this, id](const QString& text, bool named) {
        const auto change = [&text, named](KeptRecording& kept) {
            kept.name = text;
            kept.named = named;
        };
        changeAt(rowOf(id), change, {});
        emit renamed(id, text);
    };
    const bool wasNamed = known->named;
    m_undo.push(new RecordingCommand(
        tr("Rename %1").arg(before), [call, name] { call(name, true); },
        [call, before, wasNamed] { call(before, wasNamed); }));
}

void RecordingListModel::setPinned(const QString& id, bool pinned)
{
    const KeptRecording* const known = entry(id);
    if (known == nullptr || known->pinned == pinned) {
        return;
    }
    const auto call = [this, id](bool value) {
        changeAt(rowOf(id), [value](KeptRecording& kept) { kept.pinned = value; }, {});
        emit pinnedChanged(id, value);
    };
    const QString text = pinned ? tr("Pin %1").arg(known->name) : tr("Unpin %1").arg(known->name);
    m_undo.push(new RecordingCommand(
        text, [call, pinned] { call(pinned); }, [call, pinned] { call(!pinned); }));
}

void RecordingListModel::remove(const QStringList& ids)
{
    auto taken = std::make_shared<std::vector<Taken>>();
    for (int row = rowCount() - 1; row >= 0; --row) {
        const KeptRecording& entry = m_entries[static_cast<std::size_t>(row)];
        if (ids.contains(entry.id) && entry.state != Ending::live) {
            const auto below = m_entries.size() - 1 - static_cast<std::size_t>(row) - taken->size();
            taken->push_back({entry, below});
            if (entry.unloadable) {
                taken->back().entry.experiment.reset(); // undo reads it again
            }
        }
    }
    if (taken->empty()) {
        return;
    }
    const auto redo = [this, taken] {
        for (const Taken& one : *taken) {
            takeAt(rowOf(one.entry.id));
        }
    };
    const auto undo = [this, taken] {
        std::for_each(taken->rbegin(), taken->rend(), [this](const Taken& one) {
            putAt(rowCount() - static_cast<int>(one.below), one.entry);
            emit restored(one.entry.id);
        });
    };
    m_undo.push(new RecordingCommand(tr("Remove recordings"), redo, undo));
}

void RecordingListModel::drop(const QStringList& ids)
{
    for (const QString& id : ids) {
        if (rowOf(id) >= 0) {
            takeAt(rowOf(id));
        }
    }
    m_undo.clear(); // it may speak of them
}

void RecordingListModel::removeUnpinned()
{
    QStringList ids;
    for (const KeptRecording& entry : m_entries) {
        if (!entry.pinned) {
            ids << entry.id;
        }
    }
    remove(ids);
}

} // namespace interleave
