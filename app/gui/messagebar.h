#pragma once
// Sentences that someone should read, above the page, without stopping anybody's work.

#include <QFrame>
#include <QStringList>

class QLabel;
class QToolButton;

namespace interleave {

class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    /// Shown until closed, the newest last, the oldest leaving when there are more than three. The same
    /// sentence is not said twice.
    void say(const QString& sentence);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    QStringList m_sentences;
    QLabel* m_label = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace interleave
