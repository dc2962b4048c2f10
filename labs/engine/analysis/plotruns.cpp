#include "labs/engine/analysis/plotruns.h"

#include "labs/engine/argument.h"

#include <algorithm>

namespace interleave {
namespace {

/// What differs is asked within a label only: across labels the label itself says it.
void nameRests(std::vector<PlotRun>& runs, const Lab& lab, const Plot& plot)
{
    std::map<std::string, Recordings> byLabel;
    for (const PlotRun& run : runs)
        byLabel[run.label].push_back(run.recording);
    std::map<std::string, std::vector<std::string>> differing;
    for (const auto& [label, recordings] : byLabel) {
        differing[label] = differingParameters(recordings);
        std::erase_if(differing[label], [&](const std::string& id) {
            return id == plot.by || (plot.kind != Plot::Kind::seriesOverTime && id == plot.x);
        });
    }
    for (PlotRun& run : runs) {
        run.rest = settingText(*run.recording, differing[run.label]);
        run.restInWords = settingSentence(lab, *run.recording, differing[run.label]);
    }
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
