#include "app/run/comparing.h"

#include "app/run/suggestion.h"

#include <algorithm>
#include <set>

namespace interleave {
namespace {

std::vector<std::string> distinct(const std::vector<std::string>& labels)
{
    std::vector<std::string> known;
    for (const std::string& label : labels)
        if (std::ranges::find(known, label) == known.end())
            known.push_back(label);
    return known;
}

std::vector<std::string> machinesOf(const Recordings& recordings)
{
    std::vector<std::string> machines;
    for (const Recording* recording : recordings)
        machines.push_back(machineLabel(recording->machine));
    return machines;
}

/// None where they would all be the same.
std::vector<std::string> labelsBy(const std::string& kind, const NamedRuns& runs)
{
    std::vector<std::string> labels = kind == "machine"      ? machinesOf(runs.recordings)
                                      : kind == "parameters" ? std::vector<std::string>()
                                                             : runs.files;
    return distinct(labels).size() > 1 ? labels : std::vector<std::string>();
}

/// The one with this name, or the only one with it as a part of its name; empty where there is none.
std::string labelNamed(const std::string& name, const std::vector<std::string>& known)
{
    if (std::ranges::find(known, name) != known.end())
        return name;
    const auto fits = [&](const std::string& label) { return label.find(name) != std::string::npos; };
    return std::ranges::count_if(known, fits) == 1 ? *std::ranges::find_if(known, fits) : std::string();
}

Sentence noneSuch(const std::string& text, const std::string& kind, const std::vector<std::string>& known)
{
    return Sentence(LAB_TEXT("No run here has %1; of %2 there are: %3."), {text, kind, listed(known)});
}

Outcome<Comparing> groupNamed(const std::string& kind, const std::string& name,
                              std::vector<std::string> labels)
{
    const std::vector<std::string> known = distinct(labels);
    if (known.size() == 1)
        return Sentence(LAB_TEXT("There is only one %1 here, “%2”, and nothing to compare it to."),
                        {kind, known.front()});
    const std::string label = labelNamed(name, known);
    if (label.empty())
        return noneSuch(kind + "=" + name, kind, known);
    return Comparing{std::move(labels), Base{{}, label}};
}

Outcome<Comparing> valueNamed(const std::string& param, const std::string& text, const NamedRuns& runs,
                              const std::vector<std::string>& labels)
{
    std::set<Value> known; // by size
    for (const Recording* recording : runs.recordings)
        if (const auto value = recording->parameters.find(param); value != recording->parameters.end())
            known.insert(value->second);
    if (known.empty())
        return Sentence(LAB_TEXT("No run here has a parameter “%1”."), {param});
    std::vector<std::string> values;
    for (const Value& value : known) {
        values.push_back(toText(value));
        if (param + "=" + values.back() == text)
            return Comparing{labels, Base{param, value}};
    }
    return noneSuch(text, param, values);
}

} // namespace

Outcome<Comparing> comparingFor(const Arguments& arguments, const NamedRuns& runs)
{
    const std::string& text = arguments.compareTo;
    const std::string& grouping = arguments.groupBy;
    if (!grouping.empty() && grouping != "file" && grouping != "machine" && grouping != "parameters")
        return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."),
                        {"--group-by", "file, machine, parameters", grouping});
    const std::vector<std::string> labels = labelsBy(grouping, runs);
    if (text.empty())
        return Comparing{labels, {}};
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return Sentence(LAB_TEXT("Write %1 PARAMETER=VALUE; “%2” is not of that form."),
                        {"--compare-to", text});
    const std::string kind = text.substr(0, equals);
    const bool isParameter = std::ranges::any_of(
        runs.recordings, [&](const Recording* each) { return each->parameters.contains(kind); });
    if (isParameter || (kind != "file" && kind != "machine"))
        return valueNamed(kind, text, runs, labels);
    if (!grouping.empty() && grouping != kind)
        return Sentence(LAB_TEXT("%1 needs the runs grouped by %2, not by %3: leave %4 out."),
                        {"--compare-to " + text, kind, grouping, "--group-by"});
    return groupNamed(kind, text.substr(equals + 1),
                      kind == "file" ? runs.files : machinesOf(runs.recordings));
}

} // namespace interleave
