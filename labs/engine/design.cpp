#include "labs/engine/design.h"

#include "labs/engine/framefields.h"

namespace interleave {
namespace {

constexpr std::size_t mostRuns = 1'000'000'000;

Sweep sweepFrom(const nlohmann::json& json)
{
    Sweep sweep;
    sweep.param = fields::textOf(json, "param");
    if (const auto values = json.find("values"); values != json.end() && values->is_array())
        for (const nlohmann::json& value : *values)
            if (value.is_string())
                sweep.values.push_back(value.get_ref<const std::string&>().substr(0, fields::maxTextBytes));
    return sweep;
}

} // namespace

std::size_t settingsIn(const Design& design)
{
    std::size_t settings = 1;
    for (const Sweep& sweep : design.over)
        settings = std::min(mostRuns, settings * sweep.values.size());
    return settings;
}

bool warmsUp(const Design& design) { return settingsIn(design) > 1 || design.repeat > 1; }

std::size_t runsIn(const Design& design)
{
    const auto each = static_cast<std::size_t>(design.repeat) + (warmsUp(design) ? 1 : 0);
    return std::min(mostRuns, settingsIn(design) * each);
}

std::size_t placeIn(const Design& design, const Parameters& parameters)
{
    std::size_t place = 0;
    for (const Sweep& sweep : design.over) {
        const auto parameter = parameters.find(sweep.param);
        const auto value = parameter == parameters.end()
                               ? sweep.values.end()
                               : std::ranges::find(sweep.values, toText(parameter->second));
        if (value == sweep.values.end())
            return settingsIn(design);
        place = place * sweep.values.size() + static_cast<std::size_t>(value - sweep.values.begin());
    }
    return place;
}

nlohmann::json jsonOf(const Design& design)
{
    nlohmann::json over = nlohmann::json::array();
    for (const Sweep& sweep : design.over)
        over.push_back({{"param", sweep.param}, {"values", sweep.values}});
    return {{"over", std::move(over)},
            {"repeat", design.repeat},
            {"shuffled", design.shuffled},
            {"trace", design.trace}};
}

Design designFrom(const nlohmann::json& json)
{
    Design design;
    std::size_t values = 0;
    if (const auto over = json.find("over"); over != json.end() && over->is_array())
        for (const nlohmann::json& each : *over) {
            design.over.push_back(sweepFrom(each));
            values += 1 + design.over.back().values.size();
        }
    if (values > Design::valuesAtMost)
        return {};
    design.repeat = std::clamp(fields::numberOf<int>(json, "repeat"), 0, 1'000'000);
    const auto shuffled = json.find("shuffled");
    design.shuffled = shuffled != json.end() && shuffled->is_boolean() && shuffled->get<bool>();
    design.trace = fields::textOf(json, "trace");
    return design;
}

} // namespace interleave
