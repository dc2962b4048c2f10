#include "labs/engine/analysis/chart.h"

#include <algorithm>

namespace interleave {

namespace {

std::vector<ResultRow> resultsOfGroup(const Lab& lab, const Recordings& recordings)
{
    std::vector<ResultRow> rows;
    for (const Setting& setting : settingsOf(recordings)) {
        const std::string text = settingText(*setting.runs.front(), setting.differing);
        const Sentence inWords = settingSentence(lab, *setting.runs.front(), setting.differing);
        std::vector<ResultRow> ofSetting;
        for (const std::vector<Metric>* metrics : {&lab.metrics, &generalMetrics()})
            for (const Metric& metric : *metrics)
                ofSetting.push_back({text,
                                     inWords,
                                     &metric,
                                     metric.id,
                                     metric.unit,
                                     {},
                                     setting.runs.front()->parameters,
                                     metric.better});
        for (const Recording* run : setting.runs)
            for (const RecordedMetric& metric : run->metrics) {
                auto row = std::ranges::find(ofSetting, metric.id, &ResultRow::id);
                if (row == ofSetting.end())
                    row = ofSetting.insert(ofSetting.end(), {text,
                                                             inWords,
                                                             nullptr,
                                                             metric.id,
                                                             metric.unit,
                                                             {},
                                                             setting.runs.front()->parameters,
                                                             metric.better});
                row->values.push_back(metric.value);
            }
        std::erase_if(ofSetting, [](const ResultRow& row) { return row.values.empty(); });
        std::ranges::move(ofSetting, std::back_inserter(rows));
    }
    return rows;
}

} // namespace

std::vector<ResultRow> resultsOf(const Lab& lab, const Recordings& recordings,
                                 const std::vector<std::string>& labels)
{
    const std::vector<RunGroup> groups = groupsOf(recordings, labels);
    std::vector<ResultRow> rows;
    for (const auto& [label, runs] : groups)
        for (ResultRow& row : resultsOfGroup(lab, runs)) {
            row.group = groups.size() > 1 ? label : std::string();
            rows.push_back(std::move(row));
        }
    return rows;
}

} // namespace interleave
