// A recording that grows: what is known of a moment, and when.
#include "labs/engine/recordingreader.h"
#include "tests/labs/engine/frames.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;

Json shortHeader() { return {{"frame", "header"}, {"version", formatVersion}, {"lab", "demo"}}; }

Json lane() { return {{"frame", "lane"}, {"id", 3}, {"name", "worker 0"}}; }

Json openAt(std::int64_t now, const std::vector<Span>& spans)
{
    struct Entry {
        std::uint32_t lane;
        std::uint32_t unused;
        Span span;
    };
    std::vector<Entry> entries;
    for (const Span& span : spans)
        entries.push_back({3, 0, span});
    return {{"frame", "open"}, {"now", now}, {"data", packed(entries)}};
}

/// A lane that has ended while others go on is seen to have ended, not to go on with what it did last.
TEST(GrowingRecording, ALaneThatATickDoesNotKnowAnyMoreHasEnded)
{
    RecordingReader reader;
    const Json tick{{"frame", "tick"}};
    ASSERT_TRUE(reader.feed(bytesOf({shortHeader(), lane(), openAt(12, {span(10, 12)}), tick})));
    const Lane& lane = reader.recordings().front().lanes.front();
    ASSERT_TRUE(spanAt(lane, 11));
    const Json closed{{"frame", "spans"}, {"lane", 3}, {"data", packed(std::vector{span(10, 20)})}};
    ASSERT_TRUE(reader.feed(bytesOf({closed})));
    EXPECT_TRUE(spanAt(lane, 20)) << "it is not known yet that it ended";
    ASSERT_TRUE(reader.feed(bytesOf({openAt(30, {}), tick})));
    EXPECT_TRUE(spanAt(lane, 19));
    EXPECT_FALSE(spanAt(lane, 20));
    EXPECT_FALSE(openOf(lane));
}

TEST(GrowingRecording, ALaneThatGoesOnIsSeenWithWhatItDoesNow)
{
    RecordingReader reader;
    const Json tick{{"frame", "tick"}};
    const Json closed{{"frame", "spans"}, {"lane", 3}, {"data", packed(std::vector{span(10, 20)})}};
    ASSERT_TRUE(reader.feed(bytesOf({shortHeader(), lane(), openAt(12, {span(10, 12)}), tick, closed,
                                     openAt(30, {span(20, 30, State::blocked)}), tick})));
    const auto now = spanAt(reader.recordings().front().lanes.front(), 30);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->state(), State::blocked);
}

/// A picture of an earlier moment must not know what came later.
TEST(GrowingRecording, AMetricIsKnownFromTheMomentOnThatItCame)
{
    RecordingReader reader;
    const Json metric{{"frame", "metric"}, {"id", "ns"}, {"unit", "ns"}, {"better", "less"}, {"value", 3.25}};
    const Json before{{"frame", "tick"}, {"now", 40}};
    const Json after{{"frame", "tick"}, {"now", 70}};
    ASSERT_TRUE(reader.feed(bytesOf({shortHeader(), before, metric, after})));
    const Recording& recording = reader.recordings().front();
    EXPECT_EQ(recording.metricAt("ns", 39), std::nullopt);
    EXPECT_EQ(recording.metricAt("ns", 40), 3.25);
    EXPECT_EQ(recording.metricAt("none", 40), std::nullopt);
}

} // namespace
} // namespace interleave
