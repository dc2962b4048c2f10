#include "tests/widgets/guitest.h"
#include "widgets/charttablemodel.h"
#include "widgets/recordinglistmodel.h"
#include "widgets/resultsmodel.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace interleave;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto strictly = Tester::FailureReportingMode::QtTest;

KeptRecording kept(const QString& id, Ending state = Ending::finished)
{
    KeptRecording entry;
    entry.id = id;
    entry.name = QStringLiteral("Run %1").arg(id);
    entry.state = state;
    return entry;
}

QStringList idsOf(const RecordingListModel& model)
{
    QStringList ids;
    for (const KeptRecording& entry : model.entries()) {
        ids << entry.id;
    }
    return ids;
}

QStringList letters(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    void theTableOfAChartHasEveryPoint()
    {
        ChartTableModel model;
        const Tester tester(&model, strictly);
        model.setChart(sampleChart(false));
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(0, ChartTableModel::seriesColumn).data().toString(),
                 QStringLiteral("coroutines"));
        QCOMPARE(model.index(4, ChartTableModel::seriesColumn).data().toString(), QStringLiteral("threads"));
        QCOMPARE(model.index(7, ChartTableModel::xColumn).data().toString(), QStringLiteral("512"));
        QCOMPARE(model.index(7, ChartTableModel::countColumn).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.headerData(ChartTableModel::medianColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Time per hop (ns)"));
    }

    void aChartOfTheSameShapeIsUpdatedInPlace()
    {
        ChartTableModel model;
        model.setChart(sampleChart(false));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Chart chart = sampleChart(false);
        chart.series[0].points[0].y = 99;
        model.setChart(chart);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, ChartTableModel::medianColumn).data().toString(), QStringLiteral("99"));
    }

    void copiedTablesHavePlainNumbers()
    {
        ChartTableModel model;
        Chart chart = sampleChart(false);
        chart.series.resize(1);
        chart.series[0].points = {{2048, 1234.5, 1000, 1500, {}}};
        model.setChart(chart);
        QCOMPARE(tabSeparated(model).section(QLatin1Char('\n'), 1, 1),
                 QStringLiteral("coroutines\t2048\t1234.5\t1000\t1500\t1"));
    }

    void resultsShowMedianQuartilesAndRuns()
    {
        const Metric metric{"ns_per_hop", LAB_TEXT("Time per hop"), "ns", Better::less, {}};
        ResultsModel model;
        const Tester tester(&model, strictly);
        model.setRows({{"size=64", verbatim("Size = 64"), &metric, "ns_per_hop", "ns", {1000, 3000, 2000}},
                       {"", {}, nullptr, "other", "", {}}});
        QCOMPARE(model.index(0, ResultsModel::medianColumn).data().toString().simplified(),
                 QStringLiteral("2 µs"));
        QCOMPARE(model.index(0, ResultsModel::lowerColumn).data().toString().simplified(),
                 QStringLiteral("1.5 µs"));
        QCOMPARE(model.index(0, ResultsModel::countColumn).data().toString(), QStringLiteral("3"));
        QCOMPARE(model.index(0, ResultsModel::betterColumn).data().toString(), QStringLiteral("↓ less"));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("3")));
        QCOMPARE(tabSeparated(model).section(QLatin1Char('\n'), 1, 1),
                 QStringLiteral("Size = 64\tTime per hop (ns)\t2000\t1500\t2500\t3\t0\t↓ less"));
    }

    void resultsMarkOutliersAndCompareWithABase()
    {
        const Metric metric{"time", LAB_TEXT("Time"), "ms", Better::less, {}};
        const auto row = [&](std::int64_t workers, std::vector<double> values) {
            return ResultRow{"",
                             verbatim(std::to_string(workers)),
                             &metric,
                             "time",
                             "ms",
                             std::move(values),
                             {{"workers", workers}},
                             Better::less};
        };
        ResultsModel model;
        const Tester tester(&model, strictly);
        model.setRows({row(1, {100, 101, 99, 100, 102}), row(2, {50, 51, 49, 50, 90}),
                       row(3, {100, 99, 102, 101, 100})});
        QCOMPARE(model.columnCount(), int{ResultsModel::speedUpColumn});
        QCOMPARE(model.index(1, ResultsModel::outlierColumn).data().toString(), QStringLiteral("1"));
        QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("(outlier)")));
        model.setBase(Base{"workers", std::int64_t{1}});
        QCOMPARE(model.columnCount(), int{ResultsModel::columns});
        QVERIFY(!model.index(0, ResultsModel::speedUpColumn).data().isValid()); // the base itself
        QCOMPARE(model.index(1, ResultsModel::speedUpColumn).data().toString().simplified(),
                 QStringLiteral("2"));
        QCOMPARE(model.index(1, ResultsModel::efficiencyColumn).data().toString().simplified(),
                 QStringLiteral("1"));
        QVERIFY(model.index(2, ResultsModel::intervalColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("no difference detectable")));
        model.setBase({});
        QCOMPARE(model.columnCount(), int{ResultsModel::speedUpColumn});
    }

    void resultsOfTheSameRowsAreUpdatedInPlace()
    {
        ResultsModel model;
        model.setRows({{"", {}, nullptr, "total", "ms", {1}}});
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows({{"", {}, nullptr, "total", "ms", {1, 3}}});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0, ResultsModel::medianColumn).data(ResultsModel::numberRole).toDouble(), 2.0);
    }

    void removedRecordingsComeBackToTheirPlaces()
    {
        RecordingListModel model;
        const Tester tester(&model, strictly);
        for (const QString& id : letters("e d c b a")) {
            model.add(kept(id));
        }
        const QSignalSpy restored(&model, &RecordingListModel::restored);
        model.remove(letters("b d"));
        QCOMPARE(idsOf(model), letters("a c e"));
        model.add(kept(QStringLiteral("new")));
        model.undoStack()->undo();
        QCOMPARE(idsOf(model), letters("new a b c d e"));
        QCOMPARE(restored.count(), 2);
        model.undoStack()->redo();
        QCOMPARE(idsOf(model), letters("new a c e"));
    }

    void liveRecordingsAreNotRemoved()
    {
        RecordingListModel model;
        model.add(kept(QStringLiteral("a"), Ending::live));
        model.remove(letters("a"));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.undoStack()->canUndo());
    }

    void pinnedRecordingsStayWhenTheListIsCleared()
    {
        RecordingListModel model;
        const Tester tester(&model, strictly);
        model.add(kept(QStringLiteral("a")));
        model.add(kept(QStringLiteral("b")));
        model.setPinned(QStringLiteral("a"), true);
        model.removeUnpinned();
        QCOMPARE(idsOf(model), letters("a"));
        model.undoStack()->undo();
        model.undoStack()->undo();
        QVERIFY(!model.entry(QStringLiteral("a"))->pinned);
    }

    void renamingIsUndone()
    {
        RecordingListModel model;
        model.add(kept(QStringLiteral("a")));
        const QSignalSpy renamed(&model, &RecordingListModel::renamed);
        QVERIFY(model.setData(model.index(0), QStringLiteral("Before lunch"), Qt::EditRole));
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Before lunch"));
        QVERIFY(model.setData(model.index(0), QStringLiteral("  "), Qt::EditRole));
        model.undoStack()->undo();
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Run a"));
        QCOMPARE(renamed.count(), 2);
    }

    void checkMarksSayWhatIsOverlaid()
    {
        RecordingListModel model;
        model.add(kept(QStringLiteral("a")));
        model.add(kept(QStringLiteral("b")));
        const QSignalSpy changes(&model, &RecordingListModel::shownChanged);
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.shownIds(), letters("a"));
        QCOMPARE(changes.count(), 1);
        model.setShown(letters("a b"));
        QCOMPARE(model.shownIds(), letters("b a"));
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "models_test.moc"
