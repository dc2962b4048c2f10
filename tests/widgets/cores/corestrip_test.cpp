#include "widgets/cores/corestrip.h"

#include "tests/widgets/guitest.h"
#include "tests/widgets/timeline/synthetic.h"
#include "widgets/timeline/timeview.h"

using namespace interleave;

namespace {

Recording twoCores()
{
    Recording recording;
    // Core 0: half by this run, then idle; core 1: three quarters by others.
    recording.cores = {
        {100, 0, 5000, 5000, 0}, {100, 1, 7500, 0, 0}, {200, 0, 0, 0, 0}, {200, 1, 7500, 0, 0}};
    recording.now = 200;
    recording.tracing.known = Known::traced;
    return recording;
}

bool near(double one, double other) { return std::abs(one - other) < 1e-6; }

} // namespace

class CoreStripTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    void sharesOfAStretchAreThoseOfItsEntries()
    {
        const Recording recording = twoCores();
        CoreHistory history;
        history.extend(recording);
        QCOMPARE(history.cores(), 2);
        QVERIFY(near(history.shareIn(0, {0, 100}).run, 0.5));
        QVERIFY(near(history.shareIn(0, {50, 150}).machine, 0.25));
        QVERIFY(near(history.shareIn(1, {0, 200}).machine, 0.75));
        QVERIFY(near(history.shareIn(1, {150, 900}).machine, 0.75)); // the rest is not known
        QVERIFY(!history.shareIn(0, {300, 400}).known);
        QVERIFY(!history.shareIn(5, {0, 100}).known);
    }

    void whatComesLaterIsAdded()
    {
        const Recording all = tracedRecording(2, 500, 8);
        Recording growing;
        CoreHistory grown;
        for (const CoreUse& use : all.cores) {
            growing.cores.push_back(use);
            grown.extend(growing);
        }
        CoreHistory fresh;
        fresh.extend(all);
        QCOMPARE(grown.cores(), 8);
        QVERIFY(near(grown.shareIn(3, {0, all.now}).run, fresh.shareIn(3, {0, all.now}).run));
    }

    void columnsAddUpToTheWhole()
    {
        const Recording recording = tracedRecording(2, 500, 4);
        CoreHistory history;
        history.extend(recording);
        const TimeWindow all{0, recording.cores.back().when};
        std::vector<CoreHistory::Sum> sums(977);
        history.addColumns(2, all, sums);
        double machine = 0;
        for (const CoreHistory::Sum& sum : sums) {
            machine += sum.machine / 977;
        }
        QVERIFY(std::abs(machine - history.shareIn(2, all).machine) < 1e-3);
    }

    void nonsenseFromAFileIsLeftOut()
    {
        Recording recording;
        recording.cores = {{100, -1, 1, 1, 0},
                           {-5, 0, 1, 1, 0},
                           {100, 0, 65535, 65535, 0},
                           {100, 0, 1, 1, 0},
                           {50, 0, 1, 1, 0}};
        CoreHistory history;
        history.extend(recording);
        QCOMPARE(history.cores(), 1);
        QVERIFY(near(history.shareIn(0, {0, 100}).machine, 1));
    }

    void everyNumberOfCoresHasReadableRows()
    {
        for (const int cores : {1, 2, 4, 16, 64, 128, 256, 4096}) {
            for (const double height : {30.0, 120.0, 500.0}) {
                const CoreLayout layout = coreLayout(QRectF(80, 2, 700, height), cores, QFont());
                QVERIFY(layout.row >= 2);
                QVERIFY(layout.rowOf(layout.rows() - 1).bottom() <= height + 2.001);
                QCOMPARE(layout.coreAt(layout.rowOf(0).center().y()), 0);
                QVERIFY(layout.labelled * layout.row >= QFontMetricsF(QFont()).height() * 0.9);
                QVERIFY(layout.rows() * layout.together >= cores);
            }
        }
        QCOMPARE(coreLayout(QRectF(80, 2, 700, 100), 0, QFont()).rows(), 0);
    }

    void theStripSaysWhatIsSelected()
    {
        const Recording recording = twoCores();
        TimeView view;
        CoreStrip strip(view);
        strip.setRecording(&recording);
        view.grow(200, false);
        view.select(TimeWindow{0, 100});
        QCOMPARE(strip.readOut(0).replace(QChar(QChar::Nbsp), QLatin1Char(' ')),
                 QStringLiteral(
                     "Core 0 was busy for 50 % of the time, for 50 % with this run, from 0 ns to 100 ns."));
        QVERIFY(strip.readOut(9).isEmpty());
        strip.resize(500, 60);
        strip.setPlot(100, 400);
        QTest::keyClick(&strip, Qt::Key_Down);
        QVERIFY(strip.accessibleDescription().startsWith(QStringLiteral("Core 0")));
        QVERIFY(!strip.grab().isNull());
    }

    void withoutTheKernelsRecordsNobodyIsBlamed()
    {
        Recording recording = twoCores();
        recording.tracing.known = Known::told;
        TimeView view;
        CoreStrip strip(view);
        strip.setRecording(&recording);
        view.grow(200, false);
        QVERIFY(!strip.readOut(1).isEmpty());
        QVERIFY2(!strip.readOut(1).contains(QStringLiteral("with this run, from")),
                 qPrintable(strip.readOut(1)));
    }

    void itPaintsAnyNumberOfCores()
    {
        for (const int cores : {0, 2, 256}) {
            const Recording recording = tracedRecording(2, 200, cores);
            TimeView view;
            view.grow(recording.now, false);
            CoreStrip strip(view);
            strip.resize(600, 80);
            strip.setPlot(80, 500);
            strip.setRecording(&recording);
            QVERIFY(!strip.grab().isNull());
        }
    }
};

QTEST_MAIN(CoreStripTest)
#include "corestrip_test.moc"
