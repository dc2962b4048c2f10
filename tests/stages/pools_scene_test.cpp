// What the stage of the lesson on pools reads out of a recording, and where it puts it. No window.
#include "labs/pools/stage_layout.h"
#include "tests/stages/pools_recording.h"

#include "labs/pools/stage_words.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::poolstage;

namespace {

QString saidOf(const Scene& scene) { return spoken(wordsOf(scene)); }

} // namespace

class PoolsSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void aWorkerWorksOnTheTaskThatItMarkedLast();
    void tasksAreInOnePlaceEach();
    void whoReplacesAKilledWorkerTakesItsPlace();
    void citiesHaveNames();
    void theEndTellsTheResult();
    void tasksTooShortAreNotFollowed();
    void anythingInARecordingGivesAScene();
    void nothingLiesOutsideOfTheArea();
    void boxesDoNotOverlap();
};

void PoolsSceneTest::aWorkerWorksOnTheTaskThatItMarkedLast()
{
    const Recording run = poolRun();
    const Scene scene = sceneOf(run, 50);
    QCOMPARE(scene.workers.size(), std::size_t{2}); // the caller is no worker
    QVERIFY(scene.workers[0].doing == Doing::works);
    QCOMPARE(scene.workers[0].task, 2U);
    QCOMPARE(scene.workers[0].done, 1);
    QVERIFY(scene.workers[1].doing == Doing::idle);
    QVERIFY(saidOf(scene).contains(QLatin1String("worker 0: task 3")));
    QVERIFY(saidOf(scene).contains(QLatin1String("worker 1: waits")));
}

void PoolsSceneTest::tasksAreInOnePlaceEach()
{
    const Recording run = poolRun();
    for (std::int64_t now = 0; now <= run.now; ++now) {
        const Scene scene = sceneOf(run, now);
        QCOMPARE(scene.withCaller() + scene.queued + scene.working() + scene.answered, 10);
    }
    QCOMPARE(sceneOf(run, 50).queued, 5);
    QCOMPARE(sceneOf(run, 50).answered, 2);
    QCOMPARE(sceneOf(run, 50).withCaller(), 2);
}

void PoolsSceneTest::whoReplacesAKilledWorkerTakesItsPlace()
{
    Recording run = poolRun();
    editSpans(run.lanes[1], [](auto& spans) { spans.back().end = 60; }); // in the midst of its task
    run.lanes.push_back(poolLane(9, "worker 0", {{70, 0, 5}}));
    run.lanes.back().begin = 65;
    QVERIFY(sceneOf(run, 62).workers[0].doing == Doing::gone);
    const Scene later = sceneOf(run, 80);
    QCOMPARE(later.workers.size(), std::size_t{2});
    QVERIFY(later.workers[0].doing == Doing::works);
    QCOMPARE(later.workers[0].task, 2U);
    QCOMPARE(later.workers[0].done, 1);
}

void PoolsSceneTest::citiesHaveNames()
{
    Recording run = poolRun();
    run.parameters["work"] = std::string("temperature");
    QVERIFY(saidOf(sceneOf(run, 50)).contains(QLatin1String("Radom")));
}

void PoolsSceneTest::theEndTellsTheResult()
{
    Recording run = poolRun();
    run.ending = Ending::finished;
    run.metrics = {{"done", "", Better::more, 9},
                   {"failed", "", Better::less, 1},
                   {"makespan_ms", "ms", Better::less, 1500},
                   {"bound_ms", "ms", Better::neither, 500},
                   {"utilisation", "%", Better::more, 33}};
    const QString said = saidOf(sceneOf(run, run.now));
    QVERIFY(said.contains(QLatin1String("Answered: 10 of 10")));
    QVERIFY(said.contains(QLatin1String("1.5")));
    QVERIFY(said.contains(QLatin1String("33")));
}

void PoolsSceneTest::tasksTooShortAreNotFollowed()
{
    Recording run = poolRun();
    run.parameters["length_ms"] = 0.0;
    for (Lane& lane : run.lanes)
        lane.marks.clear();
    run.series.push_back({"answered", {{10, 4}}});
    QCOMPARE(sceneOf(run, 50).answered, 4);
}

void PoolsSceneTest::anythingInARecordingGivesAScene()
{
    QVERIFY(sceneOf(Recording(), 0).workers.empty());
    static_cast<void>(saidOf(sceneOf(Recording(), 0)));
    Recording run = poolRun();
    run.parameters = {{"tasks", std::numeric_limits<std::int64_t>::max()}, {"pool", 3.0}};
    run.lanes.push_back(poolLane(7, "worker ", {{1, 0, std::numeric_limits<std::uint32_t>::max()}}));
    for (std::uint32_t i = 0; i < 200; ++i)
        run.lanes.push_back(poolLane(100 + i, "worker " + std::to_string(i), {}));
    run.series[0].samples = {{-1, -5}, {1, std::numeric_limits<double>::infinity()}};
    for (const std::int64_t now :
         {std::int64_t{-1}, std::int64_t{50}, std::numeric_limits<std::int64_t>::max()})
        static_cast<void>(saidOf(sceneOf(run, now)));
}

void PoolsSceneTest::nothingLiesOutsideOfTheArea()
{
    for (const int workers : {0, 1, 3, 12, 64})
        for (const QRectF& area :
             {QRectF(0, 0, 1000, 400), QRectF(10, 20, 300, 500), QRectF(5, 5, 120, 80)}) {
            const Layout made = layout(area, workers);
            QCOMPARE(made.workers.size(), workers);
            for (const QRectF& box : made.workers)
                QVERIFY(area.contains(box));
            for (const QRectF& box : {made.belt, made.bar, made.queue, made.caller, made.answered})
                QVERIFY(area.contains(box));
            for (const QRectF& parcel : parcels(made.belt, 1000, made.text))
                QVERIFY(made.belt.contains(parcel) || parcel.isEmpty());
        }
}

void PoolsSceneTest::boxesDoNotOverlap()
{
    const Layout made = layout(QRectF(0, 0, 800, 400), 64);
    for (qsizetype i = 0; i < made.workers.size(); ++i) {
        QVERIFY(!made.workers[i].intersects(made.belt) && !made.workers[i].intersects(made.bar));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!made.workers[i].intersects(made.workers[other]));
    }
}

QTEST_GUILESS_MAIN(PoolsSceneTest)
#include "pools_scene_test.moc"
