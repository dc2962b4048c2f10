#include "widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

namespace interleave {

namespace {

QString cell(const QAbstractItemModel& model, int row, int column)
{
    const QModelIndex index = model.index(row, column);
    const QVariant copied = index.data(copyRole);
    QString text = (copied.isValid() ? copied : index.data(Qt::DisplayRole)).toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString textOf(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columnsShown)
{
    QStringList lines;
    QStringList cells;
    for (const int column : columnsShown) {
        cells << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columnsShown) {
            cells << cell(model, row, column);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void addOnce(QList<int>& numbers, int number)
{
    if (!numbers.contains(number)) {
        numbers << number;
    }
}

} // namespace

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &TableView::copy);
    addAction(m_copy);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move within
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setVisible(false);
    retranslate();
}

QString TableView::selectedText() const
{
    if (model() == nullptr) {
        return {};
    }
    QList<int> rows;
    QList<int> columnsShown;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : selected) {
        addOnce(rows, index.row());
        addOnce(columnsShown, index.column());
    }
    if (rows.isEmpty()) {
        return tabSeparated(*model());
    }
    std::sort(rows.begin(), rows.end());
    std::sort(columnsShown.begin(), columnsShown.end());
    return textOf(*model(), rows, columnsShown);
}

void TableView::copy() { QApplication::clipboard()->setText(selectedText()); }

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(); // not the base class's copy of the one current cell
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(m_copy);
    menu.exec(event->globalPos());
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy as table"));
    m_copy->setToolTip(tr("Copies the selected rows, or all of them, for pasting into a spreadsheet."));
}

QString tabSeparated(const QAbstractItemModel& model)
{
    QList<int> rows(model.rowCount());
    std::generate(rows.begin(), rows.end(), [row = 0]() mutable { return row++; });
    QList<int> all(model.columnCount());
    std::generate(all.begin(), all.end(), [column = 0]() mutable { return column++; });
    return textOf(model, rows, all);
}

} // namespace interleave
