#pragma once
// How often a lesson is run, with which seed, and over what it varies.

#include "labs/engine/lab.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace interleave {

class RunSettings : public QGroupBox
{
    Q_OBJECT
public:
    /// `lab` must outlive it.
    explicit RunSettings(const Lab& lab, QWidget* parent = nullptr);

    [[nodiscard]] int repeat() const;
    [[nodiscard]] quint64 seed() const;
    /// For interleave-run's --trace; empty: as the lesson wishes.
    [[nodiscard]] QString trace() const;
    /// Every change of state is to be kept, however large the recording gets.
    [[nodiscard]] bool allSpans() const;
    [[nodiscard]] const std::vector<Sweep>& over() const { return m_over; }

    void setRepeat(int repeat);
    void setSeed(quint64 seed); ///< one that has no place here leaves it as it is
    void setOver(const std::vector<Sweep>& over);

signals:
    /// The user no longer wants to vary anything.
    void overCleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    const Lab& m_lab;
    std::vector<Sweep> m_over;
    QLabel* m_repeatLabel = nullptr;
    QSpinBox* m_repeat = nullptr;
    QLabel* m_seedLabel = nullptr;
    QSpinBox* m_seed = nullptr;
    QLabel* m_traceLabel = nullptr;
    QComboBox* m_trace = nullptr;
    QCheckBox* m_allSpans = nullptr;
    QLabel* m_varied = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace interleave
