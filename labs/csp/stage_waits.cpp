// The experiment "blocking": who of the ten has waited how much, from what the lanes tell.
#include "labs/csp/stage_scene.h"
#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <cctype>

namespace interleave::cspstage {

namespace {

/// The number at the end of a worker's name ("delay 3"); 0: not a worker.
int numberOf(const Lane& lane)
{
    const auto digits = std::ranges::find_if_not(lane.name.rbegin(), lane.name.rend(),
                                                 [](unsigned char c) { return std::isdigit(c) != 0; });
    const std::string tail(digits.base(), lane.name.end());
    return tail.empty() || tail.size() > 4 ? 0 : std::stoi(tail);
}

bool isWait(const Span& span)
{
    return span.state() == State::blocked && (span.reason == Reason::sleep || span.reason == Reason::io);
}

struct Slept {
    std::int64_t nanoseconds = 0;
    std::int64_t until = 0;
    bool now = false;
    bool ended = false;
};

Slept sleptBy(const Lane& lane, std::int64_t now)
{
    Slept slept;
    const auto add = [&](const Span& span) {
        if (span.begin > now)
            return;
        slept.ended |= span.state() == State::finished;
        if (!isWait(span))
            return;
        slept.nanoseconds += std::min(span.end, now) - span.begin;
        slept.until = std::min(span.end, now);
        slept.now = span.end >= now;
    };
    for (const Span& span : lane.spans)
        add(span);
    if (std::optional<Span> open = openOf(lane)) {
        open->end = std::max(open->end, now); // it goes on until somebody says that it does not
        add(*open);
    }
    return slept;
}

} // namespace

void readWaits(Scene& scene, const Recording& recording, std::int64_t now)
{
    constexpr int mostRows = 32;
    const double unit = std::max(1e-3, numberIn(recording.parameters, "unit_ms", 100)) * 1e6;
    std::vector<std::pair<int, const Lane*>> workers;
    for (const Lane& lane : recording.lanes)
        if (const int number = numberOf(lane); number > 0 && number <= mostRows)
            workers.emplace_back(number, &lane);
    std::ranges::sort(workers);
    std::int64_t first = workers.empty() ? 0 : now;
    std::int64_t latest = 0;
    for (const auto& [number, lane] : workers)
        first = std::min(first, lane->begin);
    for (const auto& [number, lane] : workers) {
        const Slept slept = sleptBy(*lane, now);
        Wait wait;
        wait.units = number;
        wait.done = std::clamp(static_cast<double>(slept.nanoseconds) / (unit * number), 0.0, 1.0);
        const bool done = slept.ended || (slept.nanoseconds > 0 && !slept.now);
        wait.doing = done ? Wait::Doing::done : slept.now ? Wait::Doing::waiting : Wait::Doing::queued;
        if (done) {
            wait.done = 1;
            wait.doneAt = static_cast<double>(slept.until - first) / 1e6;
        }
        latest = std::max(latest, done ? slept.until : now);
        scene.waits.push_back(wait);
    }
    scene.totalMs = scene.over ? metricOf(recording, "total_ms", now) : 0;
    if (scene.totalMs <= 0)
        scene.totalMs = static_cast<double>(std::max<std::int64_t>(0, latest - first)) / 1e6;
}

} // namespace interleave::cspstage
