#include "tests/widgets/guitest.h"
#include "widgets/chartcanvas.h"
#include "widgets/chartheat.h"
#include "widgets/chartpainter.h"
#include "widgets/chartpane.h"
#include "widgets/colours.h"
#include "widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>

using namespace interleave;

namespace {

Chart longChart(int points)
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

/// How many pixels of the picture look like this colour.
int pixelsLike(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int distance = std::abs(pixel.red() - colour.red()) +
                                 std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue());
            count += distance < 40 ? 1 : 0;
        }
    }
    return count;
}

QImage pictureOfPane(ChartPane& pane) { return pane.grab().toImage(); }

} // namespace

class ChartPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnAnyWarning(); }

    void aShownPaneDrawsItsLines()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const QColor first = seriesLook(0, isDark(pane.palette())).colour;
        QCOMPARE(pixelsLike(pictureOfPane(pane), first), 0);
        pane.setChart(longChart(200));
        QVERIFY(pixelsLike(pictureOfPane(pane), first) > 500);
    }

    void logarithmicAxesBearZerosWithoutAWarning()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.show();
        Chart chart = sampleChart(true);
        chart.series[0].points[0] = {0, 0, -1, 0, {0, -2}};
        pane.setChart(chart);
        pane.grab();
        chart.kind = Chart::Kind::bars;
        chart.categories = {Sentence(Text{"a"}), Sentence(Text{"b"})};
        pane.setChart(chart);
        pane.grab();
        QCOMPARE(pane.chart().kind, Chart::Kind::bars);
    }

    void aHeatMapShowsEveryNumberAndIsReadLikeATable()
    {
        ChartPane pane;
        pane.resize(600, 400);
        pane.show();
        Chart chart = sampleChart(false);
        chart.kind = Chart::Kind::heat;
        chart.rowTitle = Sentence(Text{"Kind"});
        chart.categories = {Sentence(Text{"2"}), Sentence(Text{"8"})};
        for (ChartSeries& row : chart.series) {
            row.points = {{0, 10, 9, 11, {}}, {1, 1000, 900, 1100, {}}};
        }
        chart.series[0].points[0].y = 5;
        pane.setChart(chart);
        QVERIFY(pixelsLike(pictureOfPane(pane), heatLook(1, pane.palette()).fill) > 5000);
        auto* const canvas = pane.findChild<ChartCanvas*>();
        const QRectF cell = cellOf(canvas->chartLayout(), 1, chart.series[1].points[1]);
        const auto nearest = nearestPoint(chart, canvas->chartLayout(), cell.center() + QPointF(20, 20), 1);
        QVERIFY(nearest.has_value());
        QCOMPARE(nearest->series, std::size_t{1});
        QCOMPARE(nearest->point, std::size_t{1});
        QCOMPARE(readOutOf(chart, *nearest).at(0), QStringLiteral("Kind: threads"));
        pane.zoomIn(); // there is nothing between two cells
        QVERIFY(!canvas->zoom().active());
    }

    void emptyChartsSayHowToFillThem()
    {
        ChartPane pane;
        Chart chart = sampleChart(false);
        chart.series.clear();
        pane.setChart(chart);
        QCOMPARE(pane.summary(), QStringLiteral("Run the lesson to see: Time per hop by size"));
        pane.setEmptyText(QStringLiteral("Nothing yet"));
        QCOMPARE(pane.summary(), QStringLiteral("Nothing yet"));
    }

    void theAxesOfAnEmptyChartAreForgotten()
    {
        Chart chart = sampleChart(true);
        for (ChartSeries& series : chart.series) {
            series.points.resize(2);
        }
        const auto widestAfter = [&](const Chart& before) {
            ChartPane pane;
            pane.setChart(before);
            pane.show();
            pane.setChart(chart);
            return pane.findChild<ChartCanvas*>()->chartLayout().x.high;
        };
        Chart empty = chart;
        empty.series.clear();
        QCOMPARE(widestAfter(empty), widestAfter(chart));
    }

    void keysZoomMoveAndReset()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.setChart(sampleChart(false));
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto* const canvas = pane.findChild<ChartCanvas*>();
        const AxisRange before = canvas->chartLayout().x;
        QTest::keyClick(canvas, Qt::Key_Plus);
        QVERIFY(canvas->chartLayout().x.length() < before.length());
        const AxisRange zoomed = canvas->chartLayout().x;
        QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(canvas->chartLayout().x.low > zoomed.low);
        QTest::keyClick(canvas, Qt::Key_0);
        QCOMPARE(canvas->chartLayout().x, before);
        QVERIFY(!canvas->zoom().active());
    }

    void draggingARectangleShowsWhatItHolds()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.setChart(sampleChart(false));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* const canvas = pane.findChild<ChartCanvas*>();
        const QRectF plot = canvas->chartLayout().plot;
        const QPoint from = (plot.topLeft() + QPointF(40, 30)).toPoint();
        const QPoint to = (plot.topLeft() + QPointF(140, 90)).toPoint();
        const QPointF expected = canvas->chartLayout().unmap(from);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas->viewport()->mapToGlobal(QPointF(to)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(std::abs(canvas->chartLayout().x.low - expected.x()) < 1e-9);
        QVERIFY(std::abs(canvas->chartLayout().y.high - expected.y()) < 1e-9);
        QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, to);
        QVERIFY(!canvas->zoom().active());
    }

    void thePointerReadsTheNearestPoint()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.setChart(sampleChart(true));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* const canvas = pane.findChild<ChartCanvas*>();
        const QPointF at = positionOf(pane.chart(), canvas->chartLayout(), 1, 2);
        QMouseEvent move(QEvent::MouseMove, at, canvas->viewport()->mapToGlobal(at), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(canvas->viewport(), &move);
        const QStringList lines = canvas->readOut();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QStringLiteral("threads"));
        QCOMPARE(lines[1], QStringLiteral("Size of the ring: 64"));
        QCOMPARE(lines[4], QStringLiteral("Runs: 3"));
        QVERIFY(canvas->accessibleDescription().contains(QStringLiteral("threads")));
    }

    void theKeyboardReadsPointAfterPoint()
    {
        ChartPane pane;
        pane.setChart(sampleChart(true));
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        auto* const canvas = pane.findChild<ChartCanvas*>();
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(canvas->readOut()[0], QStringLiteral("coroutines"));
        QTest::keyClick(canvas, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(canvas->readOut()[0], QStringLiteral("threads"));
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(canvas->readOut().isEmpty());
    }

    void theTableShowsTheSameNumbers()
    {
        ChartPane pane;
        pane.setChart(sampleChart(false));
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        const QSignalSpy changes(&pane, &ChartPane::viewChanged);
        pane.findChild<ChartCanvas*>()->setFocus();
        QTest::keyClick(pane.findChild<ChartCanvas*>(), Qt::Key_F6);
        QCOMPARE(pane.view(), ChartPane::View::table);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(pane.findChild<TableView*>()->model()->rowCount(), 8);
        pane.copyAsTable();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Series\tSize of the ring\t")));
    }

    void thePictureIsCopied()
    {
        ChartPane pane;
        pane.setChart(sampleChart(false));
        pane.copyAsPicture();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void aDarkPaletteMakesADarkChart()
    {
        ChartPane pane;
        pane.resize(400, 300);
        pane.setChart(sampleChart(false));
        pane.show();
        QPalette dark(QColor(40, 40, 40));
        dark.setColor(QPalette::Base, QColor(20, 20, 20));
        dark.setColor(QPalette::Text, Qt::white);
        pane.setPalette(dark);
        const QImage image = pictureOfPane(pane);
        QVERIFY(pixelsLike(image, seriesLook(0, true).colour) > 20);
        QCOMPARE(pixelsLike(image, Qt::white) < image.width() * image.height() / 10, true);
    }

    void everyControlHasANameForAssistiveTechnology()
    {
        ChartPane pane;
        pane.setChart(sampleChart(false));
        QCOMPARE(pane.findChild<ChartCanvas*>()->accessibleName(), QStringLiteral("Time per hop by size"));
        for (const QToolButton* button : pane.findChildren<QToolButton*>()) {
            QVERIFY(!button->text().isEmpty() && !button->toolTip().isEmpty());
        }
    }

    void longSeriesAreThinnedForPaintingOnly()
    {
        ChartPane pane;
        pane.resize(500, 350);
        pane.show();
        pane.setChart(longChart(20'000));
        pane.setView(ChartPane::View::table);
        QCOMPARE(pane.findChild<TableView*>()->model()->rowCount(), 20'000);
        const auto lines =
            linesOf(pane.chart().series[0], pane.findChild<ChartCanvas*>()->chartLayout(), 400);
        QVERIFY(lines.size() == 1 && lines[0].size() <= 4 * 402);
    }
};

QTEST_MAIN(ChartPaneTest)
#include "chartpane_test.moc"
