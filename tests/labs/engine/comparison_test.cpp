#include "labs/engine/analysis/comparison.h"

#include "labs/engine/analysis/statistics.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <cmath>
#include <gtest/gtest.h>

namespace interleave {
namespace {

using Verdict = Comparison::Verdict;

TEST(Comparison, SaysHowMuchBetterTheMedianIs)
{
    const std::vector<double> slow{100, 101, 102, 99, 100};
    const std::vector<double> fast{50, 51, 49, 50, 50};
    const auto less = comparisonOf(fast, slow, Better::less);
    ASSERT_TRUE(less);
    EXPECT_DOUBLE_EQ(less->speedUp, 2);
    EXPECT_EQ(less->verdict, Verdict::better);
    EXPECT_LT(less->low, 2.01);
    EXPECT_GT(less->high, 1.99);
    EXPECT_EQ(comparisonOf(slow, fast, Better::less)->verdict, Verdict::worse);
    const auto more = comparisonOf(fast, slow, Better::more); // half as many a second is half as good
    EXPECT_DOUBLE_EQ(more->speedUp, 0.5);
    EXPECT_EQ(more->verdict, Verdict::worse);
}

TEST(Comparison, AnIntervalThatHoldsOneIsNoDifference)
{
    const auto same = comparisonOf({98, 103, 100, 97, 104}, {99, 101, 96, 105, 100}, Better::less);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->verdict, Verdict::noDifference);
    EXPECT_LE(same->low, 1);
    EXPECT_GE(same->high, 1);
}

TEST(Comparison, TheSameNumbersGiveTheSameInterval)
{
    const auto once = comparisonOf({1, 2, 3, 4, 5}, {2, 3, 4, 5, 6}, Better::less);
    const auto again = comparisonOf({5, 4, 3, 2, 1}, {6, 5, 4, 3, 2}, Better::less);
    EXPECT_EQ(once->low, again->low);
    EXPECT_EQ(once->high, again->high);
}

TEST(Comparison, TwoRunsAreTooFewAndSomeNumbersAreNone)
{
    EXPECT_EQ(comparisonOf({1, 1}, {2, 2, 2}, Better::less)->verdict, Verdict::tooFewRuns);
    EXPECT_FALSE(comparisonOf({}, {2}, Better::less));
    EXPECT_FALSE(comparisonOf({NAN}, {2}, Better::less));
    EXPECT_FALSE(comparisonOf({0}, {2}, Better::less));
    EXPECT_FALSE(comparisonOf({1}, {2}, Better::neither));
}

class ComparedTo : public testing::Test
{
protected:
    void add(std::int64_t workers, const std::string& kind, double time)
    {
        for (int repetition = 1; repetition <= 3; ++repetition)
            recordings.emplace_back("pools", Parameters{{"workers", workers}, {"kind", kind}}, repetition)
                .with("time", time + repetition, "ms");
    }
    /// As many runs after each other as each label is for.
    std::vector<ResultRow> rows(const std::vector<std::pair<std::string, int>>& groups = {}) const
    {
        Recordings all;
        for (const Recording& recording : recordings)
            all.push_back(&recording);
        std::vector<std::string> labels;
        for (const auto& [label, count] : groups)
            labels.insert(labels.end(), static_cast<std::size_t>(count), label);
        Lab lab;
        lab.id = "pools";
        return resultsOf(lab, all, labels);
    }
    std::deque<RecordingForTests> recordings;
};

TEST_F(ComparedTo, ComparesWhatDiffersInTheParameterOnly)
{
    add(1, "a", 400);
    add(4, "a", 200);
    add(1, "b", 900);
    add(4, "b", 300);
    const auto compared = comparedTo({"workers", std::int64_t{1}}, rows());
    ASSERT_EQ(compared.size(), 4U);
    EXPECT_FALSE(compared[0]); // the base itself
    EXPECT_FALSE(compared[2]);
    EXPECT_NEAR(compared[1]->speedUp, 402.0 / 202, 1e-9);
    EXPECT_NEAR(compared[3]->speedUp, 902.0 / 302, 1e-9);
    EXPECT_NEAR(*compared[3]->efficiency, 902.0 / 302 / 4, 1e-9);
}

TEST_F(ComparedTo, WordsHaveNoEfficiencyAndSomeSettingsNoBase)
{
    add(1, "a", 400);
    add(1, "b", 200);
    add(2, "b", 100);
    const auto compared = comparedTo({"kind", std::string("a")}, rows());
    ASSERT_TRUE(compared[1]);
    EXPECT_FALSE(compared[1]->efficiency);
    EXPECT_FALSE(compared[2]); // there is no "a" of two workers
}

TEST_F(ComparedTo, GroupsAreNeitherPutTogetherNorCompared)
{
    add(1, "a", 400);
    add(2, "a", 200);
    const std::vector<ResultRow> grouped = rows({{"x", 3}, {"y", 3}});
    ASSERT_EQ(grouped.size(), 2U);
    EXPECT_EQ(grouped[0].group, "x");
    EXPECT_EQ(grouped[1].group, "y");
    EXPECT_FALSE(comparedTo({"workers", std::int64_t{1}}, grouped)[1]);
}

TEST_F(ComparedTo, AGroupIsComparedSettingBySetting)
{
    add(1, "a", 400);
    add(2, "a", 200);
    add(1, "b", 100); // all of this group is "b": the label says it
    add(2, "b", 100);
    add(3, "b", 100);
    const std::vector<ResultRow> grouped = rows({{"x", 6}, {"y", 9}});
    const auto compared = comparedTo({"", std::string("x")}, grouped);
    ASSERT_EQ(compared.size(), 5U);
    EXPECT_FALSE(compared[0]);
    EXPECT_FALSE(compared[1]);
    EXPECT_NEAR(compared[2]->speedUp, 402.0 / 102, 1e-9);
    EXPECT_NEAR(compared[3]->speedUp, 202.0 / 102, 1e-9);
    EXPECT_FALSE(compared[3]->efficiency); // of what?
    EXPECT_FALSE(compared[4]);             // x has no three workers
}

TEST_F(ComparedTo, GroupsOfOneSettingAreComparedWhateverItIs)
{
    add(1, "a", 400);
    add(8, "b", 100);
    const auto compared = comparedTo({"", std::string("x")}, rows({{"x", 3}, {"y", 3}}));
    EXPECT_NEAR(compared[1]->speedUp, 402.0 / 102, 1e-9);
}

TEST(Outliers, LieBeyondOneAndAHalfInterquartileRanges)
{
    const std::vector<double> values{10, 11, 12, 13, 14, 30};
    const Summary summary = summaryOf(values);
    std::vector<double> outliers;
    for (const double value : values)
        if (isOutlier(value, summary.lowerQuartile, summary.upperQuartile))
            outliers.push_back(value);
    EXPECT_EQ(outliers, std::vector<double>{30});
    EXPECT_FALSE(isOutlier(5, 5, 5)); // all the same
}

} // namespace
} // namespace interleave
