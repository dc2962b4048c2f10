#include "labs/engine/analysis/chartchoice.h"

#include "labs/engine/analysis/finishedcopies.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

class ChartChoiceTest : public testing::Test
{
protected:
    ChartChoiceTest()
    {
        lab.id = "demo";
        lab.params = {Param::integer("size", {"Size"}),
                      Param::choice("kind", {"Kind"}, {{"a", {"A"}}, {"b", {"B"}}})};
        lab.metrics = {{"time", {"Time"}, "ms", Better::less}, {"rare", {"Rare"}, "ms", Better::less}};
        lab.plots = {{.id = "rare", .title = {"Rare"}, .x = "size", .y = {"rare"}, .by = "kind"},
                     {.id = "time", .title = {"Time by size"}, .x = "size", .y = {"time"}, .by = "kind"}};
        lab.presets = {{"one", {"One"}, {"One."}, {}}, {"named", {"Named"}, {"Named."}, {}, {}, 1, "rare"}};
    }
    void add(const std::string& kind, std::int64_t size, double time)
    {
        recordings.emplace_back("demo", Parameters{{"kind", kind}, {"size", size}}).with("time", time, "ms");
    }
    ChartedRuns runs() const
    {
        ChartedRuns all;
        for (const Recording& recording : recordings)
            all.recordings.push_back(&recording);
        return all;
    }

    Lab lab;
    std::deque<RecordingForTests> recordings;
};

TEST_F(ChartChoiceTest, AllChartsAreOfferedBeforeARunAndAfterwardsThoseWithNumbers)
{
    EXPECT_EQ(chartsOf(lab, runs())->size(), 2U);
    add("a", 4, 3);
    const DrawnCharts charts = *chartsOf(lab, runs());
    ASSERT_EQ(charts.size(), 1U);
    EXPECT_EQ(charts.front().first, 1U);
    EXPECT_FALSE(charts.front().second.empty());
}

TEST_F(ChartChoiceTest, WithoutAnyNumbersTheChartToLookAtStaysToSayWhy)
{
    recordings.emplace_back("demo", Parameters{{"kind", "a"}, {"size", std::int64_t{4}}});
    EXPECT_EQ(chartsOf(lab, runs())->front().first, 0U);
    recordings.back().preset = "named";
    const DrawnCharts charts = *chartsOf(lab, runs());
    ASSERT_EQ(charts.size(), 1U);
    EXPECT_EQ(charts.front().first, 0U);
    EXPECT_TRUE(charts.front().second.empty());
}

TEST_F(ChartChoiceTest, ResultsOfOneSizeAreABarForEachCurve)
{
    add("a", 4, 3);
    add("b", 4, 5);
    const Chart bars = chartAt(lab, 1, runs());
    EXPECT_EQ(bars.kind, Chart::Kind::bars);
    EXPECT_EQ(bars.xTitle.in("en"), "Size = 4");
    ASSERT_EQ(bars.categories.size(), 2U);
    EXPECT_EQ(bars.categories[1].in("en"), "B");
    ASSERT_EQ(bars.series.size(), 1U);
    EXPECT_EQ(bars.series[0].points[1].x, 1);
    EXPECT_EQ(bars.series[0].points[1].y, 5);
    EXPECT_FALSE(bars.logY);
    add("a", 8, 3);
    EXPECT_EQ(chartAt(lab, 1, runs()).kind, Chart::Kind::lines);
}

TEST_F(ChartChoiceTest, DrawingEndsWhereItIsTold)
{
    add("a", 4, 3);
    EXPECT_FALSE(chartsOf(lab, runs(), [](double fraction) { return fraction < 0.4; }));
}

TEST_F(ChartChoiceTest, OfWhatGrowsTheRunsThatAreOverAreCopiedOnce)
{
    add("a", 4, 3);
    add("a", 8, 5);
    recordings.back().ending = Ending::live;
    FinishedCopies copies;
    const Recordings first = copies.of(runs().recordings);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_NE(first.front(), runs().recordings.front());
    EXPECT_EQ(first.front()->metric("time"), 3);
    EXPECT_EQ(copies.labelsOf({"x", "y"}), std::vector<std::string>{"x"});
    recordings.back().ending = Ending::finished;
    const Recordings second = copies.of(runs().recordings);
    ASSERT_EQ(second.size(), 2U);
    EXPECT_EQ(second.front(), first.front());
    EXPECT_EQ(second.back()->metric("time"), 5);
    EXPECT_EQ(copies.labelsOf({"x", "y"}), (std::vector<std::string>{"x", "y"}));
    EXPECT_TRUE(copies.labelsOf({}).empty());
}

TEST_F(ChartChoiceTest, AnotherRunAtTheSamePlaceInMemoryIsCopiedAnew)
{
    add("a", 4, 3);
    FinishedCopies copies;
    EXPECT_EQ(copies.of(runs().recordings).front()->metric("time"), 3);
    recordings.front().parameters["size"] = std::int64_t{5};
    recordings.front().metrics.front().value = 9;
    EXPECT_EQ(copies.of(runs().recordings).front()->metric("time"), 9);
}

} // namespace
} // namespace interleave
