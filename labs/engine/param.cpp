#include "labs/engine/param.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace interleave {
namespace {

template <class T>
TypedParam<T> make(Param::Kind kind, const std::string& id, Text title, T initial)
{
    TypedParam<T> param;
    param.id = id;
    param.title = title;
    param.kind = kind;
    param.initial = std::move(initial);
    return param;
}

std::string joinedChoices(const Param& param)
{
    std::string all;
    for (const Choice& choice : param.choices)
        all += (all.empty() ? "" : ", ") + choice.id;
    return all;
}

template <class T>
bool parsesWhole(std::string_view text, T& number)
{
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stopped == end;
}

Sentence notANumber(const Param& param, std::string_view text)
{
    return Sentence(
        param.kind == Param::Kind::integer
            ? LAB_TEXT("%1 must be a whole number from %2 to %3; “%4” is not one.")
            : LAB_TEXT("%1 must be a number from %2 to %3; “%4” is not one."),
        {param.id, toText(Value(param.minimum)), toText(Value(param.maximum)), std::string(text)});
}

Outcome<Value> inRange(const Param& param, const Value& value, double number)
{
    if (number >= param.minimum && number <= param.maximum) // false for NaN as well
        return value;
    return Sentence(LAB_TEXT("%1 must be between %2 and %3; %4 is outside."),
                    {param.id, toText(Value(param.minimum)), toText(Value(param.maximum)), toText(value)});
}

Outcome<Value> parseNumber(const Param& param, std::string_view text)
{
    double real = 0;
    if (param.kind == Param::Kind::real)
        return parsesWhole(text, real) ? inRange(param, real, real) : Outcome<Value>(notANumber(param, text));
    std::int64_t integer = 0;
    if (parsesWhole(text, integer))
        return inRange(param, integer, static_cast<double>(integer));
    if (parsesWhole(text, real) && std::floor(real) == real && std::abs(real) < 9e15) // "1e6"
        return inRange(param, static_cast<std::int64_t>(real), real);
    return notANumber(param, text);
}

Outcome<Value> parseFlag(const Param& param, std::string_view text)
{
    for (const char* yes : {"true", "yes", "on", "1"})
        if (text == yes)
            return Value(true);
    for (const char* no : {"false", "no", "off", "0"})
        if (text == no)
            return Value(false);
    return Sentence(LAB_TEXT("%1 must be true or false; “%2” is neither."), {param.id, std::string(text)});
}

constexpr std::size_t maxValueBytes = 4096;

Outcome<Value> checkedText(const Param& param, const std::string& text)
{
    if (text.size() > maxValueBytes || text.find('\0') != std::string::npos)
        return Sentence(LAB_TEXT("%1 is too long, or holds a character that no text has."), {param.id});
    return Value(text);
}

} // namespace

TypedParam<std::int64_t> Param::integer(const std::string& id, Text title)
{
    return make<std::int64_t>(Kind::integer, id, title, 0);
}

TypedParam<double> Param::real(const std::string& id, Text title)
{
    return make<double>(Kind::real, id, title, 0.0);
}

TypedParam<std::string> Param::choice(const std::string& id, Text title, std::vector<Choice> choices)
{
    auto param = make<std::string>(Kind::choice, id, title, choices.front().id);
    param.choices = std::move(choices);
    return param;
}

TypedParam<bool> Param::flag(const std::string& id, Text title)
{
    return make<bool>(Kind::flag, id, title, false);
}

TypedParam<std::string> Param::text(const std::string& id, Text title)
{
    return make<std::string>(Kind::text, id, title, {});
}

TypedParam<std::string> Param::path(const std::string& id, Text title)
{
    return make<std::string>(Kind::path, id, title, {});
}

Outcome<Value> parseValue(const Param& param, std::string_view text)
{
    switch (param.kind) {
    case Param::Kind::integer:
    case Param::Kind::real:
        return parseNumber(param, text);
    case Param::Kind::flag:
        return parseFlag(param, text);
    case Param::Kind::choice:
        if (std::ranges::find(param.choices, text, &Choice::id) != param.choices.end())
            return Value(std::string(text));
        return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."),
                        {param.id, joinedChoices(param), std::string(text)});
    case Param::Kind::text:
    case Param::Kind::path:
        break;
    }
    return checkedText(param, std::string(text));
}

Outcome<Value> checkedValue(const Param& param, const Value& value)
{
    const bool sameType = value.index() == param.initial.index();
    const bool widened = param.kind == Param::Kind::real && std::holds_alternative<std::int64_t>(value);
    if (!sameType && !widened)
        return Sentence(LAB_TEXT("%1 has a value of the wrong kind: %2."), {param.id, toText(value)});
    return parseValue(param, toText(value));
}

std::string toText(const Value& value)
{
    struct Writer {
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(double number) const
        {
            if (std::floor(number) == number && std::abs(number) < 1e15) // 1000000, not 1e+06
                return std::to_string(static_cast<std::int64_t>(number));
            char buffer[32];
            const auto end = std::to_chars(std::begin(buffer), std::end(buffer), number).ptr;
            return {buffer, end};
        }
    };
    return std::visit(Writer{}, value);
}

std::vector<std::string> alternatives(const std::string& values)
{
    std::vector<std::string> all;
    std::istringstream rest(values + '|'); // an empty value is one, too
    for (std::string each; std::getline(rest, each, '|');)
        all.push_back(each);
    return all;
}

bool meets(const Parameters& parameters, const Conditions& conditions)
{
    return std::ranges::all_of(conditions, [&](const auto& condition) {
        const auto value = parameters.find(condition.first);
        if (value == parameters.end())
            return false;
        const auto wanted = alternatives(condition.second);
        return std::ranges::find(wanted, toText(value->second)) != wanted.end();
    });
}

} // namespace interleave
