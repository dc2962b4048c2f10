// Frames become recordings. Whatever a frame claims is checked here: a file is hostile until it is parsed.
#include "labs/engine/recordingreader.h"

#include "labs/engine/framefields.h"

#include <array>

namespace interleave {
namespace {

using fields::bytesOf;
using fields::eachIn;
using fields::enumOf;
using fields::Json;
using fields::maxTextBytes;
using fields::numberOf;
using fields::sentenceOf;
using fields::textOf;
using fields::valueOf;

bool isTrue(const Json& frame, const char* key)
{
    const auto found = frame.find(key);
    return found != frame.end() && found->is_boolean() && found->get<bool>();
}

Better betterOf(const std::string& word)
{
    return word == "less" ? Better::less : word == "more" ? Better::more : Better::neither;
}

} // namespace

RecordingReader::RecordingReader()
    : m_frames([this](ByteView, const Json& frame) { onFrame(frame); })
{
}

bool RecordingReader::feed(ByteView bytes)
{
    constexpr std::size_t piece = 64UL * 1024; // bounds what is copied while a frame is incomplete
    while (!bytes.empty() && m_failure.empty()) {
        const ByteView next = bytes.first(std::min(piece, bytes.size()));
        m_bytes += next.size();
        if (!m_frames.feed(next))
            return false;
        bytes = bytes.subspan(next.size());
    }
    return m_failure.empty();
}

void RecordingReader::close()
{
    for (Recording& recording : m_recordings)
        if (recording.ending == Ending::live)
            recording.ending = Ending::lost;
}

bool RecordingReader::spend(std::size_t items, std::size_t quarters)
{
    m_quarters += 4 * items + quarters;
    if (m_quarters <= 400'000 + m_bytes / 32)
        return true;
    m_failure = Sentence(LAB_TEXT("The recording is damaged: it claims more parts than it has room for."));
    return false;
}

void RecordingReader::onFrame(const Json& frame)
{
    if (!m_failure.empty())
        return;
    const std::string kind = textOf(frame, "frame");
    if (kind == "header")
        onHeader(frame);
    else if (!m_recordings.empty())
        onRunFrame(kind, frame);
}

void RecordingReader::onHeader(const Json& frame)
{
    if (numberOf<int>(frame, "version", 0) != formatVersion) {
        m_failure = Sentence(LAB_TEXT("The recording was made by another version of Interleave (format %1)."),
                             {std::to_string(numberOf<int>(frame, "version", 0))});
        return;
    }
    if (!spend(16))
        return;
    close(); // the one before, if it never ended
    m_lanes.clear();
    m_series.clear();
    m_living.clear();
    m_before.clear();
    Recording& recording = m_recordings.emplace_back();
    recording.lab = textOf(frame, "lab");
    recording.seed = static_cast<std::uint64_t>(numberOf<std::int64_t>(frame, "seed"));
    recording.repetition = numberOf<int>(frame, "repetition", 1);
    recording.preset = textOf(frame, "preset");
    recording.programVersion = textOf(frame, "program");
    recording.buildType = textOf(frame, "build");
    recording.started = textOf(frame, "started");
    recording.probeCost = numberOf<double>(frame, "probe_ns");
    recording.niceness = numberOf<int>(frame, "niceness");
    if (const auto machine = frame.find("machine"); machine != frame.end())
        from_json(*machine, recording.machine);
    if (const auto design = frame.find("design"); design != frame.end())
        recording.design = sharedDesign(*design);
    const auto parameters = frame.find("parameters");
    if (parameters == frame.end() || !parameters->is_object())
        return;
    for (const auto& [id, json] : parameters->items())
        if (const auto value = valueOf(json); value && spend(1))
            recording.parameters[id.substr(0, maxTextBytes)] = *value;
}

/// The runs of an experiment share one.
std::shared_ptr<const Design> RecordingReader::sharedDesign(const Json& json)
{
    const Recording* const before = m_recordings.size() < 2 ? nullptr : &*std::prev(m_recordings.end(), 2);
    if (before != nullptr && before->design != nullptr && jsonOf(*before->design) == json)
        return before->design;
    Design design = designFrom(json);
    std::size_t parts = 1;
    for (const Sweep& sweep : design.over)
        parts += 1 + sweep.values.size();
    return design.told() && spend(parts) ? std::make_shared<const Design>(std::move(design)) : nullptr;
}

void RecordingReader::onRunFrame(const std::string& kind, const Json& frame)
{
    Recording& recording = m_recordings.back();
    recording.now = std::max(recording.now, numberOf<std::int64_t>(frame, "now"));
    if (kind == "lane") {
        onLane(frame);
    } else if (kind == "spans") {
        onSpans(frame);
    } else if (kind == "open") {
        onOpen(frame);
    } else if (kind == "samples") {
        onSamples(frame);
    } else if (kind == "marks") {
        onMarks(frame);
    } else if (kind == "merged") {
        onMerged(frame);
    } else if (kind == "cores") {
        onCores(frame);
    } else if (kind == "tracing") {
        recording.tracing = {enumOf(textOf(frame, "known"), 3, Known::told),
                             numberOf<std::int64_t>(frame, "period_ns"), sentenceOf(frame)};
    } else if (kind == "object" && spend(0, 1)) { // small, and a run may have as many as reportcap.h lets it
        recording.objects[numberOf<std::uint32_t>(frame, "id")] = textOf(frame, "name");
    } else if (kind == "metric" && spend(1)) {
        recording.metrics.push_back({textOf(frame, "id"), textOf(frame, "unit"),
                                     betterOf(textOf(frame, "better")), numberOf<double>(frame, "value"),
                                     recording.now});
    } else if (kind == "note" && spend(4)) {
        recording.notes.push_back({textOf(frame, "severity"), sentenceOf(frame)});
    } else if (kind == "progress") {
        recording.progress = std::clamp(numberOf<double>(frame, "fraction"), 0.0, 1.0);
    } else if (kind == "tick") {
        onTick();
    } else if (kind == "end") {
        onEnd(frame);
    }
    if (kind == "tick" || kind == "end")
        recording.losses = {
            numberOf<std::uint64_t>(frame, "dropped"), numberOf<std::uint64_t>(frame, "capped"),
            numberOf<std::uint64_t>(frame, "unobserved"), numberOf<std::uint64_t>(frame, "merged")};
}

void RecordingReader::onEnd(const Json& frame)
{
    Recording& recording = m_recordings.back();
    recording.ending = enumOf(textOf(frame, "ending"), 5, Ending::lost);
    recording.killed = isTrue(frame, "killed");
    recording.cpu = numberOf<std::int64_t>(frame, "cpu_ns");
    recording.observerCpu = numberOf<std::int64_t>(frame, "observer_cpu_ns");
    for (Lane& lane : recording.lanes)
        lane.open.reset();
}

void RecordingReader::onSamples(const Json& frame)
{
    Recording& recording = m_recordings.back();
    const std::string id = textOf(frame, "series");
    auto place = m_series.find(id);
    if (place == m_series.end()) {
        if (recording.series.size() >= 4096 || !spend(2))
            return;
        place = m_series.emplace(id, recording.series.size()).first;
        recording.series.push_back({id, {}});
    }
    std::vector<Sample>& samples = recording.series[place->second].samples;
    eachIn<Sample>(bytesOf(frame, "data"), [&](const Sample& sample) { samples.push_back(sample); });
}

void RecordingReader::onCores(const Json& frame)
{
    std::vector<CoreUse>& cores = m_recordings.back().cores;
    eachIn<CoreUse>(bytesOf(frame, "data"), [&](const CoreUse& use) {
        if (use.core >= 0 && use.machine <= 10'000 && use.run <= 10'000 &&
            (cores.empty() || use.when >= cores.back().when))
            cores.push_back(use);
    });
}

} // namespace interleave
