// Whatever the pool, the call, the order, the chunks and the workers: the results are the sequential ones.
#include "tests/labs/pools/kinds.h"
#include "tests/labs/pools/run.h"

#include <random>
#include <set>

namespace interleave::pools {
namespace {

class EveryPool : public testing::TestWithParam<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Pools, EveryPool, kinds, nameOf);

Values drawn(std::mt19937& random)
{
    const auto oneOf = [&](std::initializer_list<const char*> all) {
        return std::string(*(all.begin() + random() % all.size()));
    };
    const auto number = [&](unsigned most) { return std::to_string(1 + random() % most); };
    return {{"call", oneOf({"apply", "map", "starmap", "async"})},
            {"results", oneOf({"submission", "completion"})},
            {"order", oneOf({"arrival", "longest", "shortest", "random"})},
            {"sharing", oneOf({"queue", "static", "stealing"})},
            {"spread", oneOf({"equal", "uniform", "exponential"})},
            {"work", oneOf({"wait", "compute", "temperature"})},
            {"length_ms", oneOf({"0", "0.01", "0.1", "0.3"})},
            {"workers", number(8)},
            {"tasks", number(120)},
            {"chunk", number(150)},
            {"failing", oneOf({"0", "1", "7"})}};
}

std::string told(const Values& values)
{
    std::string text;
    for (const auto& [id, value] : values)
        text += id + '=' + value + ' ';
    return text;
}

TEST_P(EveryPool, HasTheResultsOfOneWhoDoesItAllHimself)
{
    std::mt19937 random(11);
    for (std::uint64_t round = 0; round < 30; ++round) {
        Values values = drawn(random);
        values.emplace_back("pool", GetParam());
        SCOPED_TRACE(told(values));
        const Recording run = runPool(values, wishNothing, round);
        ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
        const auto tasks = static_cast<double>(std::get<std::int64_t>(run.parameters.at("tasks")));
        EXPECT_EQ(metricOf(run, "wrong"), 0);
        EXPECT_EQ(metricOf(run, "done") + metricOf(run, "failed"), tasks);
        EXPECT_EQ(metricOf(run, "lost") + metricOf(run, "cancelled"), 0);
        EXPECT_GE(metricOf(run, "makespan_ms"), metricOf(run, "bound_ms"));
    }
}

TEST_P(EveryPool, RunsEachTaskOnceAndInOneLaneOfAWorker)
{
    const Recording run = runPool({{"pool", GetParam()}, {"tasks", "40"}, {"workers", "4"}});
    const auto begun = begunTasks(run);
    EXPECT_EQ(begun.size(), 40U);
    EXPECT_EQ(std::set(begun.begin(), begun.end()).size(), 40U);
    for (const Lane& lane : run.lanes) // a sanitizer's own thread in a worker process has its name, too
        EXPECT_TRUE(lane.marks.empty() || lane.name.starts_with("worker")) << lane.name;
    EXPECT_GT(std::ranges::count_if(run.lanes, [](const Lane& lane) { return !lane.marks.empty(); }), 1);
}

TEST_P(EveryPool, BringsExceptionsBackToTheCaller)
{
    const Recording run = runPool({{"pool", GetParam()}, {"tasks", "9"}, {"failing", "3"}});
    EXPECT_EQ(metricOf(run, "failed"), 3);
    EXPECT_EQ(metricOf(run, "done"), 6);
    EXPECT_NE(notesOf(run).find("no answer to task 3"), std::string::npos) << notesOf(run);
}

TEST_P(EveryPool, LosesNoTaskWhenTheCallerTurnsAwayFromLateFutures)
{
    const Recording run = runPool({{"pool", GetParam()},
                                   {"tasks", "8"},
                                   {"workers", "1"},
                                   {"length_ms", "30"},
                                   {"spread", "equal"},
                                   {"future_timeout_ms", "1"}});
    EXPECT_EQ(metricOf(run, "done"), 8);
    EXPECT_GT(metricOf(run, "timeouts"), 0);
}

TEST_P(EveryPool, StopsInTheMidstOfItsTasks)
{
    for (const char* call : {"apply", "map", "async"}) {
        const Recording run =
            runPool({{"pool", GetParam()}, {"call", call}, {"tasks", "1000"}, {"length_ms", "2000"}},
                    [](const Recording& soFar) {
                        Wishes wishes;
                        wishes.stop = !begunTasks(soFar).empty();
                        return wishes;
                    });
        EXPECT_EQ(run.ending, Ending::stopped) << call;
    }
}

TEST(Order, IsThatOfTheLengths)
{
    const Values values{{"workers", "1"}, {"length_ms", "3"}, {"call", "map"}};
    const auto begunIn = [&](const char* order) {
        Values all = values;
        all.emplace_back("order", order);
        return begunTasks(runPool(all));
    };
    const auto arrival = begunIn("arrival");
    EXPECT_TRUE(std::ranges::is_sorted(arrival));
    const auto shortest = begunIn("shortest");
    auto longest = begunIn("longest");
    std::ranges::reverse(longest);
    EXPECT_EQ(shortest, longest);
    EXPECT_NE(shortest, arrival);
}

TEST(Seed, GivesTheSameTasksAgain)
{
    const Values values{{"workers", "1"}, {"order", "shortest"}, {"call", "map"}};
    const auto first = begunTasks(runPool(values, wishNothing, 5));
    EXPECT_EQ(begunTasks(runPool(values, wishNothing, 5)), first);
    EXPECT_NE(begunTasks(runPool(values, wishNothing, 6)), first);
}

#ifndef WITH_QT
TEST(BadInput, WithoutQtItsPoolSaysSo)
{
    const Recording run = runPool({{"pool", "qtconcurrent"}});
    EXPECT_EQ(run.ending, Ending::failed);
    EXPECT_NE(notesOf(run).find("without Qt's pool"), std::string::npos) << notesOf(run);
}
#endif

TEST(BadInput, IsRefusedWithASentence)
{
    const Lab& lab = *findLab("pools");
    for (const auto& [id, value] : Values{{"workers", "0"},
                                          {"workers", "65"},
                                          {"tasks", "-1"},
                                          {"chunk", "0"},
                                          {"pool", "joblib"},
                                          {"call", ""},
                                          {"length_ms", "nan"}}) {
        const auto parameters = parametersOf(lab, Values{{id, value}});
        ASSERT_FALSE(parameters) << id << '=' << value;
        EXPECT_FALSE(parameters.failure().in("en").empty());
    }
}

} // namespace
} // namespace interleave::pools
