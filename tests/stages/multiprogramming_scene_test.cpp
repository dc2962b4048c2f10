// What the stage of the multiprogramming lesson reads out of a recording. No window.
#include "labs/multiprogramming/stage_scene.h"
#include "tests/labs/engine/editspans.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::multiprogrammingstage;

namespace {

constexpr std::int64_t ms = 1'000'000;

Span spanOf(std::int64_t begin, std::int64_t end, State state, Reason reason = Reason::none,
            Known known = Known::told)
{
    Span span;
    span.begin = begin;
    span.end = end;
    span.reason = reason;
    span.set(state, known);
    return span;
}

/// In the queue until `loaded`; computes 10 ms, then transfers 40 ms: one phase.
Lane jobLane(int number, std::int64_t loaded)
{
    Lane lane;
    lane.name = "job " + std::to_string(number);
    if (loaded > 0)
        lane.spans.push_back(spanOf(0, loaded, State::blocked, Reason::other));
    lane.spans.push_back(spanOf(loaded, loaded + 10 * ms, State::running));
    lane.spans.push_back(spanOf(loaded + 10 * ms, loaded + 50 * ms, State::blocked, Reason::io));
    lane.marks = {{loaded, 1, 0}, {loaded + 50 * ms, 1, 1}};
    return lane;
}

Recording batchRun()
{
    Recording run;
    run.parameters = {{"mode", std::string("batch")},
                      {"jobs", std::int64_t{2}},
                      {"degree", std::int64_t{8}},
                      {"phases", std::int64_t{1}},
                      {"job_ms", std::int64_t{50}}};
    run.lanes = {jobLane(0, 0), jobLane(1, 50 * ms)};
    run.lanes[1].name = "job 1";
    run.now = 100 * ms;
    run.ending = Ending::finished;
    return run;
}

} // namespace

class MultiprogrammingSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void aJobThatIsNotLoadedIsInTheQueue();
    void aJobThatIsNotThereYetIsNotShown();
    void aLoadedJobIsWhereItsLaneSays();
    void whoEndedBeforeItsLastPhaseWasCutShort();
    void theClockRunsFromTheFirstLoadedJobToTheLastEnd();
    void whatAJobDidBeginsWhenItIsLoaded();
    void theRoomInMemoryIsOneJobInBatchModeAndNeverMoreThanThereAreJobs();
    void theCpuGaugeShowsTheMomentAndInTheEndTheWholeRun();
    void aTracedRunTellsWhoIsReady();
    void anythingInARecordingGivesAScene();
};

void MultiprogrammingSceneTest::aJobThatIsNotThereYetIsNotShown()
{
    Recording run = batchRun();
    run.lanes[1].begin = 5 * ms;
    QCOMPARE(sceneOf(run, 4 * ms).jobs.size(), std::size_t{1});
    QCOMPARE(sceneOf(run, 5 * ms).jobs.size(), std::size_t{2});
}

void MultiprogrammingSceneTest::aJobThatIsNotLoadedIsInTheQueue()
{
    const Scene scene = sceneOf(batchRun(), 5 * ms);
    QCOMPARE(scene.jobs.size(), std::size_t{2});
    QCOMPARE(scene.jobs[0].place, Place::cpu);
    QCOMPARE(scene.jobs[1].place, Place::queue);
}

void MultiprogrammingSceneTest::aLoadedJobIsWhereItsLaneSays()
{
    QCOMPARE(sceneOf(batchRun(), 20 * ms).jobs[0].place, Place::device);
    const Scene scene = sceneOf(batchRun(), 55 * ms);
    QCOMPARE(scene.jobs[0].place, Place::done);
    QVERIFY(!scene.jobs[0].cutShort);
    QCOMPARE(scene.jobs[1].place, Place::cpu);
    Recording waits = batchRun();
    editSpans(waits.lanes[0], [](auto& spans) { spans[1].reason = Reason::other; });
    QCOMPARE(sceneOf(waits, 20 * ms).jobs[0].place, Place::deviceQueue);
}

void MultiprogrammingSceneTest::whoEndedBeforeItsLastPhaseWasCutShort()
{
    Recording run = batchRun();
    editSpans(run.lanes[1], [](auto& spans) { spans.pop_back(); });
    run.lanes[1].marks.pop_back();
    const Scene scene = sceneOf(run, 90 * ms);
    QCOMPARE(scene.jobs[1].place, Place::done);
    QVERIFY(scene.jobs[1].cutShort);
}

void MultiprogrammingSceneTest::theClockRunsFromTheFirstLoadedJobToTheLastEnd()
{
    Recording run = batchRun();
    for (Lane& lane : run.lanes) {
        editSpans(lane, [](auto& spans) {
            for (Span& span : spans) {
                span.begin += 30 * ms;
                span.end += 30 * ms;
            }
        });
        for (Mark& mark : lane.marks)
            mark.when += 30 * ms;
    }
    run.now = 500 * ms;
    QCOMPARE(sceneOf(run, 10 * ms).elapsed, 0.0);
    QCOMPARE(sceneOf(run, 50 * ms).elapsed, 20e6);
    QCOMPARE(sceneOf(run, 500 * ms).elapsed, 100e6);
}

void MultiprogrammingSceneTest::whatAJobDidBeginsWhenItIsLoaded()
{
    const Scene scene = sceneOf(batchRun(), 100 * ms);
    const auto& past = scene.jobs[1].past;
    QCOMPARE(past.size(), std::size_t{2});
    QCOMPARE(past[0].from * scene.horizon, 50e6);
    QCOMPARE(past[0].to * scene.horizon, 60e6);
    QCOMPARE(past[1].place, Place::device);
    QCOMPARE(sceneOf(batchRun(), 55 * ms).jobs[1].past.size(), std::size_t{1});
    QVERIFY(sceneOf(batchRun(), 20 * ms).jobs[1].past.empty());
}

void MultiprogrammingSceneTest::theRoomInMemoryIsOneJobInBatchModeAndNeverMoreThanThereAreJobs()
{
    Recording run = batchRun();
    QCOMPARE(sceneOf(run, 0).room, 1);
    run.parameters["mode"] = std::string("overlapped");
    QCOMPARE(sceneOf(run, 0).room, 2);
}

void MultiprogrammingSceneTest::theCpuGaugeShowsTheMomentAndInTheEndTheWholeRun()
{
    Recording run = batchRun();
    run.series = {{"cpu_busy", {{10.0 * ms, 70}, {60.0 * ms, 30}}}};
    run.metrics = {{"cpu_use", "%", Better::more, 20}};
    QCOMPARE(sceneOf(run, 5 * ms).cpuUse, -1.0);
    QCOMPARE(sceneOf(run, 20 * ms).cpuUse, 70.0);
    QCOMPARE(sceneOf(run, 70 * ms).cpuUse, 30.0);
    QCOMPARE(sceneOf(run, 100 * ms).cpuUse, 20.0);
}

void MultiprogrammingSceneTest::aTracedRunTellsWhoIsReady()
{
    Recording run = batchRun();
    run.tracing.known = Known::traced;
    editSpans(run.lanes[0],
              [](auto& spans) { spans[0] = spanOf(0, 10 * ms, State::ready, Reason::none, Known::traced); });
    const Scene scene = sceneOf(run, 5 * ms);
    QVERIFY(scene.coresKnown);
    QCOMPARE(scene.jobs[0].place, Place::ready);
    QCOMPARE(countOf(scene, Place::ready), 1);
}

void MultiprogrammingSceneTest::anythingInARecordingGivesAScene()
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    for (const double value : {std::nan(""), 1e300, -1e300, -1.0, 0.0}) {
        Recording run = batchRun();
        for (const char* id : {"jobs", "degree", "phases", "job_ms"})
            run.parameters[id] = value;
        run.lanes.push_back(jobLane(7, 3));
        run.lanes.back().spans.push_back(spanOf(least, most, State::blocked));
        run.lanes.back().marks = {{most, 0, 0}, {least, 0, 9}};
        run.lanes.push_back(jobLane(63, -5));
        run.lanes.back().open = spanOf(least, most, State::running);
        for (const char* name : {"job", "job ", "job 99", "job 1000", "job x", "jöb 1"}) {
            run.lanes.push_back(jobLane(1, 1));
            run.lanes.back().name = name;
        }
        run.series = {{"cpu_busy", {{value, value}}}};
        run.metrics = {{"cpu_use", "%", Better::more, value}};
        for (const std::int64_t now : {least, std::int64_t{0}, 20 * ms, most}) {
            const Scene scene = sceneOf(run, now);
            QCOMPARE(scene.jobs.size(), std::size_t{now < 0 ? 0U : 4U}); // they begin at 0
            QVERIFY(scene.elapsed >= 0 && scene.horizon > 0 && scene.room >= 1);
            QVERIFY(scene.cpuUse >= -1 && scene.cpuUse <= 100);
        }
    }
    QVERIFY(sceneOf(Recording{}, 0).jobs.empty());
}

QTEST_APPLESS_MAIN(MultiprogrammingSceneTest)
#include "multiprogramming_scene_test.moc"
