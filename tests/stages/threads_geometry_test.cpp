// Where the parts of the diagram of five states lie. No window.
#include "labs/threads/stage_geometry.h"

#include <QTest>

using namespace interleave;
using namespace interleave::threadstage;

namespace {

/// Areas as the window and paper have them: wide, tall, large, small.
const QList<QRectF> areas{{0, 0, 1920, 600}, {10, 20, 600, 300}, {0, 0, 400, 700},
                          {0, 0, 500, 500},  {0, 0, 320, 200},   {-50, -50, 100, 60}};

/// The node that an arrow leaves and the one that it goes to.
constexpr std::array<std::pair<Place, Place>, moveCount> ends{{{Place::fresh, Place::ready},
                                                               {Place::ready, Place::running},
                                                               {Place::running, Place::ready},
                                                               {Place::running, Place::waiting},
                                                               {Place::waiting, Place::ready},
                                                               {Place::running, Place::terminated}}};

bool onEdge(const QRectF& node, QPointF point)
{
    return node.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point) &&
           !node.adjusted(0.01, 0.01, -0.01, -0.01).contains(point);
}

} // namespace

class ThreadsGeometryTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingLiesWithinTheArea();
    void noTwoNodesOverlap();
    void arrowsGoFromEdgeToEdgeOfTheirNodes();
    void arrowsPassNoThirdNode();
    void labelsLieBesideTheNodes();
    void labelsDoNotOverlap();
    void theHeadOfAnArrowEndsAtItsNode();
};

void ThreadsGeometryTest::everythingLiesWithinTheArea()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        QVERIFY(area.contains(made.panel));
        for (const QRectF& node : made.nodes)
            QVERIFY(area.contains(node));
        for (const Curve& curve : made.curves) {
            QVERIFY(area.contains(curve.label));
            for (qreal part = 0; part <= 1; part += 0.05)
                QVERIFY(area.contains(curve.at(part)));
        }
    }
}

void ThreadsGeometryTest::noTwoNodesOverlap()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        for (std::size_t i = 0; i < placeCount; ++i) {
            QVERIFY(!made.nodes[i].intersects(made.panel));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!made.nodes[i].intersects(made.nodes[j]));
        }
    }
}

void ThreadsGeometryTest::arrowsGoFromEdgeToEdgeOfTheirNodes()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        for (std::size_t i = 0; i < moveCount; ++i) {
            QVERIFY(onEdge(made.node(ends[i].first), made.curves[i].at(0)));
            QVERIFY(onEdge(made.node(ends[i].second), made.curves[i].at(1)));
        }
    }
}

void ThreadsGeometryTest::arrowsPassNoThirdNode()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        for (const Curve& curve : made.curves)
            for (qreal part = 0.03; part <= 0.97; part += 0.02)
                for (const QRectF& node : made.nodes)
                    QVERIFY(!node.contains(curve.at(part)));
    }
}

void ThreadsGeometryTest::labelsLieBesideTheNodes()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        for (const Curve& curve : made.curves)
            for (const QRectF& node : made.nodes)
                QVERIFY(!curve.label.intersects(node));
    }
}

void ThreadsGeometryTest::labelsDoNotOverlap()
{
    for (const QRectF& area : areas) {
        const Diagram made = diagram(area);
        for (std::size_t i = 0; i < moveCount; ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!made.curves[i].label.intersects(made.curves[j].label));
    }
}

void ThreadsGeometryTest::theHeadOfAnArrowEndsAtItsNode()
{
    for (const Curve& curve : diagram({0, 0, 800, 400}).curves) {
        const QPolygonF head = arrowHead(curve, 12);
        QCOMPARE(head.size(), 4);
        QCOMPARE(head.first(), curve.to);
        for (const QPointF& corner : head)
            QVERIFY(QLineF(corner, curve.to).length() < 14);
    }
    QVERIFY(arrowHead(Curve{}, 12).isEmpty());
}

QTEST_APPLESS_MAIN(ThreadsGeometryTest)
#include "threads_geometry_test.moc"
