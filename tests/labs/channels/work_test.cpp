// Where the lesson says that somebody works, the lanes say so; where it says that somebody waits, they say
// for what.
#include "tests/labs/channels/run.h"
#include "tests/labs/lanetime.h"

namespace interleave::channels {
namespace {

TEST(Work, OfProducersAndConsumersIsDone)
{
    const Recording recording =
        runScene("bounded", {{"produce_ms", "10"}, {"consume_ms", "20"}, {"seconds", "1.5"}});
    expectFinished(recording);
    const LaneTime consumer = laneTimeOf(recording, "consumer");
    EXPECT_GT(consumer.worked, 2 * consumer.waited) << "the slower one has always something to do";
    EXPECT_GT(consumer.ran, 0);
    const LaneTime producer = laneTimeOf(recording, "producer");
    EXPECT_GT(producer.worked, producer.waited / 8);
    EXPECT_EQ(consumer.slept + producer.slept, 0);
}

TEST(Work, OfChildrenWhoMakeObjectsIsDone)
{
    for (const char* between : {"processes", "threads"}) {
        const Recording recording = runScene("exchange", {{"between", between},
                                                          {"producers", "2"},
                                                          {"messages", "4"},
                                                          {"produce_ms", "50"},
                                                          {"consume_ms", "0"}});
        expectFinished(recording);
        const LaneTime children = laneTimeOf(recording, "child");
        EXPECT_GT(children.worked, 2 * children.waited) << between;
        EXPECT_EQ(children.slept, 0) << between;
    }
}

TEST(Work, OfTheSlowestStageIsDoneAllTheTime)
{
    const Recording recording =
        runScene("pipeline", {{"produce_ms", "5"}, {"slow_factor", "8"}, {"seconds", "1"}});
    expectFinished(recording);
    const LaneTime slow = laneTimeOf(recording, "stage 3");
    EXPECT_GT(slow.worked, 2 * slow.waited);
    for (const char* stage : {"stage 1", "stage 2", "stage 3", "stage 4"}) {
        const LaneTime time = laneTimeOf(recording, stage);
        EXPECT_GT(time.ran, 0) << stage;
        EXPECT_EQ(time.slept, 0) << stage;
    }
}

TEST(Work, OfAStageThatWaitsIsAWaitForATimer)
{
    const Recording recording = runScene(
        "pipeline", {{"produce_ms", "5"}, {"slow_factor", "8"}, {"slow_stage", "waits"}, {"seconds", "1"}});
    expectFinished(recording);
    const LaneTime slow = laneTimeOf(recording, "stage 3");
    EXPECT_GT(slow.slept, 2 * slow.worked);
    EXPECT_EQ(laneTimeOf(recording, "stage 2").slept, 0);
}

TEST(Work, OfAWriterBetweenTwoMessagesIsDone)
{
    const Recording recording = runScene("closing", {{"gone", "writer"}, {"produce_ms", "20"}});
    expectFinished(recording);
    const LaneTime writer = laneTimeOf(recording, "writer");
    EXPECT_GT(writer.worked, 2 * writer.waited);
    EXPECT_EQ(writer.slept, 0);
}

} // namespace
} // namespace interleave::channels
