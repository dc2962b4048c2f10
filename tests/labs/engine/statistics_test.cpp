#include "labs/engine/analysis/statistics.h"

#include <gtest/gtest.h>
#include <limits>

namespace interleave {
namespace {

TEST(Statistics, NothingGivesASummaryThatSaysNothing)
{
    const Summary summary = summaryOf({});
    EXPECT_EQ(summary.count, 0);
    EXPECT_EQ(summary.median, 0);
}

TEST(Statistics, OneValueIsItsOwnMedianAndQuartiles)
{
    const Summary summary = summaryOf(std::vector{7.5});
    EXPECT_EQ(summary.count, 1);
    EXPECT_EQ(summary.median, 7.5);
    EXPECT_EQ(summary.lowerQuartile, 7.5);
    EXPECT_EQ(summary.upperQuartile, 7.5);
    EXPECT_EQ(summary.minimum, 7.5);
    EXPECT_EQ(summary.maximum, 7.5);
}

// The numbers are what R gives for quantile(c(9, 2, 5, 4), type = 7).
TEST(Statistics, QuartilesAreThoseOfR)
{
    const Summary summary = summaryOf(std::vector{9.0, 2.0, 5.0, 4.0});
    EXPECT_DOUBLE_EQ(summary.lowerQuartile, 3.5);
    EXPECT_DOUBLE_EQ(summary.median, 4.5);
    EXPECT_DOUBLE_EQ(summary.upperQuartile, 6.0);
    EXPECT_DOUBLE_EQ(summary.minimum, 2.0);
    EXPECT_DOUBLE_EQ(summary.maximum, 9.0);
}

TEST(Statistics, LeavesOutWhatIsNoNumber)
{
    const double infinite = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const Summary summary = summaryOf(std::vector{none, 3.0, infinite, 1.0, -infinite, 2.0});
    EXPECT_EQ(summary.count, 3);
    EXPECT_EQ(summary.median, 2.0);
    EXPECT_EQ(summary.maximum, 3.0);
}

TEST(Statistics, TheLargestNumbersDoNotOverflow)
{
    const double largest = std::numeric_limits<double>::max();
    const Summary summary = summaryOf(std::vector{-largest, largest});
    EXPECT_EQ(summary.median, 0.0);
    EXPECT_DOUBLE_EQ(summary.upperQuartile, largest / 2);
}

TEST(Statistics, AQuantileOutsideZeroToOneIsTheNearestEnd)
{
    const std::vector sorted{1.0, 2.0, 3.0};
    EXPECT_EQ(quantile(sorted, -0.5), 1.0);
    EXPECT_EQ(quantile(sorted, 1.5), 3.0);
}

} // namespace
} // namespace interleave
