// What a pane shows of its chart: when it is replaced, when it has many series, when it cannot show all.
#include "tests/widgets/guitest.h"
#include "widgets/chartcanvas.h"
#include "widgets/chartpane.h"
#include "widgets/serieslimit.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>

using namespace interleave;

namespace {

Chart risingChart(int points)
{
    Chart chart = sampleChart(false);
    chart.series.resize(1);
    chart.series[0].points.clear();
    for (int i = 0; i < points; ++i) {
        const double y = i % 100;
        chart.series[0].points.push_back({static_cast<double>(i), y, y, y, {}});
    }
    return chart;
}

} // namespace

class ChartShownTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    static void pointAt(ChartCanvas& canvas, QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, canvas.viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(canvas.viewport(), &move);
    }

    /// As when a heat map is read and the next run begins.
    void aChartMayBeReplacedWhileAPointIsRead()
    {
        ChartPane pane;
        pane.resize(600, 400);
        pane.setChart(sampleChart(false));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto& canvas = *pane.findChild<ChartCanvas*>();
        pointAt(canvas, positionOf(pane.chart(), canvas.chartLayout(), 1, 2));
        QVERIFY(!canvas.readOut().isEmpty());
        Chart fewer = sampleChart(false);
        fewer.series.resize(1);
        pane.setChart(fewer); // the same chart, of other runs
        QVERIFY(canvas.readOut().isEmpty());
        pointAt(canvas, positionOf(pane.chart(), canvas.chartLayout(), 0, 3));
        QVERIFY(!canvas.readOut().isEmpty());
        pane.setChart({}); // another one
        QVERIFY(canvas.readOut().isEmpty());
        QVERIFY(!pane.grab().isNull());
    }

    void aStretchOfTimeStaysWhenTheChartIsReplaced()
    {
        ChartPane pane;
        pane.show();
        pane.showX(AxisRange{100, 200}); // before there is anything
        pane.setChart(risingChart(500));
        auto& canvas = *pane.findChild<ChartCanvas*>();
        QCOMPARE(canvas.chartLayout().x, (AxisRange{100, 200}));
        pane.setChart({});
        pane.setChart(risingChart(500));
        QCOMPARE(canvas.chartLayout().x, (AxisRange{100, 200}));
        pane.showX({});
        QCOMPARE(canvas.chartLayout().x.high, 500.0);
    }

    void fiveSeriesAreDrawnAtFirstAndTheRestOnDemand()
    {
        Chart chart = sampleChart(false);
        for (int i = 2; i < 20; ++i) {
            chart.series.push_back(chart.series[0]);
        }
        ChartPane pane;
        pane.resize(700, 400);
        pane.setChart(chart);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto& limit = *pane.findChild<SeriesLimit*>();
        auto& canvas = *pane.findChild<ChartCanvas*>();
        const auto entries = [&] {
            const ChartLayout& layout = canvas.chartLayout();
            return layout.legend.size() + static_cast<std::size_t>(layout.more.isEmpty() ? 0 : 1);
        };
        QVERIFY(limit.isVisible());
        QCOMPARE(limit.text(), QStringLiteral("5 of 20 series"));
        QCOMPARE(entries(), std::size_t{5});
        pane.setView(ChartPane::View::table);
        QCOMPARE(pane.findChild<TableView*>()->model()->rowCount(), 20 * 4); // has them all
        pane.setView(ChartPane::View::chart);
        limit.click();
        QCOMPARE(limit.text(), QStringLiteral("All 20 series"));
        QVERIFY(entries() > 5);
        chart.series.resize(5);
        pane.setChart(chart);
        QVERIFY(!limit.isVisible());
    }

    void aLawStaysWithTheCurveThatItIsFittedTo()
    {
        Chart chart = sampleChart(false);
        for (int i = 2; i < 7; ++i) {
            chart.series.push_back(chart.series[0]);
        }
        for (const std::size_t of : {std::size_t{1}, std::size_t{6}}) {
            chart.series.push_back(chart.series[of]);
            chart.series.back().law = DrawnLaw{{}, of, true};
        }
        const auto fewer = withFewerSeries(chart);
        QVERIFY(fewer);
        QCOMPARE(fewer->series.size(), std::size_t{6});
        QCOMPARE(fewer->series.back().law->of, std::size_t{1});
        QCOMPARE(fewer->remark.in("en"), std::string("Drawn are 5 of 7 series."));
        chart.series.resize(5);
        QVERIFY(!withFewerSeries(chart));
    }

    /// A bar from an arbitrary bottom would have an arbitrary length.
    void barsOnALogarithmicAxisAreMarkers()
    {
        Chart chart = sampleChart(false);
        chart.kind = Chart::Kind::bars;
        chart.categories = {Sentence(Text{"a"}), Sentence(Text{"b"})};
        chart.series[0].points = {{0, 10, 10, 10, {}}, {1, 100'000, 100'000, 100'000, {}}};
        chart.series.resize(1);
        const QRectF area(0, 0, 600, 400);
        const auto heights = [&] {
            const ChartLayout layout = layoutOf(chart, area, {});
            return std::pair(barOf(chart, layout, 0, chart.series[0].points[0]).height(),
                             barOf(chart, layout, 0, chart.series[0].points[1]).height());
        };
        QVERIFY(heights().second > 1000 * heights().first);
        chart.logY = true;
        QVERIFY(heights().first <= 12 && heights().second <= 12);
    }

    void aRemarkStandsInFilesUnderTheTitle()
    {
        Chart chart = sampleChart(false);
        chart.remark = Sentence(Text{"No law is fitted: %1."}, {"busy"});
        const QRectF page(0, 0, 600, 400);
        const ChartLayout paper = layoutOf(chart, page, {{}, {}, true});
        QCOMPARE(paper.remark, QStringLiteral("No law is fitted: busy."));
        QVERIFY(paper.remarkText.top() >= paper.titleText.bottom());
        QVERIFY(paper.remarkText.bottom() <= paper.legend.front().text.top());
        QVERIFY(layoutOf(chart, page, {}).remark.isEmpty()); // the pane has it
    }

    void aRemarkStandsOverTheChart()
    {
        ChartPane pane;
        Chart chart = sampleChart(false);
        pane.setChart(chart);
        pane.show();
        chart.remark = Sentence(Text{"No law is fitted: %1."}, {"busy"});
        pane.setChart(chart);
        const auto labels = pane.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("No law is fitted: busy.");
        }));
    }
};

QTEST_MAIN(ChartShownTest)
#include "chartshown_test.moc"
