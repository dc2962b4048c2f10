#pragma once
// The lessons by chapter: chapters are headings, lessons are chosen, typing filters.

#include <QWidget>

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace interleave {

class LessonList : public QWidget
{
    Q_OBJECT
public:
    explicit LessonList(QWidget* parent = nullptr);

    /// Id of the lab chosen last, whether the filter shows it or not; empty: none.
    [[nodiscard]] QString current() const { return m_current; }
    void setCurrent(const QString& lab);
    /// The lesson before or after; where there is none, nothing happens.
    void step(int by);
    void focusFilter();

signals:
    void chosen(const QString& lab);
    void entered(const QString& lab); ///< by Return: the user wants to go there

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void retranslate();
    void choose(const QModelIndex& index);
    void filter(const QString& text);
    [[nodiscard]] QModelIndex indexOf(const QString& lab) const;

    QLineEdit* m_filter = nullptr;
    QTreeView* m_view = nullptr;
    QStandardItemModel* m_model = nullptr;
    QSortFilterProxyModel* m_shown = nullptr;
    QString m_current;
};

} // namespace interleave
