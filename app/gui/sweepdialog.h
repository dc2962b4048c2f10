#pragma once
// Which parameters to vary, over which values, and how often each setting is run.

#include "app/gui/runplan.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace interleave {

class SweepDialog : public QDialog
{
    Q_OBJECT
public:
    /// Starts from `plan`. `millisecondsEach` is how long a run took lately; -1: not known.
    SweepDialog(const Lab& lab, const RunPlan& plan, qint64 millisecondsEach, QWidget* parent = nullptr);

    /// The plan as edited; meaningful as long as `failure` is empty.
    [[nodiscard]] RunPlan plan() const;
    [[nodiscard]] QString failure() const { return m_failure; }

    /// Ticks a parameter and gives it values.
    void vary(const std::string& param, const QString& values);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        const Param* param = nullptr;
        QCheckBox* chosen = nullptr;
        QLineEdit* values = nullptr;
    };
    void addRow(const Param& param, QGridLayout& grid);
    void refresh();
    void retranslate();

    const Lab& m_lab;
    RunPlan m_start;
    qint64 m_each;
    QString m_failure;
    std::vector<Sweep> m_over;
    std::vector<Row> m_rows;
    QLabel* m_explanation = nullptr;
    QLabel* m_repeatLabel = nullptr;
    QSpinBox* m_repeat = nullptr;
    QLabel* m_estimate = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace interleave
