#pragma once
// The recordings of the sitting: kept, named, pinned, and chosen to be shown above each other.

#include "labs/engine/recording.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QElapsedTimer>
#include <QUndoStack>
#include <memory>

namespace interleave {

/// One run, or the runs of one sweep.
struct KeptRecording {
    QString id; ///< unique; never shown
    QString name;
    bool named = true; ///< by the user; another name than that may be told in another language
    QString lab;       ///< id of the lab
    QString summary;   ///< what was set, in one line
    QDateTime time;
    bool pinned = false; ///< kept when the list is cleared
    bool shown = true;   ///< overlaid in charts
    Ending state = Ending::live;
    double progress = 0;                          ///< 0 … 1, while live
    std::shared_ptr<const Experiment> experiment; ///< null: not read, or unloaded
    std::shared_ptr<const Experiment> outline;    ///< what was set; stays when the experiment is unloaded
    bool unloadable = false;                      ///< it can be read again
};

class RecordingListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { idRole = Qt::UserRole + 1, pinnedRole, stateRole, summaryRole, timeRole, progressRole };

    explicit RecordingListModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; ///< name, check state
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// In the order shown. An entry stays valid until the list changes.
    [[nodiscard]] const std::vector<KeptRecording>& entries() const { return m_entries; }
    [[nodiscard]] const KeptRecording* entry(const QString& id) const;
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1: none
    [[nodiscard]] QStringList shownIds() const;
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }

    /// On top of the list; not undoable (a run is not undone).
    void add(KeptRecording entry);
    /// A live recording went on or ended. Progress alone is told once a second. Not undoable.
    void update(const QString& id, Ending state, double progress);
    void setExperiment(const QString& id, std::shared_ptr<const Experiment> experiment);
    /// Frees its memory; its outline stays.
    void unload(const QString& id);
    void setUnloadable(const QString& id, bool unloadable);
    void setShown(const QStringList& ids); ///< these and no others
    /// The same in another language. Not undoable, and signals nothing to who keeps the files.
    void retell(const QString& id, const QString& name, const QString& summary);

    // Undoable:
    void rename(const QString& id, const QString& name);
    void setPinned(const QString& id, bool pinned);
    /// Live recordings are left. Undo restores each at its place.
    void remove(const QStringList& ids);
    void removeUnpinned();
    /// These are gone for good, and with them all that could be undone.
    void drop(const QStringList& ids);
    void retranslate();

signals:
    void shownChanged(const QStringList& ids);
    void renamed(const QString& id, const QString& name);
    void pinnedChanged(const QString& id, bool pinned);
    /// The files of these may go, or must come back.
    void removed(const QString& id);
    void restored(const QString& id);

private:
    friend class RecordingCommand;
    void changeAt(int row, const std::function<void(KeptRecording&)>& change, const QList<int>& roles);
    void takeAt(int row);
    void putAt(int row, KeptRecording entry);

    std::vector<KeptRecording> m_entries;
    QUndoStack m_undo;
    QElapsedTimer m_told; ///< since progress was told
};

} // namespace interleave
