// The same run given twice.
#include "labs/engine/analysis/repeats.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

RecordingForTests one(int repetition = 1)
{
    RecordingForTests recording("csp", {{"size", std::int64_t{4}}}, repetition);
    recording.started = "2026-01-01T10:00:00Z";
    recording.probeCost = 12.345;
    recording.now = 1'000'000;
    return recording;
}

std::vector<bool> repeatedAmong(const std::vector<RecordingForTests>& recordings)
{
    Recordings all;
    for (const Recording& recording : recordings)
        all.push_back(&recording);
    return repeatedRuns(all);
}

TEST(Repeats, ACopyCountsOnce)
{
    EXPECT_EQ(repeatedAmong({one(), one(2), one(), one(2), one()}),
              (std::vector<bool>{false, false, true, true, true}));
}

TEST(Repeats, RunsThatDifferInAnythingAllCount)
{
    RecordingForTests later = one();
    later.started = "2026-01-01T10:00:01Z";
    RecordingForTests elsewhere = one();
    elsewhere.machine.cpuModel = "another";
    RecordingForTests otherwise = one();
    otherwise.parameters["size"] = std::int64_t{8};
    RecordingForTests inTheSameSecond = one();
    inTheSameSecond.probeCost = 12.346;
    RecordingForTests shorter = one();
    shorter.now = 999'999;
    EXPECT_EQ(repeatedAmong({one(), later, elsewhere, otherwise, inTheSameSecond, shorter}),
              std::vector<bool>(6, false));
}

TEST(Repeats, OfACopyThatWasCutOffTheWholeOneCounts)
{
    RecordingForTests cut = one();
    cut.ending = Ending::lost;
    cut.now = 500'000;
    EXPECT_EQ(repeatedAmong({cut, one(), cut}), (std::vector<bool>{true, false, true}));
}

TEST(Repeats, RecordingsThatSayNotWhenTheyBeganAllCount)
{
    EXPECT_EQ(repeatedAmong({RecordingForTests("csp", {}), RecordingForTests("csp", {})}),
              std::vector<bool>(2, false));
}

} // namespace
} // namespace interleave
