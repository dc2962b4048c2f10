#pragma once
// Progress of what is computed beside the window, and a button that cancels it, or has it computed after all.

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace interleave {

class WaitingBar : public QWidget
{
    Q_OBJECT
public:
    enum class State { idle, computing, cancelled };

    explicit WaitingBar(QWidget* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Idle, it is hidden.
    void setState(State state);
    /// In percent.
    void setProgress(int percent);
    [[nodiscard]] QPushButton& button() const { return *m_button; }
    /// What is computed ("Computing the results"), and how to ask for it ("Compute the results"), which only
    /// who leaves it in the state `cancelled` needs.
    void setTexts(const QString& computing, const QString& again = {});

signals:
    /// The button was pressed; the state is for who hears of it.
    void cancelled();
    void wantedAgain();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QProgressBar* m_progress = nullptr;
    QPushButton* m_button = nullptr;
    QString m_again;
    State m_state = State::idle;
};

} // namespace interleave
