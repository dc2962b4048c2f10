#include "app/run/resume.h"

#include "app/run/results.h"
#include "labs/engine/analysis/unfinished.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <unistd.h>

namespace interleave {
namespace {

/// What tells one planned run from another.
using RunKey = std::tuple<std::string, Parameters, std::uint64_t, int>;

RunKey keyOf(const Recording& recording)
{
    return {recording.lab, recording.parameters, recording.seed, recording.repetition};
}

RunKey keyOf(const RunRequest& request)
{
    return {request.lab->id, request.parameters, request.seed, request.repetition};
}

/// Calls take(frame, number of its recording from 1) for the frames of a file that was read before.
Outcome<bool> eachFrame(const std::string& path, const std::function<void(ByteView, std::size_t)>& take)
{
    std::ifstream file(path, std::ios::binary);
    std::size_t recording = 0;
    FrameReader reader([&](ByteView bytes, const nlohmann::json& frame) {
        const auto kind = frame.find("frame");
        recording += kind != frame.end() && *kind == "header" ? 1 : 0;
        take(bytes, recording);
    });
    std::vector<char> buffer(std::size_t{64} << 10U);
    while (file.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || file.gcount() > 0)
        if (!reader.feed(ByteView(reinterpret_cast<const std::uint8_t*>(buffer.data()),
                                  static_cast<std::size_t>(file.gcount()))))
            return reader.failure();
    if (file.bad())
        return Sentence(LAB_TEXT("“%1” cannot be read: %2."), {path, std::strerror(errno)});
    return true;
}

/// Such a parameter may not be set as well.
bool isVaried(const Design& design, const std::string& param)
{
    return std::ranges::find(design.over, param, &Sweep::param) != design.over.end();
}

} // namespace

Outcome<Beginning> beginningIn(const std::string& path)
{
    auto experiment = readExperiment(path);
    if (!experiment)
        return experiment.failure();
    Beginning beginning;
    beginning.path = path;
    for (Recording& recording : experiment->recordings) {
        keepResults(recording);
        beginning.newest = recording;
        beginning.kept.push_back(isMeasured(recording));
        if (beginning.kept.back())
            beginning.recordings.push_back(std::move(recording));
    }
    return beginning;
}

Outcome<Arguments> argumentsFrom(const Beginning& beginning, Arguments given)
{
    const Recording& newest = beginning.newest;
    if (newest.design == nullptr)
        return Sentence(
            LAB_TEXT("“%1” does not tell what was to be measured; name the lab and what to vary."),
            {beginning.path});
    const Design& design = *newest.design;
    given.lab = newest.lab;
    given.preset = newest.preset;
    given.sets.clear();
    for (const auto& [id, value] : newest.parameters)
        if (!isVaried(design, id))
            given.sets.push_back(id + "=" + toText(value));
    given.overs.clear();
    for (const Sweep& sweep : design.over) {
        std::string values;
        for (const std::string& value : sweep.values)
            values += (values.empty() ? "" : ",") + value;
        given.overs.push_back(sweep.param + "=" + values);
    }
    given.seed = std::to_string(newest.seed);
    given.repeat = std::to_string(design.repeat);
    given.order = design.shuffled ? "random" : "given";
    given.trace = design.trace;
    return given;
}

Outcome<bool> leaveOut(const Beginning& beginning, Plan& plan)
{
    std::set<RunKey> planned;
    for (const PlannedRun& run : plan.runs)
        planned.insert(keyOf(run.request));
    std::set<RunKey> measured;
    std::set<Parameters> failed; // settings that are not tried again
    for (const Recording& recording : beginning.recordings) {
        if (!planned.contains(keyOf(recording)))
            return Sentence(LAB_TEXT("“%1” is of another plan: it holds runs that this one has not."),
                            {beginning.path});
        measured.insert(keyOf(recording));
        if (recording.ending == Ending::failed)
            failed.insert(recording.parameters);
    }
    plan.measured = std::erase_if(plan.runs, [&](const PlannedRun& run) {
        return failed.contains(run.request.parameters) || measured.contains(keyOf(run.request));
    });
    return true;
}

Outcome<bool> eachKeptFrame(const Beginning& beginning, const std::function<void(ByteView)>& take)
{
    return eachFrame(beginning.path, [&](ByteView frame, std::size_t recording) {
        if (recording > 0 && recording <= beginning.kept.size() && beginning.kept[recording - 1])
            take(frame);
    });
}

Outcome<bool> cutAfterKept(const Beginning& beginning)
{
    std::size_t bytes = 0;
    std::size_t end = 0;
    const auto read = eachFrame(beginning.path, [&](ByteView frame, std::size_t recording) {
        bytes += frame.size();
        if (recording > 0 && recording <= beginning.kept.size() && beginning.kept[recording - 1])
            end = bytes;
    });
    if (!read)
        return Sentence(LAB_TEXT("“%1” is damaged and is not appended to; name another file with --out."),
                        {beginning.path});
    if (::truncate(beginning.path.c_str(), static_cast<off_t>(end)) != 0)
        return Sentence(LAB_TEXT("%1 cannot be written: %2."), {beginning.path, std::strerror(errno)});
    return true;
}

} // namespace interleave
