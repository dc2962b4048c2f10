#include "labs/engine/analysis/busy.h"

#include "labs/engine/recordingreader.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

constexpr std::int64_t tenth = 100'000'000; // ns

/// Two cores looked at ten times a second; shares in 1/10,000.
RecordingForTests recordingOf(int looks, std::uint16_t machine, std::uint16_t run, Known known)
{
    RecordingForTests recording("calm", {});
    recording.tracing.known = known;
    for (int look = 1; look <= looks; ++look)
        for (std::int16_t core = 0; core < 2; ++core)
            recording.cores.push_back({look * tenth, core, machine, run, 0});
    return recording;
}

TEST(Busy, OthersAreWhoRanAndWasNotTheRun)
{
    const auto others = othersIn(recordingOf(10, 9'000, 4'700, Known::traced));
    ASSERT_TRUE(others);
    EXPECT_NEAR(others->share, 0.43, 1e-9);
    EXPECT_EQ(percentOf(*others), "43");
    EXPECT_NE(sentenceOf(*others).in("en").find("43 % of the cores"), std::string::npos);
}

TEST(Busy, ARunThatHasTheMachineForItselfIsNotDisturbed)
{
    const auto alone = recordingOf(10, 10'000, 9'800, Known::traced);
    EXPECT_FALSE(busyOf(alone));
    EXPECT_FALSE(busiestOf({&alone}));
}

TEST(Busy, BeginsAtItsThreshold)
{
    EXPECT_TRUE(busyOf(recordingOf(10, 7'000, 5'000, Known::traced)));
    EXPECT_FALSE(busyOf(recordingOf(10, 6'999, 5'000, Known::traced)));
}

TEST(Busy, OfARunThatIsNotTracedTheCpuTimeTellsAtItsEnd)
{
    auto recording = recordingOf(10, 9'000, 0, Known::told);
    EXPECT_FALSE(othersIn(recording)); // it still goes on
    recording.cpu = 14 * tenth;        // of 18 in which somebody ran
    ASSERT_TRUE(othersIn(recording));
    EXPECT_NEAR(othersIn(recording)->share, 0.2, 1e-9);
}

TEST(Busy, ThreadsWithoutALaneAndTheObserverAreNoOthers)
{
    auto recording = recordingOf(10, 10'000, 1'000, Known::traced);
    EXPECT_TRUE(busyOf(recording));
    recording.cpu = 16 * tenth;
    EXPECT_NEAR(othersIn(recording)->share, 0.2, 1e-9);
    recording.observerCpu = 1 * tenth;
    EXPECT_NEAR(othersIn(recording)->share, 0.15, 1e-9);
    recording.cpu = 30 * tenth; // more than the cores had: a clock that is coarse
    EXPECT_EQ(othersIn(recording)->share, 0);
}

TEST(Busy, TooShortARunAndAFileThatSaysNonsenseTellNothing)
{
    EXPECT_FALSE(othersIn(RecordingForTests("calm", {})));
    EXPECT_FALSE(othersIn(recordingOf(2, 10'000, 0, Known::traced)));
    RecordingForTests nonsense("calm", {});
    nonsense.tracing.known = Known::traced;
    nonsense.cores = {{-5, 0, 10'000, 0, 0}, {9 * tenth, -1, 10'000, 0, 0}};
    EXPECT_FALSE(othersIn(nonsense));
    nonsense.cores.push_back({9 * tenth, 0, 65'535, 0, 0});
    EXPECT_EQ(othersIn(nonsense)->share, 1);
}

TEST(Busy, OfSeveralRunsTheWorstCounts)
{
    const auto quiet = recordingOf(10, 9'000, 9'000, Known::traced);
    const auto some = recordingOf(10, 9'000, 6'000, Known::traced);
    const auto most = recordingOf(10, 9'000, 3'000, Known::traced);
    EXPECT_NEAR(busiestOf({&quiet, &most, &some})->share, 0.6, 1e-9);
}

TEST(Busy, TheRunsCpuTimeIsInTheFile)
{
    RecordingReader reader;
    reader.feed(encodedFrame({{"frame", "header"}, {"version", 1}, {"lab", "calm"}}));
    reader.feed(encodedFrame({{"frame", "end"}, {"ending", "finished"}, {"cpu_ns", 5}}));
    EXPECT_EQ(reader.recordings().back().cpu, 5);
}

} // namespace
} // namespace interleave
