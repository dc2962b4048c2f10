#pragma once
// What a user may set before a run.

#include "labs/engine/outcome.h"
#include "labs/engine/text.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace interleave {

using Value = std::variant<std::int64_t, double, bool, std::string>;

/// One of the values of a choice: `id` is what scripts write, `title` what people read.
struct Choice {
    std::string id;
    Text title;
    Text help = {};
};

/// Parameters and the values they must have, as texts ("experiment", "ring"), or one of several
/// ("experiment", "ring|growth"); empty: whatever they have.
using Conditions = std::vector<std::pair<std::string, std::string>>;

template <class T>
class TypedParam;

/// One parameter: its kind, its range, its unit, and one sentence of help.
struct Param {
    enum class Kind { integer, real, choice, flag, text, path };

    std::string id;
    Text title;
    Text help;
    std::string unit;
    Kind kind = Kind::integer;
    double minimum = 0;
    double maximum = 0;
    bool logarithmic = false; ///< steps of the window's slider multiply instead of adding
    Value initial;
    std::vector<Choice> choices;
    Conditions when; ///< offered only to such runs; others ignore it

    static TypedParam<std::int64_t> integer(const std::string& id, Text title);
    static TypedParam<double> real(const std::string& id, Text title);
    static TypedParam<std::string> choice(const std::string& id, Text title, std::vector<Choice> choices);
    static TypedParam<bool> flag(const std::string& id, Text title);
    static TypedParam<std::string> text(const std::string& id, Text title);
    static TypedParam<std::string> path(const std::string& id, Text title);
};

/// A Param that knows the C++ type of its value, so that `run[threads]` is an integer without a cast.
template <class T>
class TypedParam : public Param
{
public:
    TypedParam& range(double low, double high)
    {
        minimum = low;
        maximum = high;
        return *this;
    }
    TypedParam& initially(T value)
    {
        initial = std::move(value);
        return *this;
    }
    TypedParam& in(const std::string& itsUnit)
    {
        unit = itsUnit;
        return *this;
    }
    TypedParam& explained(Text itsHelp)
    {
        help = itsHelp;
        return *this;
    }
    TypedParam& onlyWith(const Conditions& conditions)
    {
        when = conditions;
        return *this;
    }
    TypedParam& onLogScale()
    {
        logarithmic = true;
        return *this;
    }
};

/// A value for every parameter of a lab, by id.
using Parameters = std::map<std::string, Value, std::less<>>;

bool meets(const Parameters& parameters, const Conditions& conditions);
/// The values of one condition, apart.
std::vector<std::string> alternatives(const std::string& values);

/// Reads one value as a user typed it; checks kind, range and choices. The failure names the parameter, what
/// was given, and what would do.
Outcome<Value> parseValue(const Param& param, std::string_view text);

/// The same check for a value that is already typed (from a file or the window).
Outcome<Value> checkedValue(const Param& param, const Value& value);

/// As scripts write it: "64", "0.25", "true", "coroutines". Locale "C", shortest form that reads back
/// exactly.
std::string toText(const Value& value);

} // namespace interleave
