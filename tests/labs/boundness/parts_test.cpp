// What measurements mean, and what a verdict says of them.
#include "labs/boundness/verdict.h"

#include <gtest/gtest.h>

namespace interleave::boundness {
namespace {

Repeated timed(const std::vector<double>& times)
{
    std::vector<Cost> costs;
    for (const double time : times)
        costs.push_back({.total = time, .cpu = 2 * time});
    return repeated(std::move(costs));
}

constexpr std::size_t calculation = 0;
constexpr std::size_t waits = 3;

TEST(Repetitions, AreShownByTheOneInTheMiddle)
{
    const Repeated three = timed({30, 10, 20});
    EXPECT_EQ(three.typical.total, 20);
    EXPECT_EQ(three.typical.cpu, 40) << "the figures of one repetition belong together";
    EXPECT_EQ(three.fastest, 10);
    EXPECT_EQ(three.slowest, 30);
    EXPECT_EQ(timed({5}).typical.total, 5);
    EXPECT_EQ(timed({6, 5}).typical.total, 5);
}

TEST(Comparison, FindsADifferenceOnlyBeyondTheNoise)
{
    EXPECT_EQ(compared(timed({10, 11, 12}), timed({20, 21, 22})), Compared::faster);
    EXPECT_EQ(compared(timed({20, 21, 22}), timed({10, 11, 12})), Compared::slower);
    EXPECT_EQ(compared(timed({10, 11, 21}), timed({20, 21, 22})), Compared::same) << "they overlap";
    EXPECT_EQ(compared(timed({10.0, 10.1}), timed({10.5, 10.6})), Compared::same) << "less than a tenth";
    EXPECT_EQ(compared(timed({10}), timed({10})), Compared::same);
}

TEST(Verdict, SaysWhetherProcessesAreNeededForCalculation)
{
    const auto said = [](double threads, double processes) {
        const auto verdicts =
            verdictsOn(calculation, {timed({100}), timed({threads}), timed({processes}), timed({100})});
        EXPECT_EQ(verdicts.size(), 2U);
        return verdicts.back().in("en");
    };
    EXPECT_NE(said(100, 50).find("holds here"), std::string::npos);
    EXPECT_NE(said(50, 50).find("no difference"), std::string::npos);
    EXPECT_NE(said(50, 100).find("does not hold"), std::string::npos);
    EXPECT_NE(said(12.34, 12.34).find("12.3 ms"), std::string::npos) << said(12.34, 12.34);
}

TEST(Verdict, SaysWhetherSeveralCoresComputed)
{
    const auto said = [](double threads) {
        return verdictsOn(calculation, {timed({100}), timed({threads}), timed({50}), timed({100})})
            .front()
            .in("en");
    };
    EXPECT_NE(said(50).find("Several cores"), std::string::npos);
    EXPECT_NE(said(100).find("no second core"), std::string::npos);
    EXPECT_NE(said(200).find("only cost"), std::string::npos);
}

TEST(Verdict, ComparesThreadsAndEventsWhereOneWaits)
{
    const auto verdicts = verdictsOn(waits, {timed({100}), timed({25}), timed({26}), timed({5})});
    ASSERT_EQ(verdicts.size(), 2U);
    EXPECT_NE(verdicts[0].in("en").find("“Threads for I/O” holds here"), std::string::npos);
    EXPECT_NE(verdicts[1].in("en").find("A single thread is faster"), std::string::npos);
    EXPECT_NE(verdicts[0].in("fr").find("25,0 ms"), std::string::npos) << verdicts[0].in("fr");
}

TEST(CallsRemark, NamesThemForEachWayInTheLanguage)
{
    const Sentence remark = remarkOnCalls(calculation, {{0, ""}, {3, "close 1"}});
    EXPECT_EQ(remark.in("en"), "calculation, system calls made most: one task at a time (none at all) · with "
                               "an event loop (close 1).");
    EXPECT_NE(remark.in("fr").find("boucle d’événements (close 1)"), std::string::npos) << remark.in("fr");
}

TEST(Verdict, SaysWhetherMoreProcessesThanCoresHurt)
{
    const std::string said = verdictOnCores(calculation, timed({20}), 8, timed({10}), 2).in("en");
    EXPECT_NE(said.find("8 processes took 20.0 ms, as many as cores (2) took 10.0 ms"), std::string::npos)
        << said;
    EXPECT_NE(said.find("holds here"), std::string::npos) << said;
}

} // namespace
} // namespace interleave::boundness
