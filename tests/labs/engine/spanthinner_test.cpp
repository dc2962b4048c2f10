#include "labs/engine/spanthinner.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <random>

namespace interleave {
namespace {

using Changes = std::map<std::pair<State, State>, std::int64_t>;

constexpr std::array states{State::running, State::ready, State::blocked};

/// What is known of one lane, before or after thinning.
struct KnownLane {
    std::vector<Span> spans;
    std::map<State, std::int64_t> times;
    Changes changes;

    void add(const Span& span)
    {
        times[span.state()] += span.end - span.begin;
        if (!spans.empty() && spans.back().state() != span.state())
            ++changes[{spans.back().state(), span.state()}];
        spans.push_back(span);
    }
};

/// Lanes whose threads change their state at random, and what is left of them.
struct ThinnerBench {
    explicit ThinnerBench(std::uint64_t budget)
        : thinner(budget, {[this](std::uint32_t lane, const Span& span) { kept[lane].add(span); },
                           [this](std::uint32_t lane, HiddenChanges hidden) {
                               for (const State from : states)
                                   for (const State to : states)
                                       if (from != to)
                                           kept[lane].changes[{from, to}] += hidden.of(from, to);
                           }})
    {
    }
    void change(std::uint32_t lane, std::int64_t length)
    {
        KnownLane& track = real[lane];
        Span span;
        span.begin = track.spans.empty() ? 0 : track.spans.back().end;
        span.end = span.begin + length;
        const std::size_t before =
            track.spans.empty() ? 0 : static_cast<std::size_t>(track.spans.back().state());
        span.set(states.at((before + 1 + random() % 2) % states.size()), Known::traced);
        track.add(span);
        thinner.add(lane, span);
    }
    /// `lanes` lanes, each with changes of some `length` ns, as if written 30 times a second.
    void run(std::uint32_t lanes, std::int64_t until, std::int64_t length)
    {
        constexpr std::int64_t every = 33'000'000;
        for (std::int64_t now = every; now <= until; now += every) {
            for (std::uint32_t lane = 0; lane < lanes; ++lane)
                while (real[lane].spans.empty() || real[lane].spans.back().end < now)
                    change(lane,
                           1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * length)));
            thinner.flush(now, every);
        }
    }
    void end() { thinner.flush(0, std::numeric_limits<std::int64_t>::max()); }
    std::size_t spansKept() const
    {
        std::size_t sum = 0;
        for (const auto& [lane, track] : kept)
            sum += track.spans.size();
        return sum;
    }

    std::mt19937 random{1};
    std::map<std::uint32_t, KnownLane> real;
    std::map<std::uint32_t, KnownLane> kept;
    SpanThinner thinner;
};

void dropZeros(Changes& changes)
{
    std::erase_if(changes, [](const auto& entry) { return entry.second == 0; });
}

TEST(SpanThinner, KeepsEverythingWhileHalfOfTheBudgetIsNotUsed)
{
    ThinnerBench bench(10'000);
    bench.run(2, 200'000'000, 100'000);
    ASSERT_LT(bench.real[0].spans.size() + bench.real[1].spans.size(), 5000U);
    for (const auto& [lane, track] : bench.real)
        EXPECT_EQ(bench.kept[lane].spans, track.spans);
    EXPECT_EQ(bench.thinner.hidden(), 0U);
}

TEST(SpanThinner, KeepsEverythingWithoutABudget)
{
    ThinnerBench bench(0);
    bench.run(1, 1'000'000'000, 5'000);
    EXPECT_GT(bench.spansKept(), 100'000U);
    EXPECT_EQ(bench.kept[0].spans, bench.real[0].spans);
}

TEST(SpanThinner, KeepsTimesAndCountsExactAndLanesGapless)
{
    ThinnerBench bench(2000);
    bench.run(3, 2'000'000'000, 20'000);
    bench.end();
    EXPECT_GT(bench.thinner.hidden(), 100'000U);
    for (auto& [lane, real] : bench.real) {
        KnownLane& kept = bench.kept[lane];
        EXPECT_LT(kept.spans.size() * 10, real.spans.size());
        EXPECT_EQ(kept.times, real.times);
        dropZeros(kept.changes);
        EXPECT_EQ(kept.changes, real.changes);
        EXPECT_EQ(kept.spans.front().begin, 0);
        EXPECT_EQ(kept.spans.back().end, real.spans.back().end);
        for (std::size_t i = 1; i < kept.spans.size(); ++i)
            ASSERT_EQ(kept.spans[i].begin, kept.spans[i - 1].end);
    }
}

TEST(SpanThinner, SaysOfMergedSpansThatTheirOrderIsNotKnown)
{
    ThinnerBench bench(1000);
    bench.run(1, 500'000'000, 10'000);
    bench.end();
    std::size_t merged = 0;
    for (const Span& span : bench.kept[0].spans)
        merged += span.known() == Known::sampled ? 1 : 0;
    EXPECT_GT(merged, 10U);
    EXPECT_EQ(bench.kept[0].spans.front().known(), Known::traced);
}

TEST(SpanThinner, KeepsALongWaitAsItIs)
{
    ThinnerBench bench(10'000);
    bench.run(1, 300'000'000, 10'000);
    const std::int64_t begin = bench.real[0].spans.back().end;
    bench.change(0, 700'000'000);
    const Span wait = bench.real[0].spans.back();
    bench.run(1, begin + 1'000'000'000, 10'000);
    bench.end();
    EXPECT_EQ(std::ranges::count(bench.kept[0].spans, wait), 1);
}

TEST(SpanThinner, StaysWithinItsBudgetHoweverLongManyLanesFlicker)
{
    ThinnerBench bench(20'000);
    bench.run(64, 20'000'000'000, 1'000'000);
    bench.end();
    EXPECT_GT(bench.real.size() * bench.real[0].spans.size(), 1'000'000U);
    EXPECT_GT(bench.spansKept(), 10'000U);
    EXPECT_LT(bench.spansKept(), 20'000U);
}

TEST(SpanThinner, SaysWhereAStretchBeginsThatIsNotHandedOnYet)
{
    ThinnerBench bench(2);
    EXPECT_EQ(bench.thinner.beginOf(0, 7), 7);
    bench.change(0, 200'000);
    EXPECT_EQ(bench.thinner.beginOf(0, 7), 7);
    bench.change(0, 1'000);
    bench.change(0, 1'000);
    EXPECT_EQ(bench.thinner.beginOf(0, 7), 200'000);
}

} // namespace
} // namespace interleave
