#include "labs/csp/stage_scene.h"

#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <cmath>

namespace interleave::cspstage {

namespace {

Experiment experimentOf(const Recording& recording)
{
    const std::string name = wordIn(recording.parameters, "experiment");
    if (name == "commstime")
        return Experiment::commsTime;
    if (name == "limits")
        return Experiment::limits;
    return name == "blocking" ? Experiment::blocking : Experiment::ring;
}

Backend backendOf(const Recording& recording)
{
    const std::string name = wordIn(recording.parameters, "backend");
    if (name == "threads")
        return Backend::threads;
    return name == "processes" ? Backend::processes : Backend::coroutines;
}

/// The samples not later than `now`.
std::span<const Sample> until(std::span<const Sample> samples, std::int64_t now)
{
    const auto later = std::ranges::upper_bound(samples, static_cast<double>(now), {}, &Sample::x);
    return samples.first(static_cast<std::size_t>(later - samples.begin()));
}

std::span<const Sample> seriesUntil(const Recording& recording, std::string_view id, std::int64_t now)
{
    const RecordedSeries* series = recording.seriesOf(id);
    return series == nullptr ? std::span<const Sample>() : until(series->samples, now);
}

double last(std::span<const Sample> samples)
{
    return samples.empty() || !std::isfinite(samples.back().y) ? 0 : samples.back().y;
}

/// How often a series was looked at, from its last second.
double samplesPerSecond(std::span<const Sample> samples)
{
    if (samples.size() < 2)
        return 0;
    const std::size_t count = std::min<std::size_t>(samples.size(), 60);
    const double span = samples.back().x - samples[samples.size() - count].x;
    return span > 0 ? static_cast<double>(count - 1) * 1e9 / span : 0;
}

Pace paceOf(const Recording& recording, const Scene& scene, std::int64_t now)
{
    Pace pace;
    const double hold = numberIn(recording.parameters, "hold_us", 0) * 1e3;
    pace.real = scene.experiment == Experiment::ring && hold >= slowestUnseenHop;
    pace.seenPerSecond = samplesPerSecond(seriesUntil(recording, "token0", now));
    if (scene.nanosecondsEach > 0)
        pace.perSecond = 1e9 / scene.nanosecondsEach;
    else if (pace.real)
        pace.perSecond = 1e9 / hold;
    return pace;
}

void readRing(Scene& scene, const Recording& recording, std::int64_t now, bool travel)
{
    constexpr int mostTokens = 63; // what an arena of 64 gauges can tell
    scene.size = static_cast<std::int64_t>(
        std::clamp(numberIn(recording.parameters, "size", 2), 2.0, static_cast<double>(largestRing)));
    scene.pace = paceOf(recording, scene, now);
    const double hold = numberIn(recording.parameters, "hold_us", 0) * 1e3;
    const double travelNs = travel && scene.pace.real ? std::min(travelTime, hold / 2) : 0;
    for (int token = 0; token < mostTokens; ++token) {
        const auto samples = seriesUntil(recording, "token" + std::to_string(token), now);
        if (const auto place = tokenPlace(samples, now, scene.size, travelNs))
            scene.tokens.push_back(*place);
    }
}

void readLimits(Scene& scene, const Recording& recording, std::int64_t now)
{
    scene.count = std::max(0.0, last(seriesUntil(recording, "created", now)));
    scene.cap = std::max(0.0, numberIn(recording.parameters, "size", 0));
    if (!scene.over)
        return;
    scene.count = std::max(scene.count, metricOf(recording, "created", now));
    for (const RecordedNote& note : recording.notes)
        scene.stoppedBy = note.sentence; // the last one says it
}

} // namespace

double metricOf(const Recording& recording, std::string_view id, std::int64_t now)
{
    const double value = recording.metricAt(id, now).value_or(0);
    return std::isfinite(value) && value > 0 ? value : 0;
}

std::optional<double> tokenPlace(std::span<const Sample> samples, std::int64_t now, std::int64_t size,
                                 double travelNs)
{
    samples = until(samples, now);
    if (samples.empty() || size < 1)
        return std::nullopt;
    const auto node = [&](const Sample& sample) {
        const double most = static_cast<double>(size - 1);
        return std::isfinite(sample.y) ? std::clamp(std::floor(sample.y), 0.0, most) : 0.0;
    };
    const double here = node(samples.back());
    auto hop = samples.end() - 1; // the first sample that saw it here
    while (hop != samples.begin() && node(*(hop - 1)) == here && static_cast<double>(now) - hop->x < travelNs)
        --hop;
    const double since = static_cast<double>(now) - hop->x;
    if (hop == samples.begin() || travelNs <= 0 || since >= travelNs)
        return here;
    const double whole = static_cast<double>(size);
    const double way = std::remainder(here - node(*(hop - 1)), whole); // the short way round
    const double place = here - way * (1 - std::clamp(since / travelNs, 0.0, 1.0));
    return place < 0 ? place + whole : std::fmod(place, whole);
}

Scene sceneOf(const Recording& recording, std::int64_t now, bool travel)
{
    Scene scene;
    scene.experiment = experimentOf(recording);
    scene.backend = backendOf(recording);
    scene.over = recording.ending != Ending::live && now >= recording.now;
    scene.nanosecondsEach = metricOf(
        recording, scene.experiment == Experiment::commsTime ? "ns_per_communication" : "ns_per_hop", now);
    switch (scene.experiment) {
    case Experiment::ring:
        readRing(scene, recording, now, travel);
        break;
    case Experiment::commsTime:
        scene.pace = paceOf(recording, scene, now);
        scene.count = last(seriesUntil(recording, "token0", now));
        break;
    case Experiment::limits:
        readLimits(scene, recording, now);
        break;
    case Experiment::blocking:
        readWaits(scene, recording, now);
        break;
    }
    return scene;
}

} // namespace interleave::cspstage
