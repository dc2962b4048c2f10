#include "labs/pools/stage_scene.h"

#include "labs/engine/parametervalues.h"
#include "labs/pools/initial.h"
#include "labs/pools/marks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace interleave::poolstage {

namespace {

constexpr std::size_t mostWorkers = 64;
constexpr double mostTasks = 1e9;

int whole(double number) { return static_cast<int>(std::clamp(number, 0.0, mostTasks)); }

Worker workerOf(const Lane& lane, std::int64_t now)
{
    Worker worker{.name = lane.name};
    const auto later = std::ranges::upper_bound(lane.marks, now, {}, &Mark::when);
    const auto count = static_cast<int>(later - lane.marks.begin());
    worker.done = count / 2;
    const bool ended = !openOf(lane) && !lane.spans.empty() && lane.spans.back().end <= now;
    if (ended)
        worker.doing = Doing::gone;
    else if (count > 0 && pools::begins((later - 1)->number)) {
        worker.doing = Doing::works;
        worker.task = pools::numberOf((later - 1)->number);
    }
    return worker;
}

/// One for each name: who replaces a killed worker takes its name, and its tasks done.
void readWorkers(Scene& scene, const Recording& recording, std::int64_t now)
{
    for (const Lane& lane : recording.lanes) {
        if (!lane.name.starts_with("worker ") || lane.begin > now)
            continue;
        Worker worker = workerOf(lane, now);
        const auto before = std::ranges::find(scene.workers, worker.name, &Worker::name);
        if (before != scene.workers.end()) {
            worker.done += before->done;
            worker.deaths = before->deaths + 1;
            *before = worker;
        } else if (scene.workers.size() < mostWorkers) {
            scene.workers.push_back(worker);
        }
    }
    std::ranges::stable_sort(scene.workers, {},
                             [](const Worker& each) { return std::tuple(each.name.size(), each.name); });
    for (const Worker& worker : scene.workers)
        scene.answered += worker.done;
}

/// Whoever is there stands there.
void inventWorkers(Scene& scene, const Recording& recording)
{
    const double count = std::clamp(numberIn(recording.parameters, "workers", 1), 1.0, double{mostWorkers});
    scene.workers.clear();
    for (int number = 0; number < static_cast<int>(count); ++number)
        scene.workers.push_back({.name = "worker " + std::to_string(number), .doing = Doing::unseen});
}

/// The newest sample of a series; 0 before its first one.
double valueAt(const Recording& recording, std::string_view id, std::int64_t now)
{
    const RecordedSeries* const series = recording.seriesOf(id);
    if (series == nullptr)
        return 0;
    const auto later = std::ranges::upper_bound(series->samples, static_cast<double>(now), {}, &Sample::x);
    const double value = later == series->samples.begin() ? 0 : (later - 1)->y;
    return std::isfinite(value) ? value : 0;
}

/// What went wrong so far; at the end, what the run reported.
void readMishaps(Scene& scene, const Recording& recording, std::int64_t now)
{
    const auto count = [&](const char* id) {
        const auto reported = scene.over ? recording.metric(id) : std::nullopt;
        return std::min(whole(reported.value_or(valueAt(recording, id, now))), scene.tasks);
    };
    scene.failed = count("failed");
    scene.lost = count("lost");
    scene.givenUp = count("given_up");
    scene.cancelled = count("cancelled");
    const auto retried =
        scene.over ? recording.metric("retried") : std::nullopt; // a task may be several times
    scene.retried = whole(retried.value_or(valueAt(recording, "retried", now)));
}

} // namespace

int Scene::working() const
{
    return static_cast<int>(std::ranges::count(workers, Doing::works, &Worker::doing));
}

int Scene::withCaller() const { return std::max(0, tasks - queued - answered - unanswered() - working()); }

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    scene.pool = wordIn(recording.parameters, "pool");
    scene.call = wordIn(recording.parameters, "call");
    scene.cities = wordIn(recording.parameters, "work") == "temperature";
    scene.unmarked = 1e6 * numberIn(recording.parameters, "length_ms", 1) < pools::shortestMarked;
    scene.tasks = whole(numberIn(recording.parameters, "tasks", 0));
    scene.over = recording.ending != Ending::live && now >= recording.now;
    scene.stopped = scene.over && recording.ending == Ending::stopped;
    readWorkers(scene, recording, now);
    if (scene.unmarked) {
        inventWorkers(scene, recording);
        scene.answered = whole(valueAt(recording, "answered", now));
    }
    if (scene.over && recording.metric("done"))
        scene.answered =
            whole(*recording.metric("done") + recording.metric("failed").value_or(0)); // no mark is missing
    readMishaps(scene, recording, now);
    scene.answered = std::clamp(scene.answered, 0, std::max(0, scene.tasks - scene.unanswered()));
    scene.queued = std::min(scene.over ? 0 : whole(valueAt(recording, "queued", now)),
                            std::max(0, scene.tasks - scene.answered - scene.unanswered() - scene.working()));
    scene.makespan = recording.metricAt("makespan_ms", now).value_or(0);
    scene.bound = recording.metricAt("bound_ms", now).value_or(0);
    scene.utilisation = recording.metricAt("utilisation", now).value_or(0);
    return scene;
}

Scene example()
{
    Scene scene;
    scene.tasks = pools::firstTasks;
    scene.queued = pools::firstTasks;
    for (int number = 0; number < pools::initialWorkers; ++number)
        scene.workers.push_back({.name = "worker " + std::to_string(number)});
    return scene;
}

} // namespace interleave::poolstage
