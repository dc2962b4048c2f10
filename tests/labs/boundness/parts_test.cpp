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

std::string said(Rule rule, const std::vector<Finding>& findings, const char* language = "en")
{
    return verdictOn(rule, findings, 8, 2).in(language);
}

TEST(Finding, OnAJobThatComputesIsAboutProcesses)
{
    const auto findings = findingsOn(calculation, {timed({100}), timed({50}), timed({80}), timed({100})});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].rule, Rule::processesForCalculation);
    EXPECT_EQ(findings[0].came, Compared::slower);
    EXPECT_EQ(findings[0].wanted, 80);
    EXPECT_EQ(findings[0].other, 50);
}

TEST(Finding, OnAJobThatWaitsIsAboutThreadsAndEvents)
{
    const auto findings = findingsOn(waits, {timed({100}), timed({25}), timed({26}), timed({5})});
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_EQ(said(Rule::threadsForIo, findings),
              "“Threads for I/O” holds here: waiting 25.0 < 100.0 ms (threads against sequential).");
    EXPECT_EQ(said(Rule::eventsForIo, findings),
              "At I/O, an event loop beats threads here: waiting 5.0 < 25.0 ms (events against threads).");
    EXPECT_NE(said(Rule::threadsForIo, findings, "fr").find("25,0 < 100,0 ms"), std::string::npos);
}

TEST(Verdict, IsOneForAllJobsOfARule)
{
    const auto findings = [](Compared first, Compared second) {
        return std::vector<Finding>{{Rule::processesForCalculation, 0, first, 20, 20},
                                    {Rule::threadsForIo, 3, Compared::faster, 1, 2},
                                    {Rule::processesForCalculation, 1, second, 12.34, 30}};
    };
    using enum Compared;
    const auto about = [&](Compared first, Compared second) {
        return said(Rule::processesForCalculation, findings(first, second));
    };
    EXPECT_EQ(about(same, same),
              "“Processes for calculation” is not needed here: calculation 20.0 ≈ 20.0 ms · "
              "text formatting 12.3 ≈ 30.0 ms (processes against threads).");
    EXPECT_NE(about(faster, faster).find("holds here"), std::string::npos);
    EXPECT_NE(about(slower, slower).find("does not hold here"), std::string::npos);
    EXPECT_NE(about(slower, same).find("depends on the job here: calculation 20.0 > 20.0"),
              std::string::npos);
}

TEST(Verdict, IsNoneWhereNothingWasFound)
{
    const std::vector<Finding> other{{Rule::threadsForIo, 3, Compared::faster, 1, 2}};
    EXPECT_TRUE(verdictOn(Rule::noMoreThanCores, other, 8, 2).empty());
    EXPECT_TRUE(verdictOn(Rule::threadsForIo, {}, 8, 2).empty());
}

TEST(Verdict, SaysWhetherMoreProcessesThanCoresHurt)
{
    const auto finding = findingOn(Rule::noMoreThanCores, calculation, timed({10}), timed({20}));
    EXPECT_EQ(said(Rule::noMoreThanCores, {finding}),
              "“Never more processes than cores” holds here: calculation 10.0 < 20.0 ms "
              "(2 processes, as many as cores, against 8).");
}

TEST(CallsRemark, NamesThemForEachWayInTheLanguage)
{
    const Sentence remark = remarkOnCalls(calculation, {{0, ""}, {3, "close 1"}});
    EXPECT_EQ(remark.in("en"),
              "calculation, system calls made most: sequential (none at all) · events (close 1).");
    EXPECT_NE(remark.in("fr").find("événements (close 1)"), std::string::npos) << remark.in("fr");
}

} // namespace
} // namespace interleave::boundness
