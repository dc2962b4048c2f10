#include "app/run/plan.h"

#include "app/run/progress.h"
#include "app/run/suggestion.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace interleave {
namespace {

class PlanTest : public testing::Test
{
protected:
    PlanTest()
    {
        lab.id = "csp";
        lab.params = {Param::integer("size", {"Size"}).range(1, 100).initially(4),
                      Param::integer("tokens", {"Tokens"}).range(1, 100).initially(1)};
        lab.presets = {{"sweep", {"Sweep"}, {}, {{"tokens", "2"}}, {{"size", {"8", "16"}}}, 3}};
        arguments.order = "given";
    }
    /// "size×tokens.repetition" of every run.
    std::string runs() const
    {
        const auto plan = planOf(lab, arguments);
        if (!plan)
            return plan.failure().in("en");
        std::string all;
        for (const PlannedRun& run : plan->runs)
            all += (all.empty() ? "" : " ") + toText(run.request.parameters.at("size")) + "x" +
                   toText(run.request.parameters.at("tokens")) + "." + std::to_string(run.request.repetition);
        return all;
    }

    Lab lab;
    Arguments arguments;
};

TEST_F(PlanTest, OneRunHasNoWarmUp) { EXPECT_EQ(runs(), "4x1.1"); }

TEST_F(PlanTest, RepetitionsFollowTheirWarmUp)
{
    arguments.repeat = "2";
    EXPECT_EQ(runs(), "4x1.0 4x1.1 4x1.2");
}

TEST_F(PlanTest, APresetBringsItsValuesItsSweepAndItsRepetitions)
{
    arguments.preset = "sweep";
    EXPECT_EQ(runs(), "8x2.0 8x2.1 8x2.2 8x2.3 16x2.0 16x2.1 16x2.2 16x2.3");
}

TEST_F(PlanTest, WhatIsSetIsNotSwept)
{
    arguments.preset = "sweep";
    arguments.sets = {"size=5"};
    arguments.repeat = "1";
    EXPECT_EQ(runs(), "5x2.1");
}

TEST_F(PlanTest, WhatIsVariedReplacesThePresetsSweepOfIt)
{
    arguments.preset = "sweep";
    arguments.repeat = "1";
    arguments.overs = {"size=1,2"};
    EXPECT_EQ(runs(), "1x2.0 1x2.1 2x2.0 2x2.1");
    arguments.overs = {"tokens=7"};
    EXPECT_EQ(runs(), "8x7.0 8x7.1 16x7.0 16x7.1");
}

TEST_F(PlanTest, ARandomOrderRunsEverySettingOnceBeforeAnyAgain)
{
    arguments.order.clear();
    arguments.overs = {"size=1,2,3,4,5,6,7,8"};
    arguments.repeat = "3";
    const auto plan = planOf(lab, arguments);
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->runs.size(), 32U);
    std::vector<std::set<Value>> rounds(4);
    for (std::size_t i = 0; i < plan->runs.size(); ++i) {
        const RunRequest& request = plan->runs[i].request;
        EXPECT_EQ(request.repetition, i < 16 ? static_cast<int>(i % 2) : static_cast<int>(i / 8));
        EXPECT_TRUE(rounds[static_cast<std::size_t>(request.repetition)]
                        .insert(request.parameters.at("size"))
                        .second);
        if (request.repetition == 0) { // the warm-up is right before the first run of its setting
            EXPECT_EQ(request.parameters, plan->runs[i + 1].request.parameters);
        }
    }
}

TEST_F(PlanTest, TheSeedDecidesTheOrder)
{
    arguments.order = "random";
    arguments.overs = {"size=1,2,3,4,5,6,7,8,9,10,11,12"};
    arguments.repeat = "2";
    const std::string first = runs();
    EXPECT_EQ(runs(), first);
    arguments.seed = "2";
    const std::string other = runs();
    EXPECT_NE(other, first);
    arguments.order = "given";
    EXPECT_NE(runs(), other);
}

TEST_F(PlanTest, TheDesignIsToldInEveryRunOfAnExperiment)
{
    EXPECT_EQ(planOf(lab, arguments)->runs.at(0).request.design, nullptr);
    arguments.preset = "sweep";
    arguments.overs = {"tokens=07,8"};
    const auto plan = planOf(lab, arguments);
    ASSERT_TRUE(plan);
    const Design& design = *plan->runs.back().request.design;
    EXPECT_EQ(runsIn(design), plan->runs.size());
    EXPECT_EQ(design.over.at(1).values, (std::vector<std::string>{"7", "8"})); // as recordings have them
    EXPECT_EQ(placeIn(design, plan->runs.back().request.parameters), 3U);
    EXPECT_EQ(placeIn(design, {{"size", std::int64_t{8}}}), 4U); // none
    EXPECT_EQ(jsonOf(designFrom(jsonOf(design))), jsonOf(design));
}

TEST_F(PlanTest, TheLastOfTwoValuesCounts)
{
    arguments.sets = {"size=5", "size=6"};
    EXPECT_EQ(runs(), "6x1.1");
}

TEST_F(PlanTest, ARangeIsVariedAsTheWindowVariesIt)
{
    arguments.overs = {"size=2..4"};
    EXPECT_EQ(runs(), "2x1.0 2x1.1 3x1.0 3x1.1 4x1.0 4x1.1");
    lab.params.front().logarithmic = true;
    arguments.overs = {"size=2..10,3"};
    EXPECT_EQ(runs(), "2x1.0 2x1.1 4x1.0 4x1.1 8x1.0 8x1.1 3x1.0 3x1.1");
}

TEST_F(PlanTest, TooManyRunsAreRefused)
{
    for (Param& param : lab.params)
        param.maximum = 1000;
    arguments.overs = {"size=1..400..1", "tokens=1..400..1"};
    EXPECT_NE(runs().find("more than"), std::string::npos);
}

TEST(Suggestion, IsTheNearestNameOrNone)
{
    const std::vector<std::string> names{"threads", "processes", "csp"};
    EXPECT_EQ(nearest("thread", names), "threads");
    EXPECT_EQ(nearest("proceses", names), "processes");
    EXPECT_EQ(nearest("cps", names), "csp");
    EXPECT_EQ(nearest("elephant", names), "");
    EXPECT_EQ(nearest("", names), "");
    EXPECT_EQ(nearest(std::string(10'000, 'x'), names), "");
}

TEST(Progress, TellsTimeShortly)
{
    EXPECT_EQ(shortTime(0.4), "0 s");
    EXPECT_EQ(shortTime(59), "59 s");
    EXPECT_EQ(shortTime(125), "2 min 5 s");
    EXPECT_EQ(shortTime(3900), "1 h 5 min");
    EXPECT_EQ(shortTime(-1), "0 s");
}

} // namespace
} // namespace interleave
