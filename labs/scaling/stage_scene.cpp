#include "labs/scaling/stage_scene.h"

#include "labs/engine/analysis/laws.h"
#include "labs/engine/analysis/statistics.h"
#include "labs/engine/parametervalues.h"

#include <algorithm>
#include <cmath>

namespace interleave::scalingstage {

namespace {

constexpr int mostWorkers = 128;
constexpr std::int64_t hold = 600'000'000; ///< ns that a picture stays, where measurements are shorter

/// What the body has marked until `now`, as far as it is about the work.
std::vector<Mark> marksOf(const Recording& recording, std::int64_t now)
{
    std::vector<Mark> marks;
    for (const Lane& lane : recording.lanes)
        for (const Mark& mark : lane.marks) {
            const auto object = recording.objects.find(mark.object);
            const bool known = object != recording.objects.end() && object->second == scaling::stepObject;
            const int workers = scaling::workersOf(mark.number);
            if (known && mark.when <= now && workers >= 1 && workers <= mostWorkers)
                marks.push_back(mark);
        }
    std::ranges::stable_sort(marks, {}, &Mark::when);
    return marks;
}

double between(std::int64_t from, std::int64_t to) { return double(to) - double(from); }

/// The measurements one after the other; the last one may not be over.
class Story
{
public:
    void add(const Mark& mark)
    {
        const Step step = scaling::stepOf(mark.number);
        const int workers = scaling::workersOf(mark.number);
        const bool works = step == Step::serial || step == Step::parallel;
        if (m_running && (workers != m_attempts.back().workers || (!works && step != Step::rest)))
            m_running = false; // of a damaged file
        if (m_running)
            endStretch(mark.when);
        if (works && !m_running) {
            m_attempts.push_back({workers});
            m_begin = mark.when;
        }
        if (works)
            m_attempts.back().stretches.push_back({between(m_begin, mark.when), 0, step == Step::parallel});
        if (step == Step::rest && m_running)
            m_whole = m_attempts.size();
        m_running = works;
    }
    /// What was going on until now.
    void close(std::int64_t now)
    {
        if (m_running)
            endStretch(now);
    }
    [[nodiscard]] const std::vector<Attempt>& attempts() const { return m_attempts; }
    /// How many of them are over; the others, at the end, are not.
    [[nodiscard]] std::size_t whole() const { return m_whole; }

private:
    void endStretch(std::int64_t when)
    {
        Attempt& attempt = m_attempts.back();
        attempt.length = between(m_begin, when);
        attempt.stretches.back().to = attempt.length;
    }
    std::vector<Attempt> m_attempts;
    std::size_t m_whole = 0;
    std::int64_t m_begin = 0;
    bool m_running = false;
};

Story storyUntil(const std::vector<Mark>& marks, std::int64_t now)
{
    Story story;
    for (const Mark& mark : marks)
        if (mark.when <= now)
            story.add(mark);
    story.close(now);
    return story;
}

void readSettings(Scene& scene, const Recording& recording, std::int64_t now)
{
    scene.serialShare = std::clamp(numberIn(recording.parameters, "serial_share", 0), 0.0, 1.0);
    scene.weak = wordIn(recording.parameters, "mode") == "weak";
    scene.cores = std::clamp(recording.machine.coresAllowed, 1, mostWorkers);
    const double most = std::clamp(numberIn(recording.parameters, "most", 0), 0.0, double{mostWorkers});
    scene.most = most >= 1 ? static_cast<int>(most) : std::min(64, 4 * scene.cores);
    scene.over = recording.ending != Ending::live && now >= recording.now;
    if (scene.over)
        scene.disturbed = busyOf(recording);
    const double capacity = recording.metricAt("capacity", now).value_or(0);
    scene.capacity = std::isfinite(capacity) ? std::clamp(capacity, 0.0, double(scene.cores)) : 0;
}

double scaledWork(const Scene& scene, int workers)
{
    return scaling::workOf(scene.weak, scene.serialShare, workers);
}

/// Only what is over can be a dot; without one worker's time there is none.
void readDots(Scene& scene, const Story& story)
{
    std::vector<double> alone;
    for (std::size_t i = 0; i < story.whole(); ++i)
        if (story.attempts()[i].workers == 1)
            alone.push_back(story.attempts()[i].length);
    scene.alone = summaryOf(alone).median;
    for (std::size_t i = 0; i < story.whole() && scene.alone > 0; ++i)
        if (const Attempt& attempt = story.attempts()[i]; attempt.length > 0)
            scene.dots.push_back(
                {attempt.workers, scaledWork(scene, attempt.workers) * scene.alone / attempt.length});
}

} // namespace

Scene sceneOf(const Recording& recording, std::int64_t now)
{
    Scene scene;
    readSettings(scene, recording, now);
    const std::vector<Mark> marks = marksOf(recording, now);
    if (!marks.empty())
        scene.step = scaling::stepOf(marks.back().number);
    readDots(scene, storyUntil(marks, now));
    const bool brief = numberIn(recording.parameters, "work_ms", 0) * 1e6 < double{hold};
    const bool held = brief && !scene.over && now > 0; // numbers that flicker cannot be read
    const Story shown = storyUntil(marks, held ? now - now % hold : now);
    if (held && shown.whole() > 0)
        scene.attempt = shown.attempts()[shown.whole() - 1];
    else if (!shown.attempts().empty())
        scene.attempt = shown.attempts().back();
    return scene;
}

double speedupOf(const Scene& scene)
{
    const bool known = scene.alone > 0 && scene.attempt.length > 0 && scene.attempt.workers > 0;
    return known ? scaledWork(scene, scene.attempt.workers) * scene.alone / scene.attempt.length : 0;
}

double lawOf(const Scene& scene, double workers)
{
    return scene.weak ? gustafson(workers, scene.serialShare) : amdahl(workers, scene.serialShare);
}

} // namespace interleave::scalingstage
