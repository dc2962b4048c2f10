// The stage of the lesson on waiting and computing as a widget and on paper.
#include "labs/boundness/stage.h"
#include "tests/stages/boundness_recording.h"
#include "tests/stages/stagechecks.h"

#include <memory>

using namespace interleave;
using boundnessstage::boundnessRun;

namespace interleave::stages {
Stage* boundness(QWidget* parent);
}

class BoundnessStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itShowsAnEmptyMatrixBeforeAnyRun();
    void paintsAtAnySize();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void cellsAreSeenToFillIn();
    void aFinishedRunTellsItsCostsToAssistiveTechnology();
};

void BoundnessStageTest::itShowsAnEmptyMatrixBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    stage->resize(400, 200);
    QVERIFY(!stage->accessibleDescription().isEmpty());
    const QImage before = stage->grab().toImage();
    const Recording run = boundnessRun();
    stage->setMoment(&run, 50);
    QVERIFY(stage->grab().toImage() != before);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->grab().toImage() == before);
}

void BoundnessStageTest::paintsAtAnySize()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    for (const char* job : {"waits", "all"}) {
        const Recording run = boundnessRun(job);
        for (const std::int64_t now : {-1, 10, 90, 1000}) {
            stage->setMoment(&run, now);
            checkItPaintsAtAnySize(*stage);
        }
        stage->setMoment(nullptr, 0);
    }
}

void BoundnessStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    const Recording run = boundnessRun();
    stage->setMoment(&run, 50);
    checkNothingIsPaintedOutside(*stage);
}

void BoundnessStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void BoundnessStageTest::cellsAreSeenToFillIn()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    stage->resize(400, 200);
    const Recording run = boundnessRun("all");
    stage->setMoment(&run, 10);
    const QImage before = stage->grab().toImage();
    stage->setMoment(&run, 25);
    QVERIFY(stage->grab().toImage() != before);
}

void BoundnessStageTest::aFinishedRunTellsItsCostsToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::boundness(nullptr));
    Recording run = boundnessRun();
    run.ending = Ending::finished;
    stage->setMoment(&run, run.now);
    const QString said = stage->accessibleDescription();
    QVERIFY2(said.contains(QLatin1String("waiting, threads: 20")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("× 1.00")), qPrintable(said));
}

QTEST_MAIN(BoundnessStageTest)
#include "boundness_stage_test.moc"
