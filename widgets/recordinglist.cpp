#include "widgets/recordinglist.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace interleave {

namespace {

/// Name, and below it what is known of the recording.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString details = index.data(RecordingListModel::summaryRole).toString();
        option->text += QChar(QChar::LineSeparator) + details;
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

RecordingList::RecordingList(QWidget* parent)
    : QWidget(parent)
    , m_model(new RecordingListModel(this))
    , m_view(new QListView(this))
    , m_hint(new QLabel(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TwoLines(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSpacing(1);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeDeeds();
    connect(m_model, &RecordingListModel::shownChanged, this, &RecordingList::selectionChanged);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex& index) {
        emit activated(index.data(RecordingListModel::idRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordingList::updateDeeds);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordingList::updateDeeds);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordingList::updateDeeds);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordingList::updateDeeds);
    connect(m_model->undoStack(), &QUndoStack::indexChanged, this, &RecordingList::updateDeeds);
    retranslate();
}

RecordingList::~RecordingList()
{
    m_model->undoStack()->disconnect(
        this); // it says that it is cleared while the model goes, after this object
}

void RecordingList::makeDeeds()
{
    const QList<QKeySequence> keys{
        Qt::Key_F2, Qt::CTRL | Qt::Key_B, Qt::CTRL | Qt::Key_Return, {}, QKeySequence::Delete,
        {},         QKeySequence::Undo,   QKeySequence::Redo};
    for (const QKeySequence& key : keys) {
        auto* action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        m_deeds << action;
    }
    connect(m_deeds[renameDeed], &QAction::triggered, this, &RecordingList::renameCurrent);
    connect(m_deeds[pinDeed], &QAction::triggered, this, &RecordingList::pinSelected);
    connect(m_deeds[onlyDeed], &QAction::triggered, this, [this] { m_model->setShown(selectedIds()); });
    connect(m_deeds[settingsDeed], &QAction::triggered, this, [this] {
        emit settingsWanted(m_view->currentIndex().data(RecordingListModel::idRole).toString());
    });
    connect(m_deeds[removeDeed], &QAction::triggered, this, [this] { m_model->remove(selectedIds()); });
    connect(m_deeds[clearDeed], &QAction::triggered, m_model, &RecordingListModel::removeUnpinned);
    connect(m_deeds[undoDeed], &QAction::triggered, m_model->undoStack(), &QUndoStack::undo);
    connect(m_deeds[redoDeed], &QAction::triggered, m_model->undoStack(), &QUndoStack::redo);
}

QStringList RecordingList::selectedIds() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex& row : std::as_const(rows)) {
        ids << row.data(RecordingListModel::idRole).toString();
    }
    return ids;
}

QList<QAction*> RecordingList::listActions() const { return m_deeds; }

void RecordingList::renameCurrent()
{
    if (m_view->currentIndex().isValid()) {
        m_view->edit(m_view->currentIndex());
    }
}

void RecordingList::pinSelected()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty()) {
        return;
    }
    const bool all =
        std::all_of(ids.begin(), ids.end(), [this](const QString& id) { return m_model->entry(id)->pinned; });
    m_model->undoStack()->beginMacro(m_deeds[pinDeed]->text()); // one undo for all of them
    for (const QString& id : ids) {
        m_model->setPinned(id, !all);
    }
    m_model->undoStack()->endMacro();
}

void RecordingList::updateDeeds()
{
    const QStringList ids = selectedIds();
    const bool some = !ids.isEmpty();
    const auto& entries = m_model->entries();
    const bool ended = std::any_of(ids.begin(), ids.end(), [this](const QString& id) {
        const KeptRecording* const entry = m_model->entry(id);
        return entry != nullptr && entry->state != Ending::live;
    });
    m_deeds[renameDeed]->setEnabled(m_view->currentIndex().isValid());
    const QString current = m_view->currentIndex().data(RecordingListModel::idRole).toString();
    const KeptRecording* const chosen = m_model->entry(current);
    m_deeds[settingsDeed]->setEnabled(chosen != nullptr && chosen->outline != nullptr);
    m_deeds[pinDeed]->setEnabled(some);
    m_deeds[onlyDeed]->setEnabled(some);
    m_deeds[removeDeed]->setEnabled(ended);
    m_deeds[clearDeed]->setEnabled(
        std::any_of(entries.begin(), entries.end(),
                    [](const KeptRecording& entry) { return !entry.pinned && entry.state != Ending::live; }));
    m_deeds[undoDeed]->setEnabled(m_model->undoStack()->canUndo());
    m_deeds[redoDeed]->setEnabled(m_model->undoStack()->canRedo());
    m_hint->setVisible(entries.empty());
}

void RecordingList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void RecordingList::retranslate()
{
    m_deeds[renameDeed]->setText(tr("Rename"));
    //: keeps a recording when the list is cleared
    m_deeds[pinDeed]->setText(tr("Pin or unpin"));
    m_deeds[pinDeed]->setToolTip(tr("A pinned recording stays when the list is cleared."));
    m_deeds[onlyDeed]->setText(tr("Show only the selected"));
    m_deeds[settingsDeed]->setText(tr("Use its settings"));
    m_deeds[settingsDeed]->setToolTip(tr("Sets the parameters and runs as they were for this recording."));
    m_deeds[removeDeed]->setText(tr("Remove"));
    m_deeds[clearDeed]->setText(tr("Remove all that are not pinned"));
    m_deeds[undoDeed]->setText(tr("Undo"));
    m_deeds[redoDeed]->setText(tr("Redo"));
    m_hint->setText(tr("Every run is kept here. Check several to lay their charts over each other."));
    m_view->setAccessibleName(tr("Recordings"));
    m_view->setAccessibleDescription(m_hint->text());
    m_model->retranslate();
    updateDeeds();
}

} // namespace interleave
