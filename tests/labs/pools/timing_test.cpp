// What presets promise is seen whatever the seed, and what is reported means what it says.
#include "tests/labs/pools/kinds.h"
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

class TimeInEveryPool : public testing::TestWithParam<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Pools, TimeInEveryPool, kinds, nameOf);

TEST_P(TimeInEveryPool, CancelsWhatNobodyHasBegunWhenTheTimeIsUp)
{
    for (const char* call : {"apply", "map", "async"}) {
        const Recording run = runPool({{"pool", GetParam()},
                                       {"call", call},
                                       {"tasks", "200"},
                                       {"workers", "2"},
                                       {"length_ms", "20"},
                                       {"spread", "equal"},
                                       {"timeout_ms", "300"}});
        ASSERT_EQ(run.ending, Ending::finished);
        EXPECT_GT(metricOf(run, "done"), 0) << call;
        EXPECT_GT(metricOf(run, "cancelled"), 0) << call;
        EXPECT_EQ(metricOf(run, "done") + metricOf(run, "cancelled"), 200) << call;
    }
}

TEST_P(TimeInEveryPool, IsIdleMostOfTheTimeWhenEachCallWaits)
{
    const Values values{{"pool", GetParam()}, {"workers", "6"}, {"spread", "equal"}, {"length_ms", "100"}};
    Values apply = values;
    apply.emplace_back("call", "apply");
    EXPECT_LT(metricOf(runPool(apply), "utilisation"), 100.0 / 6 + 1);
    EXPECT_GT(metricOf(runPool(values), "utilisation"), 100.0 / 3);
}

TEST(Order, DecidesWhetherTheLongTaskComesTooLate)
{
    const Values values{
        {"workers", "4"}, {"tasks", "24"}, {"length_ms", "40"}, {"spread", "equal"}, {"straggler", "6"}};
    Values longest = values;
    longest.emplace_back("order", "longest");
    EXPECT_LT(metricOf(runPool(longest), "makespan_ms"), metricOf(runPool(values), "makespan_ms"));
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
