#include "labs/engine/analysis/statistics.h"
#include "labs/engine/export/export.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;

Json finite(double number) { return std::isfinite(number) ? Json(number) : Json(); }

const char* wordOf(Better better)
{
    switch (better) {
    case Better::less:
        return "less";
    case Better::more:
        return "more";
    case Better::neither:
        break;
    }
    return "neither";
}

Json metricsOf(const Recordings& repetitions)
{
    std::map<std::string, std::vector<const RecordedMetric*>> byId;
    for (const Recording* recording : repetitions)
        for (const RecordedMetric& metric : recording->metrics)
            byId[metric.id].push_back(&metric);
    Json metrics = Json::object();
    for (const auto& [id, runs] : byId) {
        Json samples = Json::array();
        std::vector<double> values;
        for (const RecordedMetric* metric : runs) {
            samples.push_back(finite(metric->value));
            values.push_back(metric->value);
        }
        const Summary summary = summaryOf(values);
        metrics[id] = {{"value", summary.count > 0 ? Json(summary.median) : Json()},
                       {"unit", runs.front()->unit},
                       {"better", wordOf(runs.front()->better)},
                       {"samples", std::move(samples)}};
    }
    Json known = Json::array();
    for (const Recording* recording : repetitions)
        known.push_back(nameOf(recording->tracing.known));
    metrics["states_known_by"] = {
        {"value", known.front()}, {"unit", ""}, {"better", "neither"}, {"samples", known}};
    return metrics;
}

/// Every sentence once, however many runs said it.
Json notesOf(const Recordings& repetitions, std::string_view language)
{
    Json notes = Json::array();
    for (const Recording* recording : repetitions)
        for (const RecordedNote& note : recording->notes) {
            Json entry{{"severity", note.severity}, {"text", note.sentence.in(language)}};
            if (std::ranges::find(notes, entry) == notes.end())
                notes.push_back(std::move(entry));
        }
    return notes;
}

} // namespace

Json resultJson(const Recordings& repetitions, std::string_view language)
{
    if (repetitions.empty())
        return Json::object();
    const Recording& first = *repetitions.front();
    Json parameters = Json::object();
    for (const auto& [id, value] : first.parameters)
        std::visit([&, key = id](const auto& typed) { parameters[key] = typed; }, value);
    std::uint64_t dropped = 0;
    for (const Recording* recording : repetitions)
        dropped += recording->losses.dropped;
    return {{"lab", first.lab},
            {"parameters", std::move(parameters)},
            {"seed", first.seed},
            {"machine", first.machine},
            {"dropped", dropped},
            {"metrics", metricsOf(repetitions)},
            {"notes", notesOf(repetitions, language)}};
}

Json experimentJson(const Recordings& recordings, std::string_view language)
{
    Json settings = Json::array();
    for (const Setting& setting : settingsOf(recordings))
        settings.push_back(resultJson(setting.runs, language));
    return settings;
}

} // namespace interleave
