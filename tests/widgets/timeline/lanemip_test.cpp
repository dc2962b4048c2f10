#include "widgets/timeline/lanemip.h"

#include "tests/widgets/guitest.h"
#include "tests/widgets/timeline/synthetic.h"

#include <QTest>

using namespace interleave;

namespace {

StateTimes bruteTimes(const Lane& lane, double begin, double end)
{
    StateTimes times = {};
    const auto add = [&](const Span& span) {
        const double from = std::max(begin, static_cast<double>(span.begin));
        const double to = std::min(end, static_cast<double>(span.end));
        times[static_cast<std::size_t>(span.state())] += std::max(to - from, 0.0);
    };
    std::for_each(lane.spans.begin(), lane.spans.end(), add);
    if (lane.open) {
        add(*lane.open);
    }
    return times;
}

bool same(const StateTimes& one, const StateTimes& other, double tolerance = 0.01)
{
    for (std::size_t i = 0; i < one.size(); ++i) {
        if (std::abs(one[i] - other[i]) > tolerance) {
            return false;
        }
    }
    return true;
}

} // namespace

class LaneMipTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRangeHasTheTimesOfItsSpans()
    {
        std::mt19937 random(7);
        for (const int count : {0, 1, 15, 16, 17, 128, 129, 1025, 20'000}) {
            Lane lane;
            lane.begin = 12'345;
            addRandomSpans(lane, count, random);
            LaneMip mip;
            mip.extend(lane);
            const std::int64_t end = count == 0 ? 1000 : lane.spans.back().end;
            for (int i = 0; i < 200; ++i) {
                const auto one = static_cast<std::int64_t>(random() % 1'000'001) * (end + 1000) / 1'000'000;
                const auto other = static_cast<std::int64_t>(random() % 1'000'001) * (end + 1000) / 1'000'000;
                const RangeTimes found = timesIn(lane, mip, std::min(one, other), std::max(one, other));
                QVERIFY(same(found.times, bruteTimes(lane, static_cast<double>(std::min(one, other)),
                                                     static_cast<double>(std::max(one, other)))));
            }
        }
    }

    void whatIsAddedLaterIsSummedAsIfItHadBeenThere()
    {
        std::mt19937 random(3);
        Lane lane;
        LaneMip grown;
        for (int i = 0; i < 300; ++i) {
            addRandomSpans(lane, static_cast<int>(random() % 40), random);
            grown.extend(lane);
        }
        LaneMip fresh;
        fresh.extend(lane);
        QCOMPARE(grown.spans(), lane.spans.size());
        QCOMPARE(grown.levels(), fresh.levels());
        QCOMPARE(grown.end(), lane.spans.back().end);
        for (std::size_t level = 0; level < fresh.levels(); ++level) {
            QCOMPARE(grown.entries(level), fresh.entries(level));
            for (std::size_t i = 0; i <= fresh.entries(level); ++i) {
                QCOMPARE(grown.beginOf(level, i), fresh.beginOf(level, i));
                QVERIFY(grown.entry(level, i).before == fresh.entry(level, i).before);
            }
        }
    }

    void aWalkIsExactWhereItSaysSoAndNeverOffByMoreThanItsPrecision()
    {
        std::mt19937 random(11);
        Lane lane;
        addRandomSpans(lane, 30'000, random);
        LaneMip mip;
        mip.extend(lane);
        const auto end = static_cast<double>(lane.spans.back().end);
        for (const int steps : {3, 50, 1700, 20'000}) {
            LaneCursor cursor(lane, mip);
            std::size_t span = 0;
            StateTimes brute = {};
            for (int i = 0; i < steps; ++i) {
                const double time = end * i / steps;
                for (; static_cast<double>(lane.spans[span].end) <= time; ++span) {
                    const Span& whole = lane.spans[span];
                    brute[static_cast<std::size_t>(whole.state())] +=
                        static_cast<double>(whole.end - whole.begin);
                }
                StateTimes expected = brute;
                expected[static_cast<std::size_t>(lane.spans[span].state())] +=
                    time - static_cast<double>(lane.spans[span].begin);
                const LaneCursor::Place place = cursor.at(time, end / steps);
                QVERIFY(same(place.before, expected, place.exact ? 0.01 : end / steps));
                QVERIFY(std::abs(sumOf(place.before) - time) < 0.01);
                QVERIFY(!place.exact || place.span == span);
            }
        }
    }

    void theOpenSpanBelongsToTheRange()
    {
        Lane lane = laneOfSpans(4, 100);
        lane.open = spanOfState(400, 1000, State::ready);
        LaneMip mip;
        mip.extend(lane);
        const RangeTimes range = timesIn(lane, mip, 50, 700);
        QCOMPARE(range.times, (StateTimes{50, 300, 300, 0}));
        QCOMPARE(range.spans, std::size_t{5});
        QCOMPARE(timesIn(lane, mip, 5000, 6000).spans, std::size_t{0});
        QCOMPARE(timesIn(lane, mip, 700, 50).spans, std::size_t{0});
    }

    void itCostsAFewBytesForEverySpan()
    {
        const Lane lane = laneOfSpans(200'000, 10);
        LaneMip mip;
        mip.extend(lane);
        QVERIFY(static_cast<double>(mip.bytes()) / 200'000 < 2.3);
    }
};

QTEST_GUILESS_MAIN(LaneMipTest)
#include "lanemip_test.moc"
