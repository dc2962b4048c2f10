#include "labs/engine/analysis/settings.h"

#include "labs/engine/argument.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace interleave {
namespace {

constexpr Text yes = LAB_TEXT("yes");
constexpr Text no = LAB_TEXT("no");

struct BySetting {
    bool operator()(const Recording* a, const Recording* b) const
    {
        return std::tie(a->lab, a->parameters) < std::tie(b->lab, b->parameters);
    }
};

/// The design that all of these have; null where they differ, or there is none.
const Design* commonDesign(const Recordings& recordings)
{
    const Design* const first = recordings.empty() ? nullptr : recordings.front()->design.get();
    if (first == nullptr)
        return nullptr;
    std::set<const Design*> same{first}; // many runs share one
    const nlohmann::json told = jsonOf(*first);
    const bool all = std::ranges::all_of(recordings, [&](const Recording* each) {
        if (each->lab != recordings.front()->lab || each->design == nullptr)
            return false;
        return same.contains(each->design.get()) ||
               (jsonOf(*each->design) == told && same.insert(each->design.get()).second);
    });
    return all ? first : nullptr;
}

std::string valueArgument(const Param* param, const Value& value)
{
    if (const auto* const on = std::get_if<bool>(&value))
        return asArgument(*on ? yes : no);
    std::string text = std::holds_alternative<double>(value) ? asDecimal(toText(value)) : toText(value);
    if (param == nullptr)
        return text;
    for (const Choice& choice : param->choices)
        if (Value(choice.id) == value)
            return asArgument(choice.title);
    return text + (param->unit.empty() ? "" : " " + param->unit);
}

/// The title of a choice says enough, a number does not.
std::string inWords(const Param& param, const Value& value)
{
    const std::string what = valueArgument(&param, value);
    return param.kind == Param::Kind::choice ? what : asArgument(param.title) + " = " + what;
}

} // namespace

std::vector<std::string> differingParameters(const Recordings& recordings)
{
    std::set<std::string> differing;
    const auto compare = [&](const Parameters& these, const Parameters& others) {
        for (const auto& [id, value] : these)
            if (const auto other = others.find(id); other == others.end() || other->second != value)
                differing.insert(id);
    };
    for (const Recording* recording : recordings) {
        const Parameters& first = recordings.front()->parameters;
        if (recording->parameters == first)
            continue;
        compare(recording->parameters, first);
        compare(first, recording->parameters);
    }
    return {differing.begin(), differing.end()};
}

std::string settingText(const Recording& recording, const std::vector<std::string>& parameters)
{
    std::string text;
    for (const std::string& id : parameters)
        if (const auto value = recording.parameters.find(id); value != recording.parameters.end())
            text += (text.empty() ? "" : " ") + id + "=" + toText(value->second);
    return text;
}

Sentence settingSentence(const Lab& lab, const Recording& recording,
                         const std::vector<std::string>& parameters)
{
    std::string text;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    for (const Param& param : lab.params)
        if (const auto value = recording.parameters.find(param.id);
            value != recording.parameters.end() &&
            std::ranges::find(parameters, param.id) != parameters.end())
            add(inWords(param, value->second));
    for (const std::string& id : parameters) // of a lab that has changed since
        if (findParam(lab, id) == nullptr && recording.parameters.contains(id))
            add(settingText(recording, {id}));
    return text.empty() ? Sentence() : verbatim(std::move(text));
}

Sentence valueInWords(const Param* param, const Value& value)
{
    return verbatim(valueArgument(param, value));
}

Sentence verbatim(std::string text)
{
    Sentence sentence;
    sentence.text = "%1";
    sentence.arguments = {std::move(text)};
    return sentence;
}

std::vector<RunGroup> groupsOf(const Recordings& recordings, const std::vector<std::string>& labels)
{
    std::vector<RunGroup> groups;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        const std::string label = i < labels.size() ? labels[i] : std::string();
        auto group = std::ranges::find(groups, label, &RunGroup::label);
        if (group == groups.end())
            group = groups.insert(groups.end(), {label, {}});
        group->runs.push_back(recordings[i]);
    }
    return groups;
}

std::vector<LabRuns> byLab(const Recordings& recordings, const std::vector<std::string>& labels)
{
    std::vector<LabRuns> labs;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        auto lab = std::ranges::find(labs, recordings[i]->lab, &LabRuns::lab);
        if (lab == labs.end())
            lab = labs.insert(labs.end(), {recordings[i]->lab, {}, {}});
        lab->runs.push_back(recordings[i]);
        if (i < labels.size())
            lab->labels.push_back(labels[i]);
    }
    return labs;
}

std::string machineLabel(const Machine& machine)
{
    return std::to_string(machine.coresAllowed) + " × " + machine.cpuModel;
}

std::vector<Setting> settingsOf(const Recordings& recordings)
{
    Recordings measured;
    std::ranges::copy_if(recordings, std::back_inserter(measured),
                         [](const Recording* recording) { return !recording->warmUp(); });
    const std::vector<std::string> differing = differingParameters(measured);
    std::map<const Recording*, std::size_t, BySetting> known;
    std::vector<Setting> settings;
    for (const Recording* recording : measured) {
        const auto [entry, isNew] = known.try_emplace(recording, settings.size());
        if (isNew)
            settings.push_back({differing, {}});
        settings[entry->second].runs.push_back(recording);
    }
    if (const Design* const design = commonDesign(measured))
        std::ranges::stable_sort(settings, {}, [&](const Setting& setting) {
            return placeIn(*design, setting.runs.front()->parameters);
        });
    return settings;
}

} // namespace interleave
