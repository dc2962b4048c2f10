#include "app/run/results.h"

#include "app/run/celltable.h"
#include "app/run/fittable.h"
#include "app/run/resulttable.h"
#include "labs/engine/analysis/busy.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/export/export.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

namespace interleave {
namespace {

Text titleOf(Ending ending)
{
    switch (ending) {
    case Ending::stopped:
        return LAB_TEXT("Runs that were stopped: %1.");
    case Ending::failed:
        return LAB_TEXT("Runs that failed: %1.");
    case Ending::lost:
        return LAB_TEXT("Runs that were cut off: %1.");
    case Ending::live:
    case Ending::finished:
        break;
    }
    return {};
}

Text titleOf(const std::string& severity)
{
    if (severity == "error")
        return LAB_TEXT("Error: %1");
    return severity == "warning" ? LAB_TEXT("Warning: %1") : LAB_TEXT("Remark: %1");
}

/// "size=64 tokens=1", for the parameters that all runs share, without those that such runs ignore.
std::string commonParameters(const Recordings& recordings)
{
    const std::vector<std::string> differing = differingParameters(recordings);
    std::vector<std::string> common;
    const Recording& first = *recordings.front();
    const Lab* const lab = findLab(first.lab);
    for (const auto& [id, value] : first.parameters) {
        const Param* const param = lab == nullptr ? nullptr : findParam(*lab, id);
        const bool ignored = param != nullptr && !meets(first.parameters, param->when);
        if (!ignored && std::ranges::find(differing, id) == differing.end())
            common.push_back(id);
    }
    return settingText(first, common);
}

std::string lossLines(const Recordings& recordings, const Console& console)
{
    Losses all;
    std::map<Ending, int> endings;
    for (const Recording* recording : recordings) {
        all.dropped += recording->losses.dropped;
        all.capped += recording->losses.capped;
        all.unobserved += recording->losses.unobserved;
        all.merged += recording->losses.merged;
        ++endings[recording->ending];
    }
    std::string lines;
    const auto add = [&](Text text, std::uint64_t count) {
        if (count > 0 && !text.empty())
            lines += console.in(Sentence(text, {std::to_string(count)})) + "\n";
    };
    for (const auto& [ending, count] : endings)
        add(titleOf(ending), static_cast<std::uint64_t>(count));
    add(LAB_TEXT("Events that were lost because the workload was faster than the observer: %1."),
        all.dropped);
    add(LAB_TEXT("Events past the size that a recording may have: %1."), all.capped);
    add(LAB_TEXT("Threads, processes or coroutines that were not observed: %1."), all.unobserved);
    add(LAB_TEXT(
            "Changes of state that came too fast to keep each of them: %1. Times and counts are exact, the "
            "order is not known; --spans all keeps every change."),
        all.merged);
    return lines;
}

/// How the times in states are known, and why not better.
std::string knownLine(const Recordings& recordings, const Console& console)
{
    const auto known = [](const Recording* recording) { return recording->tracing.known; };
    const Recording* const least = *std::ranges::min_element(recordings, {}, known);
    const std::string why = least->tracing.sentence.empty() ? "" : " " + console.in(least->tracing.sentence);
    switch (least->tracing.known) {
    case Known::traced:
        return console.in(LAB_TEXT("States of threads: traced by the kernel.")) + why + "\n";
    case Known::sampled:
        return console.in(Sentence(LAB_TEXT("States of threads: sampled every %1 ms."),
                                   {std::to_string(least->tracing.period / 1'000'000)})) +
               why + "\n";
    case Known::told:
        break;
    }
    return console.in(LAB_TEXT("States of threads: only what the program told.")) + why + "\n";
}

/// Whether other programs disturbed what was measured.
std::string busyLine(const Recordings& recordings, const Console& console)
{
    const auto busy = busiestOf(recordings);
    if (!busy)
        return {};
    const auto disturbed = std::ranges::count_if(
        recordings, [](const Recording* recording) { return busyOf(*recording).has_value(); });
    if (recordings.size() == 1)
        return console.in(sentenceOf(*busy)) + "\n";
    return console.in(
               Sentence(LAB_TEXT("In %1 of %2 runs other programs used many of the cores, up to %3 %: the "
                                 "times are longer and vary more than on a quiet machine."),
                        {std::to_string(disturbed), std::to_string(recordings.size()), percentOf(*busy)})) +
           "\n";
}

/// Why the runs of a curve have no law, where they would have one on a quiet machine.
std::string unfittedLine(const Lab& lab, const Recordings& recordings, const Console& console)
{
    const bool hasLaws = std::ranges::any_of(
        lab.plots, [](const Plot& plot) { return plot.ofMetrics() && !plot.laws.empty(); });
    const auto busy = busiestOf(recordings);
    if (!hasLaws || recordings.size() < 2 || !busy)
        return {};
    return "\n" +
           console.in(Sentence(LAB_TEXT("No law is fitted: other programs took %1 % of the cores' time."),
                               {percentOf(*busy)})) +
           "\n";
}

std::string tableOfLab(const LabRuns& lab, const std::optional<Base>& base, const Console& console)
{
    const Lab* known = findLab(lab.lab);
    Lab unknown;
    unknown.id = lab.lab;
    std::string text = known != nullptr ? lab.lab + ": " + console.in(known->title) : lab.lab;
    text += "\n" + commonParameters(lab.runs) + "\n\n";
    const Lab& itself = known != nullptr ? *known : unknown;
    const auto rows = resultsOf(itself, lab.runs, lab.labels);
    text +=
        rows.empty() ? console.in(LAB_TEXT("Nothing was measured.")) + "\n" : tableOf(rows, base, console);
    text += tableOf(cellTablesOf(itself, lab.runs, lab.labels), console);
    const std::vector<CurveFit> fits = fitsOf(itself, lab.runs, lab.labels);
    text += fits.empty() ? unfittedLine(itself, lab.runs, console) : tableOf(fits, console);
    return text + "\n" + knownLine(lab.runs, console) + busyLine(lab.runs, console) +
           lossLines(lab.runs, console);
}

} // namespace

std::optional<Format> formatNamed(const std::string& name, const Console& console)
{
    if (name.empty() || name == "table")
        return Format::table;
    if (name == "json")
        return Format::json;
    if (name == "csv")
        return Format::csv;
    console.say(
        Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."), {"--format", "table, json, csv", name}));
    return std::nullopt;
}

std::string resultTable(const Recordings& recordings, const Console& console, const Comparing& comparing)
{
    std::string text;
    for (const LabRuns& lab : byLab(recordings, comparing.labels))
        text += (text.empty() ? "" : "\n") + tableOfLab(lab, comparing.base, console);
    return text;
}

std::string resultJsonText(const Recordings& recordings, bool one, const Console& console,
                           const Comparing& comparing)
{
    using Json = nlohmann::json;
    Json results = experimentJson(recordings, console.language(), comparing, catalogue());
    if (one && results.empty() && !recordings.empty()) { // stopped during its warm-up
        Recording nothing = *recordings.front();
        nothing.metrics.clear();
        results.push_back(resultJson({&nothing}, console.language()));
    }
    const Json& shown = one && !results.empty() ? results.front() : results;
    return shown.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

void keepResults(Recording& recording)
{
    const Lab* const lab = findLab(recording.lab);
    recording.lanes.clear();
    recording.objects.clear();
    std::erase_if(recording.series, [&](const RecordedSeries& each) {
        const Series* const known = lab == nullptr ? nullptr : findSeries(*lab, each.id);
        return known == nullptr || known->grid == nullptr;
    });
}

std::string runsCsvText(const Recordings& recordings, const std::vector<std::string>& files)
{
    std::ostringstream out;
    out.imbue(std::locale::classic());
    writeRunsCsv(out, recordings, files);
    return out.str();
}

std::string noteLine(const RecordedNote& note, const Console& console)
{
    return console.in(Sentence(titleOf(note.severity), {console.in(note.sentence)}));
}

std::vector<std::string> noteLines(const Recordings& recordings, const Console& console)
{
    struct Kind {
        std::string key; ///< severity and pattern: the numbers in it differ from run to run
        std::string line;
        int more = 0;
    };
    std::vector<Kind> kinds;
    for (const Recording* recording : recordings)
        for (const RecordedNote& note : recording->notes) {
            const std::string key = note.severity + note.sentence.text;
            const std::string line = noteLine(note, console);
            const auto known = std::ranges::find(kinds, key, &Kind::key);
            if (known == kinds.end())
                kinds.push_back({key, line});
            else
                known->more += known->line == line ? 0 : 1;
        }
    std::vector<std::string> lines;
    for (const Kind& kind : kinds)
        lines.push_back(kind.more == 0
                            ? kind.line
                            : console.in(Sentence(LAB_TEXT("%1 (The same with other numbers: %2.)"),
                                                  {kind.line, std::to_string(kind.more)})));
    return lines;
}

} // namespace interleave
