// Where things lie on the stage of the CSP lesson. No window.
#include "labs/csp/stage_geometry.h"

#include <QTest>
#include <cmath>

using namespace interleave::cspstage;

namespace {

constexpr qint64 sizes[] = {2,  3,   8,    12,     16,      17,        63,         64,
                            65, 200, 1000, 10'000, 100'000, 1'000'000, 100'000'000};
const QSizeF areas[] = {{120, 80}, {380, 320}, {500, 500}, {1600, 900}};

Ring ringIn(QSizeF size, qint64 nodes)
{
    const qreal text = size.height() / 14;
    return ring(QRectF(QPointF(10, 20), size), nodes, text,
                text * 0.5 * std::log10(static_cast<double>(nodes) + 10));
}

} // namespace

class CspGeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNodeOfEverySizeLiesWithinTheArea();
    void nodesNeverTouchEachOther();
    void nodeZeroIsAtTheTopAndOthersFollowClockwise();
    void fewNodesHaveNumbersManyBecomeABand();
    void ticksAreFewRoundAndWithinTheRing();
    void thePinPointsAtTheNode();
    void channelsLeaveFromOneNodeAndArriveAtTheNext();
    void theTwoChannelsOfTwoNodesLieApart();
    void pictureAndPanelNeverOverlap();
    void theNetworkLiesInTheAreaAndItsBoxesApart();
    void rowsShareTheAreaEvenly();
    void aBarFillsFromNothingToAll();
    void theScaleOfLimitsGoesFromNothingToTheCap();
};

void CspGeometryTest::everyNodeOfEverySizeLiesWithinTheArea()
{
    for (const QSizeF& area : areas) {
        for (const qint64 size : sizes) {
            const Ring made = ringIn(area, size);
            const QRectF inside(QPointF(10, 20), area);
            for (int eighth = 0; eighth < 8; ++eighth) {
                const double node = static_cast<double>(size) * eighth / 8;
                QVERIFY2(inside.contains(placeOf(made, node, made.nodeRadius)),
                         qPrintable(QString::number(size)));
            }
        }
    }
}

void CspGeometryTest::nodesNeverTouchEachOther()
{
    for (const QSizeF& area : areas) {
        for (const qint64 size : sizes) {
            const Ring made = ringIn(area, size);
            if (made.nodes != Nodes::band)
                QVERIFY(QLineF(placeOf(made, 0), placeOf(made, 1)).length() > 2 * made.nodeRadius);
        }
    }
}

void CspGeometryTest::nodeZeroIsAtTheTopAndOthersFollowClockwise()
{
    const Ring made = ringIn({400, 400}, 4);
    const QPointF centre = made.centre;
    QCOMPARE(placeOf(made, 0).x(), centre.x());
    QVERIFY(placeOf(made, 0).y() < centre.y());
    QVERIFY(placeOf(made, 1).x() > centre.x());
    QVERIFY(placeOf(made, 2).y() > centre.y());
    QVERIFY(placeOf(made, 3).x() < centre.x());
    QVERIFY(QLineF(placeOf(made, 0), placeOf(made, 4)).length() < 1e-9);
}

void CspGeometryTest::fewNodesHaveNumbersManyBecomeABand()
{
    QCOMPARE(ringIn({380, 320}, 8).nodes, Nodes::labelled);
    QCOMPARE(ringIn({380, 320}, 64).nodes, Nodes::shapes);
    QCOMPARE(ringIn({380, 320}, 100'000).nodes, Nodes::band);
    QVERIFY(ringIn({380, 320}, 8).ticks.isEmpty());
    QVERIFY(!ringIn({380, 320}, 64).ticks.isEmpty());
}

void CspGeometryTest::ticksAreFewRoundAndWithinTheRing()
{
    QCOMPARE(tickStep(64), 8);
    QCOMPARE(tickStep(1000), 100);
    QCOMPARE(tickStep(100'000), 10'000);
    QCOMPARE(tickStep(1'000'000, 4), 250'000);
    for (const qint64 size : sizes) {
        const Ring made = ringIn({380, 320}, size);
        QVERIFY(made.ticks.size() <= 10);
        for (const Tick& tick : made.ticks) {
            QVERIFY(tick.node >= 0 && tick.node < size);
            QVERIFY(QLineF(made.centre, tick.label).length() > QLineF(made.centre, tick.outer).length());
        }
    }
}

void CspGeometryTest::thePinPointsAtTheNode()
{
    const Ring made = ringIn({380, 320}, 100'000);
    const QPolygonF mark = pin(made, 25'000, 12);
    QCOMPARE(mark.size(), 3);
    QVERIFY(QLineF(mark.at(0), placeOf(made, 25'000)).length() <= made.nodeRadius + 1e-9);
    QVERIFY(QLineF(made.centre, mark.at(1)).length() < QLineF(made.centre, mark.at(0)).length());
}

void CspGeometryTest::channelsLeaveFromOneNodeAndArriveAtTheNext()
{
    const Ring made = ringIn({500, 500}, 8);
    const QLineF channel = channelAfter(made, 7);
    QVERIFY(QLineF(placeOf(made, 7), channel.p1()).length() <
            QLineF(placeOf(made, 7), channel.p2()).length());
    QVERIFY(QLineF(placeOf(made, 0), channel.p2()).length() >= made.nodeRadius);
    QVERIFY(channelAfter(ringIn({380, 320}, 1000), 0).isNull());
}

void CspGeometryTest::theTwoChannelsOfTwoNodesLieApart()
{
    const Ring made = ringIn({380, 320}, 2);
    QVERIFY(std::abs(channelAfter(made, 0).center().x() - channelAfter(made, 1).center().x()) > 1);
}

void CspGeometryTest::pictureAndPanelNeverOverlap()
{
    for (const QSizeF& area :
         {QSizeF(700, 320), QSizeF(360, 520), QSizeF(260, 150), QSizeF(3840, 1200), QSizeF(90, 90)}) {
        const Split parts = split(QRectF(QPointF(5, 5), area));
        QVERIFY(!parts.picture.intersects(parts.panel));
        QVERIFY(QRectF(QPointF(5, 5), area).contains(parts.picture));
        QVERIFY(QRectF(QPointF(5, 5), area).contains(parts.panel));
        QVERIFY(parts.text > 0);
    }
}

void CspGeometryTest::theNetworkLiesInTheAreaAndItsBoxesApart()
{
    const QRectF area(0, 0, 380, 320);
    const Network made = network(area);
    const QRectF boxes[] = {made.prefix, made.delta, made.successor, made.consumer};
    for (const QRectF& box : boxes) {
        QVERIFY(area.contains(box));
        for (const QRectF& other : boxes)
            QVERIFY(box == other || !box.intersects(other));
    }
    QCOMPARE(made.channels.size(), 4);
}

void CspGeometryTest::rowsShareTheAreaEvenly()
{
    const auto made = rows(QRectF(0, 0, 200, 100), 10, 30);
    QCOMPARE(made.size(), 10);
    QCOMPARE(made.at(3).label, QRectF(0, 30, 30, 10));
    QVERIFY(made.at(9).bar.bottom() < 100);
    QVERIFY(rows(QRectF(0, 0, 200, 100), 0, 30).isEmpty());
}

void CspGeometryTest::aBarFillsFromNothingToAll()
{
    const QRectF bar(10, 10, 100, 10);
    QCOMPARE(filled(bar, 0.25).width(), 25);
    QCOMPARE(filled(bar, -1).width(), 0);
    QCOMPARE(filled(bar, 7).width(), 100);
}

void CspGeometryTest::theScaleOfLimitsGoesFromNothingToTheCap()
{
    QCOMPARE(logFraction(0, 1000), 0);
    QCOMPARE(logFraction(1000, 1000), 1);
    QVERIFY(logFraction(10, 1000) > 0.3 && logFraction(10, 1000) < 0.4);
    QCOMPARE(logFraction(5000, 1000), 1);
    QCOMPARE(logFraction(std::nan(""), 1000), 0);
}

QTEST_APPLESS_MAIN(CspGeometryTest)
#include "csp_geometry_test.moc"
