#include "widgets/numberedit.h"

#include "widgets/axis.h"

#include <QLineEdit>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

double nextOnLogScale(double number, bool upwards)
{
    if (!(number > 0)) {
        return upwards ? 1 : 0;
    }
    const double power = std::pow(10.0, std::floor(std::log10(number * (1 + 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (upwards && factor * power > number * (1 + 1e-9)) {
            return factor * power;
        }
    }
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * power < number * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return power / 2;
}

} // namespace

double steppedNumber(const Param& param, double number, int steps)
{
    const bool upwards = steps > 0;
    const bool whole = param.kind == Param::Kind::integer;
    const double step = whole ? 1 : niceStep(param.maximum - param.minimum, 100);
    for (int i = 0; i < std::abs(steps); ++i) {
        number = param.logarithmic ? nextOnLogScale(number, upwards) : number + (upwards ? step : -step);
    }
    number = whole ? std::round(number) : std::round(number / step * 1e6) * step / 1e6;
    return std::clamp(number, param.minimum, std::max(param.minimum, param.maximum));
}

NumberEdit::NumberEdit(const Param& param, QWidget* parent)
    : QAbstractSpinBox(parent)
    , m_param(param)
{
    setCorrectionMode(QAbstractSpinBox::CorrectToPreviousValue);
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberEdit::edited);
}

std::string NumberEdit::typed() const
{
    const QString text = lineEdit()->text().trimmed();
    bool ok = false;
    const QLocale locale;
    if (m_param.kind == Param::Kind::integer) {
        const qlonglong number = locale.toLongLong(text, &ok);
        return ok ? std::to_string(number) : text.toStdString();
    }
    const double number = locale.toDouble(text, &ok);
    return ok ? toText(Value{number}) : text.toStdString();
}

QString NumberEdit::textOf(double number) const
{
    const QLocale locale;
    return m_param.kind == Param::Kind::integer
               ? locale.toString(static_cast<qlonglong>(std::llround(number)))
               : locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

void NumberEdit::setNumber(double number)
{
    const QString text = textOf(number);
    if (text != lineEdit()->text()) {
        lineEdit()->setText(text);
    }
}

void NumberEdit::stepBy(int steps)
{
    const Outcome<Value> now = parseValue(m_param, typed());
    double number = m_param.minimum;
    if (now) {
        const Value& value = *now;
        number = std::holds_alternative<double>(value) ? std::get<double>(value)
                                                       : static_cast<double>(std::get<std::int64_t>(value));
    }
    setNumber(now ? steppedNumber(m_param, number, steps) : number);
    selectAll();
    emit edited();
}

QSize NumberEdit::sizeHint() const
{
    const QSize base = QAbstractSpinBox::sizeHint();
    const int digits =
        fontMetrics().horizontalAdvance(textOf(m_param.maximum)) + fontMetrics().averageCharWidth() * 4;
    return {std::max(digits, fontMetrics().averageCharWidth() * 9), base.height()};
}

QAbstractSpinBox::StepEnabled NumberEdit::stepEnabled() const { return StepUpEnabled | StepDownEnabled; }

QValidator::State NumberEdit::validate(QString&, int&) const
{
    return QValidator::Acceptable; // the form shows why a text is not possible; it does not take it away
}

} // namespace interleave
