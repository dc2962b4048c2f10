// The stage of the lesson on processes as a widget and on paper.
#include "labs/processes/stage.h"
#include "tests/stages/processes_recording.h"
#include "tests/stages/stagechecks.h"

#include <QTest>
#include <memory>

using namespace interleave;
using enum interleave::processes::Deed;

namespace interleave::stages {
Stage* processes(QWidget* parent);
}

class ProcessesStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void itShowsAProcessAndItsChildBeforeAnyRun();
    void paintsAtAnySizeAndMoment();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void aFinishedRunIsToldToAssistiveTechnology();
    void aDeadlockIsSaidToBeOne();
    void aZombieAndAnOrphanAreNamed();
    void valuesAndCostsAreSpoken();
};

namespace {

QString spokenOf(const Recording& run, std::int64_t now)
{
    const std::unique_ptr<Stage> stage(stages::processes(nullptr));
    stage->setMoment(nullptr, 0);
    stage->setAccessibleDescription(QString()); // or a moving picture would keep its old one
    stage->setMoment(&run, now);
    // numbers are joined to their units by blanks of several kinds
    return stage->accessibleDescription().replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202f), u' ');
}

} // namespace

void ProcessesStageTest::itShowsAProcessAndItsChildBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::processes(nullptr));
    stage->resize(400, 200);
    QVERIFY(stage->accessibleDescription().contains(QStringLiteral("main")));
    const QImage before = stage->grab().toImage();
    const Recording run = shellTalk();
    stage->setMoment(&run, run.now);
    QVERIFY(stage->grab().toImage() != before);
    stage->setMoment(nullptr, 0);
    QVERIFY(stage->grab().toImage() == before);
}

void ProcessesStageTest::paintsAtAnySizeAndMoment()
{
    const std::unique_ptr<Stage> stage(stages::processes(nullptr));
    const Recording talk = shellTalk();
    for (const std::int64_t now : {std::int64_t{0}, talk.now / 2, talk.now}) {
        stage->setMoment(&talk, now);
        checkItPaintsAtAnySize(*stage);
    }
    StoryTeller cost("cost");
    cost.run().metrics = {{"fork_us", "µs", Better::less, 200}};
    stage->setMoment(&cost.run(), cost.run().now);
    checkItPaintsAtAnySize(*stage);
    const Recording nothing;
    stage->setMoment(&nothing, 0);
    checkItPaintsAtAnySize(*stage);
}

void ProcessesStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::processes(nullptr));
    const Recording run = shellTalk();
    stage->setMoment(&run, run.now);
    checkNothingIsPaintedOutside(*stage);
}

void ProcessesStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::processes(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void ProcessesStageTest::aFinishedRunIsToldToAssistiveTechnology()
{
    Recording run = shellTalk();
    run.ending = Ending::finished;
    const QString text = spokenOf(run, run.now);
    for (const char* part :
         {"sh; pid 11; exit code 7", "0: pipe 9 B", "2: file", "→ echo 1+1", "← 2", "← bye"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
}

void ProcessesStageTest::aDeadlockIsSaidToBeOne()
{
    StoryTeller story("communicate");
    story.run().parameters["exchange"] = std::string("write-first");
    story.tell(starts, 11, 10, "cat");
    story.tell(gets, 11, 65536, "line 1");
    const std::int64_t now = story.run().now;
    QVERIFY(!spokenOf(story.run(), now).contains(QStringLiteral("waits")));
    const QString silent = spokenOf(story.run(), now + 2'000'000'000);
    QVERIFY(silent.contains(QStringLiteral("waits")) && !silent.contains(QStringLiteral("deadlock")));
    story.tell(stuck, 11, 0);
    QVERIFY(spokenOf(story.run(), story.run().now).contains(QStringLiteral("deadlock")));
    story.tell(says, 11, 65536, "line 1");
    QVERIFY(!spokenOf(story.run(), now + 2'000'000'000).contains(QStringLiteral("deadlock")));
}

void ProcessesStageTest::aZombieAndAnOrphanAreNamed()
{
    StoryTeller story("join");
    story.tell(starts, 11, 10, "child 1");
    story.tell(ends, 11, 9);
    const QString zombie = spokenOf(story.run(), story.run().now);
    QVERIFY2(zombie.contains(QStringLiteral("zombie, ended by SIGKILL")), qPrintable(zombie));
    story.tell(starts, 12, 11, "child 2");
    story.tell(reaped, 11, 9);
    story.tell(adopted, 12, 10);
    QVERIFY(spokenOf(story.run(), story.run().now).contains(QStringLiteral("orphan")));
}

void ProcessesStageTest::valuesAndCostsAreSpoken()
{
    StoryTeller story("isolation");
    story.tell(holds, 10, 1, "value");
    story.tell(holds, 10, 42, "shared value");
    const QString values = spokenOf(story.run(), story.run().now);
    QVERIFY2(values.contains(QStringLiteral("variable = 1; shared = 42")), qPrintable(values));
    StoryTeller cost("cost");
    cost.run().metrics = {{"fork_us", "µs", Better::less, 200}};
    QVERIFY(spokenOf(cost.run(), cost.run().now).contains(QStringLiteral("fork: 200 µs")));
}

QTEST_MAIN(ProcessesStageTest)
#include "processes_stage_test.moc"
