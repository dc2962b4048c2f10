#include "labs/engine/analysis/plotruns.h"

#include "labs/engine/argument.h"

#include <algorithm>

namespace interleave {
namespace {

/// Choices in the order of the lab, anything else by size; a parameter that a run does not have comes first.
std::pair<std::ptrdiff_t, Value> rankOf(const Param& param, const Recording& run)
{
    const auto value = run.parameters.find(param.id);
    if (value == run.parameters.end())
        return {-1, {}};
    const auto choice = std::ranges::find_if(
        param.choices, [&](const Choice& each) { return Value(each.id) == value->second; });
    return {choice - param.choices.begin(), value->second};
}

/// Group by group as they came, within a group by what differs: sweeps run in random order.
void putInOrder(std::vector<PlotRun>& runs, const Lab& lab, const Plot& plot,
                const std::map<std::string, std::vector<std::string>>& differing)
{
    std::map<std::string, std::size_t> groups;
    for (const PlotRun& run : runs)
        groups.try_emplace(run.label, groups.size());
    std::ranges::stable_sort(runs, [&](const PlotRun& a, const PlotRun& b) {
        if (a.label != b.label)
            return groups[a.label] < groups[b.label];
        const Param* const by =
            plot.ofMetrics() ? nullptr : findParam(lab, plot.by); // else curves have an order
        if (by != nullptr)
            if (const auto ours = rankOf(*by, *a.recording), theirs = rankOf(*by, *b.recording);
                ours != theirs)
                return ours < theirs;
        const std::vector<std::string>& ids = differing.at(a.label);
        for (const Param& param : lab.params)
            if (std::ranges::find(ids, param.id) != ids.end())
                if (const auto ours = rankOf(param, *a.recording), theirs = rankOf(param, *b.recording);
                    ours != theirs)
                    return ours < theirs;
        return false;
    });
}

/// The side of the plot's grid with this id; null where there is none.
const GridSide* sideOf(const Lab& lab, const Plot& plot, const std::string& id)
{
    const Series* const series = plot.y.empty() ? nullptr : findSeries(lab, plot.y.front());
    if (series == nullptr || series->grid == nullptr)
        return nullptr;
    return id == series->grid->rows.id      ? &series->grid->rows
           : id == series->grid->columns.id ? &series->grid->columns
                                            : nullptr;
}

/// Whether the place in the chart says which value of the parameter a run had. A run that has filled in
/// several cells has a value that is none of them, "all".
bool isSaidByPlace(const Lab& lab, const Plot& plot, const std::string& id, const Recordings& runs)
{
    if (plot.kind != Plot::Kind::cellBars)
        return id == plot.by || (plot.kind != Plot::Kind::seriesOverTime && id == plot.x);
    const GridSide* const side = sideOf(lab, plot, id);
    return side != nullptr && std::ranges::all_of(runs, [&](const Recording* run) {
               const auto value = run->parameters.find(id);
               return value != run->parameters.end() &&
                      std::ranges::any_of(side->places, [&](const Choice& place) {
                          return Value(place.id) == value->second;
                      });
           });
}

/// What differs is asked within a label only: across labels the label itself says it.
void nameRests(std::vector<PlotRun>& runs, const Lab& lab, const Plot& plot)
{
    std::map<std::string, Recordings> byLabel;
    for (const PlotRun& run : runs)
        byLabel[run.label].push_back(run.recording);
    std::map<std::string, std::vector<std::string>> differing;
    for (const auto& [label, recordings] : byLabel) {
        const Recordings& runsOfLabel = recordings;
        differing[label] = differingParameters(recordings);
        std::erase_if(differing[label],
                      [&](const std::string& id) { return isSaidByPlace(lab, plot, id, runsOfLabel); });
    }
    for (PlotRun& run : runs) {
        run.rest = settingText(*run.recording, differing[run.label]);
        run.restInWords = settingSentence(lab, *run.recording, differing[run.label]);
    }
    putInOrder(runs, lab, plot, differing);
}

} // namespace

std::vector<PlotRun> plotRunsOf(const Lab& lab, const Plot& plot, const Recordings& recordings,
                                const std::vector<std::string>& labels)
{
    std::vector<PlotRun> runs;
    for (std::size_t i = 0; i < recordings.size(); ++i)
        if (!recordings[i]->warmUp() && recordings[i]->lab == lab.id &&
            meets(recordings[i]->parameters, plot.when))
            runs.push_back({recordings[i], i < labels.size() ? labels[i] : std::string(), {}, {}});
    const bool labelsDiffer =
        std::ranges::any_of(runs, [&](const PlotRun& run) { return run.label != runs.front().label; });
    for (PlotRun& run : runs)
        if (!labelsDiffer)
            run.label.clear();
    nameRests(runs, lab, plot);
    return runs;
}

Sentence joined(const std::vector<Sentence>& parts)
{
    if (parts.size() == 1)
        return parts.front();
    std::string all;
    for (const Sentence& part : parts) {
        const bool isPlain = part.text == "%1" && part.arguments.size() == 1; // see verbatim()
        all += (all.empty() ? "" : ", ") + (isPlain ? part.arguments.front() : asArgument(part));
    }
    return verbatim(std::move(all));
}

} // namespace interleave
