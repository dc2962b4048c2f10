#include "labs/engine/analysis/chart.h"
#include "labs/engine/analysis/heatmap.h"

#include "tests/labs/engine/recordings_for_tests.h"

#include <cmath>
#include <gtest/gtest.h>

namespace interleave {
namespace {

Parameters ring(std::string backend, std::int64_t size, std::int64_t tokens = 1)
{
    return {{"backend", std::move(backend)}, {"size", size}, {"tokens", tokens}, {"experiment", "ring"}};
}

Plot barsOf(std::string x, std::vector<std::string> y)
{
    Plot plot;
    plot.kind = Plot::Kind::metricBars;
    plot.title = {"Both"};
    plot.x = std::move(x);
    plot.y = std::move(y);
    return plot;
}

Plot seriesPlot(std::string series)
{
    Plot plot;
    plot.kind = Plot::Kind::seriesOverTime;
    plot.title = {"Over time"};
    plot.y = {std::move(series)};
    return plot;
}

class ChartTest : public testing::Test
{
protected:
    ChartTest()
    {
        lab.id = "csp";
        lab.params = {Param::choice("backend", {"Back end"},
                                    {{"threads", {"Threads"}}, {"coroutines", {"Coroutines"}}}),
                      Param::integer("size", {"Processes"}), Param::integer("tokens", {"Tokens"})};
        lab.metrics = {{"ns_per_hop", {"Time per hop"}, "ns", Better::less}, {"bytes_each", {"Memory"}, "B"}};
        lab.series = {{"rate", {"Hops per second"}, "1/s"}, {"by_place", {"Wait"}, "ns", {"Place"}}};
    }
    Chart chart(const std::vector<std::string>& labels = {}) const
    {
        Recordings all;
        for (const Recording& recording : recordings)
            all.push_back(&recording);
        return chartOf(lab, plot, all, labels);
    }
    std::vector<std::string> names(const Chart& drawn) const
    {
        std::vector<std::string> all;
        for (const ChartSeries& curve : drawn.series)
            all.push_back(curve.name.in("en"));
        return all;
    }

    Lab lab;
    Plot plot{.id = "hop", .title = {"Time per hop"}, .x = "size", .y = {"ns_per_hop"}, .by = "backend"};
    std::deque<RecordingForTests> recordings;
};

TEST_F(ChartTest, RepetitionsBecomeOnePointWithQuartilesAndDots)
{
    for (int i = 1; i <= 4; ++i)
        recordings.emplace_back("csp", ring("threads", 64), i).with("ns_per_hop", i);
    const Chart drawn = chart();
    ASSERT_EQ(drawn.series.size(), 1U);
    ASSERT_EQ(drawn.series[0].points.size(), 1U);
    const ChartPoint& point = drawn.series[0].points[0];
    EXPECT_EQ(point.x, 64);
    EXPECT_DOUBLE_EQ(point.y, 2.5);
    EXPECT_DOUBLE_EQ(point.low, 1.75);
    EXPECT_DOUBLE_EQ(point.high, 3.25);
    EXPECT_EQ(point.dots, (std::vector<double>{1, 2, 3, 4}));
}

TEST_F(ChartTest, AWarmUpIsNeverInIt)
{
    recordings.emplace_back("csp", ring("threads", 64), 0).with("ns_per_hop", 1000);
    recordings.emplace_back("csp", ring("threads", 64), 1).with("ns_per_hop", 1);
    const Chart drawn = chart();
    ASSERT_EQ(drawn.series.size(), 1U);
    EXPECT_EQ(drawn.series[0].points[0].dots, std::vector<double>{1});
}

TEST_F(ChartTest, CurvesFollowTheOrderOfTheChoicesAndPointsRisingX)
{
    recordings.emplace_back("csp", ring("coroutines", 8)).with("ns_per_hop", 3);
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", 9);
    recordings.emplace_back("csp", ring("threads", 2)).with("ns_per_hop", 8);
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"Threads", "Coroutines"}));
    EXPECT_EQ(drawn.series[0].points[0].x, 2);
    EXPECT_EQ(drawn.series[0].points[1].x, 8);
    EXPECT_EQ(drawn.xTitle.in("en"), "Processes");
    EXPECT_EQ(drawn.yUnit, "ns");
}

TEST_F(ChartTest, AnotherDifferenceMakesCurvesThatAreNamedByIt)
{
    recordings.emplace_back("csp", ring("threads", 8, 1)).with("ns_per_hop", 3);
    recordings.emplace_back("csp", ring("threads", 8, 4)).with("ns_per_hop", 5);
    EXPECT_EQ(names(chart()), (std::vector<std::string>{"Tokens = 1", "Tokens = 4"}));
}

TEST_F(ChartTest, GroupsWithNamesOfTheirOwnNeverShareACurve)
{
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", 3);
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", 5);
    EXPECT_EQ(names(chart({"before", "after"})), (std::vector<std::string>{"before", "after"}));
    EXPECT_EQ(names(chart({"same", "same"})), (std::vector<std::string>{"Threads"}));
}

TEST_F(ChartTest, OnlyWhatFitsTheConditionAndTheLabIsDrawn)
{
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", 3);
    recordings.emplace_back("races", ring("threads", 8)).with("ns_per_hop", 4);
    plot.when = {{"experiment", "limits"}};
    EXPECT_TRUE(chart().empty());
    for (const char* fitting : {"ring", "limits|ring"}) {
        plot.when = {{"experiment", fitting}};
        EXPECT_EQ(chart().series.at(0).points.at(0).dots, std::vector<double>{3}) << fitting;
    }
}

TEST_F(ChartTest, BarsStandInTheOrderOfTheChoices)
{
    plot = barsOf("backend", {"ns_per_hop", "bytes_each"});
    recordings.emplace_back("csp", ring("coroutines", 8)).with("ns_per_hop", 3).with("bytes_each", 300);
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", 9);
    const Chart drawn = chart();
    EXPECT_EQ(drawn.kind, Chart::Kind::bars);
    ASSERT_EQ(drawn.categories.size(), 2U);
    EXPECT_EQ(drawn.categories[0].in("en"), "Threads");
    EXPECT_EQ(drawn.categories[1].in("en"), "Coroutines");
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"Time per hop", "Memory"}));
    EXPECT_EQ(drawn.series[1].points.at(0).x, 1);
}

TEST_F(ChartTest, OverTimeEveryRunHasItsCurveInSeconds)
{
    plot = seriesPlot("rate");
    recordings.emplace_back("csp", ring("threads", 8), 1).with("rate", {{2e9, 5}, {1e9, 4}});
    EXPECT_EQ(names(chart()), std::vector<std::string>{"Hops per second"});
    recordings.emplace_back("csp", ring("threads", 8), 2).with("rate", {{1e9, 6}, {2e9, NAN}});
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"Run 1", "Run 2"}));
    EXPECT_EQ(drawn.xUnit, "s");
    EXPECT_EQ(drawn.series[0].points.at(0).x, 1);
    EXPECT_EQ(drawn.series[0].points.at(1).y, 5);
    EXPECT_EQ(drawn.series[1].points.size(), 1U);
}

TEST_F(ChartTest, SeriesOverSomethingElseMergeTheirRepetitions)
{
    plot = seriesPlot("by_place");
    recordings.emplace_back("csp", ring("threads", 8), 1).with("by_place", {{1, 10}, {2, 20}});
    recordings.emplace_back("csp", ring("threads", 8), 2).with("by_place", {{1, 30}, {2, 40}});
    const Chart drawn = chart();
    ASSERT_EQ(drawn.series.size(), 1U);
    EXPECT_EQ(drawn.series[0].points.at(0).y, 20);
    EXPECT_EQ(drawn.xTitle.in("en"), "Place");
    EXPECT_EQ(drawn.xUnit, "");
}

TEST_F(ChartTest, WhatIsNoNumberIsLeftOut)
{
    recordings.emplace_back("csp", ring("threads", 8)).with("ns_per_hop", NAN);
    recordings.emplace_back("csp", Parameters{{"backend", "threads"}}).with("ns_per_hop", 3);
    recordings.emplace_back("csp", Parameters{{"size", "a word"}}).with("ns_per_hop", 3);
    EXPECT_TRUE(chart().empty());
}

TEST_F(ChartTest, ResultsHaveOneRowPerSettingAndMetric)
{
    recordings.emplace_back("csp", ring("threads", 8), 0).with("ns_per_hop", 100);
    recordings.emplace_back("csp", ring("threads", 8), 1).with("ns_per_hop", 1);
    recordings.emplace_back("csp", ring("threads", 8), 2).with("ns_per_hop", 2).with("unknown", 4, "B");
    recordings.emplace_back("csp", ring("threads", 64), 1).with("ns_per_hop", 3);
    Recordings all;
    for (const Recording& recording : recordings)
        all.push_back(&recording);
    const auto rows = resultsOf(lab, all);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].setting, "size=8");
    EXPECT_EQ(rows[0].settingInWords.in("en"), "Processes = 8");
    EXPECT_EQ(rows[0].values, (std::vector<double>{1, 2}));
    EXPECT_EQ(rows[0].metric, lab.metrics.data());
    EXPECT_EQ(rows[1].id, "unknown");
    EXPECT_EQ(rows[1].metric, nullptr);
    EXPECT_EQ(rows[2].setting, "size=64");
}

TEST_F(ChartTest, NothingRecordedGivesAnEmptyChart)
{
    EXPECT_TRUE(chart().empty());
    plot.kind = Plot::Kind::seriesOverTime;
    EXPECT_TRUE(chart().empty());
}

TEST_F(ChartTest, NumbersOfMoreThanTwoDecadesGetALogarithmicAxis)
{
    plot.kind = Plot::Kind::metricOverParam;
    plot.x = "size";
    plot.y = {"ns_per_hop"};
    recordings.emplace_back("csp", ring("threads", 2)).with("ns_per_hop", 10);
    recordings.emplace_back("csp", ring("threads", 200)).with("ns_per_hop", 20);
    EXPECT_FALSE(chart().logX); // just two decades
    recordings.emplace_back("csp", ring("threads", 1000)).with("ns_per_hop", 900);
    EXPECT_TRUE(chart().logX);
    EXPECT_FALSE(chart().logY);
    recordings.emplace_back("csp", ring("threads", 2000)).with("ns_per_hop", 1500);
    EXPECT_TRUE(chart().logY);
    recordings.emplace_back("csp", ring("threads", 3000)).with("ns_per_hop", 0); // has no logarithm
    EXPECT_FALSE(chart().logY);
}

TEST_F(ChartTest, AHeatMapHasTheMediansOverTwoParameters)
{
    for (const auto& backend : {"threads", "coroutines"})
        for (const std::int64_t size : {8, 2, 4})
            for (int repetition = 0; repetition <= 2; ++repetition)
                recordings.emplace_back("csp", ring(backend, size), repetition)
                    .with("ns_per_hop", static_cast<double>(size * 10 + repetition));
    Recordings all;
    for (const Recording& recording : recordings)
        all.push_back(&recording);
    const Chart map = heatMapOf(lab, "ns_per_hop", all);
    EXPECT_EQ(map.kind, Chart::Kind::heat);
    EXPECT_EQ(map.xTitle.in("en"), "Processes");
    EXPECT_EQ(map.rowTitle.in("en"), "Back end");
    ASSERT_EQ(map.categories.size(), 3U);
    EXPECT_EQ(map.categories[0].in("en"), "2"); // by size
    EXPECT_EQ(names(map), (std::vector<std::string>{"Threads", "Coroutines"}));
    ASSERT_EQ(map.series[1].points.size(), 3U);
    EXPECT_DOUBLE_EQ(map.series[1].points[2].y, 81.5);
    EXPECT_EQ(map.series[1].points[2].dots.size(), 2U); // without the warm-up
    EXPECT_TRUE(heatMapOf(lab, "unheard", all).empty());
    recordings.emplace_back("csp", ring("threads", 2, 5)).with("ns_per_hop", 1);
    all.push_back(&recordings.back());
    EXPECT_TRUE(heatMapOf(lab, "ns_per_hop", all).empty()); // three parameters differ
}

} // namespace
} // namespace interleave
