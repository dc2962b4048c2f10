// Speed-ups over a parameter, and the laws that charts fit to their curves.
#include "labs/engine/analysis/chart.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace interleave {
namespace {

class LawCurves : public testing::Test
{
protected:
    LawCurves()
    {
        lab.id = "crew";
        lab.params = {
            Param::choice("pool", {"Pool"}, {{"threads", {"threads"}}, {"processes", {"processes"}}}),
            Param::integer("workers", {"Workers"})};
        lab.metrics = {{"time", {"Time"}, "ms", Better::less}, {"rate", {"Rate"}, "1/s", Better::more}};
        lab.series = {{"speedup", {"Speed-up, measured"}, "", {"Workers"}},
                      {"ceiling", {"What there is"}, "", {"Workers"}}};
        plot = {.id = "speedup",
                .title = {"Speed-up, by workers"},
                .kind = Plot::Kind::speedUpOverParam,
                .x = "workers",
                .y = {"time"},
                .by = "pool",
                .laws = {Law::universal}};
    }
    Recording& run(std::int64_t workers, double time, const std::string& machine = "fast", int cores = 4)
    {
        recordings.push_back(
            RecordingForTests("crew", {{"pool", std::string("threads")}, {"workers", workers}})
                .with("time", time, "ms")
                .with("rate", 1000 / time, "1/s", Better::more));
        recordings.back().machine.cpuModel = machine;
        recordings.back().machine.coresAllowed = cores;
        return recordings.back();
    }
    /// Three runs for each number of workers, exactly on the law.
    void sweep(double alone, double sigma, const std::string& machine = "fast",
               const std::string& pool = "threads")
    {
        for (const std::int64_t workers : {1, 2, 3, 4, 8})
            for (int repetition = 1; repetition <= 3; ++repetition)
                run(workers, alone / universal(static_cast<double>(workers), sigma, 0), machine)
                    .parameters["pool"] = pool;
    }
    /// What a run of its own measures: two dots for each number of workers.
    Recording& measured(double serial, int cores = 4)
    {
        std::vector<Sample> dots;
        std::vector<Sample> ceiling;
        for (const double workers : {1.0, 2.0, 3.0, 4.0, 8.0}) {
            dots.push_back({workers, amdahl(workers, serial) * 0.99});
            dots.push_back({workers, amdahl(workers, serial) * 1.01});
            ceiling.push_back({workers, workers});
        }
        recordings.push_back(RecordingForTests("crew", {}).with("speedup", dots).with("ceiling", ceiling));
        recordings.back().machine.coresAllowed = cores;
        plot = {.id = "laws",
                .title = {"The laws"},
                .kind = Plot::Kind::seriesOverTime,
                .x = {},
                .y = {"speedup", "ceiling"},
                .by = {},
                .laws = {Law::amdahl, Law::universal}};
        return recordings.back();
    }
    Recordings all() const
    {
        Recordings pointers;
        for (const Recording& recording : recordings)
            pointers.push_back(&recording);
        return pointers;
    }
    Chart chart(const std::vector<std::string>& labels = {}) const
    {
        return chartOf(lab, plot, all(), labels);
    }
    static std::vector<std::string> names(const Chart& drawn)
    {
        std::vector<std::string> texts;
        for (const ChartSeries& series : drawn.series)
            texts.push_back(series.name.in("en"));
        return texts;
    }

    Lab lab;
    Plot plot;
    std::deque<Recording> recordings;
};

TEST_F(LawCurves, ASpeedUpIsHowManyTimesBetterThanTheMedianOfTheFewestWorkers)
{
    for (const double time : {100.0, 90.0, 110.0})
        run(1, time);
    run(2, 50);
    plot.laws.clear();
    for (const char* metric : {"time", "rate"}) { // whichever way is better
        plot.y = {metric};
        const Chart drawn = chart();
        ASSERT_EQ(drawn.series.size(), 1U);
        ASSERT_EQ(drawn.series[0].points.size(), 2U);
        EXPECT_DOUBLE_EQ(drawn.series[0].points[0].y, 1);
        EXPECT_EQ(drawn.series[0].points[0].dots.size(), 3U);
        EXPECT_DOUBLE_EQ(drawn.series[0].points[1].y, 2);
        EXPECT_EQ(drawn.yTitle.in("en"), "Speed-up");
        EXPECT_EQ(drawn.yUnit, "");
    }
}

TEST_F(LawCurves, ALawStandsBehindTheCurveThatItWasFittedTo)
{
    sweep(120, 0.3);
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"threads", "Universal Scalability Law"}));
    EXPECT_FALSE(drawn.series[0].law);
    ASSERT_TRUE(drawn.series[1].law);
    EXPECT_EQ(drawn.series[1].law->of, 0U);
    EXPECT_NEAR(drawn.series[1].law->fit.estimates.front().value, 0.3, 1e-4);
    EXPECT_EQ(drawn.series[1].points.size(), 8U) << "a point for every number of workers";
    EXPECT_NEAR(drawn.series[1].points.back().y, universal(8, 0.3, 0), 1e-3);
    EXPECT_TRUE(drawn.series[1].points.back().dots.empty());
}

TEST_F(LawCurves, EachCurveHasALawOfItsOwnAndItsName)
{
    sweep(120, 0.3);
    sweep(240, 0.05, "fast", "processes");
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn),
              (std::vector<std::string>{"threads", "processes", "Universal Scalability Law, threads",
                                        "Universal Scalability Law, processes"}));
    EXPECT_NEAR(drawn.series[2].law->fit.estimates.front().value, 0.3, 1e-4);
    EXPECT_NEAR(drawn.series[3].law->fit.estimates.front().value, 0.05, 1e-4);
    EXPECT_EQ(drawn.series[3].law->of, 1U);
}

TEST_F(LawCurves, RunsOfSeveralMachinesShareALawButEachIsMeasuredByItself)
{
    sweep(120, 0.2, "fast");
    sweep(960, 0.2, "slow");
    const Chart drawn = chart();
    ASSERT_EQ(drawn.series.size(), 2U);
    for (const ChartPoint& point : drawn.series[0].points) {
        EXPECT_EQ(point.dots.size(), 6U);
        EXPECT_NEAR(point.low, point.high, 1e-9) << "the slow machine scales as well as the fast one";
    }
    EXPECT_EQ(drawn.series[1].law->fit.points, 5U * 6);
}

TEST_F(LawCurves, WithoutOneWorkerThereIsNoLawAndWithOneNumberNoCurve)
{
    for (int repetition = 1; repetition <= 9; ++repetition)
        run(repetition < 4 ? 2 : repetition < 7 ? 3 : 4, 50);
    EXPECT_EQ(chart().series.size(), 1U);
    recordings.clear();
    for (int repetition = 1; repetition <= 9; ++repetition)
        run(1, 50);
    EXPECT_TRUE(chart().empty());
}

TEST_F(LawCurves, ResultsThatHaveNoRatioAreLeftOut)
{
    sweep(120, 0.3);
    run(2, 0);
    run(3, -5);
    const Chart drawn = chart();
    for (const ChartPoint& point : drawn.series[0].points)
        EXPECT_EQ(point.dots.size(), 3U) << point.x;
    recordings.clear();
    sweep(-120, 0.3);
    EXPECT_TRUE(chart().empty()) << "two wrong signs do not make a right one";
}

TEST_F(LawCurves, NoSpeedUpIsToldFromOneRun)
{
    for (const std::int64_t workers : {1, 2, 4})
        run(workers, 100.0 / static_cast<double>(workers));
    EXPECT_TRUE(chart().empty());
    for (int repetition = 2; repetition <= 3; ++repetition)
        run(1, 100);
    EXPECT_EQ(chart().series.front().points.size(), 3U);
}

TEST_F(LawCurves, AMachineWithoutABaseIsNoPartOfTheCurve)
{
    sweep(120, 0.2);
    run(4, 10, "stray", 1);
    const auto fits = [&] {
        lab.plots = {plot};
        return fitsOf(lab, all());
    };
    ASSERT_EQ(fits().size(), 1U);
    EXPECT_EQ(fits().front().runs.size(), 15U);
    EXPECT_EQ(fits().front().fit.points, 15U);
    EXPECT_EQ(std::ranges::count(fits().front().runs, &recordings.back()), 0);
}

TEST_F(LawCurves, WhatRunsMeasuredThemselvesIsFittedTogether)
{
    measured(0.2);
    measured(0.2);
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"Speed-up, measured", "Amdahl's law",
                                                      "Universal Scalability Law", "What there is"}));
    EXPECT_EQ(drawn.series[1].law->fit.points, 16U) << "1 to 4 workers, twice two dots; no more cores";
    EXPECT_EQ(drawn.series[2].law->fit.points, 20U);
    EXPECT_NEAR(drawn.series[1].law->fit.estimates.front().value, 0.2, 0.01);
}

TEST_F(LawCurves, GroupsAreFittedApartEachAsFarAsItsMachineHasCores)
{
    measured(0.1, 4);
    measured(0.4, 2);
    const Chart drawn = chart({"big", "small"});
    EXPECT_EQ(names(drawn),
              (std::vector<std::string>{"big", "small", "Amdahl's law, big", "Universal Scalability Law, big",
                                        "Amdahl's law, small", "Universal Scalability Law, small"}));
    EXPECT_EQ(drawn.series[2].law->fit.points, 8U);
    EXPECT_EQ(drawn.series[4].law->fit.points, 4U);
    EXPECT_EQ(drawn.series[4].law->of, 1U);
    EXPECT_NEAR(drawn.series[2].law->fit.estimates.front().value, 0.1, 0.02);
    EXPECT_NEAR(drawn.series[4].law->fit.estimates.front().value, 0.4, 0.05);
}

TEST_F(LawCurves, CurvesOfAShuffledSweepComeInTheOrderOfTheirValues)
{
    for (const std::int64_t workers : {4, 1, 3})
        measured(0.1).parameters = {{"workers", workers}};
    plot.y = {"speedup"};
    plot.by = "workers";
    plot.laws.clear();
    EXPECT_EQ(names(chart()), (std::vector<std::string>{"Workers = 1", "Workers = 3", "Workers = 4"}));
    EXPECT_EQ(names(chart({"b", "a", "b"})),
              (std::vector<std::string>{"Workers = 3, b", "Workers = 4, b", "Workers = 1, a"}));
}

TEST_F(LawCurves, CurvesAreOrderedAndNamedByWhatDiffersAlone)
{
    for (const std::int64_t workers : {30, 1, 4})
        measured(0.1).parameters = {{"pool", std::string("threads")}, {"workers", workers}};
    plot.by = "pool";
    plot.laws.clear();
    plot.y = {"speedup"};
    EXPECT_EQ(names(chart()), (std::vector<std::string>{"Workers = 1", "Workers = 4", "Workers = 30"}));
}

TEST_F(LawCurves, ResidualsAreTheDotsLessTheLaw)
{
    measured(0.2);
    plot.y = {"speedup"};
    plot.residuals = true;
    const Chart drawn = chart();
    EXPECT_EQ(names(drawn), (std::vector<std::string>{"Amdahl's law", "Universal Scalability Law"}));
    EXPECT_EQ(drawn.yTitle.in("en"), "The laws");
    ASSERT_EQ(drawn.series[0].points.size(), 4U);
    for (const ChartPoint& point : drawn.series[0].points) {
        EXPECT_EQ(point.dots.size(), 2U);
        EXPECT_NEAR(std::abs(point.dots.front()), 0.01 * amdahl(point.x, 0.2), 0.02);
        EXPECT_LT(point.low, point.high);
    }
    EXPECT_FALSE(drawn.series[0].law) << "these are dots, not a curve";
}

TEST_F(LawCurves, FitsAreListedWithTheRunsThatTheyAreOf)
{
    measured(0.2);
    measured(0.3);
    lab.plots = {plot};
    const auto fits = fitsOf(lab, all(), {"one", "two"});
    ASSERT_EQ(fits.size(), 4U);
    EXPECT_EQ(fits[0].plot, "laws");
    EXPECT_EQ(fits[0].name.in("en"), "Amdahl's law, one");
    EXPECT_EQ(fits[0].runs, Recordings{&recordings[0]});
    EXPECT_EQ(fits[3].fit.law, Law::universal);
    EXPECT_EQ(fits[3].runs, Recordings{&recordings[1]});
    lab.plots.front().residuals = true;
    EXPECT_TRUE(fitsOf(lab, all()).empty()) << "they would be the same again";
}

TEST_F(LawCurves, NumbersOfADamagedFileGiveNoFitAndNoCrash)
{
    measured(0.2).machine.coresAllowed = -3;
    recordings.back().machine.cpuQuota = 1e300;
    EXPECT_EQ(names(chart()).size(), 3U) << "no core, no Amdahl";
    auto& samples = recordings.back().series.front().samples;
    samples = {{1, 1}, {1, 1.1}, {1e300, 2}, {2e300, 3}, {3e300, 2}, {1e301, 2}, {2e301, 2}};
    EXPECT_EQ(names(chart()).size(), 2U) << "nothing can be learnt from these";
    samples = {{-5, 1}, {0, 1}, {1, 1}, {2, 2}, {3, 3}, {4, 3}};
    EXPECT_EQ(names(chart()).size(), 2U) << "it does not begin with one worker";
    samples.clear();
    EXPECT_EQ(names(chart()).size(), 1U);
}

} // namespace
} // namespace interleave
