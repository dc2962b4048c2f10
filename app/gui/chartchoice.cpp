#include "app/gui/chartchoice.h"

#include "labs/engine/analysis/settings.h"
#include "widgets/reckoning.h"

#include <algorithm>
#include <set>

namespace interleave {

namespace {

Recordings measuredOf(const ChartedRuns& runs)
{
    Recordings measured;
    std::ranges::copy_if(runs.recordings, std::back_inserter(measured),
                         [](const Recording* each) { return !each->warmUp(); });
    return measured;
}

bool isVaried(const std::vector<Sweep>& over, const std::string& param)
{
    return std::ranges::any_of(
        over, [&](const Sweep& sweep) { return sweep.param == param && sweep.values.size() > 1; });
}

/// A speed-up needs something to be faster than.
bool hasSomethingFaster(const Plot& plot, const Recordings& used, const RunPlan& wanted)
{
    if (plot.kind != Plot::Kind::speedUpOverParam)
        return true;
    if (used.empty())
        return isVaried(wanted.over, plot.x);
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

bool ChartedRuns::areMany() const
{
    constexpr std::size_t mostDots = 100'000;
    std::size_t dots = 0;
    for (const Recording* run : recordings)
        for (const RecordedSeries& series : run->series)
            dots += series.samples.size();
    return recordings.size() > mostAtOnce || dots > mostDots;
}

bool isOffered(const Plot& plot, const ChartedRuns& runs)
{
    const Recordings measured = measuredOf(runs);
    Recordings used;
    std::ranges::copy_if(measured, std::back_inserter(used),
                         [&](const Recording* each) { return meets(each->parameters, plot.when); });
    const bool wanted = !used.empty() || (measured.empty() && meets(runs.wanted.parameters, plot.when));
    return wanted && hasSomethingFaster(plot, used, runs.wanted);
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
        for (const std::string& id : differingParameters(measuredOf(runs)))
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
