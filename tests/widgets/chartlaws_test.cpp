// Laws beside measurements, and the room that a legend takes.
#include "tests/widgets/guitest.h"
#include "widgets/chartlaws.h"
#include "widgets/chartlines.h"
#include "widgets/chartpainter.h"
#include "widgets/chartranges.h"
#include "widgets/charttablemodel.h"
#include "widgets/tableview.h"
#include "widgets/texts.h"

using namespace interleave;

namespace {

ChartSeries measured(const char* name)
{
    ChartSeries series{"speedup", Sentence(Text{name}), {}};
    for (const double workers : {1.0, 2.0, 4.0}) {
        series.points.push_back({workers, workers, workers, workers, {workers}});
    }
    return series;
}

ChartSeries fittedTo(std::size_t of, Law law, bool several)
{
    LawFit fit{law, {{0.2, 0.18, 0.24}}, 40, 0.05};
    if (law == Law::universal) {
        fit.estimates.push_back({0.01, 0.005, 0.02});
    }
    ChartSeries series{namesOf(law).id, Sentence(namesOf(law).title), {}, DrawnLaw{fit, of, several}};
    for (const double workers : {1.0, 2.0, 3.0, 4.0}) {
        const double y = fit.at(workers);
        series.points.push_back({workers, y, y, y, {}});
    }
    return series;
}

Chart withLaws(int curves)
{
    Chart chart;
    chart.yTitle = Sentence(Text{"Speed-up"});
    for (int i = 0; i < curves; ++i) {
        chart.series.push_back(measured("somebody's machine"));
    }
    for (int i = 0; i < curves; ++i) {
        for (const Law law : {Law::amdahl, Law::universal}) {
            chart.series.push_back(fittedTo(static_cast<std::size_t>(i), law, curves > 1));
        }
    }
    return chart;
}

double bottomOfLegend(const ChartLayout& layout)
{
    return std::max(layout.legend.back().symbol.bottom(), layout.moreText.bottom());
}

} // namespace

class ChartLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { setShownLanguage(QStringLiteral("en")); }
    void init() { failOnAnyWarning(); }

    void aLawSaysWhatCameOut()
    {
        const Chart chart = withLaws(1);
        QCOMPARE(labelOf(chart, 0, LawDetail::all), QStringLiteral("somebody's machine"));
        QCOMPARE(labelOf(chart, 1, LawDetail::all),
                 QStringLiteral("Amdahl's law: s = 0.200 (0.180 to 0.240)"));
        QCOMPARE(labelOf(chart, 1, LawDetail::values), QStringLiteral("Amdahl's law: s = 0.200"));
        QCOMPARE(labelOf(chart, 1, LawDetail::brief), QStringLiteral("Amdahl: s = 0.200"));
        QCOMPARE(labelOf(withLaws(2), 5, LawDetail::brief),
                 QStringLiteral("USL, somebody's machine: σ = 0.200; κ = 0.0100"));
        QVERIFY(sentencesOf(chart.series[0]).isEmpty());
        const QStringList sentences = sentencesOf(chart.series[1]);
        QCOMPARE(sentences.size(), 2);
        QVERIFY(sentences[0].contains(QStringLiteral("from 0.180 to 0.240")));
        QVERIFY(sentences[1].contains(QStringLiteral("40")));
    }

    void aParameterIsAsFineAsItsInterval_data()
    {
        QTest::addColumn<QVector<double>>("estimate");
        QTest::addColumn<QString>("text");
        QTest::newRow("rough") << QVector<double>{0.4, 0.1, 0.7} << QStringLiteral("s = 0.40 (0.10 to 0.70)");
        QTest::newRow("small") << QVector<double>{2.7e-5, 2.3e-5, 3.0e-5}
                               << QStringLiteral("s = 0.000027 (0.000023 to 0.000030)");
        QTest::newRow("at its bound")
            << QVector<double>{0, 0, 0.012} << QStringLiteral("s = 0.0000 (0.0000 to 0.0120)");
        QTest::newRow("exact") << QVector<double>{0.25, 0.25, 0.25}
                               << QStringLiteral("s = 0.25 (0.25 to 0.25)");
    }
    void aParameterIsAsFineAsItsInterval()
    {
        QFETCH(QVector<double>, estimate);
        QFETCH(QString, text);
        Chart chart = withLaws(1);
        chart.series[1].law->fit.estimates = {{estimate[0], estimate[1], estimate[2]}};
        QCOMPARE(labelOf(chart, 1, LawDetail::all), QStringLiteral("Amdahl's law: ") + text);
    }

    void itsPointsAndItsTableSayItToo()
    {
        const Chart chart = withLaws(1);
        const QStringList lines = readOutOf(chart, {1, 2, {}});
        QVERIFY(lines.contains(QStringLiteral("s = 0.200, 95 % interval from 0.180 to 0.240")));
        ChartTableModel model;
        model.setChart(chart);
        const QModelIndex cell = model.index(3, ChartTableModel::seriesColumn);
        QCOMPARE(cell.data().toString(), labelOf(chart, 1, LawDetail::brief));
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), labelOf(chart, 1, LawDetail::all));
        for (const int column : {ChartTableModel::lowerColumn, ChartTableModel::upperColumn,
                                 ChartTableModel::countColumn}) { // it was not measured
            QCOMPARE(cell.siblingAtColumn(column).data().toString(), QString());
            QCOMPARE(cell.siblingAtColumn(column).data(copyRole).toString(), QString());
        }
        QCOMPARE(cell.data(copyRole).toString(), QStringLiteral("Amdahl's law"));
    }

    void theAxisHasItsTicksWhereItWasMeasured()
    {
        Chart chart = withLaws(1);
        for (ChartSeries& series : chart.series) {
            series.points.push_back({32, 5, 5, 5, {}});
        }
        for (double workers = 5; workers < 32; ++workers) {
            chart.series[1].points.insert(chart.series[1].points.end() - 1, {workers, 4, 4, 4, {}});
        }
        QCOMPARE(fewValues(chart), (std::vector<double>{1, 2, 4, 32}));
    }

    void paperNamesEverySeries()
    {
        const Chart chart = withLaws(3);
        const QRectF page(0, 0, 480, 320);
        QVERIFY(!layoutOf(chart, page, {}).more.isEmpty());
        const ChartStyle paper{{}, {}, true};
        QVERIFY(layoutOf(chart, page, paper).more.isEmpty());
    }

    void aLawIsALineWithoutMarkers()
    {
        const Chart chart = withLaws(1);
        QCOMPARE(lookOf(chart, 0, false).marker, seriesLook(0, false).marker);
        QCOMPARE(lookOf(chart, 1, false).marker, SeriesLook::Marker::none);
        QCOMPARE(lookOf(chart, 1, false).colour, seriesLook(1, false).colour);
        QVERIFY(lookOf(chart, 1, false).dashes != lookOf(chart, 2, false).dashes);
    }

    void amongSeveralCurvesALawHasTheColourOfItsOwn()
    {
        const Chart chart = withLaws(2);
        QCOMPARE(lookOf(chart, 2, false).colour, lookOf(chart, 0, false).colour);
        QCOMPARE(lookOf(chart, 5, false).colour, lookOf(chart, 1, false).colour);
        QCOMPARE(lookOf(chart, 2, true).dashes, lookOf(chart, 4, true).dashes);
        QVERIFY(lookOf(chart, 2, true).dashes != lookOf(chart, 3, true).dashes);
    }

    void theLegendLeavesOutIntervalsWhereThereIsNoRoom()
    {
        const Chart chart = withLaws(1);
        const auto labels = [&](double width) {
            QStringList texts;
            const ChartLayout layout = layoutOf(chart, QRectF(0, 0, width, 400), {});
            for (const LegendEntry& entry : layout.legend) {
                texts << entry.label;
            }
            return texts;
        };
        QVERIFY(labels(900).contains(labelOf(chart, 2, LawDetail::all)));
        QVERIFY(labels(400).contains(labelOf(chart, 2, LawDetail::values)));
        QVERIFY(labels(260).contains(labelOf(chart, 2, LawDetail::brief)));
    }

    void theChartKeepsItsRoomHoweverManySeriesThereAre_data()
    {
        QTest::addColumn<int>("curves");
        QTest::addColumn<QSizeF>("size");
        for (const int curves : {1, 5, 8, 40, 1000}) {
            for (const QSizeF size : {QSizeF(300, 220), QSizeF(420, 300), QSizeF(1200, 700)}) {
                QTest::addRow("%d in %g", curves, size.width()) << curves << size;
            }
        }
    }
    void theChartKeepsItsRoomHoweverManySeriesThereAre()
    {
        QFETCH(int, curves);
        QFETCH(QSizeF, size);
        const Chart chart = withLaws(curves);
        const ChartLayout layout = layoutOf(chart, QRectF(QPointF(), size), {});
        QVERIFY(layout.plot.height() > 0.35 * size.height());
        QVERIFY(bottomOfLegend(layout) <= layout.yTitleText.top() + 0.01);
        QCOMPARE(layout.more.isEmpty(), layout.legend.size() == chart.series.size());
        for (std::size_t i = 0; i < layout.legend.size(); ++i) {
            QCOMPARE(layout.legend[i].series, i);
            QVERIFY(layout.legend[i].text.right() <= layout.all.right() + 1);
            QVERIFY(layout.more.isEmpty() || !layout.legend[i].symbol.intersects(layout.moreText));
        }
        if (!layout.more.isEmpty()) {
            const auto left = chart.series.size() - layout.legend.size();
            QCOMPARE(layout.more, QStringLiteral("… and %1 more").arg(left));
            QVERIFY(layout.moreText.right() <= layout.all.right() + 1);
        }
    }
};

QTEST_MAIN(ChartLawsTest)
#include "chartlaws_test.moc"
