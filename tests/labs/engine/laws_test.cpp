// The laws, and what least squares find of them.
#include "labs/engine/analysis/laws.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace interleave {
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

/// On a machine of so many cores that all dots count.
std::optional<LawFit> fittedTo(Law law, const std::vector<SpeedUp>& dots) { return fitted(law, dots, 1000); }

TEST(Laws, AFitFindsTheParametersOfExactDots)
{
    for (const double serial : {0.0, 0.05, 0.4, 1.0}) {
        const auto itsAmdahl = fittedTo(Law::amdahl, dotsOf([&](double n) { return amdahl(n, serial); }, 8));
        const auto itsGustafson =
            fittedTo(Law::gustafson, dotsOf([&](double n) { return gustafson(n, serial); }, 8));
        ASSERT_TRUE(itsAmdahl && itsGustafson) << serial;
        EXPECT_NEAR(itsAmdahl->estimates.front().value, serial, 1e-5);
        EXPECT_NEAR(itsGustafson->estimates.front().value, serial, 1e-5);
        EXPECT_NEAR(itsAmdahl->estimates.front().low, itsAmdahl->estimates.front().high, 1e-4);
        EXPECT_NEAR(itsAmdahl->deviation, 0, 1e-4);
        EXPECT_NEAR(itsAmdahl->at(5), amdahl(5, serial), 1e-3);
    }
    for (const auto& [sigma, kappa] : {std::pair(0.05, 0.01), std::pair(0.3, 0.0), std::pair(0.0, 0.02)}) {
        const double s = sigma;
        const double k = kappa;
        const auto fit = fittedTo(Law::universal, dotsOf([&](double n) { return universal(n, s, k); }, 16));
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->estimates.front().value, sigma, 1e-4);
        EXPECT_NEAR(fit->estimates.back().value, kappa, 1e-5);
        EXPECT_NEAR(fit->at(7), universal(7, sigma, kappa), 1e-3);
    }
}

/// Where the solver begins, it finds no step that is better.
TEST(Laws, AFitThatBeginsAtItsEndIsFoundToo)
{
    std::vector<SpeedUp> dots;
    for (const double workers : {2.0, 3.0, 4.0, 8.0})
        for (const double error : {0.99, 1.01})
            dots.push_back({workers, error * amdahl(workers, 0.1)});
    for (const Law law : {Law::amdahl, Law::universal}) {
        const auto fit = fittedTo(law, dots);
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->estimates.front().value, 0.1, 1e-3);
    }
}

TEST(Laws, ANoisyFitHasTheTruthInItsInterval)
{
    const auto itsAmdahl =
        fittedTo(Law::amdahl, dotsOf([](double n) { return amdahl(n, 0.2); }, 8, 0.05, 10));
    ASSERT_TRUE(itsAmdahl);
    const Estimate& serial = itsAmdahl->estimates.front();
    EXPECT_TRUE(within(serial, 0.2)) << serial.low << ' ' << serial.high;
    EXPECT_GT(serial.high, serial.low);
    const auto fit =
        fittedTo(Law::universal, dotsOf([](double n) { return universal(n, 0.1, 0.01); }, 16, 0.03, 10));
    ASSERT_TRUE(fit);
    EXPECT_TRUE(within(fit->estimates.front(), 0.1));
    EXPECT_TRUE(within(fit->estimates.back(), 0.01));
}

TEST(Laws, MoreDotsMakeANarrowerInterval)
{
    const auto law = [](double n) { return amdahl(n, 0.2); };
    const auto width = [&](int times) {
        const auto fit = fittedTo(Law::amdahl, dotsOf(law, 8, 0.05, times));
        return fit ? fit->estimates.front().high - fit->estimates.front().low : 0;
    };
    EXPECT_GT(width(50), 0);
    EXPECT_LT(width(50), width(3));
}

constexpr Law allLaws[] = {Law::amdahl, Law::gustafson, Law::universal};

TEST(Laws, EstimatesStayWhereTheirLawMakesSense)
{
    const std::vector<SpeedUp> tooGood{{1, 1}, {2, 2.2}, {2, 2.3}, {3, 3.4}, {4, 4.6}, {4, 4.7}};
    const std::vector<SpeedUp> slower{{1, 1}, {2, 0.7}, {2, 0.6}, {3, 0.5}, {4, 0.4}, {4, 0.3}};
    for (const auto& dots : {tooGood, slower})
        for (const Law law : allLaws) {
            const auto fit = fittedTo(law, dots);
            ASSERT_TRUE(fit);
            for (const Estimate& estimate : fit->estimates) {
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
    EXPECT_FALSE(fittedTo(Law::amdahl, {}));
    EXPECT_FALSE(fittedTo(Law::amdahl, {{1, 1}, {1, 1.1}, {1, 0.9}}));
    EXPECT_FALSE(fittedTo(Law::amdahl, {{1, 1}, {2, 1.8}}));
    EXPECT_TRUE(fittedTo(Law::amdahl, {{1, 1}, {2, 1.8}, {2, 1.7}}));
    EXPECT_FALSE(fittedTo(Law::universal, {{2, 1.8}, {2, 1.7}, {3, 2.4}, {3, 2.5}}));
    EXPECT_TRUE(fittedTo(Law::universal, {{2, 1.8}, {3, 2.4}, {4, 2.9}}));
}

TEST(Laws, OnlyTheUniversalOneCountsMoreWorkersThanCores)
{
    const std::vector<SpeedUp> dots{{1, 1}, {2, 1.8}, {2, 1.7}, {3, 1.8}, {4, 1.8}};
    for (const Law law : {Law::amdahl, Law::gustafson}) {
        ASSERT_TRUE(fitted(law, dots, 2));
        EXPECT_EQ(fitted(law, dots, 2)->points, 2U);
        EXPECT_FALSE(fitted(law, dots, 1));
        EXPECT_LT(fitted(law, dots, 2)->estimates.front().value,
                  fitted(law, dots, 4)->estimates.front().value)
            << "what there are no cores for looks serial";
    }
    ASSERT_TRUE(fitted(Law::universal, dots, 2));
    EXPECT_EQ(fitted(Law::universal, dots, 2)->points, 4U);
}

TEST(Laws, ADeviationIsTheRootOfTheMeanSquareOfTheResiduals)
{
    const std::vector<SpeedUp> dots{{2, 1.5}, {2, 1.7}}; // the best is 1.6
    const auto fit = fittedTo(Law::amdahl, dots);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->at(2), 1.6, 1e-6);
    EXPECT_NEAR(fit->deviation, 0.1, 1e-6);
}

TEST(Laws, DotsThatAreNoNumbersGiveNoFit)
{
    const std::vector<SpeedUp> dots{{2, std::nan("")}, {3, 1}, {4, 2}, {4, 2.5}};
    for (const Law law : allLaws)
        EXPECT_FALSE(fittedTo(law, dots));
}

} // namespace
} // namespace interleave
