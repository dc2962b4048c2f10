// Which threads the stage of the lesson on thread states counts, and what it tells in the end. No window.
#include "labs/threads/stage_scene.h"
#include "tests/stages/threads_recording.h"

#include <QTest>

using namespace interleave;
using namespace interleave::threadstage;

namespace {

} // namespace

class ThreadsCrowdTest : public QObject
{
    Q_OBJECT
private slots:
    void theMainThreadCountsOnlyWhereItIsAlone();
    void aFinishedRunTellsHowManyThreadsWereInEachState();
};

void ThreadsCrowdTest::theMainThreadCountsOnlyWhereItIsAlone()
{
    Recording run;
    run.now = 200 * ms;
    run.lanes.push_back(laneOf(0, "main", 0, {{100, State::running}, {100, State::blocked}}));
    run.lanes.push_back(laneOf(1, "worker 0", 50, {{100, State::running}}));
    Reader reader;
    QCOMPARE(reader.read(run, 40 * ms).at(Place::running).count, 1);
    QCOMPARE(reader.read(run, 60 * ms).at(Place::running).names, std::vector<std::string>{"worker 0"});
    const Scene scene = reader.read(run, 120 * ms);
    QCOMPARE(scene.made(), 1);
    QCOMPARE(scene.on(Move::wait).total, 0U);
}

void ThreadsCrowdTest::aFinishedRunTellsHowManyThreadsWereInEachState()
{
    Recording run = crowd(3); // each is ready 0.6 s, runs 0.6 s and waits 0.8 s
    run.now = 3'000 * ms;
    Reader reader;
    QVERIFY(reader.read(run, run.now).at(Place::running).mean < 0); // still alive
    run.ending = Ending::finished;
    const Scene scene = reader.read(run, run.now);
    QCOMPARE(scene.at(Place::ready).mean, 0.6);
    QCOMPARE(scene.at(Place::running).mean, 0.6);
    QCOMPARE(scene.at(Place::waiting).mean, 0.8);
    QCOMPARE(scene.at(Place::terminated).count, 3);
    QVERIFY(scene.at(Place::terminated).mean < 0);
    QVERIFY(reader.read(run, run.now - 1).at(Place::running).mean < 0); // a moment has no mean
}

QTEST_APPLESS_MAIN(ThreadsCrowdTest)
#include "threads_crowd_test.moc"
