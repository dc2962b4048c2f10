// The laws, and what least squares find of them.
#include "labs/scaling/laws.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace interleave::scaling {
namespace {

/// Dots on a curve, or around it: `times` for each number of workers.
template <class Law>
std::vector<SpeedUp> dotsOf(const Law& law, int most, double noise = 0, int times = 1)
{
    std::mt19937_64 random(7);
    std::normal_distribution<double> error(0, 1);
    std::vector<SpeedUp> dots;
    for (int workers = 1; workers <= most; ++workers)
        for (int time = 0; time < times; ++time)
            dots.push_back({double(workers), law(workers) * (1 + noise * error(random))});
    return dots;
}

bool within(const Estimate& estimate, double value)
{
    return estimate.low <= value && value <= estimate.high;
}

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

TEST(Laws, AFitFindsTheParametersOfExactDots)
{
    for (const double serial : {0.0, 0.05, 0.4, 1.0}) {
        const auto itsAmdahl = fittedAmdahl(dotsOf([&](double n) { return amdahl(n, serial); }, 8));
        const auto itsGustafson = fittedGustafson(dotsOf([&](double n) { return gustafson(n, serial); }, 8));
        ASSERT_TRUE(itsAmdahl && itsGustafson) << serial;
        EXPECT_NEAR(itsAmdahl->front().value, serial, 1e-5);
        EXPECT_NEAR(itsGustafson->front().value, serial, 1e-5);
        EXPECT_NEAR(itsAmdahl->front().low, itsAmdahl->front().high, 1e-4);
    }
    for (const auto& [sigma, kappa] : {std::pair(0.05, 0.01), std::pair(0.3, 0.0), std::pair(0.0, 0.02)}) {
        const double s = sigma;
        const double k = kappa;
        const auto fit = fittedUniversal(dotsOf([&](double n) { return universal(n, s, k); }, 16));
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->front().value, sigma, 1e-4);
        EXPECT_NEAR(fit->back().value, kappa, 1e-5);
    }
}

TEST(Laws, ANoisyFitHasTheTruthInItsInterval)
{
    const auto itsAmdahl = fittedAmdahl(dotsOf([](double n) { return amdahl(n, 0.2); }, 8, 0.05, 10));
    ASSERT_TRUE(itsAmdahl);
    EXPECT_TRUE(within(itsAmdahl->front(), 0.2)) << itsAmdahl->front().low << ' ' << itsAmdahl->front().high;
    EXPECT_GT(itsAmdahl->front().high, itsAmdahl->front().low);
    const auto fit = fittedUniversal(dotsOf([](double n) { return universal(n, 0.1, 0.01); }, 16, 0.03, 10));
    ASSERT_TRUE(fit);
    EXPECT_TRUE(within(fit->front(), 0.1)) << fit->front().low << ' ' << fit->front().high;
    EXPECT_TRUE(within(fit->back(), 0.01)) << fit->back().low << ' ' << fit->back().high;
}

TEST(Laws, MoreDotsMakeANarrowerInterval)
{
    const auto law = [](double n) { return amdahl(n, 0.2); };
    const auto few = fittedAmdahl(dotsOf(law, 8, 0.05, 3));
    const auto many = fittedAmdahl(dotsOf(law, 8, 0.05, 50));
    ASSERT_TRUE(few && many);
    EXPECT_LT(many->front().high - many->front().low, few->front().high - few->front().low);
}

TEST(Laws, EstimatesStayWhereTheirLawMakesSense)
{
    const std::vector<SpeedUp> tooGood{{1, 1}, {2, 2.2}, {2, 2.3}, {3, 3.4}, {4, 4.6}, {4, 4.7}};
    const std::vector<SpeedUp> slower{{1, 1}, {2, 0.7}, {2, 0.6}, {3, 0.5}, {4, 0.4}, {4, 0.3}};
    for (const auto& dots : {tooGood, slower})
        for (const auto& fit : {fittedAmdahl(dots), fittedGustafson(dots), fittedUniversal(dots)}) {
            ASSERT_TRUE(fit);
            for (const Estimate& estimate : *fit) {
                EXPECT_GE(estimate.low, 0);
                EXPECT_LE(estimate.low, estimate.high);
                EXPECT_LE(estimate.high, 1);
                EXPECT_GE(estimate.value, 0);
                EXPECT_LE(estimate.value, 1);
            }
        }
}

TEST(Laws, TooFewDotsGiveNoFit)
{
    EXPECT_FALSE(fittedAmdahl({}));
    EXPECT_FALSE(fittedAmdahl({{1, 1}, {1, 1.1}, {1, 0.9}}));
    EXPECT_FALSE(fittedAmdahl({{1, 1}, {2, 1.8}}));
    EXPECT_TRUE(fittedAmdahl({{1, 1}, {2, 1.8}, {2, 1.7}}));
    EXPECT_FALSE(fittedUniversal({{2, 1.8}, {2, 1.7}, {3, 2.4}, {3, 2.5}}));
    EXPECT_TRUE(fittedUniversal({{2, 1.8}, {3, 2.4}, {4, 2.9}}));
}

TEST(Laws, DotsThatAreNoNumbersGiveNoFit)
{
    const std::vector<SpeedUp> dots{{2, std::nan("")}, {3, 1}, {4, 2}, {4, 2.5}};
    EXPECT_FALSE(fittedAmdahl(dots));
    EXPECT_FALSE(fittedUniversal(dots));
}

} // namespace
} // namespace interleave::scaling
