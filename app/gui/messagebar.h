#pragma once
// Sentences that someone should read, above the page, without stopping anybody's work.

#include <QFrame>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace interleave {

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Every one since it was closed last, the newest last.
    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    /// Shown until closed. Of many only the newest are shown, with the number of the others and a button that
    /// shows them all. The same sentence is not said twice.
    void say(const QString& sentence);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    [[nodiscard]] QString shownText() const;
    QStringList m_sentences;
    QLabel* m_label = nullptr;
    QPlainTextEdit* m_list = nullptr; ///< all of them, where the label cannot hold them
    QPushButton* m_all = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace interleave
