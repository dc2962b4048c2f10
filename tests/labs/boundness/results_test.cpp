// Whatever the job, the way, the workers and the tasks: the results are the sequential ones.
#include "tests/labs/boundness/run.h"

#include <random>

namespace interleave::boundness {
namespace {

using Cell = std::tuple<std::string_view, std::string_view>; // job, way

class EveryCell : public testing::TestWithParam<Cell>
{
protected:
    const std::string job = idOf(std::get<0>(GetParam()));
    const std::string way = idOf(std::get<1>(GetParam()));
};

std::string nameOf(const testing::TestParamInfo<Cell>& cell)
{
    return idOf(std::get<0>(cell.param)) + "_" + idOf(std::get<1>(cell.param));
}

INSTANTIATE_TEST_SUITE_P(Matrix, EveryCell,
                         testing::Combine(testing::ValuesIn(jobIds), testing::ValuesIn(wayIds)), nameOf);

Values drawn(std::mt19937& random)
{
    const auto number = [&](unsigned most) { return std::to_string(1 + random() % most); };
    return {{"tasks", number(30)}, {"workers", number(6)}, {"length_ms", random() % 2 == 0 ? "0.1" : "1.5"}};
}

TEST_P(EveryCell, HasTheResultsOfTheSequentialWay)
{
    std::mt19937 random(static_cast<unsigned>(std::hash<std::string>()(job + way)));
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const Recording run = runJob(job, way, drawn(random), wishNothing, seed);
        ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
        EXPECT_EQ(metricOf(run, "wrong"), 0);
        EXPECT_GT(metricOf(run, "total_ms"), 0);
        EXPECT_GE(metricOf(run, "cpu_ms"), 0);
        EXPECT_EQ(notesOf(run).find("error"), std::string::npos) << notesOf(run);
    }
}

TEST_P(EveryCell, StopsInTheMiddle)
{
    int looks = 0; // since a way was begun
    const Values many{{"length_ms", "20"}, {"repetitions", "15"}};
    const Recording run = runJob(job, way, many, [&](const Recording& now) {
        const auto body = std::ranges::find(now.lanes, "main", &Lane::name);
        const bool begun = body != now.lanes.end() && !body->marks.empty();
        return Wishes{.stop = begun && ++looks > 3, .actions = {}};
    });
    EXPECT_EQ(run.ending, looks > 3 ? Ending::stopped : Ending::finished) << notesOf(run);
    EXPECT_EQ(notesOf(run).find("error"), std::string::npos) << notesOf(run);
}

TEST(Boundness, AnEventLoopWhoseTasksWaitForNothingStopsBetweenTwoOfThem)
{
    int looks = 0;
    const Recording recording = runJob("disk", "events", {{"tasks", "400"}}, [&looks](const Recording& now) {
        return Wishes{.stop = !now.lanes.empty() && ++looks > 20, .actions = {}};
    });
    EXPECT_FALSE(recording.killed) << notesOf(recording);
}

} // namespace
} // namespace interleave::boundness
