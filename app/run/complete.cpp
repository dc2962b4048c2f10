#include "app/run/complete.h"

#include "labs/engine/catalogue.h"

namespace interleave {
namespace {

using Words = std::span<const std::string_view>;

template <class Things>
std::string idLines(const Things& things)
{
    std::string lines;
    for (const auto& thing : things)
        lines += thing.id + "\n";
    return lines;
}

std::string labIds()
{
    std::string lines;
    for (const Lab* lab : catalogue())
        lines += lab->id + "\n";
    return lines;
}

std::string valuesOf(const Lab& lab, std::string_view id)
{
    const Param* param = findParam(lab, id);
    if (param == nullptr)
        return {};
    return param->kind == Param::Kind::flag ? "true\nfalse\n" : idLines(param->choices);
}

std::string namesFor(Words what, Words commands)
{
    const std::string_view topic = what.empty() ? std::string_view() : what[0];
    std::string lines;
    if (topic == "commands")
        for (const std::string_view command : commands)
            lines += std::string(command) + "\n";
    if (topic == "labs")
        return labIds();
    const Lab* lab = what.size() > 1 ? findLab(what[1]) : nullptr;
    if (lab != nullptr && topic == "presets")
        return idLines(lab->presets);
    if (lab != nullptr && topic == "parameters")
        return idLines(lab->params);
    if (lab != nullptr && topic == "values" && what.size() > 2)
        return valuesOf(*lab, what[2]);
    return lines;
}

} // namespace

int complete(Words what, Words commands, const Console& console)
{
    return console.print(namesFor(what, commands)) ? exitDone : exitFile;
}

} // namespace interleave
