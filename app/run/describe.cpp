#include "app/run/commands.h"
#include "app/run/helpentry.h"

#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;

const char* nameOf(Param::Kind kind)
{
    switch (kind) {
    case Param::Kind::integer:
        return "integer";
    case Param::Kind::real:
        return "real";
    case Param::Kind::choice:
        return "choice";
    case Param::Kind::flag:
        return "flag";
    case Param::Kind::text:
        return "text";
    case Param::Kind::path:
        break;
    }
    return "path";
}

const char* wordOf(Better better)
{
    return better == Better::less ? "less" : better == Better::more ? "more" : "neither";
}

bool isNumber(const Param& param)
{
    return param.kind == Param::Kind::integer || param.kind == Param::Kind::real;
}

Json toJson(const Conditions& conditions)
{
    Json json = Json::object();
    for (const auto& [id, values] : conditions)
        json[id] = alternatives(values);
    return json;
}

Json toJson(const Param& param, const Console& console)
{
    Json json{{"id", param.id},
              {"title", console.in(param.title)},
              {"help", console.in(param.help)},
              {"kind", nameOf(param.kind)},
              {"unit", param.unit}};
    std::visit([&](const auto& value) { json["initial"] = value; }, param.initial);
    if (isNumber(param)) {
        json["minimum"] = param.minimum;
        json["maximum"] = param.maximum;
    }
    if (!param.when.empty())
        json["when"] = toJson(param.when);
    for (const Choice& choice : param.choices)
        json["choices"].push_back(
            {{"id", choice.id}, {"title", console.in(choice.title)}, {"help", console.in(choice.help)}});
    return json;
}

Json toJson(const Preset& preset, const Console& console)
{
    Json values = Json::object();
    for (const auto& [id, value] : preset.values)
        values[id] = value;
    Json over = Json::object();
    for (const Sweep& sweep : preset.over)
        over[sweep.param] = sweep.values;
    return {{"id", preset.id},
            {"title", console.in(preset.title)},
            {"help", console.in(preset.help)},
            {"values", values},
            {"over", over},
            {"repeat", preset.repeat},
            {"plot", preset.plot}};
}

Json toJson(const Lab& lab, const Console& console)
{
    Json json{{"id", lab.id},
              {"chapter", lab.chapter},
              {"chapter_title", console.in(chapterTitle(lab.chapter))},
              {"title", console.in(lab.title)},
              {"question", console.in(lab.question)},
              {"niceness", lab.niceness},
              {"parameters", Json::array()},
              {"presets", Json::array()},
              {"metrics", Json::array()},
              {"series", Json::array()},
              {"plots", Json::array()},
              {"actions", Json::array()}};
    for (const Param& param : lab.params)
        json["parameters"].push_back(toJson(param, console));
    for (const Preset& preset : lab.presets)
        json["presets"].push_back(toJson(preset, console));
    for (const Metric& metric : lab.metrics)
        json["metrics"].push_back({{"id", metric.id},
                                   {"title", console.in(metric.title)},
                                   {"unit", metric.unit},
                                   {"better", wordOf(metric.better)},
                                   {"help", console.in(metric.help)}});
    for (const Series& series : lab.series)
        json["series"].push_back({{"id", series.id},
                                  {"title", console.in(series.title)},
                                  {"unit", series.unit},
                                  {"x", series.x.empty() ? "time" : console.in(series.x)}});
    for (const Plot& plot : lab.plots)
        json["plots"].push_back({{"id", plot.id}, {"title", console.in(plot.title)}, {"y", plot.y}});
    for (const Action& action : lab.actions)
        json["actions"].push_back(
            {{"id", action.id}, {"title", console.in(action.title)}, {"help", console.in(action.help)}});
    return json;
}

/// What would do, and when it counts; empty for a choice: each has a line of its own.
std::string allowed(const Param& param, const Console& console)
{
    std::string text;
    if (isNumber(param))
        text += " " + console.in(Sentence(LAB_TEXT("From %1 to %2."),
                                          {toText(Value(param.minimum)), toText(Value(param.maximum))}));
    if (param.kind == Param::Kind::flag)
        text += " " + console.in(LAB_TEXT("true or false."));
    for (const auto& [id, values] : param.when)
        text += " " + console.in(Sentence(LAB_TEXT("Only with %1=%2."), {id, values}));
    return text;
}

std::string heading(Text title, const Console& console) { return "\n" + console.in(title) + "\n"; }

/// What it is called, and what that is.
std::string meaningOf(Text title, Text help, const Console& console)
{
    return help.empty() ? console.in(title) : ended(console.in(title)) + " " + console.in(help);
}

std::string parameterList(const Lab& lab, const Console& console)
{
    std::string text = heading(LAB_TEXT("Parameters and their initial values (--set)"), console);
    for (const Param& param : lab.params) {
        const std::string unit = param.unit.empty() ? "" : " " + param.unit;
        text += helpEntry(param.id + "=" + toText(param.initial) + unit,
                          ended(meaningOf(param.title, param.help, console)) + allowed(param, console));
        for (const Choice& choice : param.choices)
            text += helpEntry("  " + choice.id, meaningOf(choice.title, choice.help, console));
    }
    return text;
}

std::string presetList(const Lab& lab, const Console& console)
{
    std::string text = heading(LAB_TEXT("Presets (--preset)"), console);
    for (const Preset& preset : lab.presets) {
        std::string sets;
        for (const auto& [id, value] : preset.values)
            sets += (sets.empty() ? "" : " ") + id + "=" + value;
        for (const Sweep& sweep : preset.over) {
            sets += (sets.empty() ? "" : " ") + sweep.param + "=";
            for (const std::string& value : sweep.values)
                sets += (&value == sweep.values.data() ? "" : ",") + value;
        }
        text += helpEntry(preset.id, meaningOf(preset.title, preset.help, console));
        if (!sets.empty())
            text += helpEntry("", console.in(Sentence(LAB_TEXT("Sets %1"), {sets})));
    }
    return text;
}

std::string metricList(const Lab& lab, const Console& console)
{
    std::string text = heading(LAB_TEXT("Results"), console);
    for (const Metric& metric : lab.metrics)
        text += helpEntry(metric.id + (metric.unit.empty() ? "" : " (" + metric.unit + ")"),
                          meaningOf(metric.title, metric.help, console));
    return text;
}

} // namespace

int describeLab(const Arguments& arguments, const Console& console)
{
    const Lab* lab = labNamed(arguments.lab, console);
    if (lab == nullptr)
        return exitUsage;
    if (arguments.json)
        return console.print(toJson(*lab, console).dump(2) + "\n") ? exitDone : exitFile;
    std::string text = lab->id + ": " + console.in(lab->title) + "\n" + console.in(lab->question) + "\n";
    text += parameterList(*lab, console);
    if (!lab->presets.empty())
        text += presetList(*lab, console);
    if (!lab->metrics.empty())
        text += metricList(*lab, console);
    return console.show(text) ? exitDone : exitFile;
}

} // namespace interleave
