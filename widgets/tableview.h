#pragma once
// A table whose selection can be copied into a spreadsheet.

#include <QTableView>

namespace interleave {

/// The text of a cell for copying, where it differs from what is shown: a plain number without its unit.
constexpr int copyRole = Qt::UserRole + 1;

/// Ctrl+C copies the selected cells (all, where none is) as tab-separated text with their headers.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// The selected cells, or all of them: a line of headers, then the rows.
    [[nodiscard]] QString selectedText() const;

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void retranslate();
    QAction* m_copy = nullptr;
};

/// `model` as tab-separated text with a line of headers, every row and column.
QString tabSeparated(const QAbstractItemModel& model);

} // namespace interleave
