#include "app/gui/chartchoice.h"

#include "labs/engine/analysis/settings.h"

#include <algorithm>
#include <set>

namespace interleave {

namespace {

/// A speed-up needs something to be faster than.
bool canBeDrawn(const Plot& plot, const Recordings& used)
{
    if (plot.kind != Plot::Kind::speedUpOverParam)
        return true;
    const std::vector<std::string> differing = differingParameters(used);
    return std::ranges::find(differing, plot.x) != differing.end();
}

/// A result over what is varied says more than curves that are told apart by it.
int scoreOf(const Plot& plot, const Subject& subject)
{
    const auto isVaried = [&](const std::string& id) { return std::ranges::count(subject.varied, id) > 0; };
    const bool overIt = plot.kind != Plot::Kind::seriesOverTime && isVaried(plot.x);
    return (overIt ? 2 : 0) + (isVaried(plot.by) ? 1 : 0);
}

void addNames(std::set<std::string>& names, const std::vector<Sweep>& sweeps)
{
    for (const Sweep& sweep : sweeps) {
        if (sweep.values.size() > 1)
            names.insert(sweep.param);
    }
}

} // namespace

bool isOffered(const Plot& plot, const ChartedRuns& runs)
{
    Recordings used;
    std::ranges::copy_if(runs.recordings, std::back_inserter(used),
                         [&](const Recording* each) { return meets(each->parameters, plot.when); });
    const bool wanted =
        !used.empty() || (runs.recordings.empty() && meets(runs.wanted.parameters, plot.when));
    return wanted && canBeDrawn(plot, used);
}

Subject subjectOf(const ChartedRuns& runs)
{
    Subject subject;
    std::set<std::string> varied;
    if (runs.recordings.empty()) {
        subject.preset = runs.wanted.preset.toStdString();
        addNames(varied, runs.wanted.over);
    } else {
        subject.preset = runs.recordings.front()->preset;
        for (const std::string& id : differingParameters(runs.recordings))
            varied.insert(id);
    }
    for (const Recording* run : runs.recordings) {
        if (run->preset != subject.preset)
            subject.preset.clear();
        if (run->design != nullptr)
            addNames(varied, run->design->over); // of the runs to come, too
    }
    subject.varied.assign(varied.begin(), varied.end());
    return subject;
}

std::size_t chosenPlot(const Lab& lab, const std::vector<std::size_t>& offered, const Subject& subject)
{
    const Preset* const preset = findPreset(lab, subject.preset);
    const auto score = [&](std::size_t place) {
        if (place >= lab.plots.size())
            return 0; // the heat map
        const bool named = preset != nullptr && !preset->plot.empty() && lab.plots[place].id == preset->plot;
        return named ? 4 : scoreOf(lab.plots[place], subject);
    };
    return *std::ranges::max_element(offered, {}, score);
}

} // namespace interleave
