// The stage of the lesson on pools as a widget and on paper.
#include "labs/pools/stage.h"
#include "tests/stages/pools_recording.h"
#include "tests/stages/stagechecks.h"

#include <memory>

using namespace interleave;

namespace interleave::stages {
Stage* pools(QWidget* parent);
}

class PoolsStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itShowsAPoolBeforeAnyRun();
    void paintsAtAnySize();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void workersAreSeenToTakeTasks();
    void aFinishedRunTellsItsEndToAssistiveTechnology();
};

void PoolsStageTest::itShowsAPoolBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    stage->resize(400, 200);
    QVERIFY(!stage->accessibleDescription().isEmpty());
    const QImage before = stage->grab().toImage();
    const Recording run = poolstage::poolRun();
    stage->setMoment(&run, 50);
    QVERIFY(stage->grab().toImage() != before);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->grab().toImage() == before);
}

void PoolsStageTest::paintsAtAnySize()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    const Recording run = poolstage::poolRun();
    for (const std::int64_t now : {-1, 10, 90, 1000}) {
        stage->setMoment(&run, now);
        checkItPaintsAtAnySize(*stage);
    }
}

void PoolsStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    const Recording run = poolstage::poolRun();
    stage->setMoment(&run, 50);
    checkNothingIsPaintedOutside(*stage);
}

void PoolsStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void PoolsStageTest::workersAreSeenToTakeTasks()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    stage->resize(400, 200);
    const Recording run = poolstage::poolRun();
    stage->setMoment(&run, 25);
    const QImage before = stage->grab().toImage();
    stage->setMoment(&run, 35);
    QVERIFY(stage->grab().toImage() != before);
}

void PoolsStageTest::aFinishedRunTellsItsEndToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::pools(nullptr));
    Recording run = poolstage::poolRun();
    run.ending = Ending::finished;
    run.metrics = {{"done", "", Better::more, 10}};
    stage->setMoment(&run, run.now);
    QVERIFY2(stage->accessibleDescription().contains(QLatin1String("Answered: 10 of 10")),
             qPrintable(stage->accessibleDescription()));
}

QTEST_MAIN(PoolsStageTest)
#include "pools_stage_test.moc"
