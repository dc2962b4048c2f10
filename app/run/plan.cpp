#include "app/run/plan.h"

#include "app/run/suggestion.h"
#include "labs/engine/sweepvalues.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <random>

namespace interleave {
namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

constexpr int maxRepeat = 10'000;
constexpr std::size_t maxRuns = 100'000;

template <class T>
std::vector<std::string> idsOf(const std::vector<T>& all)
{
    std::vector<std::string> ids;
    for (const T& each : all)
        ids.push_back(each.id);
    return ids;
}

Sentence noSuchParameter(const Lab& lab, const std::string& id)
{
    const std::vector<std::string> known = idsOf(lab.params);
    if (const std::string meant = nearest(id, known); !meant.empty())
        return Sentence(LAB_TEXT("%1 has no parameter “%2”. Did you mean “%3”? There are: %4."),
                        {lab.id, id, meant, listed(known)});
    return Sentence(LAB_TEXT("%1 has no parameter “%2”. There are: %3."), {lab.id, id, listed(known)});
}

Sentence noSuchPreset(const Lab& lab, const std::string& id)
{
    const std::vector<std::string> known = idsOf(lab.presets);
    if (const std::string meant = nearest(id, known); !meant.empty())
        return Sentence(LAB_TEXT("%1 has no preset “%2”. Did you mean “%3”? There are: %4."),
                        {lab.id, id, meant, listed(known)});
    return Sentence(LAB_TEXT("%1 has no preset “%2”. There are: %3."), {lab.id, id, listed(known)});
}

/// "k=v" apart; the parameter is one that the lab has.
Outcome<std::pair<std::string, std::string>> assignment(const Lab& lab, const std::string& text,
                                                        const char* option)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return Sentence(LAB_TEXT("Write %1 PARAMETER=VALUE; “%2” is not of that form."), {option, text});
    std::pair<std::string, std::string> parts{text.substr(0, equals), text.substr(equals + 1)};
    if (findParam(lab, parts.first) == nullptr)
        return noSuchParameter(lab, parts.first);
    return parts;
}

Outcome<Changes> changesOf(const Lab& lab, const std::vector<std::string>& sets)
{
    Changes changes;
    for (const std::string& text : sets) {
        auto parts = assignment(lab, text, "--set");
        if (!parts)
            return parts.failure();
        changes.push_back(std::move(*parts));
    }
    return changes;
}

bool fixes(const Changes& changes, const std::string& param)
{
    return std::ranges::find(changes, param, &Changes::value_type::first) != changes.end();
}

/// What is varied: the preset's, unless fixed or varied otherwise, then --over.
Outcome<std::vector<Sweep>> sweepsOf(const Lab& lab, const Preset* preset, const Changes& sets,
                                     const std::vector<std::string>& overs)
{
    std::vector<Sweep> fromLine;
    for (const std::string& text : overs) {
        auto parts = assignment(lab, text, "--over");
        if (!parts)
            return parts.failure();
        if (fixes(sets, parts->first))
            return Sentence(LAB_TEXT("%1 cannot be both set and varied."), {parts->first});
        const auto values = sweepValues(*findParam(lab, parts->first), parts->second);
        if (!values)
            return values.failure();
        if (std::ranges::find(fromLine, parts->first, &Sweep::param) != fromLine.end())
            return Sentence(LAB_TEXT("%1 is varied twice; write all its values behind one --over."),
                            {parts->first});
        fromLine.push_back({parts->first, *values});
    }
    std::vector<Sweep> sweeps;
    if (preset != nullptr)
        std::ranges::copy_if(preset->over, std::back_inserter(sweeps), [&](const Sweep& sweep) {
            return !fixes(sets, sweep.param) &&
                   std::ranges::find(fromLine, sweep.param, &Sweep::param) == fromLine.end();
        });
    std::ranges::move(fromLine, std::back_inserter(sweeps));
    return sweeps;
}

Outcome<std::uint64_t> numberFrom(const std::string& text, const char* option, std::uint64_t low,
                                  std::uint64_t high, std::uint64_t initially)
{
    if (text.empty())
        return initially;
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size() && number >= low && number <= high)
        return number;
    return Sentence(LAB_TEXT("%1 must be a whole number from %2 to %3; “%4” is not one."),
                    {option, std::to_string(low), std::to_string(high), text});
}

/// Every combination of the values; the last sweep varies fastest.
Outcome<std::vector<Changes>> combinations(const std::vector<Sweep>& sweeps)
{
    std::vector<Changes> all(1);
    for (const Sweep& sweep : sweeps) {
        if (all.size() * sweep.values.size() > maxRuns)
            return Sentence(LAB_TEXT("That would be more than %1 runs; vary less."),
                            {std::to_string(maxRuns)});
        std::vector<Changes> wider;
        for (const Changes& before : all)
            for (const std::string& value : sweep.values) {
                wider.push_back(before);
                wider.back().emplace_back(sweep.param, value);
            }
        all = std::move(wider);
    }
    return all;
}

Outcome<std::optional<Trace>> traceFrom(const std::string& word)
{
    if (word.empty())
        return std::optional<Trace>();
    for (const auto& [name, trace] :
         {std::pair{"kernel", Trace::kernel}, {"sample", Trace::sample}, {"off", Trace::off}})
        if (word == name)
            return std::optional(trace);
    return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."), {"--trace", "kernel, sample, off", word});
}

/// Whether every change of state is to be kept.
Outcome<bool> allSpansFrom(const std::string& word)
{
    if (word.empty() || word == "merged" || word == "all")
        return word == "all";
    return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."), {"--spans", "merged, all", word});
}

/// How many spans each of so many runs keeps: a file of many runs stays small, a single run is shown in
/// detail.
std::uint64_t spansFor(std::size_t runs)
{
    return std::clamp<std::uint64_t>(250'000 / std::max<std::size_t>(runs, 1), 5'000, 200'000);
}

std::string settingOf(const Changes& varied)
{
    std::string text;
    for (const auto& [id, value] : varied)
        text += (text.empty() ? "" : " ") + id + "=" + value;
    return text;
}

Outcome<bool> isShuffled(const std::string& word)
{
    if (word.empty() || word == "random" || word == "given")
        return word != "given";
    return Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."), {"--order", "random, given", word});
}

/// For each setting its place in this repetition's order (Fisher & Yates); the same on every machine.
std::vector<std::size_t> drawnOrder(std::size_t settings, std::uint64_t seed, std::size_t repetition)
{
    std::vector<std::size_t> places(settings);
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                           static_cast<std::uint32_t>(repetition)};
    std::mt19937_64 random(sequence);
    for (std::size_t left = settings; left > 1; --left)
        std::swap(places[left - 1], places[random() % left]);
    return places;
}

/// From setting by setting to repetition by repetition, each warm-up right before the first.
void shuffle(std::vector<PlannedRun>& runs, const Design& design, std::uint64_t seed)
{
    const std::size_t settings = settingsIn(design);
    const std::size_t each = settings == 0 ? 0 : runs.size() / settings;
    std::vector<PlannedRun> shuffled;
    shuffled.reserve(runs.size());
    for (std::size_t i = warmsUp(design) ? 1 : 0; i < each; ++i)
        for (const std::size_t setting : drawnOrder(settings, seed, i)) {
            if (i == 1 && warmsUp(design))
                shuffled.push_back(std::move(runs[setting * each]));
            shuffled.push_back(std::move(runs[setting * each + i]));
        }
    runs = std::move(shuffled);
}

/// As the runs tell it; null for a single run, and where there is too much to tell.
std::shared_ptr<const Design> toldDesign(const Lab& lab, Design design)
{
    std::size_t values = 0;
    for (Sweep& sweep : design.over) {
        for (std::string& value : sweep.values)
            value = toText(*parseValue(*findParam(lab, sweep.param), value));
        values += sweep.values.size();
    }
    if (!warmsUp(design) || values > Design::valuesAtMost)
        return nullptr;
    return std::make_shared<const Design>(std::move(design));
}

/// What is varied, how often and in which order.
Outcome<Design> designOf(const Lab& lab, const Arguments& arguments, const Preset* preset,
                         const Changes& sets)
{
    const auto sweeps = sweepsOf(lab, preset, sets, arguments.overs);
    if (!sweeps)
        return sweeps.failure();
    const auto initially = static_cast<std::uint64_t>(preset == nullptr ? 1 : std::max(preset->repeat, 1));
    const auto repeat = numberFrom(arguments.repeat, "--repeat", 1, maxRepeat, initially);
    if (!repeat)
        return repeat.failure();
    const auto shuffled = isShuffled(arguments.order);
    if (!shuffled)
        return shuffled.failure();
    return Design{*sweeps, static_cast<int>(*repeat), *shuffled, arguments.trace};
}

/// Setting by setting, first the warm-up, then the repetitions. `pattern` has what all runs share.
Outcome<std::vector<PlannedRun>> runsOf(const Design& design, const Changes& fixed, const RunRequest& pattern)
{
    const auto settings = combinations(design.over);
    if (!settings)
        return settings.failure();
    std::vector<PlannedRun> runs;
    for (const Changes& varied : *settings) {
        Changes changes = fixed;
        changes.insert(changes.end(), varied.begin(), varied.end());
        auto parameters = parametersOf(*pattern.lab, changes);
        if (!parameters)
            return parameters.failure();
        for (int repetition = warmsUp(design) ? 0 : 1; repetition <= design.repeat; ++repetition) {
            runs.push_back({pattern, settingOf(varied)});
            runs.back().request.parameters = *parameters;
            runs.back().request.repetition = repetition;
        }
    }
    const auto told = toldDesign(*pattern.lab, design);
    for (PlannedRun& run : runs)
        run.request.design = told;
    return runs;
}

} // namespace

Outcome<Plan> planOf(const Lab& lab, const Arguments& arguments)
{
    const Preset* preset = arguments.preset.empty() ? nullptr : findPreset(lab, arguments.preset);
    if (preset == nullptr && !arguments.preset.empty())
        return noSuchPreset(lab, arguments.preset);
    const auto sets = changesOf(lab, arguments.sets);
    if (!sets)
        return sets.failure();
    const auto design = designOf(lab, arguments, preset, *sets);
    if (!design)
        return design.failure();
    const auto seed = numberFrom(arguments.seed, "--seed", 0, UINT64_MAX, 1);
    if (!seed)
        return seed.failure();
    const auto trace = traceFrom(arguments.trace);
    if (!trace)
        return trace.failure();
    const auto allSpans = allSpansFrom(arguments.spans);
    if (!allSpans)
        return allSpans.failure();
    Changes fixed = preset == nullptr ? Changes() : preset->values;
    fixed.insert(fixed.end(), sets->begin(), sets->end());
    auto runs = runsOf(*design, fixed, {&lab, {}, *seed, 1, arguments.preset, *trace, nullptr});
    if (!runs)
        return runs.failure();
    for (PlannedRun& run : *runs)
        run.request.spansAtMost = *allSpans ? 0 : spansFor(runs->size());
    if (design->shuffled)
        shuffle(*runs, *design, *seed);
    return Plan{&lab, std::move(*runs), settingsIn(*design) > 1};
}

} // namespace interleave
