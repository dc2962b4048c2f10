// What each scene claims, through the runner: counts, order, who waits.
#include "labs/channels/stream.h"
#include "tests/labs/channels/run.h"

namespace interleave::channels {
namespace {

TEST(BoundedBuffer, LosesNothingAndMakesTheProducerWaitWhenItBlocks)
{
    const Recording recording = runScene("bounded", {{"capacity", "4"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
    EXPECT_EQ(metricOf(recording, "reordered_messages"), 0);
    EXPECT_LE(metricOf(recording, "peak_messages"), 4);
    EXPECT_TRUE(waited(recording, "producer", Reason::channel));
}

TEST(BoundedBuffer, LosesMessagesAndKeepsItsBoundsWhenItDrops)
{
    const Recording recording =
        runScene("bounded", {{"capacity", "4"}, {"when_full", "drop"}, {"produce_ms", "0.5"}});
    expectFinished(recording);
    EXPECT_GT(metricOf(recording, "lost_messages"), 0);
    EXPECT_LE(metricOf(recording, "peak_messages"), 4);
    EXPECT_FALSE(waited(recording, "producer", Reason::channel));
}

TEST(BoundedBuffer, LosesNothingAndNeedsMemoryWhenItGrows)
{
    const Recording recording =
        runScene("bounded", {{"capacity", "4"}, {"when_full", "grow"}, {"produce_ms", "0.5"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
    EXPECT_GT(metricOf(recording, "peak_messages"), 4);
    EXPECT_GT(metricOf(recording, "left_messages"), 0);
    EXPECT_FALSE(waited(recording, "producer", Reason::channel));
}

TEST(BoundedBuffer, EndsBeforeTheMemoryDoesWhateverItDoesWhenItIsFull)
{
    for (const char* whenFull : {"block", "drop", "grow"}) {
        const Recording recording = runScene("bounded", {{"when_full", whenFull},
                                                         {"capacity", "65536"},
                                                         {"seconds", "600"},
                                                         {"message_bytes", "16777216"},
                                                         {"produce_ms", "0"},
                                                         {"consume_ms", "1000"}});
        expectFinished(recording);
        EXPECT_TRUE(says(recording, "before your memory does")) << whenFull << ": " << notesOf(recording);
        EXPECT_LE(metricOf(recording, "peak_bytes"), 256 << 20);
        EXPECT_GT(metricOf(recording, "peak_bytes"), 200 << 20);
    }
}

TEST(BoundedBuffer, ThatIsCutShortIsMeasuredOverTheTimeThatPassed)
{
    const Recording recording = runScene("bounded", {{"when_full", "grow"},
                                                     {"seconds", "600"},
                                                     {"message_bytes", "1048576"},
                                                     {"produce_ms", "0"},
                                                     {"consume_ms", "50"}});
    ASSERT_TRUE(says(recording, "before your memory does")) << notesOf(recording);
    // Of the set length hardly anything had passed.
    EXPECT_GT(metricOf(recording, "messages_per_s"), 10 * metricOf(recording, "received_messages") / 600);
}

TEST(BoundedBuffer, SaysTheMostThatItEverHeld)
{
    const Recording recording = runScene(
        "bounded",
        {{"when_full", "grow"}, {"message_bytes", "8"}, {"produce_ms", "0.1"}, {"consume_ms", "20"}});
    expectFinished(recording);
    EXPECT_GE(metricOf(recording, "peak_messages"), metricOf(recording, "left_messages"));
    EXPECT_GT(metricOf(recording, "peak_bytes"), 5 * 8 * metricOf(recording, "peak_messages"))
        << "what a message needs beside its bytes counts";
}

TEST(BoundedBuffer, ServesManyProducersAndConsumersInTheOrderOfEach)
{
    const Recording recording = runScene(
        "bounded", {{"producers", "5"}, {"consumers", "1"}, {"produce_ms", "1"}, {"consume_ms", "0"}});
    expectFinished(recording);
    EXPECT_GT(metricOf(recording, "received_messages"), 0);
    EXPECT_EQ(metricOf(recording, "reordered_messages"), 0);
}

TEST(BoundedBuffer, ThatIsLargerHelpsEqualSpeedsThatVary)
{
    const auto waited = [](const char* capacity) {
        return metricOf(runScene("bounded", {{"capacity", capacity}, {"seconds", "1"}, {"produce_ms", "4"}}),
                        "room_wait_ms");
    };
    EXPECT_LT(waited("64"), waited("1") / 2); // what it waits it does not produce
}

TEST(BoundedBuffer, ObeysLittlesLaw)
{
    const Recording recording = runScene("bounded", {{"capacity", "8"}, {"seconds", "1"}});
    expectFinished(recording);
    const double expected = metricOf(recording, "messages_per_s") * metricOf(recording, "mean_stay_ns") / 1e9;
    EXPECT_GT(expected, 0.7 * metricOf(recording, "mean_messages"));
    EXPECT_LT(expected, 1.3 * metricOf(recording, "mean_messages"));
}

TEST(BoundedBuffer, SaysHowLongMessagesWaitedForRoom)
{
    const auto waited = [](const char* whenFull) {
        return metricOf(runScene("bounded", {{"capacity", "2"}, {"when_full", whenFull}}), "room_wait_ms");
    };
    EXPECT_GT(waited("block"), 2 * waited("drop")); // who is kept from a core waits, too
}

TEST(Queue, BringsEveryObjectOfEveryChildAsBytes)
{
    const Recording recording =
        runScene("exchange", {{"producers", "3"}, {"messages", "5"}, {"produce_ms", "40"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "received_messages"), 15);
    EXPECT_GT(metricOf(recording, "object_bytes"), 20);
    EXPECT_TRUE(says(recording, "\"from\":\"child 2\"") && says(recording, "a3 64 66 72 6f 6d"))
        << notesOf(recording);
    EXPECT_TRUE(waited(recording, "main", Reason::pipe));
}

TEST(Queue, BetweenThreadsHandsTheObjectItselfOver)
{
    const Recording recording = runScene(
        "exchange", {{"between", "threads"}, {"producers", "3"}, {"messages", "5"}, {"produce_ms", "40"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "received_messages"), 15);
    EXPECT_EQ(metricOf(recording, "object_bytes"), 0);
    const std::string notes = notesOf(recording);
    const std::size_t at = notes.find("got");
    const std::string address =
        notes.substr(notes.find("0x", at), notes.find(": nothing", at) - notes.find("0x", at));
    EXPECT_TRUE(says(recording, "the object at the address " + address + '.')) << notes;
    EXPECT_TRUE(waited(recording, "main", Reason::channel));
}

TEST(TwoWayPipe, BringsAnAnswerToEveryQuestion)
{
    for (const char* between : {"processes", "threads"}) {
        const Recording recording =
            runScene("exchange", {{"through", "pipe"}, {"between", between}, {"messages", "7"}});
        expectFinished(recording);
        EXPECT_EQ(metricOf(recording, "received_messages"), 7);
        EXPECT_TRUE(says(recording, "{\"number\":7,\"square\":49}")) << notesOf(recording);
    }
}

TEST(Capacity, IsFoundByTryingAndIsThatOfThePipe)
{
    const Recording fits = runScene("capacity", {{"message_bytes", "64"}});
    expectFinished(fits);
    EXPECT_EQ(metricOf(fits, "hung"), 0);
    const StreamEnds pipe = makePipe();
    EXPECT_EQ(metricOf(fits, "hangs_at_bytes"), static_cast<double>(capacityOf(pipe.reading)) + 1);
}

TEST(Capacity, DecidesByOneByteWhetherTwoHang)
{
    const double least = metricOf(runScene("capacity", {{"message_bytes", "64"}}), "hangs_at_bytes");
    const auto hung = [](double bytes) {
        return metricOf(runScene("capacity", {{"message_bytes", std::to_string(std::lround(bytes))}}),
                        "hung");
    };
    EXPECT_EQ(hung(least - 1), 0);
    EXPECT_EQ(hung(least), 1);
}

TEST(Deadlock, LastsUntilItIsStoppedAndShowsWhoWaitsForWhom)
{
    int looks = 0;
    const Recording recording =
        runScene("capacity", {{"message_bytes", "1000000"}, {"seconds", "600"}}, [&](const Recording& soFar) {
            return Wishes{.stop = says(soFar, "Deadlock") && ++looks > 5, .actions = {}};
        });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
    std::array<const Lane*, 2> partners{};
    for (const Lane& lane : recording.lanes)
        if (lane.kind == LaneKind::process && (lane.name == "partner 0" || lane.name == "partner 1"))
            partners.at(static_cast<std::size_t>(lane.name.back() - '0')) = &lane;
    for (std::size_t me = 0; me < 2; ++me) {
        ASSERT_NE(partners[me], nullptr);
        EXPECT_TRUE(std::ranges::any_of(partners[me]->spans, [&](const Span& span) {
            return span.state() == State::blocked && span.reason == Reason::pipe &&
                   span.partner() == static_cast<int>(partners[1 - me]->id);
        })) << me;
    }
}

TEST(Pipeline, KeepsTheOrderAndLosesNothing)
{
    const Recording recording =
        runScene("pipeline", {{"stages", "8"}, {"slow_factor", "3"}, {"seconds", "1"}});
    expectFinished(recording);
    EXPECT_GT(metricOf(recording, "received_messages"), 8);
    EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
    EXPECT_EQ(metricOf(recording, "reordered_messages"), 0);
    EXPECT_TRUE(std::ranges::count_if(recording.lanes,
                                      [](const Lane& lane) { return lane.kind == LaneKind::process; }) >= 8);
}

TEST(Pipeline, WaitsForRoomInFrontOfItsSlowestStageAndForMessagesBehindIt)
{
    const Recording recording = runScene("pipeline", {{"slow_factor", "8"}, {"seconds", "1"}});
    expectFinished(recording);
    EXPECT_TRUE(waited(recording, "stage 2", Reason::pipe));
    EXPECT_TRUE(waited(recording, "stage 4", Reason::pipe));
    const auto most = [&](const char* series) {
        return std::ranges::max(recording.seriesOf(series)->samples, {}, &Sample::y).y;
    };
    EXPECT_EQ(most("fill1"), most("room")) << "full in front of it";
    EXPECT_LT(most("fill2"), most("room")) << "not behind it";
}

TEST(Pipeline, BringsMoreWithColleaguesForItsSlowestStage)
{
    const auto rate = [](const char* workers) {
        return metricOf(
            runScene(
                "pipeline",
                {{"slow_workers", workers}, {"slow_factor", "8"}, {"slow_stage", "waits"}, {"seconds", "1"}}),
            "messages_per_s");
    };
    EXPECT_GT(rate("4"), rate("1")); // four times as many: who waits needs no core
}

TEST(Pipeline, OfWhichOneStageHasColleaguesKeepsNoOrder)
{
    const Recording recording =
        runScene("pipeline", {{"slow_workers", "4"}, {"slow_factor", "8"}, {"seconds", "1"}});
    expectFinished(recording);
    EXPECT_GT(metricOf(recording, "reordered_messages"), 0);
    EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
}

TEST(Pipeline, CountsWhatArrivesAtSeveralWorkersOfItsLastStage)
{
    const Recording recording =
        runScene("pipeline", {{"stages", "2"}, {"slow_workers", "4"}, {"produce_ms", "1"}, {"seconds", "1"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "lost_messages"), 0);
    EXPECT_GT(metricOf(recording, "reordered_messages"), 0);
    EXPECT_LT(metricOf(recording, "reordered_messages"), metricOf(recording, "received_messages"));
    EXPECT_GT(metricOf(recording, "latency_ns"), 0);
}

TEST(EndOfFile, ComesWhenTheLastCopyOfTheWritingEndIsClosed)
{
    const Recording closed = runScene("closing", {{"gone", "writer"}});
    const Recording forgotten = runScene("closing", {{"gone", "forgotten"}, {"seconds", "1"}});
    expectFinished(closed);
    expectFinished(forgotten);
    EXPECT_GT(metricOf(closed, "received_messages"), 0);
    EXPECT_TRUE(says(closed, "the end of the file"));
    EXPECT_TRUE(says(forgotten, "still holds a copy"));
    EXPECT_FALSE(says(closed, "still holds a copy"));
    EXPECT_TRUE(says(forgotten, "has closed its copy"));
    EXPECT_GT(metricOf(forgotten, "eof_after_ms"), metricOf(closed, "eof_after_ms"));
}

TEST(BrokenPipe, KillsTheWriterOrTellsIt)
{
    const Recording recording = runScene("closing", {{"gone", "reader"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "writer_signal"), 13);
    EXPECT_TRUE(says(recording, "killed by signal 13") && says(recording, "Broken pipe"))
        << notesOf(recording);
}

TEST(BrokenPipe, IsLearntHoweverSlowTheWriterIs)
{
    const Recording recording =
        runScene("closing", {{"gone", "reader"}, {"produce_ms", "300"}, {"seconds", "0.05"}});
    expectFinished(recording);
    EXPECT_EQ(metricOf(recording, "writer_signal"), 13);
    EXPECT_TRUE(says(recording, "The careful writer ignores the signal")) << notesOf(recording);
}

TEST(EveryParameter, RefusesWhatItCannotBe)
{
    for (const Param& param : channelsLab().params) {
        for (const char* bad : {"", "many", "-1", "1e99"}) {
            const auto parameters = parametersOf(channelsLab(), Values{{param.id, bad}});
            ASSERT_FALSE(parameters) << param.id << " = " << bad;
            EXPECT_FALSE(parameters.failure().in("en").empty());
        }
        if (param.kind != Param::Kind::choice) {
            const std::string tooMuch = std::to_string(std::lround(2 * param.maximum + 1));
            EXPECT_FALSE(parametersOf(channelsLab(), Values{{param.id, tooMuch}})) << param.id;
        }
    }
}

} // namespace
} // namespace interleave::channels
