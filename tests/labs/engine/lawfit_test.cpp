// What least squares find of the laws.
#include "labs/engine/analysis/laws.h"

#include <algorithm>
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

constexpr Law allLaws[] = {Law::amdahl, Law::gustafson, Law::universal};

TEST(LawFit, AFitFindsTheParametersOfExactDots)
{
    for (const double serial : {0.0, 0.05, 0.4, 1.0}) {
        const auto itsAmdahl = fitted(Law::amdahl, dotsOf([&](double n) { return amdahl(n, serial); }, 8));
        const auto itsGustafson =
            fitted(Law::gustafson, dotsOf([&](double n) { return gustafson(n, serial); }, 8));
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
        const auto fit = fitted(Law::universal, dotsOf([&](double n) { return universal(n, s, k); }, 16));
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->estimates.front().value, sigma, 1e-4);
        EXPECT_NEAR(fit->estimates.back().value, kappa, 1e-5);
        EXPECT_NEAR(fit->at(7), universal(7, sigma, kappa), 1e-3);
    }
}

/// Where the solver begins, it finds no step that is better.
TEST(LawFit, AFitThatBeginsAtItsEndIsFoundToo)
{
    std::vector<SpeedUp> dots;
    for (const double workers : {1.0, 2.0, 3.0, 4.0, 8.0})
        for (const double error : {0.99, 1.01})
            dots.push_back({workers, error * amdahl(workers, 0.1)});
    for (const Law law : {Law::amdahl, Law::universal}) {
        const auto fit = fitted(law, dots);
        ASSERT_TRUE(fit);
        EXPECT_NEAR(fit->estimates.front().value, 0.1, 1e-3);
    }
}

TEST(LawFit, ANoisyFitHasTheTruthInItsInterval)
{
    const auto itsAmdahl = fitted(Law::amdahl, dotsOf([](double n) { return amdahl(n, 0.2); }, 8, 0.05, 10));
    ASSERT_TRUE(itsAmdahl);
    const Estimate& serial = itsAmdahl->estimates.front();
    EXPECT_TRUE(within(serial, 0.2)) << serial.low << ' ' << serial.high;
    EXPECT_GT(serial.high, serial.low);
    const auto fit =
        fitted(Law::universal, dotsOf([](double n) { return universal(n, 0.1, 0.01); }, 16, 0.03, 10));
    ASSERT_TRUE(fit);
    EXPECT_TRUE(within(fit->estimates.front(), 0.1));
    EXPECT_TRUE(within(fit->estimates.back(), 0.01));
}

TEST(LawFit, MoreDotsMakeANarrowerInterval)
{
    const auto law = [](double n) { return amdahl(n, 0.2); };
    const auto width = [&](int times) {
        const auto fit = fitted(Law::amdahl, dotsOf(law, 8, 0.05, times));
        return fit ? fit->estimates.front().high - fit->estimates.front().low : 0;
    };
    EXPECT_GT(width(50), 0);
    EXPECT_LT(width(50), width(3));
}

TEST(LawFit, EstimatesStayWhereTheirLawMakesSense)
{
    const std::vector<SpeedUp> tooGood{{1, 1}, {2, 2.2}, {2, 2.3}, {3, 3.4}, {4, 4.6}, {4, 4.7}};
    const std::vector<SpeedUp> slower{{1, 1}, {2, 0.7}, {2, 0.6}, {3, 0.5}, {4, 0.4}, {4, 0.3}};
    for (const auto& dots : {tooGood, slower})
        for (const Law law : allLaws) {
            const auto fit = fitted(law, dots);
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

TEST(LawFit, TooFewDotsGiveNoFit)
{
    EXPECT_FALSE(fitted(Law::amdahl, {}));
    EXPECT_FALSE(fitted(Law::amdahl, {{1, 1}, {1, 1.1}, {1, 0.9}}));
    EXPECT_FALSE(fitted(Law::amdahl, {{1, 1}, {2, 1.8}})) << "nothing is left to tell how sure that is";
    EXPECT_TRUE(fitted(Law::amdahl, {{1, 1}, {2, 1.8}, {2, 1.7}}));
    EXPECT_FALSE(fitted(Law::universal, {{1, 1}, {2, 1.8}, {2, 1.7}, {3, 2.4}, {3, 2.5}}));
    EXPECT_FALSE(fitted(Law::universal, {{1, 1}, {2, 1.8}, {3, 2.4}}));
    EXPECT_TRUE(fitted(Law::universal, {{1, 1}, {2, 1.8}, {3, 2.4}, {4, 2.9}}));
}

std::vector<SpeedUp> onCores(std::vector<SpeedUp> dots, int cores)
{
    for (SpeedUp& dot : dots)
        dot.cores = cores;
    return dots;
}

TEST(LawFit, OnlyTheUniversalOneCountsMoreWorkersThanCores)
{
    const std::vector<SpeedUp> dots{{1, 1}, {1, 1}, {2, 1.8}, {2, 1.7}, {3, 1.8}, {4, 1.8}};
    for (const Law law : {Law::amdahl, Law::gustafson}) {
        const auto two = fitted(law, onCores(dots, 2));
        const auto four = fitted(law, onCores(dots, 4));
        ASSERT_TRUE(two && four);
        EXPECT_EQ(two->points, 4U);
        EXPECT_FALSE(fitted(law, onCores(dots, 1)));
        EXPECT_LT(two->estimates.front().value, four->estimates.front().value)
            << "what there are no cores for looks serial";
    }
    ASSERT_TRUE(fitted(Law::universal, onCores(dots, 2)));
    EXPECT_EQ(fitted(Law::universal, onCores(dots, 2))->points, 6U);
}

/// A small machine must not hide what a large one has measured.
TEST(LawFit, EachDotCountsAsFarAsItsOwnMachineHasCores)
{
    std::vector<SpeedUp> dots = onCores(dotsOf([](double n) { return amdahl(n, 0.1); }, 16, 0.01, 3), 16);
    const auto alone = fitted(Law::amdahl, dots);
    for (const SpeedUp& each : onCores(dotsOf([](double n) { return amdahl(n, 0.1); }, 4, 0.01, 3), 2)) {
        dots.push_back(each);
        dots.back().group = 1;
    }
    const auto both = fitted(Law::amdahl, dots);
    ASSERT_TRUE(alone && both);
    EXPECT_EQ(both->points, alone->points + 6);
    EXPECT_LT(both->estimates.front().high - both->estimates.front().low,
              1.1 * (alone->estimates.front().high - alone->estimates.front().low));
}

/// With a base that was a tenth too slow all dots are a tenth too high, and a law through 1 would miss them.
TEST(LawFit, ABaseThatIsOffIsFoundAndLeavesTheLawAsItIs)
{
    std::vector<SpeedUp> dots = dotsOf([](double n) { return amdahl(n, 0.2); }, 8);
    for (SpeedUp& dot : dots)
        dot.value *= 1.1;
    for (SpeedUp dot : dotsOf([](double n) { return amdahl(n, 0.2); }, 8)) {
        dot.group = 7;
        dots.push_back(dot);
    }
    const auto fit = fitted(Law::amdahl, dots);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->estimates.front().value, 0.2, 1e-4);
    ASSERT_EQ(fit->scales.size(), 8U);
    EXPECT_NEAR(fit->scales[0], 1.1, 1e-4);
    EXPECT_NEAR(fit->scales[7], 1, 1e-4);
    EXPECT_NEAR(fit->residual(dots.front()), 0, 1e-4);
}

/// As labs make them: several times, all measured against the median of one worker's own.
std::vector<SpeedUp> experiment(Law law, double first, double second, std::mt19937_64& random)
{
    std::normal_distribution<double> error(0, 0.04);
    const LawFit truth{law, {{first, 0, 0}, {second, 0, 0}}};
    std::vector<double> times;
    for (const double workers : {1.0, 2.0, 4.0, 8.0, 16.0})
        for (int time = 0; time < 3; ++time)
            times.push_back(std::exp(error(random)) / truth.at(workers));
    std::vector<double> alone(times.begin(), times.begin() + 3);
    std::ranges::sort(alone);
    std::vector<SpeedUp> dots;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::size_t doublings = i / 3;
        dots.push_back({std::exp2(static_cast<double>(doublings)), alone[1] / times[i]});
    }
    return dots;
}

TEST(LawFit, NinetyFiveIntervalsOfAHundredHoldTheTruth)
{
    std::mt19937_64 random(5);
    for (const Law law : allLaws) {
        int first = 0;
        int second = 0;
        constexpr int times = 400;
        for (int time = 0; time < times; ++time) {
            const auto fit = fitted(law, experiment(law, 0.1, 0.01, random));
            ASSERT_TRUE(fit);
            first += within(fit->estimates.front(), 0.1) ? 1 : 0;
            second += within(fit->estimates.back(), law == Law::universal ? 0.01 : 0.1) ? 1 : 0;
        }
        for (const int hits : {first, second}) {
            EXPECT_GE(hits, 91 * times / 100) << namesOf(law).id;
            EXPECT_LE(hits, 99 * times / 100) << namesOf(law).id;
        }
    }
}

double squaresOf(const std::vector<SpeedUp>& dots, double sigma, double kappa)
{
    double ratios = 0;
    double squares = 0;
    for (const SpeedUp& dot : dots) {
        const double ratio = universal(dot.workers, sigma, kappa) / dot.value;
        ratios += ratio;
        squares += ratio * ratio;
    }
    return static_cast<double>(dots.size()) - ratios * ratios / squares; // with the best factor
}

/// The best within the bounds is seldom the best of all, moved there.
TEST(LawFit, AtABoundTheOtherParameterIsTheBestBesideIt)
{
    const std::vector<std::vector<SpeedUp>> all{
        {{1, 1}, {1, 1}, {2, .3}, {2, .31}, {4, .25}, {4, .26}, {8, .2}, {8, .21}},
        {{1, 1}, {2, 2.2}, {2, 2.3}, {3, 3.4}, {4, 4.6}, {4, 4.7}},
        {{1, 1}, {2, 1.9}, {3, 2.9}, {4, 3.9}, {6, 4.1}, {8, 3.5}, {16, 2}},
        {{1, 1}, {2, 1.2}, {3, 1.6}, {4, 2.2}, {6, 3.1}, {8, 4.2}, {16, 9}}};
    for (const auto& dots : all) {
        const auto fit = fitted(Law::universal, dots);
        ASSERT_TRUE(fit);
        double best = 1e9;
        for (int sigma = 0; sigma <= 200; ++sigma)
            for (int kappa = 0; kappa <= 200; ++kappa)
                best = std::min(best, squaresOf(dots, sigma / 200.0, kappa / 200.0));
        EXPECT_LE(squaresOf(dots, fit->estimates.front().value, fit->estimates.back().value), best + 1e-9);
        for (const Estimate& estimate : fit->estimates)
            EXPECT_LT(estimate.low, estimate.high) << "nothing is known for certain";
    }
}

TEST(LawFit, ADeviationIsTheStandardDeviationOfTheResiduals)
{
    const std::vector<SpeedUp> dots{{1, 1}, {1, 1}, {2, 1.5}, {2, 1.7}};
    const auto fit = fitted(Law::amdahl, dots);
    ASSERT_TRUE(fit);
    double squares = 0;
    for (const SpeedUp& dot : dots)
        squares += std::pow(fit->residual(dot), 2);
    EXPECT_NEAR(fit->at(2), 1.59, 0.02);
    EXPECT_NEAR(fit->deviation, std::sqrt(squares / 2), 1e-9) << "four dots, a parameter and a base";
}

TEST(LawFit, DotsThatAreNoNumbersDoNotCount)
{
    const double never = std::nan("");
    const double always = std::numeric_limits<double>::infinity();
    std::vector<SpeedUp> dots = dotsOf([](double n) { return amdahl(n, 0.2); }, 8, 0.01, 3);
    for (const Law law : allLaws) {
        const auto before = fitted(law, dots);
        auto more = dots;
        for (const double value : {never, always, -always, 0.0, -3.0})
            more.push_back({2, value});
        for (const double workers : {never, always, 0.5, -2.0})
            more.push_back({workers, 1});
        const auto after = fitted(law, more);
        ASSERT_TRUE(before && after);
        EXPECT_EQ(before->points, after->points);
        EXPECT_EQ(before->estimates.front().value, after->estimates.front().value);
    }
}

TEST(LawFit, DotsThatDoNotTellAParameterGiveNoFit)
{
    for (const double much : {1e160, 1e200, 1e300})
        for (const Law law : allLaws)
            EXPECT_FALSE(
                fitted(law, {{much, 2}, {2 * much, 3}, {3 * much, 2.5}, {4 * much, 2.2}, {5 * much, 2}}))
                << much;
}

} // namespace
} // namespace interleave
