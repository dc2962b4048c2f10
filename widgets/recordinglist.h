#pragma once
// The list of the sitting's recordings: check marks say which are shown, F2 renames, Del removes, Ctrl+Z
// brings back.

#include "widgets/recordinglistmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace interleave {

class RecordingList : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingList(QWidget* parent = nullptr);
    ~RecordingList() override;

    [[nodiscard]] RecordingListModel& model() { return *m_model; }
    /// The rows that are selected in the view, in the order shown (for deleting and exporting).
    [[nodiscard]] QStringList selectedIds() const;
    /// For the window's menu: rename, pin, show only these, use their settings, remove, remove all that are
    /// not pinned, undo, redo.
    [[nodiscard]] QList<QAction*> listActions() const;

signals:
    /// Which recordings are overlaid now.
    void selectionChanged(const QStringList& ids);
    void activated(const QString& id);
    void settingsWanted(const QString& id); ///< to run again what this was

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Deed {
        renameDeed,
        pinDeed,
        onlyDeed,
        settingsDeed,
        removeDeed,
        clearDeed,
        undoDeed,
        redoDeed,
        deeds
    };
    void makeDeeds();
    void retranslate();
    void updateDeeds();
    void renameCurrent();
    void pinSelected();

    RecordingListModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QLabel* m_hint = nullptr;
    QList<QAction*> m_deeds;
};

} // namespace interleave
