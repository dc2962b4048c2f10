#include "app/gui/lessonlist.h"

#include "labs/engine/catalogue.h"
#include "widgets/texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace interleave {

namespace {

constexpr int labRole = Qt::UserRole + 1;
constexpr int textRole = Qt::UserRole + 2; ///< what the filter looks at: title and question

QStandardItem* chapterItem(int chapter)
{
    auto* item = new QStandardItem;
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(chapter, labRole);
    QFont bold = item->font();
    bold.setBold(true);
    item->setFont(bold);
    return item;
}

} // namespace

LessonList::LessonList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_model(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(12);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideRight);
    m_shown->setSourceModel(m_model);
    m_shown->setRecursiveFilteringEnabled(true);
    m_shown->setAutoAcceptChildRows(true);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterRole(textRole);
    m_view->setModel(m_shown);
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &LessonList::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LessonList::choose);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (!current().isEmpty())
            emit entered(current());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    retranslate();
}

void LessonList::fill()
{
    QStandardItem* chapter = nullptr;
    for (const Lab* lab : catalogue()) {
        if (chapter == nullptr || chapter->data(labRole).toInt() != lab->chapter) {
            chapter = chapterItem(lab->chapter);
            m_model->appendRow(chapter);
        }
        auto* item = new QStandardItem;
        item->setData(QString::fromStdString(lab->id), labRole);
        chapter->appendRow(item);
    }
    m_view->expandAll();
}

void LessonList::filter(const QString& text)
{
    m_view->setCurrentIndex({}); // else the view goes to another lesson when it loses this one
    m_shown->setFilterFixedString(text);
    m_view->expandAll();
    m_view->setCurrentIndex(indexOf(m_current));
}

QModelIndex LessonList::indexOf(const QString& lab) const
{
    for (int chapter = 0; chapter < m_model->rowCount(); ++chapter) {
        const QModelIndex parent = m_model->index(chapter, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (index.data(labRole).toString() == lab)
                return m_shown->mapFromSource(index);
        }
    }
    return {};
}

void LessonList::setCurrent(const QString& lab)
{
    if (lab == m_current)
        return;
    m_current = lab;
    if (!indexOf(lab).isValid())
        m_filter->clear(); // it hides what is wanted
    m_view->setCurrentIndex(indexOf(lab));
}

void LessonList::step(int by)
{
    const auto& all = catalogue();
    const auto here = std::ranges::find(all, current().toStdString(), &Lab::id);
    const auto next = here - all.begin() + by;
    if (here != all.end() && next >= 0 && next < static_cast<std::ptrdiff_t>(all.size()))
        setCurrent(QString::fromStdString(all[static_cast<std::size_t>(next)]->id));
}

void LessonList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LessonList::choose(const QModelIndex& index)
{
    if (!index.parent().isValid())
        return;
    m_current = index.data(labRole).toString();
    emit chosen(m_current);
}

bool LessonList::eventFilter(QObject* watched, QEvent* event)
{
    // Arrows go from the filter straight into the list.
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_shown->index(0, 0, m_shown->index(0, 0)));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LessonList::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a lesson"));
    m_filter->setAccessibleName(tr("Find a lesson"));
    m_view->setAccessibleName(tr("Lessons by chapter"));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem* chapter = m_model->item(row);
        const int number = chapter->data(labRole).toInt();
        //: a chapter's number and its title
        chapter->setText(tr("%1 %2").arg(number).arg(shown(chapterTitle(number))));
        chapter->setData(chapter->text(), textRole);
        for (int child = 0; child < chapter->rowCount(); ++child) {
            QStandardItem* item = chapter->child(child);
            const Lab* lab = findLab(item->data(labRole).toString().toStdString());
            item->setText(shown(lab->title));
            item->setToolTip(shown(lab->question));
            item->setData(QStringLiteral("%1\n%2").arg(shown(lab->title), shown(lab->question)), textRole);
        }
    }
}

void LessonList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace interleave
