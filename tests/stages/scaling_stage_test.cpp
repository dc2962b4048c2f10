// The stage of the lesson on scaling: where its parts lie, and how it paints.
#include "labs/scaling/stage.h"
#include "labs/scaling/stage_paint.h"
#include "tests/stages/stagechecks.h"

#include <QTest>
#include <memory>

using namespace interleave;
using namespace interleave::scalingstage;

namespace interleave::stages {
Stage* scaling(QWidget* parent);
}

namespace {

/// One worker and then `workers`, who take half as long.
Recording runOf(int workers, const char* mode = "strong")
{
    Recording run;
    run.parameters = {{"mode", std::string(mode)},
                      {"serial_share", 0.25},
                      {"most", std::int64_t{workers}},
                      {"work_ms", std::int64_t{1000}}};
    run.machine.coresAllowed = 4;
    run.objects = {{1, "work"}};
    Lane& lane = run.lanes.emplace_back();
    std::int64_t now = 0;
    const auto mark = [&](Step step, int count, std::int64_t takes) {
        lane.marks.push_back({now, 1, scaling::markOf(step, count)});
        now += takes;
    };
    for (const int count : {1, workers}) {
        mark(Step::serial, count, 10'000'000 / (count == 1 ? 1 : 2));
        mark(Step::parallel, count, 30'000'000 / (count == 1 ? 1 : 2));
        mark(Step::rest, count, 0);
    }
    run.now = now;
    run.ending = Ending::finished;
    return run;
}

} // namespace

class ScalingStageTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void partsLieInsideAndDoNotCoverEachOther();
    void aNeckIsNarrowAndEveryWorkerHasABar();
    void manyPhasesAreShownAsOneOfEachKind();
    void paintsAtAnySizeAndMoment();
    void paintsNothingOutsideOfItsTarget();
    void onPaperItIsBlackOnWhiteInADarkWindowToo();
    void itSaysWhatToDoBeforeAnyRun();
    void aFinishedRunTellsItsResultToAssistiveTechnology();
};

void ScalingStageTest::partsLieInsideAndDoNotCoverEachOther()
{
    for (const QSize size : {QSize(900, 500), QSize(500, 260), QSize(640, 640), QSize(1920, 700)}) {
        const QRectF area(QPointF(10, 20), size);
        const Layout parts = layout(area);
        const QVector<QRectF> boxes{parts.headline, parts.clock, parts.result,
                                    parts.phases,   parts.dots,  parts.remark};
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            QVERIFY(area.contains(boxes[i]));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
        }
    }
}

void ScalingStageTest::aNeckIsNarrowAndEveryWorkerHasABar()
{
    const QRectF room(10, 20, 300, 80);
    const QVector<Shape> shapes = shapesOf(room, {3, {{0, 20, false}, {20, 50, true}}, 50}, 100);
    QCOMPARE(shapes.size(), 2);
    QCOMPARE(shapes[0].bars.size(), 1);
    QCOMPARE(shapes[1].bars.size(), 3);
    QCOMPARE(shapes[0].bars[0], QRectF(10, 55, 60, 10));
    for (const Shape& shape : shapes)
        for (const QRectF& bar : shape.bars)
            QVERIFY(room.contains(bar));
    QCOMPARE(shapes[1].bars[0].left(), 70.0);
    QCOMPARE(shapes[1].bars[0].right(), 160.0);
    QVERIFY(!shapes[1].bars[0].intersects(shapes[1].bars[1]));
}

void ScalingStageTest::manyPhasesAreShownAsOneOfEachKind()
{
    Attempt attempt{2, {}, 100};
    for (int phase = 0; phase < 50; ++phase) {
        attempt.stretches.push_back({2.0 * phase, 2.0 * phase + 1, false});
        attempt.stretches.push_back({2.0 * phase + 1, 2.0 * phase + 2, true});
    }
    const QVector<Shape> shapes = shapesOf(QRectF(0, 0, 100, 10), attempt, 100);
    QCOMPARE(shapes.size(), 2);
    QCOMPARE(shapes[0].bars[0].width(), 50.0);
    QCOMPARE(shapes[1].bars[0].width(), 50.0);
}

void ScalingStageTest::paintsAtAnySizeAndMoment()
{
    const std::unique_ptr<Stage> stage(stages::scaling(nullptr));
    for (const int workers : {1, 4, 128})
        for (const char* mode : {"strong", "weak"}) {
            const Recording run = runOf(workers, mode);
            for (const std::int64_t now : {0, 5'000'000, 25'000'000, 60'000'000}) {
                stage->setMoment(&run, now);
                checkItPaintsAtAnySize(*stage);
            }
        }
    const Recording nothing;
    stage->setMoment(&nothing, 0);
    checkItPaintsAtAnySize(*stage);
}

void ScalingStageTest::paintsNothingOutsideOfItsTarget()
{
    const std::unique_ptr<Stage> stage(stages::scaling(nullptr));
    const Recording run = runOf(16);
    stage->setMoment(&run, 55'000'000);
    checkNothingIsPaintedOutside(*stage);
}

void ScalingStageTest::onPaperItIsBlackOnWhiteInADarkWindowToo()
{
    const std::unique_ptr<Stage> stage(stages::scaling(nullptr));
    checkPaperIsWhiteInADarkWindow(*stage);
}

void ScalingStageTest::itSaysWhatToDoBeforeAnyRun()
{
    const std::unique_ptr<Stage> stage(stages::scaling(nullptr));
    QVERIFY(stage->accessibleDescription().contains(QLatin1String("preset")));
}

void ScalingStageTest::aFinishedRunTellsItsResultToAssistiveTechnology()
{
    const std::unique_ptr<Stage> stage(stages::scaling(nullptr));
    const Recording run = runOf(3);
    stage->setMoment(&run, run.now);
    const QString said = stage->accessibleDescription();
    QVERIFY2(said.contains(QLatin1String("3 workers")) && said.contains(QStringLiteral("2 ×")),
             qPrintable(said));
}

QTEST_MAIN(ScalingStageTest)
#include "scaling_stage_test.moc"
