// The stage of the multiprogramming lesson: where its parts lie, and how it paints.
#include "labs/multiprogramming/stage.h"
#include "labs/multiprogramming/stage_layout.h"
#include "tests/stages/stagechecks.h"

#include <QTest>
#include <memory>

using namespace interleave;
using namespace interleave::multiprogrammingstage;

namespace interleave::stages {
Stage* multiprogramming(QWidget* parent);
}

namespace {

Recording runOf(int jobs)
{
    Recording run;
    run.parameters = {{"mode", std::string("overlapped")},
                      {"jobs", std::int64_t{jobs}},
                      {"degree", std::int64_t{jobs}},
                      {"phases", std::int64_t{1}},
                      {"job_ms", std::int64_t{20}}};
    for (int number = 0; number < jobs; ++number) {
        Lane& lane = run.lanes.emplace_back();
        lane.name = "job " + std::to_string(number);
        Span span;
        span.end = 10'000'000;
        span.set(State::running, Known::told);
        lane.spans.push_back(span);
        span.begin = span.end;
        span.end = 20'000'000;
        span.set(State::blocked, Known::told);
        span.reason = Reason::io;
        lane.spans.push_back(span);
        lane.marks = {{0, 1, 0}, {20'000'000, 1, 1}};
    }
    run.metrics = {{"cpu_use", "%", Better::more, 34}};
    run.now = 20'000'000;
    run.ending = Ending::finished;
    return run;
}

} // namespace

class MultiprogrammingStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void partsLieInsideAndDoNotCoverEachOther();
    void cardsFitTheirRoomAndNeverOverlap();
    void paintsAtAnySizeAndMoment();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void itSaysWhatToDoBeforeAnyRun();
    void aFinishedRunTellsItsResultToAssistiveTechnology();
};

void MultiprogrammingStageTest::partsLieInsideAndDoNotCoverEachOther()
{
    for (const QSize size : {QSize(900, 500), QSize(500, 260), QSize(640, 640), QSize(1920, 700)}) {
        const QRectF area(QPointF(10, 20), size);
        const Layout parts = layout(area);
        const QVector<QRectF> boxes{parts.headline, parts.clock,    parts.gauge,  parts.queue,
                                    parts.memory,   parts.finished, parts.remark, parts.past};
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            QVERIFY(area.contains(boxes[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
        }
        for (const QRectF& inside : {parts.cpu, parts.ready, parts.device})
            QVERIFY(parts.memory.contains(inside));
        QVERIFY(!parts.cpu.intersects(parts.ready) && !parts.cpu.intersects(parts.device) &&
                !parts.ready.intersects(parts.device));
        QVERIFY(!parts.memoryTitle.intersects(parts.cpu));
    }
}

void MultiprogrammingStageTest::cardsFitTheirRoomAndNeverOverlap()
{
    const QRectF room(5, 7, 120, 90);
    for (const int count : {0, 1, 2, 5, 17, 64}) {
        const QVector<QRectF> made = cards(room, count, 40);
        QCOMPARE(made.size(), count);
        for (qsizetype i = 0; i < made.size(); ++i) {
            QVERIFY(room.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(made[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!made[i].intersects(made[j]));
        }
    }
    QVERIFY(cards(QRectF(0, 0, 0, 0), 3, 10).isEmpty());
}

void MultiprogrammingStageTest::paintsAtAnySizeAndMoment()
{
    const std::unique_ptr<Stage> stage(stages::multiprogramming(nullptr));
    for (const int jobs : {0, 1, 5, 64}) {
        const Recording run = runOf(jobs);
        for (const std::int64_t now : {0, 5'000'000, 15'000'000, 20'000'000}) {
            stage->setMoment(&run, now);
            checkItPaintsAtAnySize(*stage);
        }
    }
}

void MultiprogrammingStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::multiprogramming(nullptr));
    const Recording run = runOf(64);
    stage->setMoment(&run, 5'000'000);
    checkNothingIsPaintedOutside(*stage);
}

void MultiprogrammingStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::multiprogramming(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void MultiprogrammingStageTest::itSaysWhatToDoBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::multiprogramming(nullptr));
    QVERIFY(stage->accessibleDescription().contains(QLatin1String("preset")));
}

void MultiprogrammingStageTest::aFinishedRunTellsItsResultToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::multiprogramming(nullptr));
    const Recording run = runOf(5);
    stage->setMoment(&run, run.now);
    const QString said = stage->accessibleDescription();
    QVERIFY2(said.contains(QLatin1String("34")) && said.contains(QLatin1String("5 of 5")), qPrintable(said));
}

QTEST_MAIN(MultiprogrammingStageTest)
#include "multiprogramming_stage_test.moc"
