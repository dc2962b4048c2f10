// What presets promise is seen whatever the seed, and what is reported means what it says.
#include "tests/labs/pools/run.h"

namespace interleave::pools {
namespace {

/// The times in all of a preset's runs, in their order.
std::vector<double> makespansOf(const char* id, std::uint64_t seed)
{
    const Preset& preset = *findPreset(*findLab("pools"), id);
    std::vector<double> times;
    for (const std::string& value : preset.over.front().values) {
        Values values = preset.values;
        values.emplace_back(preset.over.front().param, value);
        times.push_back(metricOf(runLab("pools", values, wishNothing, seed), "makespan_ms"));
    }
    return times;
}

TEST(Preset, LongestFirstIsTheFastestOrderWithAnySeed)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const std::vector<double> times = makespansOf("order", seed);
        ASSERT_EQ(times.size(), 3U);
        EXPECT_LT(times[1], times[0]) << seed; // arrival, longest, shortest
        EXPECT_LT(times[1], times[2]) << seed;
    }
}

TEST(Preset, LargerPiecesTakeLongerWithAnySeed)
{
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const std::vector<double> times = makespansOf("chunks", seed);
        ASSERT_EQ(times.size(), 4U);
        EXPECT_TRUE(std::ranges::is_sorted(times)) << seed;
        EXPECT_GT(times.back(), 2 * times.front()) << seed;
    }
}

TEST(Overhead, IsNotTheTimeOfIdleWorkersWhereEachCallWaits)
{
    const Recording run =
        runPool({{"call", "apply"}, {"workers", "6"}, {"length_ms", "20"}, {"spread", "equal"}});
    const double perTask = metricOf(run, "overhead_ns_per_task");
    EXPECT_GE(perTask, 0);
    EXPECT_LT(perTask * 12, (metricOf(run, "makespan_ms") - metricOf(run, "bound_ms")) * 1e6 / 2);
}

#ifndef __SANITIZE_THREAD__ // oneTBB's library is not built for it
TEST(Sharing, OfALibraryIsRemarkedOnWhereItWasChosen)
{
    const char* const remark = "The library decides";
    const Recording chosen = runPool({{"pool", "tbb"}, {"sharing", "stealing"}});
    EXPECT_NE(notesOf(chosen).find(remark), std::string::npos) << notesOf(chosen);
    EXPECT_EQ(notesOf(runPool({{"pool", "threads"}, {"sharing", "stealing"}})).find(remark),
              std::string::npos);
    EXPECT_EQ(notesOf(runPool({{"pool", "tbb"}})).find(remark), std::string::npos);
}
#endif

} // namespace
} // namespace interleave::pools
