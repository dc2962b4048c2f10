#include "widgets/chartlines.h"
#include "widgets/colours.h"

#include "tests/widgets/guitest.h"

#include <QTest>
#include <cmath>

using namespace interleave;

class GeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void thinningKeepsOutliers()
    {
        QPolygonF points;
        for (int i = 0; i < 100'000; ++i) {
            points << QPointF(i, i == 54'321 ? 1000 : i % 7);
        }
        const QPolygonF kept = thinned(points, 0, 100'000, 300);
        QVERIFY(kept.size() <= 4 * 302);
        QVERIFY(kept.contains(QPointF(54'321, 1000)));
        QCOMPARE(kept.front(), points.front());
        QCOMPARE(kept.back(), points.back());
    }

    void linesAreCutAtTheWindow()
    {
        const QRectF window(0, 0, 10, 10);
        const auto pieces = clipped({{-5, 5}, {5, 5}, {5, 20}, {8, 20}, {8, -20}}, window);
        QCOMPARE(pieces.size(), std::size_t{2});
        QCOMPARE(pieces[0].front(), QPointF(0, 5));
        QCOMPARE(pieces[0].back(), QPointF(5, 10));
        QCOMPARE(pieces[1], (QPolygonF{{8, 10}, {8, 0}}));
        QVERIFY(clipped({{-5, 5}, {-1, 7}}, window).empty());
        QCOMPARE(clipped({{3, 3}}, window).size(), std::size_t{1});
    }

    void aLogarithmicAxisLeavesZerosOut()
    {
        Chart chart = sampleChart(true);
        chart.series[0].points[1].y = 0;
        chart.series[0].points.insert(chart.series[0].points.begin(), ChartPoint{0, 5, 5, 5, {}});
        const ChartLayout layout = layoutOf(chart, QRectF(0, 0, 500, 300), {});
        const auto lines = linesOf(chart.series[0], layout, 500);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(lines[0].size(), qsizetype{3});
    }

    void nothingOfAChartOverlaps()
    {
        for (const bool logarithmic : {false, true}) {
            const ChartLayout layout = layoutOf(sampleChart(logarithmic), QRectF(0, 0, 420, 260), {});
            QVERIFY(QRectF(0, 0, 420, 260).contains(layout.plot));
            double right = -1000;
            for (const PlacedTick& tick : layout.xTicks) {
                if (!tick.label.isEmpty()) {
                    QVERIFY(tick.text.left() > right);
                    right = tick.text.right();
                }
            }
            QVERIFY(layout.yTitleText.bottom() <= layout.plot.top());
            QVERIFY(layout.xTitleText.top() >= layout.plot.bottom());
        }
    }

    void theNearestPointIsFound()
    {
        const Chart chart = sampleChart(true);
        const ChartLayout layout = layoutOf(chart, QRectF(0, 0, 500, 300), {});
        const QPointF at = positionOf(chart, layout, 1, 2);
        const auto nearest = nearestPoint(chart, layout, at + QPointF(6, -4), 20);
        QVERIFY(nearest);
        QCOMPARE(nearest->series, std::size_t{1});
        QCOMPARE(nearest->point, std::size_t{2});
        QVERIFY(!nearestPoint(chart, layout, at + QPointF(0, 60), 20));
    }

    void coloursStandOutFromTheirBase()
    {
        for (const bool dark : {false, true}) {
            const QColor base = dark ? QColor(0x2b, 0x2b, 0x2b) : QColor(Qt::white);
            for (int i = 0; i < 16; ++i) {
                QVERIFY2(contrast(seriesLook(i, dark).colour, base) >= 3, qPrintable(QString::number(i)));
            }
            for (const State state : {State::running, State::ready, State::blocked, State::finished}) {
                const StateLook look = stateLook(state, dark);
                QVERIFY(contrast(look.fill, base) >= 3);
                QVERIFY(contrast(look.fill, look.ink) >= 4.5);
            }
            QVERIFY(contrast(failureColour(dark), base) >= 4.5);
        }
    }

    void seriesDifferInMoreThanColour()
    {
        for (int i = 0; i < 40; ++i) {
            for (int j = i + 1; j < 40; ++j) {
                const SeriesLook a = seriesLook(i, false);
                const SeriesLook b = seriesLook(j, false);
                QVERIFY(a.colour != b.colour || a.marker != b.marker || a.dashes != b.dashes);
            }
        }
    }
};

QTEST_MAIN(GeometryTest)
#include "geometry_test.moc"
