#include "labs/engine/cpu.h"

#include <array>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace interleave {
namespace {

using namespace std::chrono_literals;

const auto untilDone = [] { return false; };

TEST(Computing, UsesTheCpuTimeThatItIsGiven)
{
    const std::int64_t before = threadCpuNanoseconds();
    EXPECT_TRUE(computeFor(20ms, untilDone));
    const std::int64_t used = threadCpuNanoseconds() - before;
    EXPECT_GE(used, 20'000'000);
    EXPECT_LT(used, 200'000'000);
}

TEST(Computing, CountsTheTimeOfItsOwnThreadAlone)
{
    std::array<std::int64_t, 2> used{};
    {
        std::vector<std::jthread> threads;
        for (std::int64_t& mine : used)
            threads.emplace_back([&mine] {
                const std::int64_t before = threadCpuNanoseconds();
                computeFor(20ms, untilDone);
                mine = threadCpuNanoseconds() - before;
            });
    }
    for (const std::int64_t each : used)
        EXPECT_GE(each, 20'000'000);
}

TEST(Computing, LastsUntilTheMomentThatItIsGiven)
{
    const auto due = std::chrono::steady_clock::now() + 20ms;
    const std::int64_t before = threadCpuNanoseconds();
    EXPECT_TRUE(computeUntil(due, untilDone));
    EXPECT_GE(std::chrono::steady_clock::now(), due);
    EXPECT_GT(threadCpuNanoseconds(), before);
}

TEST(Computing, EndsAtOnceWhenItIsToStop)
{
    int asked = 0;
    const auto stop = [&] { return ++asked > 3; };
    EXPECT_FALSE(computeFor(1h, stop));
    EXPECT_FALSE(computeUntil(std::chrono::steady_clock::now() + 1h, stop));
    EXPECT_FALSE(computeFor(0ns, stop)) << "a stop counts also where there is nothing to do";
}

} // namespace
} // namespace interleave
