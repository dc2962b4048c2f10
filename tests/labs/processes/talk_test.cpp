// What goes through pipes and terminals: in which order, in which pieces, and when nothing goes any more.
#include "tests/labs/processes/run.h"

namespace interleave::processes {
namespace {

TEST(Communicate, AnswersEachLineBeforeTheNextIsSent)
{
    const Recording recording =
        runScene("communicate", {{"command", "cat"}, {"text", "one\\ntwo\\nthree\\n"}});
    EXPECT_EQ(joined(storyOf(recording, Deed::gets)), "one|two|three|") << notesOf(recording);
    EXPECT_EQ(joined(storyOf(recording, Deed::says)), "one|two|three|");
    const Told* sent = nullptr;
    const auto story = storyOf(recording);
    for (const Told& told : story) {
        if (told.fact.deed == Deed::gets && sent != nullptr) { // on a busy machine patience may have run out
            EXPECT_GE(told.when - sent->when, 900'000'000) << told.fact.what;
        }
        if (told.fact.deed == Deed::gets || told.fact.deed == Deed::says)
            sent = told.fact.deed == Deed::gets ? &told : nullptr;
    }
}

TEST(Communicate, GoesOnWhereALineHasNoAnswer)
{
    const Recording recording =
        runScene("communicate", {{"command", "sh"}, {"text", "x=20\\ny=22\\necho $((x + y))\\n"}});
    EXPECT_EQ(joined(storyOf(recording, Deed::says)), "42|") << notesOf(recording);
}

TEST(Communicate, MovesAnyAmountWhenBothAreServed)
{
    const Recording recording =
        runScene("communicate", {{"command", "cat"}, {"exchange", "both"}, {"kilobytes", "1024"}});
    EXPECT_EQ(metric(recording, "stdin_bytes"), 1 << 20U) << notesOf(recording);
    EXPECT_EQ(metric(recording, "stdout_bytes"), 1 << 20U);
}

TEST(Communicate, WritesFirstAsLongAsThePipesHoldIt)
{
    const Recording recording =
        runScene("communicate", {{"command", "cat"}, {"exchange", "write-first"}, {"kilobytes", "64"}});
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_EQ(metric(recording, "stdout_bytes"), 65536) << notesOf(recording);
}

TEST(Communicate, DeadlocksWhenAllIsWrittenBeforeAnythingIsReadAndStopEndsIt)
{
    const Recording recording = runScene(
        "communicate", {{"command", "cat"}, {"exchange", "write-first"}, {"kilobytes", "1024"}},
        [](const Recording& soFar) { return Wishes{.stop = saidSo(soFar, "A deadlock"), .actions = {}}; });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
    EXPECT_TRUE(storyOf(recording, Deed::says).empty());
    EXPECT_FALSE(recording.metric("stdout_bytes"));
}

TEST(Communicate, CallsAProgramThatDoesNotReadYetNoDeadlock)
{
    const Recording recording = runScene(
        "communicate",
        {{"command", "sh -c 'sleep 2; cat > /dev/null'"}, {"exchange", "write-first"}, {"kilobytes", "256"}});
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_TRUE(saidSo(recording, "nothing was taken from the pipe")) << notesOf(recording);
    EXPECT_FALSE(saidSo(recording, "deadlock")) << notesOf(recording);
    EXPECT_TRUE(storyOf(recording, Deed::stuck).empty());
}

TEST(Communicate, FindsTheDeadlockThroughTheErrorsToo)
{
    const Recording recording = runScene(
        "communicate", {{"command", "sh -c 'cat >&2'"}, {"exchange", "write-first"}, {"kilobytes", "1024"}},
        [](const Recording& soFar) { return Wishes{.stop = saidSo(soFar, "A deadlock"), .actions = {}}; });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
    EXPECT_EQ(storyOf(recording, Deed::stuck).size(), 1U);
}

TEST(Communicate, SaysWhatWasNotRead)
{
    for (const char* exchange : {"both", "dialogue"}) {
        const Recording recording =
            runScene("communicate", {{"command", "sh -c 'exec <&-; echo closed; sleep 0.2'"},
                                     {"exchange", exchange},
                                     {"kilobytes", "1024"}});
        EXPECT_EQ(recording.ending, Ending::finished);
        EXPECT_TRUE(saidSo(recording, "reads no more")) << notesOf(recording);
    }
}

TEST(Communicate, SaysThatAnInterpreterIsMissing)
{
    const Recording recording = runScene("communicate", {{"command", "no-such-interpreter -q"}});
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_TRUE(saidSo(recording, "no program “no-such-interpreter”")) << notesOf(recording);
}

TEST(Buffering, SendsLinesAtOnceToATerminalAndTogetherThroughAPipe)
{
    const Recording recording = runScene("buffering");
    EXPECT_EQ(metric(recording, "pieces_pipe"), 1) << notesOf(recording);
    EXPECT_TRUE(saidSo(recording, "lines that arrived: 10")) << notesOf(recording);
    if (!recording.metric("pieces_terminal"))
        GTEST_SKIP() << "no pseudo-terminal here";
    EXPECT_GT(metric(recording, "pieces_terminal"), 1);
    EXPECT_GT(metric(recording, "delay_pipe_ms"), metric(recording, "delay_terminal_ms"));
}

TEST(Buffering, CountsTheWayOfALineFromItsPrinting)
{
    for (int run = 0; run < 30; ++run) {
        const Recording recording = runScene("buffering", {{"lines", "1"}, {"pause_ms", "0"}});
        for (const char* id : {"delay_pipe_ms", "delay_terminal_ms"}) {
            const double delay = recording.metric(id).value_or(0); // where there is no terminal
            EXPECT_GE(delay, 0) << id;
            EXPECT_LT(delay, static_cast<double>(recording.now) / 1e6) << id;
        }
    }
}

TEST(Buffering, TellsTheEndsHoweverMuchIsPrinted)
{
    const Recording recording =
        runScene("buffering", {{"lines", "5000"}, {"pause_ms", "0"}, {"buffer", "flush"}});
    const std::size_t children = storyOf(recording, Deed::starts).size() - 1;
    EXPECT_EQ(storyOf(recording, Deed::reaped).size(), children) << notesOf(recording);
    EXPECT_EQ(storyOf(recording, Deed::ends).size(), children);
}

TEST(Communicate, TellsTheBeginningOfALongTalk)
{
    const Recording recording =
        runScene("communicate", {{"command", "cat"}, {"kilobytes", "128"}, {"pause_ms", "0"}});
    EXPECT_EQ(metric(recording, "stdout_bytes"), 131072) << notesOf(recording);
    EXPECT_LE(storyOf(recording, Deed::gets).size() + storyOf(recording, Deed::says).size(), 2000U);
    EXPECT_EQ(storyOf(recording, Deed::reaped).size(), 1U);
    EXPECT_TRUE(saidSo(recording, "the first 2000 pieces")) << notesOf(recording);
}

TEST(Buffering, IsDecidedByTheProgramWhenItAsks)
{
    for (const char* way : {"line", "flush"}) {
        const Recording recording = runScene("buffering", {{"buffer", way}});
        EXPECT_GT(metric(recording, "pieces_pipe"), 1) << way << notesOf(recording);
    }
    const Recording blocks = runScene("buffering", {{"buffer", "full"}});
    EXPECT_EQ(metric(blocks, "pieces_pipe"), 1) << notesOf(blocks);
    EXPECT_EQ(blocks.metric("pieces_terminal").value_or(1), 1) << notesOf(blocks);
}

} // namespace
} // namespace interleave::processes
