#include "widgets/timeline/lanebars.h"
#include "widgets/timeline/laneraster.h"

#include "tests/widgets/guitest.h"
#include "tests/widgets/timeline/synthetic.h"

#include <QTest>
#include <cmath>

using namespace interleave;

namespace {

LanePieces cut(const Lane& lane, const LaneStrip& strip)
{
    LaneMip mip;
    mip.extend(lane);
    LanePieces pieces;
    piecesOf(pieces, lane, mip, strip);
    return pieces;
}

struct Edge {
    double left = 0;
    double right = 0;
};

/// All pieces from left to right.
std::vector<Edge> edgesOf(const LanePieces& pieces)
{
    std::vector<Edge> edges;
    for (const LaneBar& bar : pieces.bars) {
        edges.push_back({bar.left, bar.left + bar.width});
    }
    for (const LaneColumn& column : pieces.columns) {
        edges.push_back({column.left, column.left + column.width});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.left < b.left; });
    return edges;
}

} // namespace

class LaneBarsTest : public QObject
{
    Q_OBJECT
private slots:
    void piecesCoverTheWindowWithoutGapsOrOverlaps()
    {
        std::mt19937 random(5);
        Lane lane;
        addRandomSpans(lane, 20'000, random);
        const std::int64_t end = lane.spans.back().end;
        for (int i = 0; i < 200; ++i) {
            const auto begin = static_cast<std::int64_t>(random() % 1000) * end / 1000;
            const auto length = std::max<std::int64_t>(end >> (random() % 24), 10);
            const TimeWindow window{begin, std::min(begin + length, end)};
            const auto edges = edgesOf(cut(lane, {window, 10, 400}));
            QVERIFY(!edges.empty());
            QCOMPARE(edges.front().left, 10.0);
            QVERIFY(std::abs(edges.back().right - 410) < 1e-6);
            for (std::size_t e = 1; e < edges.size(); ++e) {
                QVERIFY(std::abs(edges[e].left - edges[e - 1].right) < 1e-6);
            }
        }
    }

    void columnsShareTheirTimeAsTheirSpansDo()
    {
        const Lane lane = laneOfSpans(1'000'000, 10); // three of four are blocked
        const LanePieces pieces = cut(lane, {{0, 10'000'000}, 0, 500});
        QVERIFY(pieces.bars.empty());
        QCOMPARE(pieces.columns.size(), std::size_t{500});
        for (const LaneColumn& column : pieces.columns) {
            QVERIFY(std::abs(column.shares[0] - 0.25F) < 0.02F);
            QVERIFY(std::abs(column.shares[2] - 0.75F) < 0.02F);
        }
    }

    void allColumnsTogetherLoseNoTime()
    {
        std::mt19937 random(9);
        Lane lane;
        addRandomSpans(lane, 50'000, random);
        LaneMip mip;
        mip.extend(lane);
        const TimeWindow all{0, lane.spans.back().end};
        const LanePieces pieces = cut(lane, {all, 0, 300});
        StateTimes shown = {};
        for (const LaneColumn& column : pieces.columns) {
            for (std::size_t i = 0; i < shown.size(); ++i) {
                shown[i] += column.shares[i];
            }
        }
        for (const LaneBar& bar : pieces.bars) {
            shown[static_cast<std::size_t>(bar.state)] += bar.width;
        }
        const StateTimes total = mip.total();
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const double expected = total[i] / static_cast<double>(all.length()) * 300;
            // Edges of bars stand on columns: half a column each.
            QVERIFY(std::abs(shown[i] - expected) < 0.5 + static_cast<double>(pieces.bars.size()));
        }
    }

    void aShortSpanBetweenTwoLongOnesIsNotHidden()
    {
        Lane lane;
        lane.spans = {spanOfState(0, 50'300, State::running), spanOfState(50'300, 50'310, State::blocked),
                      spanOfState(50'310, 100'000, State::running)};
        const LanePieces pieces = cut(lane, {{0, 100'000}, 0, 100});
        QCOMPARE(pieces.bars.size(), std::size_t{2});
        QCOMPARE(pieces.columns.size(), std::size_t{1});
        QCOMPARE(pieces.columns[0].left, 50.0);
        QVERIFY(pieces.columns[0].shares[2] > 0.009F);
    }

    void theEdgeBetweenTwoLongSpansGoesToTheNearerColumn()
    {
        for (const auto& [edge, column] : {std::pair(50'300, 50.0), std::pair(50'700, 51.0)}) {
            Lane lane;
            lane.spans = {spanOfState(0, edge, State::running), spanOfState(edge, 100'000, State::blocked)};
            const LanePieces pieces = cut(lane, {{0, 100'000}, 0, 100});
            QVERIFY(pieces.columns.empty());
            QCOMPARE(pieces.bars.size(), std::size_t{2});
            QCOMPARE(pieces.bars[1].left, column);
            QCOMPARE(pieces.bars[0].width, column);
            QCOMPARE(pieces.bars[1].span, 1);
        }
    }

    void aBarIsAsWideAsItsSpanAtAnyZoom()
    {
        const Lane lane = laneOfSpans(100, 10);
        const LanePieces pieces = cut(lane, {{300, 310}, 0, 400}); // one span fills the window
        QCOMPARE(pieces.bars.size(), std::size_t{1});
        QCOMPARE(pieces.bars[0].span, 30);
        QCOMPARE(pieces.bars[0].width, 400.0);
        QVERIFY(pieces.columns.empty());
    }

    void degenerateWindowsAndLanesHaveNoPieces()
    {
        QVERIFY(edgesOf(cut(Lane{}, {{0, 100}, 0, 100})).empty());
        QVERIFY(edgesOf(cut(laneOfSpans(3, 10), {{50, 50}, 0, 100})).empty());
        QVERIFY(edgesOf(cut(laneOfSpans(3, 10), {{0, 30}, 0, 0})).empty());
        QVERIFY(edgesOf(cut(laneOfSpans(3, 10), {{100, 300}, 0, 100})).empty());
    }

    void theOpenSpanIsDrawnAndFound()
    {
        Lane lane = laneOfSpans(2, 100);
        lane.open = spanOfState(200, 350, State::blocked);
        const LanePieces pieces = cut(lane, {{0, 400}, 0, 400});
        QCOMPARE(pieces.bars.back().span, openSpan);
        QCOMPARE(pieces.bars.back().width, 150.0);
        QCOMPARE(indexAt(lane, 300), openSpan);
        QCOMPARE(indexAt(lane, 150), 1);
        QCOMPARE(indexAt(lane, 399), noSpan);
        QCOMPARE(spanOf(lane, openSpan)->begin, std::int64_t{200});
        QVERIFY(!spanOf(lane, 7));
    }

    void nothingIsShownOfWhatCameAfterTheFreeze()
    {
        Lane lane = laneOfSpans(4, 100);
        lane.open = spanOfState(400, 900, State::running);
        LaneStrip strip{{0, 1000}, 0, 1000};
        strip.until = 250;
        const auto edges = edgesOf(cut(lane, strip));
        QCOMPARE(edges.back().right, 250.0);
        strip.until = 500;
        QCOMPARE(edgesOf(cut(lane, strip)).back().right, 500.0);
    }

    void marksTooNearToEachOtherAreOne()
    {
        Lane lane;
        for (const std::int64_t when : {5, 100, 101, 102, 500, 2000}) {
            lane.marks.push_back({when, 0, 0});
        }
        const auto marks = marksOf(lane, {{50, 1050}, 0, 1000}, 6);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].count, std::size_t{3});
        QCOMPARE(marks[0].first, std::size_t{1});
        QCOMPARE(marks[1].x, 450.0);
    }

    void whatTheKernelDidNotSayIsPaler()
    {
        const auto painted = [](Known known) {
            Lane lane;
            lane.spans = {spanOfState(0, 1000, State::running, known)};
            LaneRaster raster;
            raster.begin({40, 20}, 20, 4, QPalette());
            LaneRaster::Heights heights = raster.heights();
            raster.draw(cut(lane, {{0, 1000}, 0, 40}), 0, heights);
            return raster.image().pixelColor(20, 10);
        };
        const QColor paper = QPalette().color(QPalette::Base);
        const auto contrast = [&](Known known) {
            return std::abs(painted(known).lightnessF() - paper.lightnessF());
        };
        QVERIFY(contrast(Known::told) > 0.05F);
        QVERIFY(contrast(Known::traced) > contrast(Known::told) + 0.1F);
        QCOMPARE(painted(Known::sampled), painted(Known::told)); // the legend tells these apart
    }
};

QTEST_GUILESS_MAIN(LaneBarsTest)
#include "lanebars_test.moc"
