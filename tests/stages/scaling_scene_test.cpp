// What the stage of the lesson on scaling reads out of a recording. No window.
#include "labs/scaling/stage_scene.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::scalingstage;

namespace {

constexpr std::int64_t ms = 1'000'000;

Mark markAt(std::int64_t when, Step step, int workers) { return {when, 1, scaling::markOf(step, workers)}; }

/// One worker takes 1000 ms, two take 600 ms; 200 ms of it one works alone.
Recording strongRun()
{
    Recording run;
    run.parameters = {{"mode", std::string("strong")},
                      {"serial_share", 0.2},
                      {"most", std::int64_t{4}},
                      {"work_ms", std::int64_t{1000}}};
    run.machine.coresAllowed = 2;
    run.objects = {{1, "work"}, {2, "another"}};
    Lane& lane = run.lanes.emplace_back();
    lane.marks = {markAt(10 * ms, Step::machine, 2),
                  markAt(50 * ms, Step::preparation, 1),
                  markAt(100 * ms, Step::serial, 1),
                  markAt(300 * ms, Step::parallel, 1),
                  markAt(1100 * ms, Step::rest, 1),
                  markAt(1100 * ms, Step::serial, 2),
                  {1150 * ms, 2, 0},
                  markAt(1300 * ms, Step::parallel, 2),
                  markAt(1700 * ms, Step::rest, 2)};
    run.now = 1800 * ms;
    run.ending = Ending::finished;
    return run;
}

} // namespace

class ScalingSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void theStepIsTheLastOneThatWasMarked();
    void aMeasurementUnderWayIsAsLongAsItHasLastedSoFar();
    void aMeasurementHasItsPhases();
    void aDotIsAMeasurementThatIsOver();
    void weakScalingCountsTheWorkThatWasDone();
    void briefMeasurementsHoldTheirPicture();
    void theLawIsThatOfTheMode();
    void mostWorkersAreFourTimesTheCoresWhereNothingIsSet();
    void anythingInARecordingGivesAScene();
};

void ScalingSceneTest::theStepIsTheLastOneThatWasMarked()
{
    QCOMPARE(sceneOf(strongRun(), 20 * ms).step, Step::machine);
    QCOMPARE(sceneOf(strongRun(), 60 * ms).step, Step::preparation);
    QCOMPARE(sceneOf(strongRun(), 60 * ms).attempt.workers, 0);
    QCOMPARE(sceneOf(strongRun(), 400 * ms).step, Step::parallel);
    QCOMPARE(sceneOf(strongRun(), 1800 * ms).step, Step::rest);
}

void ScalingSceneTest::aMeasurementUnderWayIsAsLongAsItHasLastedSoFar()
{
    const Scene scene = sceneOf(strongRun(), 1400 * ms);
    QCOMPARE(scene.attempt.workers, 2);
    QCOMPARE(scene.attempt.length, 300e6);
    QVERIFY(!scene.over);
}

void ScalingSceneTest::aMeasurementHasItsPhases()
{
    const Scene scene = sceneOf(strongRun(), 1800 * ms);
    QVERIFY(scene.over);
    QCOMPARE(scene.attempt.length, 600e6);
    QCOMPARE(scene.attempt.stretches.size(), std::size_t{2});
    QVERIFY(!scene.attempt.stretches[0].parallel && scene.attempt.stretches[1].parallel);
    QCOMPARE(scene.attempt.stretches[0].to, 200e6);
    QCOMPARE(scene.attempt.stretches[1].from, 200e6);
    QCOMPARE(scene.attempt.stretches[1].to, 600e6);
}

void ScalingSceneTest::aDotIsAMeasurementThatIsOver()
{
    QVERIFY(sceneOf(strongRun(), 1000 * ms).dots.empty());
    QCOMPARE(sceneOf(strongRun(), 1000 * ms).alone, 0.0);
    QCOMPARE(sceneOf(strongRun(), 1600 * ms).dots.size(), std::size_t{1});
    const Scene scene = sceneOf(strongRun(), 1800 * ms);
    QCOMPARE(scene.alone, 1000e6);
    QCOMPARE(scene.dots.size(), std::size_t{2});
    QCOMPARE(scene.dots[1].workers, 2);
    QCOMPARE(scene.dots[1].speedup, 1000.0 / 600);
    QCOMPARE(speedupOf(scene), 1000.0 / 600);
}

void ScalingSceneTest::weakScalingCountsTheWorkThatWasDone()
{
    Recording run = strongRun();
    run.parameters["mode"] = std::string("weak");
    QCOMPARE(sceneOf(run, 1800 * ms).dots[1].speedup, 1.8 * 1000 / 600);
}

void ScalingSceneTest::briefMeasurementsHoldTheirPicture()
{
    Recording run = strongRun();
    run.parameters["work_ms"] = std::int64_t{60};
    QCOMPARE(sceneOf(run, 1350 * ms).attempt.workers, 1);
    QCOMPARE(sceneOf(run, 1350 * ms).attempt.length, 1000e6);
    QCOMPARE(sceneOf(run, 1799 * ms).attempt.workers, 1);
    QCOMPARE(sceneOf(run, 1800 * ms).attempt.workers, 2);
}

void ScalingSceneTest::theLawIsThatOfTheMode()
{
    Recording run = strongRun();
    QCOMPARE(lawOf(sceneOf(run, 0), 4), 4 / 1.6);
    run.parameters["mode"] = std::string("weak");
    QCOMPARE(lawOf(sceneOf(run, 0), 4), 0.2 + 0.8 * 4);
}

void ScalingSceneTest::mostWorkersAreFourTimesTheCoresWhereNothingIsSet()
{
    Recording run = strongRun();
    QCOMPARE(sceneOf(run, 0).most, 4);
    run.parameters["most"] = std::int64_t{0};
    QCOMPARE(sceneOf(run, 0).most, 8);
    run.machine.coresAllowed = 32;
    QCOMPARE(sceneOf(run, 0).most, 64);
}

void ScalingSceneTest::anythingInARecordingGivesAScene()
{
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    for (const double value : {std::nan(""), 1e300, -1e300, -1.0, 0.0}) {
        Recording run = strongRun();
        for (const char* id : {"serial_share", "most", "work_ms"})
            run.parameters[id] = value;
        run.machine.coresAllowed = value < 0 ? -5 : 1'000'000;
        run.metrics = {{"capacity", "", Better::neither, value}};
        Lane& lane = run.lanes.emplace_back();
        for (const std::int64_t when : {least, std::int64_t{0}, 1200 * ms, most})
            for (const std::uint32_t number : {0U, 7U, 8U, 9U, 10U, 11U, 12U, 0xffffffffU, 1027U})
                lane.marks.push_back({when, 1, number});
        for (const std::int64_t now : {least, std::int64_t{0}, 1250 * ms, most}) {
            const Scene scene = sceneOf(run, now);
            QVERIFY(scene.most >= 1 && scene.most <= 128 && scene.cores >= 1 && scene.cores <= 128);
            QVERIFY(scene.attempt.workers >= 0 && scene.attempt.length >= 0 && scene.alone >= 0);
            for (const Dot& dot : scene.dots)
                QVERIFY(std::isfinite(dot.speedup) && dot.workers >= 1);
        }
    }
    QCOMPARE(sceneOf(Recording{}, 0).attempt.workers, 0);
}

QTEST_APPLESS_MAIN(ScalingSceneTest)
#include "scaling_scene_test.moc"
