// Whoever computes the pieces, and in whatever order: the result is the sequential one.
#include "labs/scaling/kernels.h"
#include "labs/scaling/measurement.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <thread>

namespace interleave::scaling {
namespace {

class EveryKernel : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] std::unique_ptr<const Kernel> kernel(std::uint64_t seed = 5) const
    {
        return makeKernel(GetParam(), std::mt19937_64(seed));
    }
};

std::uint64_t sequentially(const Kernel& kernel, std::size_t pieces)
{
    std::uint64_t sum = 0;
    for (std::size_t piece = 0; piece < pieces; ++piece)
        sum += kernel.compute(piece);
    return sum;
}

std::uint64_t inParallel(const Kernel& kernel, std::size_t pieces, int workers)
{
    std::atomic<std::size_t> next{0};
    std::vector<std::uint64_t> sums(static_cast<std::size_t>(workers));
    std::vector<std::thread> threads;
    for (std::uint64_t& sum : sums)
        threads.emplace_back([&] {
            for (std::size_t piece = next++; piece < pieces; piece = next++)
                sum += kernel.compute(piece);
        });
    for (std::thread& thread : threads)
        thread.join();
    return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}

TEST_P(EveryKernel, GivesTheSequentialResultWithAnyNumberOfWorkers)
{
    const auto work = kernel();
    constexpr std::size_t pieces = 211; // of which no number of workers has equal shares
    const std::uint64_t expected = sequentially(*work, pieces);
    for (const int workers : {1, 2, 3, 5, 8, 16, 64})
        EXPECT_EQ(inParallel(*work, pieces, workers), expected) << workers;
}

TEST_P(EveryKernel, GivesTheSameResultInAnyOrderOfThePieces)
{
    const auto work = kernel();
    std::vector<std::size_t> order(97);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937_64 random(3);
    for (int time = 0; time < 5; ++time) {
        std::ranges::shuffle(order, random);
        std::uint64_t sum = 0;
        for (const std::size_t piece : order)
            sum += work->compute(piece);
        EXPECT_EQ(sum, sequentially(*work, order.size()));
    }
}

TEST_P(EveryKernel, ComputesAnyPieceThatARunMayAskFor)
{
    const auto work = kernel();
    for (const std::size_t piece :
         {0UL, 1UL, 255UL, 256UL, 511UL, 512UL, 1023UL, 65'535UL, 65'536UL, 199'999UL})
        EXPECT_EQ(work->compute(piece), work->compute(piece)) << piece;
}

TEST_P(EveryKernel, NoticesAPieceThatIsLeftOutOrDoneTwice)
{
    const auto work = kernel();
    const std::uint64_t all = sequentially(*work, 50);
    for (std::size_t piece = 0; piece < 50; ++piece)
        EXPECT_NE(work->compute(piece), 0U) << piece;
    EXPECT_NE(all, sequentially(*work, 49));
}

TEST_P(EveryKernel, MakesItsInputFromTheSeed)
{
    EXPECT_EQ(sequentially(*kernel(1), 10), sequentially(*kernel(1), 10));
    if (std::string(GetParam()) != "numeric") {
        EXPECT_NE(sequentially(*kernel(1), 10), sequentially(*kernel(2), 10));
    }
}

INSTANTIATE_TEST_SUITE_P(Kernels, EveryKernel, testing::Values("numeric", "words", "filter", "matrix"),
                         [](const auto& kernel) { return std::string(kernel.param); });

TEST(Kernels, TheFirstPiecesOfTheIntegralGivePi)
{
    const auto work = makeKernel("numeric", std::mt19937_64(1));
    const double pi = std::ldexp(static_cast<double>(sequentially(*work, 1024)), -52);
    EXPECT_NEAR(pi, 3.14159265358979, 1e-9);
}

TEST(Counts, AreAllUpToSixteenAndFewBeyondWithTheCoresAmongThem)
{
    EXPECT_EQ(countsUpTo(1, 2), std::vector<int>{1});
    EXPECT_EQ(countsUpTo(4, 2), (std::vector{1, 2, 3, 4}));
    EXPECT_EQ(countsUpTo(40, 10), (std::vector{1, 2, 3, 4, 6, 8, 10, 12, 16, 24, 32, 40}));
    for (int most = 1; most <= 128; ++most) {
        const std::vector<int> counts = countsUpTo(most, 7);
        EXPECT_EQ(counts.front(), 1);
        EXPECT_EQ(counts.back(), most);
        EXPECT_LE(counts.size(), 17U);
        EXPECT_EQ(std::ranges::count(counts, 7), most >= 7 ? 1 : 0);
        EXPECT_TRUE(std::ranges::is_sorted(counts));
    }
}

TEST(Counts, SharesOfPhasesCoverEverythingOnce)
{
    for (const std::size_t count : {0UL, 1UL, 7UL, 1000UL})
        for (const int parts : {1, 3, 1000}) {
            EXPECT_EQ(shareBegin(count, 0, parts), 0U);
            EXPECT_EQ(shareBegin(count, parts, parts), count);
        }
}

} // namespace
} // namespace interleave::scaling
