#include "labs/engine/lanetrack.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

using Kind = StateEvent::Kind;

struct Track {
    std::vector<Span> spans;
    LaneTrack track{[this](const Span& span) { spans.push_back(span); }};

    void kernel(Kind kind, std::int64_t when, int core = -1, std::int64_t readyFor = 0, int partner = -1)
    {
        const StateEvent event{.when = when, .core = static_cast<std::int16_t>(core), .kind = kind};
        track.apply(kind, when, event, readyFor, partner);
    }
    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const Span& span : spans)
            all += std::string(nameOf(span.state())) + ' ' + std::to_string(span.begin) + '-' +
                   std::to_string(span.end) + (span.beginInferred() ? "? " : " ");
        return all;
    }
};

TEST(LaneTrack, WithoutTheKernelStatesAreWhatTheProgramTells)
{
    Track lane;
    lane.track.begin(10);
    lane.track.wait(20, Reason::lock, 3, 7);
    lane.track.proceed(50);
    lane.track.finish(60);
    EXPECT_EQ(lane.text(), "running 10-20 blocked 20-50 running 50-60 ");
    EXPECT_EQ(lane.spans[1].partner(), 7);
    EXPECT_EQ(lane.spans[1].object, 3U);
    EXPECT_EQ(lane.spans[1].known(), Known::told);
    EXPECT_FALSE(lane.track.alive());
}

TEST(LaneTrack, WithTheKernelToldWaitsGiveReasonsAndNoStates)
{
    Track lane;
    lane.track.watch(Known::traced);
    lane.kernel(Kind::born, 10);
    lane.kernel(Kind::started, 12, 1);
    lane.track.begin(13);
    lane.track.wait(20, Reason::channel, 4, -1); // it spins a little before it sleeps
    lane.kernel(Kind::preempted, 22, 1);
    lane.kernel(Kind::started, 24, 0);
    lane.kernel(Kind::waited, 26, 0);
    lane.kernel(Kind::wakened, 40, -1, 0, 9);
    lane.kernel(Kind::started, 45, 1);
    lane.track.proceed(46);
    lane.kernel(Kind::waited, 50, 1);
    lane.kernel(Kind::died, 55);
    lane.kernel(Kind::waited, 56, 1);
    EXPECT_EQ(lane.text(), "ready 10-12 running 12-22 ready 22-24 running 24-26 blocked 26-40 ready 40-45 "
                           "running 45-50 blocked 50-55 ");
    EXPECT_EQ(lane.spans[1].core(), 1);
    EXPECT_EQ(lane.spans[3].core(), 0);
    EXPECT_EQ(lane.spans[4].reason, Reason::channel);
    EXPECT_EQ(lane.spans[4].object, 4U);
    EXPECT_EQ(lane.spans[4].partner(), 9) << "who ended the wait";
    EXPECT_EQ(lane.spans[5].partner(), 9) << "who made it ready";
    EXPECT_EQ(lane.spans[7].reason, Reason::none);
    EXPECT_EQ(lane.track.times().of(State::running), 10 + 2 + 5);
    EXPECT_EQ(lane.track.times().switches, 3U);
}

TEST(LaneTrack, ARunDelayMakesReadyTimeThatIsMarkedAsInferred)
{
    Track lane;
    lane.track.watch(Known::traced);
    lane.kernel(Kind::born, 0);
    lane.kernel(Kind::started, 1, 0);
    lane.kernel(Kind::waited, 10, 0);
    lane.kernel(Kind::started, 100, 0, 30);
    lane.kernel(Kind::waited, 110, 0);
    lane.kernel(Kind::started, 120, 0, 500); // more than the wait lasted: it was ready all the time
    lane.track.end(130);
    EXPECT_EQ(lane.text(),
              "ready 0-1 running 1-10 blocked 10-70 ready 70-100? running 100-110 ready 110-120? "
              "running 120-130 ");
}

TEST(LaneTrack, AWaitToldALittleAfterTheSwitchStillGivesTheReason)
{
    Track lane;
    lane.track.watch(Known::traced);
    lane.kernel(Kind::started, 0, 0);
    lane.kernel(Kind::waited, 1'000, 0);
    lane.track.wait(1'500, Reason::sleep, 0, -1); // the program's clock is a little ahead
    lane.kernel(Kind::started, 90'000, 0);
    lane.track.proceed(90'001);
    lane.kernel(Kind::waited, 100'000, 0);
    lane.track.wait(200'000, Reason::io, 0, -1); // much later: of something else
    lane.track.end(300'000);
    ASSERT_EQ(lane.spans.size(), 4U);
    EXPECT_EQ(lane.spans[1].reason, Reason::sleep);
    EXPECT_EQ(lane.spans[3].reason, Reason::none);
}

TEST(LaneTrack, StaysGaplessWhenRecordsAreLost)
{
    Track lane;
    lane.track.watch(Known::traced);
    lane.kernel(Kind::started, 10, 0);
    lane.kernel(Kind::started, 30, 1); // its switch-out was lost
    lane.kernel(Kind::waited, 20, 1);  // and this one comes too late
    lane.kernel(Kind::preempted, 40, 1);
    lane.track.end(50);
    for (std::size_t i = 1; i < lane.spans.size(); ++i)
        EXPECT_EQ(lane.spans[i].begin, lane.spans[i - 1].end) << i;
    EXPECT_EQ(lane.spans.back().end, 50);
}

} // namespace
} // namespace interleave
