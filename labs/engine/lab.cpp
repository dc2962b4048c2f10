#include "labs/engine/lab.h"

#include <algorithm>
#include <array>

namespace interleave {
namespace {

template <class T>
const T* findById(const std::vector<T>& all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

Text chapterTitle(int chapter)
{
    static constexpr std::array titles{
        LAB_TEXT("The machine"), LAB_TEXT("Processes"), LAB_TEXT("Pools"), LAB_TEXT("Sharing"),
        LAB_TEXT("Time"),        LAB_TEXT("Messages"),  LAB_TEXT("Data"),  LAB_TEXT("Networks"),
    };
    const bool known = chapter >= 1 && static_cast<std::size_t>(chapter) <= titles.size();
    return known ? titles[static_cast<std::size_t>(chapter) - 1] : Text{};
}

Parameters initialParameters(const Lab& lab)
{
    Parameters values;
    for (const Param& param : lab.params)
        values[param.id] = param.initial;
    return values;
}

Outcome<Parameters> parametersOf(const Lab& lab, std::span<const std::pair<std::string, std::string>> changes)
{
    Parameters values = initialParameters(lab);
    for (const auto& [id, text] : changes) {
        const Param* param = findParam(lab, id);
        if (param == nullptr) {
            std::string known;
            for (const Param& each : lab.params)
                known += (known.empty() ? "" : ", ") + each.id;
            return Sentence(LAB_TEXT("%1 has no parameter “%2”; it has %3."), {lab.id, id, known});
        }
        auto value = parseValue(*param, text);
        if (!value)
            return value.failure();
        values[id] = *value;
    }
    return values;
}

const Param* findParam(const Lab& lab, std::string_view id) { return findById(lab.params, id); }

const Preset* findPreset(const Lab& lab, std::string_view id) { return findById(lab.presets, id); }

const Series* findSeries(const Lab& lab, std::string_view id) { return findById(lab.series, id); }

const Metric* findMetric(const Lab& lab, std::string_view id)
{
    const Metric* const own = findById(lab.metrics, id);
    return own != nullptr ? own : findById(generalMetrics(), id);
}

const std::vector<Metric>& generalMetrics()
{
    static const std::vector<Metric> metrics{
        {"running_ms", LAB_TEXT("Running, all threads"), "ms", Better::neither,
         LAB_TEXT("Time on a core, added up over the threads and processes of the run.")},
        {"ready_ms", LAB_TEXT("Ready, all threads"), "ms", Better::neither,
         LAB_TEXT("Time in which a thread could have run but had to wait for a core, added up.")},
        {"blocked_ms", LAB_TEXT("Blocked, all threads"), "ms", Better::neither,
         LAB_TEXT("Time in which a thread waited for something else than a core, added up.")},
        {"switches", LAB_TEXT("Context switches"), "", Better::neither,
         LAB_TEXT("How often a thread left its core.")},
        {"dropped", LAB_TEXT("Lost events"), "", Better::less,
         LAB_TEXT("What the observer could not record; above 0, the times are incomplete.")}};
    return metrics;
}

} // namespace interleave
