#include "labs/multiprogramming/stage_scene.h"

#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <cmath>

namespace interleave::multiprogrammingstage {

namespace {

constexpr int mostJobs = 64;
constexpr double finest = 1.0 / 2000; ///< of the horizon: nobody sees shorter stretches

/// The number in "job 3"; -1: another lane.
int jobOf(const Lane& lane)
{
    constexpr std::string_view prefix = "job ";
    if (!lane.name.starts_with(prefix) || lane.name.size() > prefix.size() + 2)
        return -1;
    int number = 0;
    for (const char digit : lane.name.substr(prefix.size())) {
        if (digit < '0' || digit > '9')
            return -1;
        number = 10 * number + digit - '0';
    }
    return lane.name.size() > prefix.size() && number < mostJobs ? number : -1;
}

/// What a lane's span means for its job while it is in memory.
Place placeOf(const Span& span)
{
    switch (span.state()) {
    case State::running:
        return Place::cpu;
    case State::ready:
        return Place::ready;
    case State::finished:
        return Place::done;
    case State::blocked:
        break;
    }
    return span.reason == Reason::other || span.reason == Reason::condition ? Place::deviceQueue
                                                                            : Place::device;
}

std::int64_t endOf(const Lane& lane) { return lane.spans.empty() ? lane.begin : lane.spans.back().end; }

std::size_t marksUntil(const Lane& lane, std::int64_t now)
{
    return static_cast<std::size_t>(std::ranges::upper_bound(lane.marks, now, {}, &Mark::when) -
                                    lane.marks.begin());
}

/// A job is loaded at its first mark; each later one ends a phase.
void readPlace(Job& job, const Lane& lane, std::int64_t now, double phases)
{
    const std::size_t marks = marksUntil(lane, now);
    const std::optional<Span> span = spanAt(lane, now);
    if (marks > 0)
        job.progress = std::clamp(static_cast<double>(marks - 1) / phases, 0.0, 1.0);
    if (!span && now >= endOf(lane) && !lane.spans.empty()) {
        job.place = Place::done;
        job.cutShort = job.progress < 1;
    } else if (span && marks > 0) {
        job.place = placeOf(*span);
    }
}

/// The part of the span between two moments, as a part of the horizon that begins at `begin`.
void addPast(Job& job, const Span& span, double begin, double now, double horizon)
{
    const Place place = placeOf(span);
    const double from = (std::max(static_cast<double>(span.begin), begin) - begin) / horizon;
    const double to = (std::min(static_cast<double>(span.end), now) - begin) / horizon;
    if (place == Place::done || from >= to)
        return;
    Stretch* last = job.past.empty() ? nullptr : &job.past.back();
    if (last != nullptr && last->place == place && from - last->to < finest)
        last->to = to;
    else if (last == nullptr || to - last->to >= finest)
        job.past.push_back({from, to, place});
}

void readPast(Job& job, const Lane& lane, std::int64_t begin, std::int64_t now, double horizon)
{
    if (lane.marks.empty())
        return;
    const std::int64_t loaded = lane.marks.front().when;
    const auto add = [&](Span span) {
        span.begin = std::max(span.begin, loaded); // before, it was in the queue
        if (span.begin < now && span.end > loaded)
            addPast(job, span, static_cast<double>(begin), static_cast<double>(now), horizon);
    };
    for (const Span& span : lane.spans)
        add(span);
    if (const std::optional<Span> open = openOf(lane))
        add(*open);
}

double cpuUseOf(const Recording& recording, std::int64_t now, bool over)
{
    const auto sane = [](double percent) {
        return std::isfinite(percent) ? std::clamp(percent, 0.0, 100.0) : -1;
    };
    if (over)
        return sane(recording.metric("cpu_use").value_or(std::nan("")));
    const RecordedSeries* series = recording.seriesOf("cpu_busy");
    if (series == nullptr)
        return -1;
    const auto later = std::ranges::upper_bound(series->samples, static_cast<double>(now), {}, &Sample::x);
    return later == series->samples.begin() ? -1 : sane((later - 1)->y);
}

void readSettings(Scene& scene, const Recording& recording, std::int64_t now)
{
    const double jobs = std::clamp(numberIn(recording.parameters, "jobs", 1), 1.0, double{mostJobs});
    scene.overlapped = wordIn(recording.parameters, "mode") == "overlapped";
    scene.room = scene.overlapped
                     ? static_cast<int>(std::clamp(numberIn(recording.parameters, "degree", 1), 1.0, jobs))
                     : 1;
    scene.disk = wordIn(recording.parameters, "io") == "disk";
    scene.allCores = wordIn(recording.parameters, "pin") == "all";
    scene.coresKnown = recording.tracing.known != Known::told;
    scene.over = recording.ending != Ending::live && now >= recording.now;
    const double length = std::clamp(numberIn(recording.parameters, "job_ms", 1), 1.0, 1e6) * 1e6;
    scene.sequential = jobs * length;
    scene.horizon = 1.15 * scene.sequential; // phases differ from what was planned
    scene.cpuUse = cpuUseOf(recording, now, scene.over);
}

} // namespace

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    readSettings(scene, recording, now);
    std::vector<std::pair<int, const Lane*>> lanes;
    for (const Lane& lane : recording.lanes)
        if (const int number = jobOf(lane); number >= 0 && lane.begin <= now)
            lanes.emplace_back(number, &lane);
    std::ranges::stable_sort(lanes, {}, &std::pair<int, const Lane*>::first);
    std::int64_t begin = now;
    std::int64_t end = 0;
    bool allDone = !lanes.empty();
    const double phases = std::max(1.0, numberIn(recording.parameters, "phases", 1));
    for (const auto& [number, lane] : lanes) {
        Job& job = scene.jobs.emplace_back();
        job.number = number;
        readPlace(job, *lane, now, phases);
        if (!lane->marks.empty())
            begin = std::min(begin, lane->marks.front().when);
        allDone = allDone && job.place == Place::done;
        end = std::max(end, endOf(*lane));
    }
    const std::int64_t until = allDone ? std::min(now, end) : now;
    scene.elapsed = std::max(0.0, static_cast<double>(until) - static_cast<double>(begin));
    scene.horizon = std::max(scene.horizon, scene.elapsed);
    for (std::size_t i = 0; i < lanes.size(); ++i)
        readPast(scene.jobs[i], *lanes[i].second, begin, until, scene.horizon);
    return scene;
}

int countOf(const Scene& scene, Place place)
{
    return static_cast<int>(std::ranges::count(scene.jobs, place, &Job::place));
}

} // namespace interleave::multiprogrammingstage
