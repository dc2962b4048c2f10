#include "labs/engine/spans.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace interleave {
namespace {

Span tracedSpan(std::int64_t begin, std::int64_t end, State state, std::uint32_t object = 0)
{
    Span made{begin, end, object, 5, 0, Reason::lock};
    made.set(state, Known::traced, object != 0);
    return made;
}

const std::vector<Span> three{tracedSpan(10, 20, State::running), tracedSpan(20, 20, State::ready, 7),
                              tracedSpan(20, 50, State::blocked)};

TEST(Spans, GiveBackWhatWasPutIn)
{
    const Spans spans(three);
    EXPECT_TRUE(std::ranges::equal(spans, three));
    EXPECT_EQ(spans.front(), three.front());
    EXPECT_EQ(spans.back(), three.back());
    EXPECT_EQ(spans.beginOf(1), 20);
    EXPECT_EQ(spans.endOf(2), 50);
}

TEST(Spans, AreFoundByTheirTime)
{
    const Spans spans(three);
    const auto after = std::ranges::upper_bound(spans, 19, {}, &Span::begin);
    EXPECT_EQ(after - spans.begin(), 1);
    EXPECT_EQ((after - 1)->end, 20);
    EXPECT_EQ(std::ranges::upper_bound(spans, 20, {}, &Span::end) - spans.begin(), 2);
}

TEST(Spans, DifferByTheEndOfTheLastOneToo)
{
    EXPECT_EQ(Spans(three), Spans(three));
    EXPECT_NE(Spans{three[0]}, Spans{tracedSpan(10, 21, State::running)});
}

TEST(Spans, GrowOneByOne)
{
    Spans spans;
    EXPECT_TRUE(spans.empty());
    for (const Span& each : three)
        spans.push_back(each);
    EXPECT_EQ(spans, Spans(three));
}

} // namespace
} // namespace interleave
