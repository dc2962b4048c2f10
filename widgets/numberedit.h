#pragma once
// A number to type or to step. What is typed stays as it is: the caller says what is wrong with it; nothing
// is clamped.

#include "labs/engine/param.h"

#include <QAbstractSpinBox>

namespace interleave {

class NumberEdit : public QAbstractSpinBox
{
    Q_OBJECT
public:
    /// `param` is an integer or a real; it must outlive the edit.
    explicit NumberEdit(const Param& param, QWidget* parent = nullptr);

    /// What is typed, in the form scripts write; the text itself where it is no number of the locale.
    [[nodiscard]] std::string typed() const;

    void setNumber(double number);
    void stepBy(int steps) override;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    [[nodiscard]] QValidator::State validate(QString& input, int& position) const override;

private:
    [[nodiscard]] QString textOf(double number) const;
    const Param& m_param;
};

/// Steps up or down: by 1 (a real: by about a hundredth of the range) on a linear scale, to the next of 1, 2,
/// 5 · 10^n on a logarithmic one. Stays within the range.
double steppedNumber(const Param& param, double number, int steps);

} // namespace interleave
