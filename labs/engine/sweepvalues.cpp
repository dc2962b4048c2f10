#include "labs/engine/sweepvalues.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace interleave {

namespace {

constexpr std::size_t most = 10'000;
constexpr int steps = 8;

bool isNumber(const Param& param)
{
    return param.kind == Param::Kind::integer || param.kind == Param::Kind::real;
}

std::string textOf(const Param& param, double number)
{
    if (param.kind == Param::Kind::integer)
        return std::to_string(std::llround(number));
    return toText(Value(number));
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = std::min(text.find_first_not_of(" \t"), text.size());
    text.remove_prefix(begin);
    return text.substr(0, text.find_last_not_of(" \t") + 1);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + separator.size();
    }
    return parts;
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

std::vector<double> numbersIn(const Param& param, const std::vector<double>& ends)
{
    if (ends.size() == 2)
        return numbersBetween(param, ends[0], ends[1]);
    std::vector<double> numbers;
    for (double number = ends[0]; ends[2] > 0 && number <= ends[1] && numbers.size() <= most;
         number += ends[2])
        numbers.push_back(number);
    return numbers;
}

/// "2..64"
Outcome<std::vector<std::string>> range(const Param& param, std::string_view text)
{
    std::vector<double> ends;
    for (const std::string_view part : split(text, "..")) {
        const std::string_view end = trimmed(part);
        double number = 0;
        const auto [last, error] = std::from_chars(end.data(), end.data() + end.size(), number);
        if (error != std::errc() || last != end.data() + end.size() || !std::isfinite(number))
            return Sentence(LAB_TEXT("“%1” is not a range such as 2..64 or 0..100..20."),
                            {std::string(trimmed(text))});
        if (ends.size() < 2 && (number < param.minimum || number > param.maximum))
            if (const auto outside = parseValue(param, end); !outside)
                return outside.failure();
        ends.push_back(number);
    }
    const std::vector<double> numbers = numbersIn(param, ends);
    if (numbers.empty())
        return Sentence(LAB_TEXT("The range %1 holds no value."), {std::string(trimmed(text))});
    std::vector<std::string> values;
    for (const double number : numbers)
        values.push_back(textOf(param, number));
    return values;
}

Outcome<std::vector<std::string>> valuesIn(const Param& param, std::string_view part)
{
    const std::size_t ends = split(part, "..").size();
    if (isNumber(param) && (ends == 2 || ends == 3))
        return range(param, part);
    return std::vector{std::string(trimmed(part))};
}

} // namespace

Outcome<std::vector<std::string>> sweepValues(const Param& param, std::string_view text)
{
    std::vector<std::string> values;
    std::set<std::string> known;
    std::vector<std::string_view> parts = split(text, ",");
    if (trimmed(parts.back()).empty()) // while somebody still types
        parts.pop_back();
    for (const std::string_view part : parts) {
        const auto more = valuesIn(param, part);
        if (!more)
            return more.failure();
        for (const std::string& value : *more) {
            const auto parsed = parseValue(param, value);
            if (!parsed)
                return parsed.failure();
            if (known.insert(toText(*parsed)).second)
                values.push_back(toText(*parsed));
        }
    }
    if (values.empty())
        return Sentence(LAB_TEXT("Write the values to vary this parameter over, separated by commas."));
    if (values.size() > most)
        return Sentence(LAB_TEXT("That is too many values: at most %1."), {std::to_string(most)});
    return values;
}

std::string suggestedValues(const Param& param)
{
    std::vector<std::string> values;
    if (param.kind == Param::Kind::flag)
        values = {"false", "true"};
    for (const Choice& choice : param.choices)
        values.push_back(choice.id);
    std::vector<double> numbers;
    constexpr double wide = 10'000; // equal steps of such a range say nothing
    if (!param.logarithmic && param.maximum - param.minimum > wide) {
        const auto* initial = std::get_if<std::int64_t>(&param.initial);
        const double first = initial != nullptr && *initial > 0 ? static_cast<double>(*initial) : 1000.0;
        for (double number = first; number <= param.maximum && numbers.size() < 4; number *= 10)
            numbers.push_back(number);
    } else if (isNumber(param)) {
        numbers = numbersBetween(param, param.minimum, param.maximum);
    }
    for (const double number : numbers)
        if (values.size() <= steps)
            values.push_back(textOf(param, number));
    std::string text;
    for (const std::string& value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

bool canVary(const Param& param)
{
    return param.kind != Param::Kind::text && param.kind != Param::Kind::path;
}

} // namespace interleave
