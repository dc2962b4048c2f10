#include "app/gui/sweepvalues.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace interleave {

namespace {

constexpr std::size_t most = 1000;
constexpr int steps = 8;

std::string textOf(const Param& param, double number)
{
    if (param.kind == Param::Kind::integer)
        return std::to_string(std::llround(number));
    return toText(Value(number));
}

std::vector<double> numbersBetween(const Param& param, double low, double high)
{
    std::vector<double> numbers;
    if (param.logarithmic && low > 0) {
        for (double number = low; number <= high && numbers.size() < most; number *= 2)
            numbers.push_back(number);
        return numbers;
    }
    const double gap = (high - low) / steps;
    const double step = param.kind == Param::Kind::integer ? std::max(1.0, std::ceil(gap)) : gap;
    for (int i = 0; step > 0 && low + i * step <= high + step * 1e-9; ++i)
        numbers.push_back(std::min(low + i * step, high)); // rounding may lead beyond the end
    return numbers;
}

Outcome<std::vector<std::string>> range(const Param& param, const QStringList& ends)
{
    std::vector<double> parts;
    for (const QString& end : ends) {
        bool number = false;
        parts.push_back(end.trimmed().toDouble(&number));
        if (!number)
            return Sentence(LAB_TEXT("“%1” is not a range such as 2..64 or 0..100..20."),
                            {ends.join(QStringLiteral("..")).toStdString()});
    }
    std::vector<double> numbers;
    if (parts.size() == 2) {
        numbers = numbersBetween(param, parts[0], parts[1]);
    } else {
        for (double number = parts[0]; parts[2] > 0 && number <= parts[1] && numbers.size() <= most;
             number += parts[2])
            numbers.push_back(number);
    }
    if (numbers.empty())
        return Sentence(LAB_TEXT("The range %1 holds no value."),
                        {ends.join(QStringLiteral("..")).toStdString()});
    std::vector<std::string> values;
    for (const double number : numbers)
        values.push_back(textOf(param, number));
    return values;
}

} // namespace

Outcome<std::vector<std::string>> sweepValues(const Param& param, const QString& text)
{
    std::vector<std::string> values;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(QStringLiteral(".."));
        std::vector<std::string> more{part.trimmed().toStdString()};
        if (ends.size() == 2 || ends.size() == 3) {
            auto several = range(param, ends);
            if (!several)
                return several.failure();
            more = *several;
        }
        for (const std::string& value : more) {
            const auto parsed = parseValue(param, value);
            if (!parsed)
                return parsed.failure();
            if (std::ranges::find(values, toText(*parsed)) == values.end())
                values.push_back(toText(*parsed));
        }
    }
    if (values.empty())
        return Sentence(LAB_TEXT("Write the values to vary this parameter over, separated by commas."));
    if (values.size() > most)
        return Sentence(LAB_TEXT("That is too many values: at most %1."), {std::to_string(most)});
    return values;
}

QString suggestedValues(const Param& param)
{
    QStringList values;
    if (param.kind == Param::Kind::flag)
        return QStringLiteral("false, true");
    for (const Choice& choice : param.choices)
        values += QString::fromStdString(choice.id);
    if (!values.isEmpty())
        return values.join(QStringLiteral(", "));
    std::vector<double> numbers;
    constexpr double wide = 10'000; // equal steps of such a range say nothing
    if (!param.logarithmic && param.maximum - param.minimum > wide) {
        const auto* initial = std::get_if<std::int64_t>(&param.initial);
        const double first = initial != nullptr && *initial > 0 ? static_cast<double>(*initial) : 1000.0;
        for (double number = first; number <= param.maximum && numbers.size() < 4; number *= 10)
            numbers.push_back(number);
    } else {
        numbers = numbersBetween(param, param.minimum, param.maximum);
    }
    for (const double number : numbers) {
        if (values.size() <= steps)
            values += QString::fromStdString(textOf(param, number));
    }
    return values.join(QStringLiteral(", "));
}

bool canVary(const Param& param)
{
    return param.kind != Param::Kind::text && param.kind != Param::Kind::path;
}

} // namespace interleave
