// What the stage of the lesson on waiting and computing reads out of a recording, and where it puts it. No
// window.
#include "labs/boundness/stage_layout.h"
#include "tests/stages/boundness_recording.h"

#include "labs/boundness/stage_words.h"
#include "labs/boundness/verdict.h"
#include "labs/engine/catalogue.h"

#include <QTest>
#include <limits>

using namespace interleave;
using namespace interleave::boundnessstage;
using boundness::Figure;

namespace {

QString saidOf(const Scene& scene) { return spoken(scene, wordsOf(scene)); }

} // namespace

class BoundnessSceneTest : public QObject
{
    Q_OBJECT
private slots:
    void theMatrixFillsInAsItIsMeasured();
    void theBestOfARowIsTheShortest();
    void allWithinATenthOfTheBestAreAmongTheBest();
    void waysAndJobsAreCalledAsInTheForm();
    void theEndSaysWhatTheRemarksSayOfTheRules();
    void aStoppedRunSaysNothingOfTheRules();
    void onABusyMachineThereIsNoVerdict();
    void aJobOfItsOwnHasOneRowAndAllJobsHaveSix();
    void theLedgerIsTheOneOfTheCellMeasuredLast();
    void whatIsNotKnownIsNotSaid();
    void aMarkWithoutNumbersIsUnderWay();
    void anythingInARecordingGivesAScene();
    void nothingLiesOutsideOfTheArea();
    void cellsDoNotOverlap();
};

void BoundnessSceneTest::theMatrixFillsInAsItIsMeasured()
{
    const Recording run = boundnessRun();
    const auto filled = [&](std::int64_t now) {
        QString text;
        const Scene scene = sceneOf(run, now);
        for (const Cell& cell : scene.rows.front().cells)
            text += QString::number(static_cast<int>(cell.filled));
        return text;
    };
    QCOMPARE(filled(0), QStringLiteral("0000"));
    QCOMPARE(filled(10), QStringLiteral("1000"));
    QCOMPARE(filled(20), QStringLiteral("2000"));
    QCOMPARE(filled(30), QStringLiteral("2100"));
    QCOMPARE(filled(50), QStringLiteral("2210"));
}

void BoundnessSceneTest::theBestOfARowIsTheShortest()
{
    const Recording run = boundnessRun();
    const Scene early = sceneOf(run, 30);
    QVERIFY(!early.rows.front().shortest()); // one alone is not the best
    QVERIFY(!early.rows.front().amongTheBest(0));
    const Scene scene = sceneOf(run, 50);
    QCOMPARE(*scene.rows.front().shortest(), 20.0);
    QVERIFY(scene.rows.front().amongTheBest(1));
    QVERIFY(!scene.rows.front().amongTheBest(0));
    QCOMPARE(scene.rows.front().slowest(), 80.0);
    const Words words = wordsOf(scene);
    QCOMPARE(words.cells.front()[0].factor, QStringLiteral("× 4.0"));
    QCOMPARE(words.cells.front()[1].factor, QStringLiteral("× 1.00"));
}

void BoundnessSceneTest::allWithinATenthOfTheBestAreAmongTheBest()
{
    Row row;
    const std::array times{21.9, 20.0, 22.1};
    for (std::size_t way = 0; way < times.size(); ++way) {
        row.cells.at(way).filled = Filled::measured;
        row.cells.at(way).figures.front() = times.at(way);
    }
    QVERIFY(row.amongTheBest(0) && row.amongTheBest(1));
    QVERIFY(!row.amongTheBest(2));
    QVERIFY(!row.amongTheBest(3)); // not measured
}

void BoundnessSceneTest::waysAndJobsAreCalledAsInTheForm()
{
    const Lab& lab = *findLab("boundness");
    const auto titles = [&](const char* param) {
        QStringList all;
        for (const Choice& choice : findParam(lab, param)->choices)
            all << QString::fromUtf8(choice.title.source);
        all.removeLast(); // "all"
        return all;
    };
    const Words words = wordsOf(example());
    QCOMPARE(words.ways, titles("way"));
    QCOMPARE(words.jobs, titles("job"));
}

void BoundnessSceneTest::theEndSaysWhatTheRemarksSayOfTheRules()
{
    using boundness::Compared;
    using boundness::Rule;
    Recording run = boundnessRun("all");
    run.ending = Ending::finished;
    const std::vector<boundness::Finding> findings{{Rule::threadsForIo, 3, Compared::faster, 1, 2},
                                                   {Rule::eventsForIo, 3, Compared::faster, 1, 2},
                                                   {Rule::eventsForIo, 4, Compared::slower, 2, 1},
                                                   {Rule::processesForCalculation, 0, Compared::same, 1, 1}};
    run.series.push_back({std::string(boundness::verdictId), {}});
    for (const boundness::Finding& finding : findings)
        run.series.back().samples.push_back(
            {static_cast<double>(boundness::comparisonOf(finding.rule, finding.job)),
             static_cast<double>(finding.came)});
    QVERIFY(wordsOf(sceneOf(run, 50)).verdicts.isEmpty()); // not yet
    const Words words = wordsOf(sceneOf(run, run.now));
    QCOMPARE(words.verdicts.size(), 3); // nobody tested more processes than cores
    QVERIFY(words.remark.isEmpty());
    for (qsizetype each = 0; each < words.verdicts.size(); ++each) {
        const Sentence remark = boundness::verdictOn(static_cast<Rule>(each), findings, 8, 2);
        QVERIFY2(QString::fromStdString(remark.in("en")).startsWith(words.verdicts[each] + u':'),
                 remark.in("en").c_str());
    }
    QVERIFY(saidOf(sceneOf(run, run.now)).contains(words.verdicts.last()));
}

void BoundnessSceneTest::aStoppedRunSaysNothingOfTheRules()
{
    Recording run = boundnessRun("all");
    run.ending = Ending::stopped;
    run.series.push_back({std::string(boundness::verdictId), {{0, 1}}});
    QVERIFY(sceneOf(run, run.now).verdicts.empty());
}

void BoundnessSceneTest::onABusyMachineThereIsNoVerdict()
{
    Recording run = boundnessRun("all");
    run.ending = Ending::finished;
    run.series.push_back({std::string(boundness::verdictId), {{0, 1}}});
    const Scene calm = sceneOf(run, run.now);
    QCOMPARE(calm.verdicts.size(), std::size_t{1});
    QVERIFY(calm.rows.at(waitsOfMatrix).amongTheBest(1));
    run.tracing.known = Known::traced;
    for (std::int64_t look = 1; look <= 10; ++look)
        run.cores.push_back({look * 100'000'000, 0, 10'000, 6'000, 0});
    const Scene busy = sceneOf(run, run.now);
    QVERIFY(busy.verdicts.empty());
    QVERIFY(!busy.rows.at(waitsOfMatrix).amongTheBest(1)); // nor is any way called the best
    const Words words = wordsOf(busy);
    QCOMPARE(words.verdicts,
             QStringList{QStringLiteral("No verdict: other programs used 40 % of the cores.")});
    QVERIFY(words.remark.isEmpty());
    QVERIFY(!sceneOf(run, 50).disturbed); // at its end
}

void BoundnessSceneTest::aJobOfItsOwnHasOneRowAndAllJobsHaveSix()
{
    QVERIFY(sceneOf(boundnessRun(), 50).single());
    const Scene all = sceneOf(boundnessRun("all"), 50);
    QCOMPARE(all.rows.size(), boundness::jobIds.size());
    QVERIFY(all.rows[waitsOfMatrix].cells[0].measured());
    QVERIFY(!all.rows[0].cells[0].measured());
}

void BoundnessSceneTest::theLedgerIsTheOneOfTheCellMeasuredLast()
{
    const Recording run = boundnessRun("all");
    const Scene scene = sceneOf(run, 50);
    QCOMPARE(scene.latest->row, waitsOfMatrix);
    QCOMPARE(scene.latest->way, std::size_t{1});
    const QString remark = wordsOf(scene).remark;
    QVERIFY2(remark.contains(QLatin1String("waiting, threads: CPU time 3")), qPrintable(remark));
    QVERIFY2(remark.contains(QLatin1String("memory 64")), qPrintable(remark));
    QVERIFY2(remark.contains(QLatin1String("lines of code 17")), qPrintable(remark));
}

void BoundnessSceneTest::whatIsNotKnownIsNotSaid()
{
    Recording run = boundnessRun();
    QVERIFY(
        !wordsOf(sceneOf(run, 20)).cells.front()[0].figures.join(u' ').contains(QLatin1String("to make")));
    std::erase_if(run.series, [](const RecordedSeries& each) { return each.id == "memory"; });
    const Scene scene = sceneOf(run, 50);
    QVERIFY(scene.rows.front().cells[0].figure(Figure::memory) < 0);
    QVERIFY(!saidOf(scene).contains(QLatin1String("memory")));
    QVERIFY(saidOf(scene).contains(QLatin1String("system calls 90")));
    std::erase_if(run.series, [](const RecordedSeries& each) { return each.id == "system_calls"; });
    QVERIFY(saidOf(sceneOf(run, 50)).contains(QLatin1String("system calls not counted")));
}

void BoundnessSceneTest::aMarkWithoutNumbersIsUnderWay()
{
    Recording run = boundnessRun();
    run.series.clear(); // they come by another way than the marks, and may come later
    QVERIFY(sceneOf(run, 50).rows.front().cells[0].filled == Filled::underWay);
}

void BoundnessSceneTest::anythingInARecordingGivesAScene()
{
    QCOMPARE(sceneOf(Recording(), 0).rows.size(), boundness::jobIds.size());
    static_cast<void>(saidOf(sceneOf(Recording(), 0)));
    Recording run = boundnessRun();
    run.parameters["job"] = 3.0;
    run.lanes.front().marks.push_back({45, 0, std::numeric_limits<std::uint32_t>::max()});
    run.series[0].samples = {{-1, 5}, {12, std::numeric_limits<double>::infinity()}};
    for (const std::int64_t now :
         {std::int64_t{-1}, std::int64_t{50}, std::numeric_limits<std::int64_t>::max()})
        static_cast<void>(saidOf(sceneOf(run, now)));
}

void BoundnessSceneTest::nothingLiesOutsideOfTheArea()
{
    for (const int rows : {1, 6})
        for (const QRectF& area :
             {QRectF(0, 0, 1000, 400), QRectF(10, 20, 300, 500), QRectF(5, 5, 120, 80)}) {
            const Layout made = layout(area, {rows, 4, 7, 3});
            const QRectF room = area.adjusted(-0.01, -0.01, 0.01, 0.01);
            for (const QRectF& box : made.ways + made.jobs + made.figures + made.verdicts)
                QVERIFY(room.contains(box));
            for (const auto& row : made.cells)
                for (const QRectF& cell : row) {
                    QVERIFY(room.contains(cell));
                    const CellLayout parts = cellLayout(cell, made.text, rows == 1 ? 7 : 0);
                    for (const QRectF& part :
                         parts.figures + QList<QRectF>{parts.time, parts.factor, parts.bar})
                        QVERIFY(cell.adjusted(-0.01, -0.01, 0.01, 0.01).contains(part));
                }
            QVERIFY(room.contains(made.headline) && (made.remark.isEmpty() || room.contains(made.remark)));
        }
}

void BoundnessSceneTest::cellsDoNotOverlap()
{
    const Layout made = layout(QRectF(0, 0, 800, 400), {6, 4, 0, 4});
    QVector<QRectF> all{made.headline};
    all += made.verdicts;
    for (const auto& row : made.cells)
        all += row;
    all += made.jobs;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!all[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(all[other]));
}

QTEST_GUILESS_MAIN(BoundnessSceneTest)
#include "boundness_scene_test.moc"
