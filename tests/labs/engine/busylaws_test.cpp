// No law is fitted to what was measured beside other programs.
#include "labs/engine/analysis/chart.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

class BusyLaws : public testing::Test
{
protected:
    BusyLaws()
    {
        lab.id = "crew";
        lab.series = {{"speedup", {"Speed-up"}, "", {"Workers"}}};
        plot = {.id = "laws",
                .title = {"The laws"},
                .kind = Plot::Kind::seriesOverTime,
                .x = {},
                .y = {"speedup"},
                .by = {},
                .laws = {Law::amdahl}};
        lab.plots = {plot};
        std::vector<Sample> dots;
        for (const double workers : {1.0, 2.0, 3.0, 4.0, 8.0})
            for (const double error : {0.99, 1.01})
                dots.push_back({workers, amdahl(workers, 0.2) * error});
        run.series.push_back({"speedup", dots});
        run.machine.coresAllowed = 8;
        run.tracing.known = Known::traced;
    }
    /// Two cores, of which others have this share all the time.
    void disturb(double share)
    {
        for (std::int64_t look = 1; look <= 10; ++look)
            for (std::int16_t core = 0; core < 2; ++core)
                run.cores.push_back(
                    {look * 100'000'000, core, 10'000, static_cast<std::uint16_t>(10'000 * (1 - share)), 0});
    }

    Lab lab;
    Plot plot;
    RecordingForTests run{"crew", {}};
};

TEST_F(BusyLaws, AreFittedOnAQuietMachine)
{
    disturb(0.05);
    const Chart chart = chartOf(lab, plot, {&run});
    ASSERT_EQ(chart.series.size(), 2U);
    EXPECT_TRUE(chart.series[1].law);
    EXPECT_TRUE(chart.remark.empty());
    EXPECT_EQ(fitsOf(lab, {&run}).size(), 1U);
}

TEST_F(BusyLaws, AreHeldBackOnABusyOneWithTheReason)
{
    disturb(0.43);
    const Chart chart = chartOf(lab, plot, {&run});
    ASSERT_EQ(chart.series.size(), 1U) << "what was measured stays";
    EXPECT_FALSE(chart.series[0].law);
    EXPECT_NE(chart.remark.in("en").find("43 %"), std::string::npos);
    EXPECT_TRUE(fitsOf(lab, {&run}).empty());
    plot.residuals = true;
    EXPECT_TRUE(chartOf(lab, plot, {&run}).empty());
}

} // namespace
} // namespace interleave
