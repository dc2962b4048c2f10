// What the stage of the lesson on queues and pipes reads out of a recording, and where it puts it. No window.
#include "labs/channels/stage_layout.h"
#include "labs/channels/stage_words.h"
#include "tests/labs/engine/editspans.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::channelstage;

namespace {

Lane laneOf(std::uint32_t id, const std::string& name, State state, Reason reason = Reason::none,
            int partner = -1)
{
    Lane lane;
    lane.id = id;
    lane.name = name;
    Span span;
    span.end = 100;
    span.reason = reason;
    span.place = static_cast<std::int16_t>(partner);
    span.set(state, Known::traced);
    lane.spans = {span};
    return lane;
}

Recording runOf(const std::string& scene, std::deque<Lane> lanes, double fill = 0, double room = 0)
{
    Recording run;
    run.parameters = {
        {"scene", scene}, {"mechanism", std::string("pipe")}, {"when_full", std::string("block")}};
    run.lanes = std::move(lanes);
    run.now = 100;
    for (const char* id : {"fill0", "fill1", "fill2"})
        run.series.push_back({id, {{1, fill}}});
    run.series.push_back({"room", {{1, room}}});
    return run;
}

Recording deadlock()
{
    return runOf("capacity",
                 {laneOf(1, "main", State::blocked, Reason::join),
                  laneOf(5, "partner 1", State::blocked, Reason::pipe, 4),
                  laneOf(4, "partner 0", State::blocked, Reason::pipe, 5)},
                 65536, 65536);
}

QString saidOf(const Scene& scene) { return spoken(scene, wordsOf(scene)); }

} // namespace

class ChannelsSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void twoWhoWaitForEachOtherAreACycle();
    void whoWaitsForOneWhoDoesNotWaitIsNoCycle();
    void whoWaitForEachOtherForAMomentAreNoCycle_data();
    void whoWaitForEachOtherForAMomentAreNoCycle();
    void aFullBufferMakesWhoPutsWaitForRoom();
    void theFillIsThatOfTheMoment();
    void aBufferThatGrowsHasNoEnd();
    void stagesStandInARowWithTheirWorkersAboveEachOther();
    void aLaterLaneOfTheSameNameTakesItsPlace();
    void whoHasEndedIsNotWaitedFor();
    void aComparisonShowsWhoWasAskedFor();
    void anythingInARecordingGivesAScene();
    void nothingLiesOutsideOfTheArea();
    void boxesDoNotOverlap();
};

void ChannelsSceneTest::twoWhoWaitForEachOtherAreACycle()
{
    const Scene scene = sceneOf(deadlock(), 50);
    QCOMPARE(scene.parties.size(), std::size_t{2}); // the parent is no party
    QVERIFY(scene.hasCycle());
    QCOMPARE(scene.parties[0].name, std::string("partner 0"));
    QCOMPARE(scene.parties[0].partner, 1);
    QVERIFY(scene.parties[0].doing == Doing::puts && scene.parties[1].doing == Doing::puts);
    QVERIFY(saidOf(scene).contains(QLatin1String("Deadlock")));
}

void ChannelsSceneTest::whoWaitsForOneWhoDoesNotWaitIsNoCycle()
{
    Recording run = deadlock();
    editSpans(run.lanes[1], [](auto& spans) { spans[0].set(State::running, Known::traced); });
    const Scene scene = sceneOf(run, 50);
    QVERIFY(!scene.hasCycle());
    QCOMPARE(scene.parties[0].partner, 1);
    QVERIFY(scene.parties[1].doing == Doing::runs);
}

void ChannelsSceneTest::whoWaitForEachOtherForAMomentAreNoCycle_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("fill");
    QTest::newRow("one place") << "bounded"
                               << "producer 0"
                               << "consumer 0" << 65536.0;
    QTest::newRow("two stages") << "pipeline"
                                << "stage 1, worker 0"
                                << "stage 2, worker 0" << 65536.0;
    QTest::newRow("not full") << "capacity"
                              << "partner 0"
                              << "partner 1" << 65535.0;
}

void ChannelsSceneTest::whoWaitForEachOtherForAMomentAreNoCycle()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const double, fill);
    const Recording run = runOf(scene.toStdString(),
                                {laneOf(4, first.toStdString(), State::blocked, Reason::pipe, 5),
                                 laneOf(5, second.toStdString(), State::blocked, Reason::pipe, 4)},
                                fill, 65536);
    QCOMPARE(sceneOf(run, 50).parties.size(), std::size_t{2});
    QVERIFY(!sceneOf(run, 50).hasCycle());
    QVERIFY(!saidOf(sceneOf(run, 50)).contains(QLatin1String("Deadlock")));
}

void ChannelsSceneTest::aFullBufferMakesWhoPutsWaitForRoom()
{
    const std::deque<Lane> lanes{laneOf(1, "producer 0", State::blocked, Reason::channel, 2),
                                 laneOf(2, "consumer 0", State::blocked, Reason::sleep)};
    const Scene scene = sceneOf(runOf("bounded", lanes, 8, 8), 50);
    QVERIFY(scene.parties[0].doing == Doing::puts);
    QVERIFY(scene.parties[1].doing == Doing::elsewhere);
    QVERIFY(scene.gaps[0].tanks[0].isFull());
    QVERIFY(saidOf(scene).contains(QLatin1String("8 of 8")));
    QVERIFY(saidOf(scene).contains(QLatin1String("waits until consumer 0 reads")));
}

void ChannelsSceneTest::theFillIsThatOfTheMoment()
{
    Recording run = runOf("bounded", {}, 1, 8);
    run.series[0].samples = {{10, 1}, {20, 5}, {30, std::numeric_limits<double>::quiet_NaN()}};
    QCOMPARE(sceneOf(run, 9).gaps[0].tanks[0].fill, 0.0);
    QCOMPARE(sceneOf(run, 15).gaps[0].tanks[0].fill, 1.0);
    QCOMPARE(sceneOf(run, 25).gaps[0].tanks[0].fill, 5.0);
    QCOMPARE(sceneOf(run, 35).gaps[0].tanks[0].fill, 0.0);
}

void ChannelsSceneTest::aBufferThatGrowsHasNoEnd()
{
    Recording run = runOf("bounded", {}, 80, 8);
    run.parameters["when_full"] = std::string("grow");
    QVERIFY(!sceneOf(run, 50).gaps[0].tanks[0].isFull());
}

void ChannelsSceneTest::stagesStandInARowWithTheirWorkersAboveEachOther()
{
    const Scene scene = sceneOf(
        runOf("pipeline",
              {laneOf(3, "stage 2, worker 1", State::running), laneOf(1, "stage 1, worker 0", State::running),
               laneOf(2, "stage 2, worker 0", State::running), laneOf(4, "stage 3, worker 0", State::ready),
               laneOf(9, "stage 99, worker 0", State::ready)}),
        50);
    QCOMPARE(scene.columns, 3);
    QCOMPARE(scene.gaps.size(), std::size_t{2});
    QCOMPARE(scene.parties.size(), std::size_t{4});
    QCOMPARE(scene.parties[0].name, std::string("stage 1"));
    QCOMPARE(scene.parties[1].name, std::string("stage 2 · 0"));
    QCOMPARE(scene.parties[2].column, 1);
}

void ChannelsSceneTest::aLaterLaneOfTheSameNameTakesItsPlace()
{
    const Scene scene = sceneOf(
        runOf("closing", {laneOf(1, "reader", State::finished), laneOf(2, "reader", State::running)}), 50);
    QCOMPARE(scene.parties.size(), std::size_t{1});
    QVERIFY(scene.parties[0].doing == Doing::runs);
}

void ChannelsSceneTest::whoHasEndedIsNotWaitedFor()
{
    const Scene scene = sceneOf(runOf("closing", {laneOf(1, "writer", State::finished),
                                                  laneOf(2, "bystander", State::blocked, Reason::sleep),
                                                  laneOf(3, "reader", State::blocked, Reason::pipe, 1)}),
                                50);
    QVERIFY(scene.parties[0].doing == Doing::elsewhere || scene.parties[0].doing == Doing::gone);
    QCOMPARE(scene.parties[2].partner, -1);
    QVERIFY(saidOf(scene).contains(QLatin1String("one holds the end open")));
}

void ChannelsSceneTest::aComparisonShowsWhoWasAskedFor()
{
    Recording run = runOf("compare", {});
    run.parameters["producers"] = std::int64_t{3};
    run.parameters["consumers"] = std::int64_t{2};
    const Scene scene = sceneOf(run, 50);
    QCOMPARE(scene.parties.size(), std::size_t{5});
    QCOMPARE(wordsOf(scene).tanks[0][0], QStringLiteral("pipe"));
}

void ChannelsSceneTest::anythingInARecordingGivesAScene()
{
    const Scene nothing = sceneOf(Recording(), 0);
    QVERIFY(nothing.parties.empty());
    static_cast<void>(saidOf(nothing));
    for (const char* name : {"exchange", "compare", "bounded", "capacity", "pipeline", "closing", "?"}) {
        Recording run = deadlock();
        run.parameters = {
            {"scene", std::string(name)}, {"producers", std::int64_t{1} << 40}, {"mechanism", 3.0}};
        editSpans(run.lanes[1], [](auto& spans) { spans[0].place = 32000; });
        run.lanes.push_back(laneOf(7, "stage 18446744073709551616", State::running));
        run.lanes.push_back(laneOf(8, "stage ", State::running));
        run.series[0].samples = {{-1, -5}, {1, std::numeric_limits<double>::infinity()}};
        for (const std::int64_t now :
             {std::int64_t{-1}, std::int64_t{50}, std::numeric_limits<std::int64_t>::max()})
            static_cast<void>(layout(QRectF(0, 0, 300, 200), sceneOf(run, now)));
    }
}

void ChannelsSceneTest::nothingLiesOutsideOfTheArea()
{
    std::deque<Lane> lanes;
    for (std::uint32_t i = 0; i < 8; ++i)
        lanes.push_back(laneOf(i, "stage " + std::to_string(i + 1) + ", worker 0", State::running));
    for (const Scene& scene : {example(), sceneOf(deadlock(), 50), sceneOf(runOf("pipeline", lanes), 50)}) {
        for (const QRectF& area :
             {QRectF(0, 0, 1000, 400), QRectF(10, 20, 300, 500), QRectF(5, 5, 120, 80)}) {
            const Layout made = layout(area, scene);
            for (const QRectF& box : made.parties)
                QVERIFY(area.contains(box));
            for (const auto& gap : made.gaps)
                for (const TankPlace& tank : gap)
                    QVERIFY(area.contains(tank.box) || tank.box.isEmpty());
        }
    }
}

void ChannelsSceneTest::boxesDoNotOverlap()
{
    Recording run = runOf("compare", {});
    run.parameters["producers"] = std::int64_t{16};
    const Layout made = layout(QRectF(0, 0, 800, 400), sceneOf(run, 50));
    for (qsizetype i = 0; i < made.parties.size(); ++i) {
        QVERIFY(!made.parties[i].intersects(made.gaps[0][0].box));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!made.parties[i].intersects(made.parties[other]));
    }
}

QTEST_GUILESS_MAIN(ChannelsSceneTest)
#include "channels_scene_test.moc"
