#include "labs/engine/collector.h"
#include "labs/engine/probe.h"
#include "labs/engine/recordingreader.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

/// An arena, its collector, and what a reader makes of the frames.
struct Bench {
    explicit Bench(std::uint32_t lanes = 8, std::uint32_t events = 64, RecordingCap cap = {})
        : arena(std::move(*Arena::create(lanes, events)))
        , collector(
              *arena, {"latency"}, [this](ByteView frame) { reader.feed(frame); }, cap)
    {
        reader.feed(encodedFrame({{"frame", "header"}, {"version", formatVersion}, {"lab", "bench"}}));
    }
    Probe probe(const char* name = "worker")
    {
        return {*arena, arena->claim(LaneKind::thread, name, Arena::noLane)};
    }
    const Recording& recording() { return reader.recordings().front(); }

    std::unique_ptr<Arena> arena;
    RecordingReader reader;
    Collector collector;
};

/// Some processors' counters move in steps that are longer than an event takes; two events in one step leave
/// no span between them.
void laterTick()
{
    const std::uint64_t now = ticks();
    while (ticks() < now + 1000) {
    }
}

TEST(Collector, MakesGaplessSpansOfWhatProbesSay)
{
    Bench bench;
    Probe probe = bench.probe();
    for (int i = 0; i < 10; ++i) {
        laterTick();
        probe.wait(Reason::channel, Object{5});
        laterTick();
        probe.proceed();
    }
    laterTick();
    probe.finish();
    bench.collector.finish();
    const Lane& lane = bench.recording().lanes.at(0);
    ASSERT_EQ(lane.spans.size(), 21U);
    for (std::size_t i = 1; i < lane.spans.size(); ++i)
        EXPECT_EQ(lane.spans[i].begin, lane.spans[i - 1].end);
    EXPECT_EQ(lane.spans[1].state(), State::blocked);
    EXPECT_EQ(lane.spans[1].reason, Reason::channel);
    EXPECT_EQ(lane.spans[1].object, 5U);
    EXPECT_EQ(lane.spans[1].known(), Known::told);
    EXPECT_EQ(lane.spans[2].state(), State::running);
    EXPECT_FALSE(lane.open);
}

TEST(Collector, KeepsMarksInTheirLane)
{
    Bench bench;
    Probe probe = bench.probe();
    probe.mark(Object{7}, 3);
    bench.collector.drain();
    bench.collector.flush();
    probe.mark(Object{8});
    bench.collector.finish();
    const std::vector<Mark>& marks = bench.recording().lanes.at(0).marks;
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].object, 7U);
    EXPECT_EQ(marks[0].number, 3U);
    EXPECT_EQ(marks[1].object, 8U);
    EXPECT_LE(marks[0].when, marks[1].when);
}

TEST(Collector, ShowsTheOpenSpanWhileTheRunLives)
{
    Bench bench;
    Probe probe = bench.probe();
    probe.wait(Reason::lock);
    bench.collector.drain();
    bench.collector.flush();
    const Lane& lane = bench.recording().lanes.at(0);
    ASSERT_TRUE(lane.open);
    EXPECT_EQ(lane.open->state(), State::blocked);
    EXPECT_EQ(lane.open->end, bench.recording().now);
}

TEST(Collector, ClosesLanesThatTheLabLeftOpen)
{
    Bench bench;
    {
        Probe probe = bench.probe();
        bench.collector.finish();
        EXPECT_FALSE(bench.recording().lanes.at(0).open);
        EXPECT_EQ(bench.recording().lanes.at(0).spans.size(), 1U);
    }
}

TEST(Collector, CountsLanesEventsAndSpansThatFoundNoPlace)
{
    Bench bench(2, 16, {10, 3});
    Probe first = bench.probe();
    Probe second = bench.probe();
    const Probe third = bench.probe();
    EXPECT_FALSE(third.observed());
    for (int i = 0; i < 20; ++i)
        first.proceed();
    for (int round = 0; round < 5; ++round) {
        bench.collector.drain();
        second.wait(Reason::sleep);
        second.proceed();
        second.value(0, -5);
    }
    bench.collector.finish();
    EXPECT_EQ(bench.recording().losses.unobserved, 1U);
    EXPECT_EQ(bench.recording().losses.dropped, 5U) << "one begin and 20 events in a ring of 16";
    EXPECT_GE(bench.recording().losses.capped, 2U) << "two of five values are past the cap";
    EXPECT_EQ(bench.collector.samplesLeftOut(), 2U);
    ASSERT_NE(bench.recording().seriesOf("latency"), nullptr);
    EXPECT_EQ(bench.recording().seriesOf("latency")->samples.size(), 3U);
    EXPECT_EQ(bench.recording().seriesOf("latency")->samples[0].y, -5);
}

TEST(Collector, AWorkerKilledBeforeItNamedItsLaneHidesNoOther)
{
    Bench bench;
    Probe before = bench.probe("before");
    ++bench.arena->header().nextLane; // it has drawn its ticket, and dies
    Probe after = bench.probe("after");
    after.wait(Reason::sleep);
    bench.collector.finish();
    ASSERT_EQ(bench.recording().lanes.size(), 2U);
    EXPECT_EQ(bench.recording().lanes.at(1).name, "after");
    EXPECT_EQ(bench.recording().lanes.at(1).spans.back().reason, Reason::sleep);
    EXPECT_EQ(bench.recording().losses.unobserved, 1U);
}

TEST(Collector, ALaneThatIsNamedLateIsHeardFromItsBeginning)
{
    Bench bench;
    const std::uint32_t late = bench.arena->header().nextLane++;
    Probe other = bench.probe("other");
    bench.collector.drain();
    bench.collector.flush();
    LaneSlot& slot = bench.arena->slot(late);
    slot.name = {'l', 'a', 't', 'e'};
    slot.stage = LaneSlot::Stage::named;
    Probe probe(*bench.arena, late);
    probe.mark(Object{7});
    bench.collector.finish();
    ASSERT_EQ(bench.recording().lanes.size(), 2U);
    EXPECT_EQ(bench.recording().lanes.at(1).name, "late");
    EXPECT_EQ(bench.recording().lanes.at(1).marks.size(), 1U);
    EXPECT_EQ(bench.recording().losses.unobserved, 0U);
}

TEST(Collector, KeepsGaugesAsSamplesUpToTheEnd)
{
    Bench bench;
    bench.collector.watchGauge(0, "token0");
    bench.collector.watchGauge(10'000, "hostile");
    for (std::int64_t value : {3, 4, 5}) {
        bench.arena->header().gauge[0] = value;
        bench.collector.look();
    }
    bench.arena->header().gauge[0] = 6;
    bench.collector.finish();
    const auto* series = bench.recording().seriesOf("token0");
    ASSERT_NE(series, nullptr);
    ASSERT_EQ(series->samples.size(), 4U);
    EXPECT_EQ(series->samples[2].y, 5);
    EXPECT_EQ(series->samples[3].y, 6);
    EXPECT_EQ(bench.recording().seriesOf("hostile"), nullptr);
    EXPECT_EQ(bench.collector.gaugesLeftOut(), 1U);
}

TEST(Collector, SplitsWhatIsTooLongForAFrame)
{
    Bench bench(2, 32768);
    Probe probe = bench.probe();
    for (int i = 0; i < 15'000; ++i) {
        probe.wait(Reason::sleep);
        probe.proceed();
    }
    bench.collector.finish();
    EXPECT_GT(bench.recording().lanes.at(0).spans.size(), 25'000U);
    EXPECT_TRUE(bench.reader.failure().empty());
}

TEST(ClockMap, IsMonotoneForWhatWasReadBeforeAnAnchor)
{
    ClockMap map(ticks(), monotonicNanoseconds());
    std::int64_t last = -1;
    for (int drain = 0; drain < 500; ++drain) {
        std::vector<std::uint64_t> moments(7);
        std::ranges::generate(moments, ticks);
        map.anchor();
        for (const std::uint64_t moment : moments) {
            const std::int64_t now = map.nanoseconds(moment);
            ASSERT_GE(now + 1, last) << "1 ns for rounding";
            last = now;
        }
        ASSERT_GE(map.now() + 1, last);
    }
}

TEST(Arena, NamesAreCutAtACharacter)
{
    Bench bench;
    const std::string name = std::string(62, 'x') + "é"; // would end in the middle of é
    bench.arena->claim(LaneKind::process, name, 0);
    bench.collector.finish();
    EXPECT_EQ(bench.recording().lanes.at(0).name, std::string(62, 'x'));
}

TEST(Arena, SleepEndsAtAStop)
{
    const auto arena = std::move(*Arena::create(1, 16));
    EXPECT_TRUE(arena->sleep(1000));
    arena->stop();
    EXPECT_FALSE(arena->sleep(3'600'000'000'000));
}

} // namespace
} // namespace interleave
