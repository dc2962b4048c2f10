// The stage of the lesson on queues and pipes as a widget and on paper.
#include "labs/channels/stage.h"
#include "tests/stages/stagechecks.h"

#include <memory>

using namespace interleave;

namespace interleave::stages {
Stage* channels(QWidget* parent);
}

namespace {

/// A buffer that is empty at first, and full from the middle on; the producer waits then.
Recording buffer()
{
    Recording run;
    run.parameters = {{"scene", std::string("bounded")}, {"when_full", std::string("block")}};
    run.series = {{"fill0", {{1, 0}, {50, 8}}}, {"room", {{1, 8}}}};
    run.now = 100;
    for (const auto& [id, name] : {std::pair{1U, "producer 0"}, std::pair{2U, "consumer 0"}}) {
        Lane lane;
        lane.id = id;
        lane.name = name;
        Span works;
        works.end = 50;
        Span waits;
        waits.begin = 50;
        waits.end = 100;
        waits.reason = id == 1 ? Reason::channel : Reason::sleep;
        waits.place = 2;
        waits.set(State::blocked, Known::traced);
        lane.spans = {works, waits};
        run.lanes.push_back(lane);
    }
    return run;
}

} // namespace

class ChannelsStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itShowsAChannelBeforeAnyRun();
    void paintsAtAnySize();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void aBufferIsSeenToFill();
    void aFinishedRunTellsItsEndToAssistiveTechnology();
};

void ChannelsStageTest::itShowsAChannelBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    stage->resize(400, 200);
    QVERIFY(!stage->accessibleDescription().isEmpty());
    const QImage before = stage->grab().toImage();
    const Recording run = buffer();
    stage->setMoment(&run, 10);
    QVERIFY(stage->grab().toImage() != before);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->grab().toImage() == before);
}

void ChannelsStageTest::paintsAtAnySize()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    const Recording run = buffer();
    for (const std::int64_t now : {-1, 10, 90, 1000}) {
        stage->setMoment(&run, now);
        checkItPaintsAtAnySize(*stage);
    }
}

void ChannelsStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    const Recording run = buffer();
    stage->setMoment(&run, 90);
    checkNothingIsPaintedOutside(*stage);
}

void ChannelsStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void ChannelsStageTest::aBufferIsSeenToFill()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    stage->resize(400, 200);
    const Recording run = buffer();
    stage->setMoment(&run, 40);
    const QImage before = stage->grab().toImage();
    stage->setMoment(&run, 60);
    QVERIFY(stage->grab().toImage() != before);
}

void ChannelsStageTest::aFinishedRunTellsItsEndToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::channels(nullptr));
    Recording run = buffer();
    run.ending = Ending::finished;
    stage->setMoment(&run, run.now);
    QVERIFY2(stage->accessibleDescription().contains(QLatin1String("channel 1: 8 of 8")),
             qPrintable(stage->accessibleDescription()));
    QVERIFY(stage->accessibleDescription().contains(QLatin1String("producer 0: has ended")));
}

QTEST_MAIN(ChannelsStageTest)
#include "channels_stage_test.moc"
