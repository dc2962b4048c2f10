// What the stage of the lesson on pools reads out of a recording, and where it puts it. No window.
#include "labs/engine/catalogue.h"
#include "labs/pools/stage_layout.h"
#include "tests/stages/pools_recording.h"

#include "labs/pools/stage_words.h"

#include <QRegularExpression>
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
    void whatWentWrongIsCounted();
    void cancelledTasksAreNeitherWithTheCallerNorInTheQueue();
    void whoDiedIsRemembered();
    void beforeAnyRunItShowsWhatTheLessonBeginsWith();
    void manyWorkersAreNumbersOfTasks();
    void tasksTooShortAreNotFollowed();
    void anythingInARecordingGivesAScene();
    void nothingLiesOutsideOfTheArea();
    void boxesDoNotOverlap();
    void workersHaveNamesAsLongAsThereIsRoom();
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
    QCOMPARE(later.workers[0].deaths, 1);
    QCOMPARE(later.workers[1].deaths, 0);
}

void PoolsSceneTest::whoDiedIsRemembered()
{
    Scene scene = sceneOf(poolRun(), 50);
    scene.workers[0].deaths = 2;
    QVERIFY(saidOf(scene).contains(QStringLiteral("worker 0 ✕2: task 3")));
}

void PoolsSceneTest::whatWentWrongIsCounted()
{
    Recording run = poolRun();
    QVERIFY(wordsOf(sceneOf(run, 50)).mishaps.isEmpty());
    run.series.push_back({"failed", {{40, 1}}});
    run.series.push_back({"retried", {{40, 3}}});
    run.series.push_back({"lost", {{48, 2}, {60, 3}}});
    QCOMPARE(
        wordsOf(sceneOf(run, 50)).mishaps,
        QStringList({QStringLiteral("1 threw"), QStringLiteral("2 lost"), QStringLiteral("3 run again")}));
    run.ending = Ending::finished;
    run.metrics = {{"done", "", Better::more, 4}, {"given_up", "", Better::less, 2}};
    const Scene over = sceneOf(run, run.now);
    QCOMPARE(over.givenUp, 2); // what was reported counts more than what was looked at
    QVERIFY(saidOf(over).contains(QLatin1String("2 given up")));
}

void PoolsSceneTest::cancelledTasksAreNeitherWithTheCallerNorInTheQueue()
{
    Recording run = poolRun();
    run.series[0].samples.push_back({46, 0});
    run.series.push_back({"cancelled", {{46, 5}}});
    const Scene scene = sceneOf(run, 50);
    QCOMPARE(scene.queued, 0);
    QCOMPARE(scene.cancelled, 5);
    QCOMPARE(scene.withCaller() + scene.working() + scene.answered + scene.cancelled, 10);
    QVERIFY(saidOf(scene).contains(QLatin1String("5 cancelled")));
}

void PoolsSceneTest::beforeAnyRunItShowsWhatTheLessonBeginsWith()
{
    const Lab& lab = *findLab("pools");
    const Parameters initial = *parametersOf(lab, lab.presets.front().values);
    const Scene scene = example();
    QCOMPARE(std::int64_t{scene.tasks}, std::get<std::int64_t>(initial.at("tasks")));
    QCOMPARE(static_cast<std::int64_t>(scene.workers.size()), std::get<std::int64_t>(initial.at("workers")));
    QCOMPARE(scene.queued, scene.tasks);
    const Words words = wordsOf(scene);
    QVERIFY(
        !(words.queue + words.answered + words.caller).contains(QRegularExpression(QStringLiteral("\\d"))));
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

void PoolsSceneTest::manyWorkersAreNumbersOfTasks()
{
    Recording run = poolRun();
    const Words during = wordsOf(sceneOf(run, 50));
    QCOMPARE(during.brief, QVector<QString>({QStringLiteral("3"), QString()}));
    run.ending = Ending::finished;
    run.now = 101;
    const Words over = wordsOf(sceneOf(run, 101));
    QCOMPARE(over.brief, QVector<QString>({QStringLiteral("1"), QStringLiteral("1")}));
    QVERIFY(over.legend != during.legend);
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
    for (const int workers : {0, 1, 3, 12, 16, 33, 64})
        for (const QRectF& area :
             {QRectF(0, 0, 1000, 400), QRectF(10, 20, 300, 500), QRectF(5, 5, 120, 80)}) {
            const Layout made = layout(area, workers);
            QCOMPARE(made.workers.size(), workers);
            for (const QRectF& box : made.workers)
                QVERIFY(area.contains(box));
            for (const QRectF& box :
                 {made.belt, made.bar, made.queue, made.caller, made.answered, made.mishaps, made.legend})
                QVERIFY(box.isEmpty() || area.contains(box));
            for (const QRectF& parcel : parcels(made.belt, 1000, made.text))
                QVERIFY(made.belt.contains(parcel) || parcel.isEmpty());
        }
}

void PoolsSceneTest::boxesDoNotOverlap()
{
    const Layout made = layout(QRectF(0, 0, 800, 400), 64);
    QCOMPARE(made.workers.size(), 64);
    for (qsizetype i = 0; i < made.workers.size(); ++i) {
        QVERIFY(!made.workers[i].intersects(made.belt) && !made.workers[i].intersects(made.bar));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!made.workers[i].intersects(made.workers[other]));
    }
}

void PoolsSceneTest::workersHaveNamesAsLongAsThereIsRoom()
{
    const auto detail = [](int workers) { return layout(QRectF(0, 0, 1000, 340), workers).detail; };
    QVERIFY(detail(1) == Detail::row && detail(4) == Detail::row);
    QVERIFY(detail(16) == Detail::column);
    QVERIFY(detail(64) == Detail::cell);
    const Layout dense = layout(QRectF(0, 0, 1000, 340), 64);
    QVERIFY(!dense.legend.isEmpty());
    for (const QRectF& box : dense.workers)
        QVERIFY(box.height() > 1.1 * dense.text && box.width() > 2 * dense.text); // three digits of full size
    QVERIFY(layout(QRectF(0, 0, 1000, 340), 16).legend.isEmpty());
}

QTEST_GUILESS_MAIN(PoolsSceneTest)
#include "pools_scene_test.moc"
