// The laws of speed-up.
#include "labs/engine/analysis/laws.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

TEST(Laws, StartAtOneWithOneWorkerAndAreIdealWithoutASerialShare)
{
    EXPECT_EQ(amdahl(1, 0.3), 1);
    EXPECT_EQ(gustafson(1, 0.3), 1);
    EXPECT_EQ(universal(1, 0.3, 0.1), 1);
    for (const double workers : {2.0, 7.0, 64.0}) {
        EXPECT_EQ(amdahl(workers, 0), workers);
        EXPECT_EQ(gustafson(workers, 0), workers);
        EXPECT_EQ(universal(workers, 0, 0), workers);
        EXPECT_EQ(amdahl(workers, 1), 1);
        EXPECT_EQ(gustafson(workers, 1), 1);
    }
}

TEST(Laws, AmdahlNeverGetsBeyondOneDividedByTheSerialShare)
{
    for (const double serial : {0.01, 0.2, 0.5})
        for (const double workers : {2.0, 100.0, 1e9})
            EXPECT_LT(amdahl(workers, serial), 1 / serial);
}

TEST(Laws, KarpAndFlattFindTheShareThatAmdahlWasGiven)
{
    for (const double serial : {0.0, 0.1, 0.5, 1.0})
        for (const double workers : {2.0, 3.0, 64.0})
            EXPECT_NEAR(karpFlatt(workers, amdahl(workers, serial)), serial, 1e-12);
}

} // namespace
} // namespace interleave
