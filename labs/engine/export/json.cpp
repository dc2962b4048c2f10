#include "labs/engine/analysis/cells.h"
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

/// Of the runs of one setting, all grids of the lab one after the other.
Json cellsOf(const Lab& lab, const Recordings& runs)
{
    Json cells = Json::array();
    for (const CellTable& table : cellTablesOf(lab, runs))
        for (const CellRow& row : table.rows) {
            Json values = Json::object();
            for (std::size_t i = 0; i < table.series.size(); ++i)
                if (!row.values[i].empty())
                    values[table.series[i]->id] = {{"value", summaryOf(row.values[i]).median},
                                                   {"unit", table.series[i]->unit},
                                                   {"samples", row.values[i]}};
            cells.push_back({{table.grid->rows.id, row.row->id},
                             {table.grid->columns.id, row.column->id},
                             {"values", std::move(values)}});
        }
    return cells;
}

void addCells(Json& entry, const Setting& setting, const std::vector<const Lab*>& labs)
{
    const auto lab = std::ranges::find(labs, setting.runs.front()->lab, &Lab::id);
    if (lab == labs.end())
        return;
    if (Json cells = cellsOf(**lab, setting.runs); !cells.empty())
        entry["cells"] = std::move(cells);
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

const char* wordOf(Comparison::Verdict verdict)
{
    switch (verdict) {
    case Comparison::Verdict::better:
        return "better";
    case Comparison::Verdict::worse:
        return "worse";
    case Comparison::Verdict::noDifference:
        return "no difference detectable";
    case Comparison::Verdict::tooFewRuns:
        break;
    }
    return "too few runs";
}

Json jsonOf(const Comparison& comparison)
{
    const bool hasInterval = comparison.verdict != Comparison::Verdict::tooFewRuns;
    return {
        {"speed_up", finite(comparison.speedUp)},
        {"interval", hasInterval ? Json::array({finite(comparison.low), finite(comparison.high)}) : Json()},
        {"efficiency", comparison.efficiency ? finite(*comparison.efficiency) : Json()},
        {"verdict", wordOf(comparison.verdict)}};
}

Json jsonOf(const Value& value)
{
    return std::visit([](const auto& typed) { return Json(typed); }, value);
}

Json jsonOf(const Base& base)
{
    return base.ofGroup() ? Json{{"group", jsonOf(base.value)}}
                          : Json{{"parameter", base.param}, {"value", jsonOf(base.value)}};
}

/// By group, setting and metric.
using Comparisons = std::map<std::tuple<std::string, Parameters, std::string>, Comparison>;

Comparisons comparisonsOf(const LabRuns& runs, const std::optional<Base>& base)
{
    if (!base)
        return {};
    Lab lab;
    lab.id = runs.lab;
    const std::vector<ResultRow> rows = resultsOf(lab, runs.runs, runs.labels);
    const auto compared = comparedTo(*base, rows);
    Comparisons comparisons;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (compared[i])
            comparisons.emplace(std::tuple(rows[i].group, rows[i].parameters, rows[i].id), *compared[i]);
    return comparisons;
}

Json jsonOf(const CurveFit& curve)
{
    const LawNames& names = namesOf(curve.fit.law);
    Json parameters = Json::object();
    for (std::size_t i = 0; i < curve.fit.estimates.size(); ++i) {
        const Estimate& estimate = curve.fit.estimates[i];
        parameters[names.parameters[i].id] = {{"value", finite(estimate.value)},
                                              {"interval", {finite(estimate.low), finite(estimate.high)}}};
    }
    return {{"plot", curve.plot},
            {"law", names.id},
            {"parameters", std::move(parameters)},
            {"points", curve.fit.points},
            {"deviation", finite(curve.fit.deviation)}};
}

std::vector<CurveFit> fitsOf(const LabRuns& runs, const std::vector<const Lab*>& labs)
{
    const auto lab = std::ranges::find(labs, runs.lab, &Lab::id);
    return lab == labs.end() ? std::vector<CurveFit>() : fitsOf(**lab, runs.runs, runs.labels);
}

void addFits(Json& entry, const Setting& setting, const std::vector<CurveFit>& fits)
{
    for (const CurveFit& curve : fits) {
        const auto isPart = [&](const Recording* run) {
            return std::ranges::find(curve.runs, run) != curve.runs.end();
        };
        if (std::ranges::any_of(setting.runs, isPart))
            entry["fits"].push_back(jsonOf(curve));
    }
}

/// Of one setting of a group.
Json settingJson(const Setting& setting, const std::string& group, const Comparisons& comparisons,
                 std::string_view language)
{
    Json entry = resultJson(setting.runs, language);
    if (!group.empty())
        entry["group"] = group;
    for (const auto& [id, metric] : entry["metrics"].items())
        if (const auto found = comparisons.find({group, setting.runs.front()->parameters, id});
            found != comparisons.end())
            metric["comparison"] = jsonOf(found->second);
    return entry;
}

} // namespace

Json resultJson(const Recordings& repetitions, std::string_view language)
{
    if (repetitions.empty())
        return Json::object();
    const Recording& first = *repetitions.front();
    Json parameters = Json::object();
    for (const auto& [id, value] : first.parameters)
        parameters[id] = jsonOf(value);
    std::uint64_t dropped = 0;
    for (const Recording* recording : repetitions)
        dropped += recording->losses.dropped;
    return {{"lab", first.lab},
            {"parameters", std::move(parameters)},
            {"seed", first.seed},
            {"machine", first.machine},
            {"dropped", dropped},
            {"killed", std::ranges::count_if(repetitions, [](const auto* run) { return run->killed; })},
            {"metrics", metricsOf(repetitions)},
            {"notes", notesOf(repetitions, language)}};
}

Json experimentJson(const Recordings& recordings, std::string_view language, const Comparing& comparing,
                    const std::vector<const Lab*>& labs)
{
    Json settings = Json::array();
    for (const LabRuns& lab : byLab(recordings, comparing.labels)) {
        const Comparisons comparisons = comparisonsOf(lab, comparing.base);
        const std::vector<CurveFit> fits = fitsOf(lab, labs);
        const std::vector<RunGroup> groups = groupsOf(lab.runs, lab.labels);
        for (const RunGroup& group : groups)
            for (const Setting& setting : settingsOf(group.runs)) {
                settings.push_back(settingJson(setting, groups.size() > 1 ? group.label : std::string(),
                                               comparisons, language));
                addFits(settings.back(), setting, fits);
                addCells(settings.back(), setting, labs);
                if (comparing.base)
                    settings.back()["compared_to"] = jsonOf(*comparing.base);
            }
    }
    return settings;
}

} // namespace interleave
