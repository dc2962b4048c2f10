// What the stage of the lesson on processes reads from a recording, and where it puts it.
#include "labs/processes/stage_layout.h"
#include "tests/labs/engine/editspans.h"
#include "tests/stages/processes_recording.h"

#include <QTest>

using namespace interleave;
using namespace interleave::processesstage;
using enum interleave::processes::Deed;

class ProcessesSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void processesAndTheirStreamsAppearWhenTheyAreTold();
    void streamsThatLeadToWhereTheParentsLeadAreInherited();
    void aProcessThatHasEndedIsAZombieUntilItIsReaped();
    void anOrphanMovesToItsNewParent();
    void statesComeFromTheLanes();
    void anyRecordingGivesAScene();
    void manyChildrenAreCountedAndTheLivingAreShown();
    void costsAreThereAsSoonAsTheyAreMeasured();
    void partsLieInsideAndDoNotCoverEachOther();
    void boxesStandInColumnsByGeneration();
    void barsGrowWithTheCost();
};

void ProcessesSceneTest::processesAndTheirStreamsAppearWhenTheyAreTold()
{
    const Recording run = shellTalk();
    QCOMPARE(sceneOf(run, 0).nodes.size(), 0U);
    QCOMPARE(sceneOf(run, 1'000'000).nodes.size(), 1U);
    const Scene scene = sceneOf(run, 8'000'000);
    QCOMPARE(scene.nodes.size(), 2U);
    QCOMPARE(scene.nodes[1].name, std::string("sh"));
    QCOMPARE(scene.nodes[1].depth, 1);
    QVERIFY(scene.nodes[1].streams[0].toParent());
    QCOMPARE(scene.nodes[1].streams[0].bytes, 9);
    QVERIFY(scene.nodes[1].streams[2].kind == Stream::Kind::file);
    QCOMPARE(scene.lines.size(), 1U);
    const Scene later = sceneOf(run, 10'000'000);
    QCOMPARE(later.lines.size(), 3U);
    QVERIFY(later.lines[0].deed == gets && later.lines[1].deed == says && later.lines[2].deed == errs);
    QVERIFY(!later.several);
}

void ProcessesSceneTest::streamsThatLeadToWhereTheParentsLeadAreInherited()
{
    StoryTeller story("redirect");
    story.tell(stream, 10, 1, "pipe:[5]");
    story.tell(starts, 11, 10, "cat");
    story.tell(stream, 11, 0, "/dev/null");
    story.tell(stream, 11, 1, "pipe:[5]");
    story.tell(stream, 11, 2, "pipe:[5]"); // as its output
    const Scene scene = sceneOf(story.run(), story.run().now);
    QVERIFY(scene.nodes[1].streams[0].kind == Stream::Kind::nothing);
    QVERIFY(scene.nodes[1].streams[1].kind == Stream::Kind::inherited);
    QVERIFY(scene.nodes[1].streams[2].kind == Stream::Kind::inherited);
}

void ProcessesSceneTest::aProcessThatHasEndedIsAZombieUntilItIsReaped()
{
    const Recording run = shellTalk();
    QVERIFY(!sceneOf(run, run.now - 2'000'000).has(Doing::zombie));
    const Scene dead = sceneOf(run, run.now - 1'000'000);
    QVERIFY(dead.has(Doing::zombie));
    QCOMPARE(dead.nodes[1].status.value_or(0), 7U << 8U);
    QVERIFY(sceneOf(run, run.now).nodes[1].doing == Doing::gone);
}

void ProcessesSceneTest::anOrphanMovesToItsNewParent()
{
    StoryTeller story("join");
    story.tell(starts, 11, 10, "parent");
    story.tell(starts, 12, 11, "orphan");
    QCOMPARE(sceneOf(story.run(), story.run().now).nodes[2].depth, 2);
    story.tell(reaped, 11, 0);
    story.tell(adopted, 12, 10);
    const Scene scene = sceneOf(story.run(), story.run().now);
    QCOMPARE(scene.nodes[2].parent, 10);
    QCOMPARE(scene.nodes[2].depth, 1);
    QVERIFY(scene.nodes[2].orphan);
}

void ProcessesSceneTest::statesComeFromTheLanes()
{
    StoryTeller story("join");
    story.tell(starts, 11, 10, "child 1");
    Lane& lane = story.run().lanes.emplace_back();
    lane.pid = lane.tid = 11;
    Span span;
    span.end = 2'000'000;
    span.set(State::running, Known::traced);
    lane.spans.push_back(span);
    span.begin = span.end;
    span.end = 9'000'000;
    span.set(State::blocked, Known::traced);
    lane.open = span;
    QVERIFY(sceneOf(story.run(), 2'000'000).nodes[1].doing == Doing::waiting);
    lane.open->begin = 1; // a remainder
    editSpans(lane, [](auto& spans) { spans.back().end = 5'000'000; });
    QVERIFY(sceneOf(story.run(), 2'000'000).nodes[1].doing == Doing::running);
    story.run().ending = Ending::live; // it has ended, but nobody has told that it was waited for
    QVERIFY(sceneOf(story.run(), 1'000'000'000).nodes[1].doing == Doing::zombie);
}

void ProcessesSceneTest::anyRecordingGivesAScene()
{
    QCOMPARE(sceneOf(Recording(), 5).nodes.size(), 0U);
    StoryTeller story("no such scene");
    story.tell(reaped, 99, 0);
    story.tell(adopted, 10, 10);
    story.tell(stream, 10, 9, "nowhere");
    story.tell(holds, 10, 42, "value");
    story.tell(holds, 10, 43, "value");
    const Scene scene = sceneOf(story.run(), story.run().now);
    QCOMPARE(scene.nodes.size(), 1U);
    QCOMPARE(scene.nodes[0].values.size(), 1U);
    QCOMPARE(scene.nodes[0].values[0].second, 43);
}

void ProcessesSceneTest::manyChildrenAreCountedAndTheLivingAreShown()
{
    StoryTeller story("join");
    for (int child = 1; child <= 20; ++child)
        story.tell(starts, 10 + child, 10, "child " + std::to_string(child));
    for (int child = 1; child <= 5; ++child)
        story.tell(reaped, 10 + child, 0);
    const Scene scene = sceneOf(story.run(), story.run().now);
    QCOMPARE(scene.nodes.size(), Scene::mostNodes + 1);
    QCOMPARE(scene.hidden, 20 - static_cast<int>(Scene::mostNodes));
    QCOMPARE(scene.nodes[0].name, std::string("main"));
    QCOMPARE(scene.nodes[1].name, std::string("child 6"));
}

void ProcessesSceneTest::costsAreThereAsSoonAsTheyAreMeasured()
{
    StoryTeller story("cost");
    story.run().metrics = {{"fork_us", "µs", Better::less, 200}, {"fork_q1_us", "µs", Better::less, 190}};
    const Scene scene = sceneOf(story.run(), story.run().now);
    QCOMPARE(scene.costs.size(), 7U);
    const auto measured =
        std::ranges::count_if(scene.costs, [](const Cost& each) { return each.median.has_value(); });
    QCOMPARE(measured, 1);
    QCOMPARE(sceneOf(shellTalk(), 0).costs.size(), 0U);
}

void ProcessesSceneTest::partsLieInsideAndDoNotCoverEachOther()
{
    for (const QRectF& area : {QRectF(0, 0, 900, 400), QRectF(20, 10, 300, 700), QRectF(0, 0, 40, 20)}) {
        for (const bool talk : {false, true}) {
            const Layout parts = layout(area, talk);
            QVector<QRectF> all{parts.headline, parts.picture, parts.remark};
            if (talk)
                all << parts.said;
            QCOMPARE(parts.said.isEmpty(), !talk);
            for (qsizetype i = 0; i < all.size(); ++i) {
                QVERIFY(area.contains(all[i]));
                for (qsizetype j = i + 1; j < all.size(); ++j)
                    QVERIFY(!all[i].intersects(all[j]));
            }
        }
    }
}

void ProcessesSceneTest::boxesStandInColumnsByGeneration()
{
    const QRectF picture(0, 0, 800, 300);
    std::vector<Node> nodes(4);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].depth = static_cast<int>(i == 3 ? 2 : std::min<std::size_t>(i, 1));
    const QVector<QRectF> places = boxes(picture, nodes, 12);
    QCOMPARE(places.size(), 4);
    for (const QRectF& place : places)
        QVERIFY(picture.adjusted(-1, -1, 1, 1).contains(place));
    QCOMPARE(places[1].left(), places[2].left());
    QVERIFY(places[0].right() < places[1].left() && places[1].right() < places[3].left());
    QVERIFY(places[1].bottom() < places[2].top());
    QVERIFY(places[0].top() <= places[1].top() && places[0].bottom() >= places[2].bottom());
}

void ProcessesSceneTest::barsGrowWithTheCost()
{
    QCOMPARE(shareOf(0), 0.0);
    QVERIFY(shareOf(0.02) > 0 && shareOf(0.02) < shareOf(20) && shareOf(20) < shareOf(2000));
    QCOMPARE(shareOf(1e12), 1.0);
    const QVector<BarRow> rows = barRows(QRectF(0, 0, 800, 300), 7, 12);
    QCOMPARE(rows.size(), 7);
    for (const BarRow& row : rows)
        QVERIFY(row.name.right() <= row.bar.left() && row.bar.right() <= row.number.left());
}

QTEST_GUILESS_MAIN(ProcessesSceneTest)
#include "processes_scene_test.moc"
