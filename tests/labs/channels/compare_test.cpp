// What a comparison of mechanisms claims, through the runner: all arrives, in order, and is measured.
#include "tests/labs/channels/run.h"

#include <sys/resource.h>

namespace interleave::channels {
namespace {

class EveryMechanism : public testing::TestWithParam<const char*>
{
};

TEST_P(EveryMechanism, BringsAllMessagesInTheOrderOfTheirSender)
{
    for (const auto& [producers, consumers] : {std::pair{"1", "1"}, std::pair{"3", "2"}}) {
        const Recording recording = runScene(
            "compare", {{"mechanism", GetParam()}, {"producers", producers}, {"consumers", consumers}});
        expectFinished(recording);
        EXPECT_GT(metricOf(recording, "received_messages"), 0);
        EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
        EXPECT_EQ(metricOf(recording, "reordered_messages"), 0);
        EXPECT_GT(metricOf(recording, "round_trip_ns"), 0);
        EXPECT_GT(metricOf(recording, "bytes_per_s"), metricOf(recording, "messages_per_s"));
    }
}

INSTANTIATE_TEST_SUITE_P(Lesson, EveryMechanism,
                         testing::Values("pipe", "socketpair", "mqueue", "shm", "tcp", "queue", "spsc",
                                         "mpmc"),
                         [](const auto& mechanism) { return mechanism.param; });

TEST(EveryMechanismIsTested, AsLongAsThereAreEight)
{
    EXPECT_EQ(findParam(channelsLab(), "mechanism")->choices.size(), 8U);
}

TEST(LargeMessages, GoThroughInOnePiece)
{
    for (const char* mechanism : {"pipe", "shm", "tcp", "mpmc"}) {
        const Recording recording =
            runScene("compare", {{"mechanism", mechanism}, {"message_bytes", "16777216"}});
        expectFinished(recording);
        EXPECT_GT(metricOf(recording, "received_messages"), 0) << mechanism;
        EXPECT_EQ(metricOf(recording, "lost_messages"), 0) << mechanism;
    }
}

TEST(LargeMessages, AreMeasuredOnceAtLeastHoweverShortTheRunIs)
{
    for (const char* mechanism : {"pipe", "queue"}) {
        const Recording recording = runScene(
            "compare", {{"mechanism", mechanism}, {"message_bytes", "16777216"}, {"seconds", "0.05"}});
        expectFinished(recording);
        EXPECT_GT(metricOf(recording, "round_trip_ns"), 0) << mechanism;
        EXPECT_GT(metricOf(recording, "messages_per_s"), 0) << mechanism;
    }
}

TEST(MessageQueue, ThatCannotTakeAMessageSaysWhatTheUserCanDo)
{
    const Recording recording = runScene("compare", {{"mechanism", "mqueue"}, {"message_bytes", "16777216"}});
    EXPECT_EQ(recording.ending, Ending::failed);
    EXPECT_TRUE(says(recording, "Choose smaller")) << notesOf(recording);
}

/// What this process, and the runs it makes, may use of message queues, until the end of a test.
class QueueLimit
{
public:
    explicit QueueLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_MSGQUEUE, &m_before);
        const rlimit wanted{std::min(bytes, m_before.rlim_max), m_before.rlim_max};
        setrlimit(RLIMIT_MSGQUEUE, &wanted);
    }
    ~QueueLimit() { setrlimit(RLIMIT_MSGQUEUE, &m_before); }
    QueueLimit(const QueueLimit&) = delete;
    QueueLimit& operator=(const QueueLimit&) = delete;

private:
    rlimit m_before{};
};

TEST(MessageQueue, ForWhichThereIsNoRoomSaysThatTheLimitIsOnAllQueuesTogether)
{
    const QueueLimit limit(1000);
    const Recording recording = runScene("compare", {{"mechanism", "mqueue"}, {"message_bytes", "4096"}});
    EXPECT_EQ(recording.ending, Ending::failed);
    EXPECT_TRUE(says(recording, "all queues of a user together")) << notesOf(recording);
}

TEST(MessageQueue, ThatHoldsFewerMessagesThanUsualSaysSo)
{
    const QueueLimit limit(2 * (4 * 4096 + 1000)); // two queues of four messages, but not of ten
    const Recording recording = runScene("compare", {{"mechanism", "mqueue"}, {"message_bytes", "4096"}});
    // What else this user has open counts, too: there may be room for none.
    EXPECT_TRUE(says(recording, "not for 10") || says(recording, "all queues of a user together"))
        << notesOf(recording);
}

TEST(Comparison, IsNotSlowedByTracing)
{
    EXPECT_TRUE(channelsLab().untraced(*parametersOf(channelsLab(), Values{{"scene", "compare"}})));
    EXPECT_FALSE(channelsLab().untraced(*parametersOf(channelsLab(), Values{{"scene", "pipeline"}})));
}

} // namespace
} // namespace interleave::channels
