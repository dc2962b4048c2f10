// The stage of the CSP lesson as a widget and on paper.
#include "labs/csp/stage.h"
#include "tests/stages/stagechecks.h"

#include <QTest>
#include <QTranslator>
#include <memory>

using namespace interleave;

namespace interleave::stages {
Stage* csp(QWidget* parent);
}

namespace {

Recording ringRun(std::int64_t size)
{
    Recording run;
    run.parameters = {
        {"experiment", std::string("ring")}, {"backend", std::string("threads")}, {"size", size}};
    run.series = {{"token0", {{0, 0}, {1e7, 1}}}};
    return run;
}

} // namespace

class CspStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itSaysWhatTheLessonIsAboutBeforeAnyRun();
    void paintsAtAnySize();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void theTokenIsSeenToMove();
    void aFinishedRunTellsItsResultToAssistiveTechnology();
    void aMillionNodesAreDrawnAsFastAsTwo();
};

void CspStageTest::itSaysWhatTheLessonIsAboutBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    QVERIFY(!stage->accessibleDescription().isEmpty());
    const Recording run = ringRun(8);
    stage->setMoment(&run, 0);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->accessibleDescription().contains(QLatin1String("ring")));
}

void CspStageTest::paintsAtAnySize()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    for (const char* experiment : {"ring", "commstime", "limits", "blocking"}) {
        for (const std::int64_t size : {2, 17, 64, 1'000'000}) {
            Recording run = ringRun(size);
            run.parameters["experiment"] = std::string(experiment);
            stage->setMoment(&run, 20'000'000);
            checkItPaintsAtAnySize(*stage);
        }
    }
}

void CspStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    const Recording run = ringRun(100'000);
    stage->setMoment(&run, 20'000'000);
    checkNothingIsPaintedOutside(*stage);
}

void CspStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void CspStageTest::theTokenIsSeenToMove()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    stage->resize(400, 200);
    const Recording run = ringRun(8);
    stage->setMoment(&run, 0);
    const QImage before = stage->grab().toImage();
    stage->setMoment(&run, 20'000'000);
    QVERIFY(stage->grab().toImage() != before);
}

void CspStageTest::aFinishedRunTellsItsResultToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    Recording run = ringRun(64);
    run.now = 20'000'000;
    run.ending = Ending::finished;
    run.metrics = {{"ns_per_hop", "ns", Better::less, 3.2}};
    stage->setMoment(&run, run.now);
    QVERIFY2(stage->accessibleDescription().contains(QLatin1String("per hop")),
             qPrintable(stage->accessibleDescription()));
}

void CspStageTest::aMillionNodesAreDrawnAsFastAsTwo()
{
    const std::unique_ptr<Stage> stage(stages::csp(nullptr));
    stage->resize(400, 200);
    const Recording run = ringRun(100'000'000);
    stage->setMoment(&run, 20'000'000);
    for (int frame = 0; frame < 20; ++frame) // node by node, this would not end within the test's limit
        QVERIFY(!stage->grab().isNull());
}

QTEST_MAIN(CspStageTest)
#include "csp_stage_test.moc"
