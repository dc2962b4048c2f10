// The stage of the lesson on thread states as a widget and on paper.
#include "labs/threads/stage.h"
#include "tests/stages/stagechecks.h"
#include "tests/stages/threads_recording.h"

#include <QTest>
#include <memory>

using namespace interleave;

namespace interleave::stages {
Stage* threads(QWidget* parent);
}

class ThreadsStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itShowsTheDiagramBeforeAnyRun();
    void paintsAtAnySize();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void aThreadIsSeenToChangeItsState();
    void aFinishedRunTellsItsNumbersToAssistiveTechnology();
    void whatCannotBeSeenIsSaidToBeSo();
};

void ThreadsStageTest::itShowsTheDiagramBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    stage->resize(400, 200);
    QVERIFY(!stage->accessibleDescription().isEmpty());
    const QImage before = stage->grab().toImage();
    const Recording run = crowd(3);
    stage->setMoment(&run, 10'000'000);
    QVERIFY(stage->grab().toImage() != before);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->grab().toImage() == before);
}

void ThreadsStageTest::paintsAtAnySize()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    for (const int count : {0, 1, 6, 128}) {
        const Recording run = crowd(count);
        stage->setMoment(&run, 500'000'000);
        checkItPaintsAtAnySize(*stage);
    }
}

void ThreadsStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    const Recording run = crowd(12);
    stage->setMoment(&run, 500'000'000);
    checkNothingIsPaintedOutside(*stage);
}

void ThreadsStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void ThreadsStageTest::aThreadIsSeenToChangeItsState()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    stage->resize(400, 200);
    const Recording run = crowd(1);
    stage->setMoment(&run, 110'000'000); // ready
    const QImage before = stage->grab().toImage();
    stage->setMoment(&run, 130'000'000); // runs
    QVERIFY(stage->grab().toImage() != before);
}

void ThreadsStageTest::aFinishedRunTellsItsNumbersToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    Recording run = crowd(3);
    run.now = 3'000'000'000;
    run.ending = Ending::finished;
    stage->setMoment(&run, run.now);
    QVERIFY2(stage->accessibleDescription().contains(QLatin1String("terminated: 3")),
             qPrintable(stage->accessibleDescription()));
    QVERIFY2(stage->accessibleDescription().contains(QRegularExpression(QStringLiteral("exit: 1./s · 3"))),
             qPrintable(stage->accessibleDescription()));
}

void ThreadsStageTest::whatCannotBeSeenIsSaidToBeSo()
{
    const std::unique_ptr<Stage> stage(stages::threads(nullptr));
    Recording run = crowd(3, Known::told);
    run.ending = Ending::finished;
    stage->setMoment(&run, run.now);
    QVERIFY2(stage->accessibleDescription().contains(QLatin1String("dispatch: not seen")),
             qPrintable(stage->accessibleDescription()));
}

QTEST_MAIN(ThreadsStageTest)
#include "threads_stage_test.moc"
