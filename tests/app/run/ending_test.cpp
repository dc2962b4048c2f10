// Whoever dies first: nothing outlives a run.

#include "labs/engine/recording.h"
#include "tests/app/run/process.h"

#include <csignal>
#include <gtest/gtest.h>

namespace interleave {
namespace {

struct LabAndSize {
    const char* lab;
    int processes; ///< with the runner and its keeper
};

void PrintTo(const LabAndSize& lab, std::ostream* out) { *out << lab.lab; }

// endless obeys its stop token; reporting does, too, and sends results all the time; deaf ignores it and
// every signal; runaway has processes in sessions of their own.
class EndingTest : public testing::TestWithParam<LabAndSize>
{
protected:
    std::vector<std::string> command(std::vector<std::string> more = {}) const
    {
        std::vector<std::string> all{RUNNER_FOR_TESTS, "run", GetParam().lab};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    /// The lab has made its processes.
    static bool started(const Process& process) { return process.awaitProcesses(GetParam().processes); }
};

INSTANTIATE_TEST_SUITE_P(Labs, EndingTest,
                         testing::Values(LabAndSize{"endless", 3}, LabAndSize{"reporting", 3},
                                         LabAndSize{"deaf", 3}, LabAndSize{"runaway", 12}),
                         [](const auto& each) { return each.param.lab; });

TEST_P(EndingTest, SigtermEndsItAndItsDescendants)
{
    Process process(command());
    ASSERT_TRUE(started(process));
    process.signal(SIGTERM);
    EXPECT_EQ(process.code(), 143);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, CtrlCEndsItAndKeepsWhatWasMeasured)
{
    Process process(command({"--format", "json"}));
    ASSERT_TRUE(started(process));
    process.signal(SIGINT);
    EXPECT_EQ(process.code(), 130);
    EXPECT_TRUE(process.allGone());
    EXPECT_NE(process.output().find("\"total\""), std::string::npos) << process.output();
}

TEST_P(EndingTest, AHangUpEndsItAndItsDescendants)
{
    Process process(command());
    ASSERT_TRUE(started(process));
    process.signal(SIGHUP);
    EXPECT_EQ(process.code(), 129);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, ASecondCtrlCEndsItAtOnce)
{
    Process process(command());
    ASSERT_TRUE(started(process));
    process.signal(SIGINT);
    process.signal(SIGINT);
    EXPECT_EQ(process.code(), 130);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, KillingTheRunnerLeavesNothingBehind)
{
    Process process(command());
    ASSERT_TRUE(started(process));
    process.signal(SIGKILL);
    EXPECT_EQ(process.code(), 137);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, ClosingTheControlPipeEndsIt)
{
    Process process(command({"--attached", "--stream"}), {.control = true});
    ASSERT_TRUE(started(process));
    process.closeControl();
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, StopOnTheControlPipeEndsIt)
{
    Process process(command({"--attached", "--stream"}), {.control = true});
    ASSERT_TRUE(started(process));
    process.say("stop\n");
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, KillOnTheControlPipeEndsIt)
{
    Process process(command({"--attached", "--stream"}), {.control = true});
    ASSERT_TRUE(started(process));
    process.say("kill\n");
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, TheDeathOfWhoStartedItEndsItThoughTheControlPipeStaysOpen)
{
    Process process(command({"--attached", "--stream"}), {.control = true, .ownParent = true});
    ASSERT_TRUE(started(process));
    process.killParent();
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, AReaderThatStopsReadingDoesNotKeepItFromStopping)
{
    Process process(command({"--attached", "--stream"}), {.control = true, .pipedOutput = true});
    ASSERT_TRUE(started(process));
    process.say("stop\n");
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

TEST_P(EndingTest, AStoppedRunIsAWholeRecording)
{
    const Folder folder;
    Process process(command({"--out", folder / "kept.ilrun"}));
    ASSERT_TRUE(started(process));
    process.signal(SIGTERM);
    EXPECT_EQ(process.code(), 143);
    const auto experiment = readExperiment(folder / "kept.ilrun");
    ASSERT_TRUE(experiment);
    EXPECT_TRUE(experiment->damage.empty());
    ASSERT_EQ(experiment->recordings.size(), 1U);
    EXPECT_EQ(experiment->recordings[0].ending, Ending::stopped);
    EXPECT_EQ(experiment->recordings[0].metric("total"), 1);
}

TEST(Ending, WhatALabLeavesBehindGoesWithIt)
{
    Process process({RUNNER_FOR_TESTS, "run", "littering"});
    EXPECT_EQ(process.code(), 0) << process.errors();
    EXPECT_TRUE(process.allGone());
}

TEST(Ending, AFloodThatNobodyReadsStops)
{
    Process process({RUNNER_FOR_TESTS, "run", "flooding", "--attached", "--stream"},
                    {.control = true, .pipedOutput = true});
    ASSERT_TRUE(process.awaitProcesses(3));
    ASSERT_FALSE(process.readOutput(65536).empty());
    process.say("stop\n");
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

TEST(Ending, AReaderThatIsGoneEndsTheRun)
{
    Process process({"/bin/sh", "-c", RUNNER_FOR_TESTS " run endless --stream | head -c 10"});
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
    EXPECT_NE(process.errors().find("Whoever read the stream is gone"), std::string::npos);
}

TEST(Ending, WithoutAttachedStdinIsNotRead)
{
    Process process({RUNNER_FOR_TESTS, "run", "calm"}, {.control = true});
    process.say("kill\n");
    process.closeControl();
    EXPECT_EQ(process.code(), 0);
}

TEST(Ending, AnActionReachesTheLab)
{
    Process process({RUNNER_FOR_TESTS, "run", "acting", "--attached"}, {.control = true});
    process.say("action poke\naction nonsense\nnonsense\nact");
    process.say("ion poke\n");
    EXPECT_EQ(process.code(), 0);
}

TEST(Ending, ASignalEndsASweepNotOnlyOneRun)
{
    Process process({RUNNER_FOR_TESTS, "sweep", "endless", "--over", "size=1,2,3", "--format", "json"});
    ASSERT_TRUE(process.awaitProcesses(3));
    process.signal(SIGTERM);
    EXPECT_EQ(process.code(), 143);
    EXPECT_TRUE(process.allGone());
}

} // namespace
} // namespace interleave
