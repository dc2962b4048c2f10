// Where threads may run.
#include "labs/engine/cores.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <thread>

namespace interleave {
namespace {

TEST(Cores, AreChosenAmongThoseThatAreAllowed)
{
    const std::vector<int> all = allowedCores();
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(someCores(1).size(), 1U);
    EXPECT_EQ(someCores(100'000), all);
    EXPECT_TRUE(std::ranges::includes(all, someCores(2)));
    std::jthread([&] { // the test's own thread stays free
        confineTo({all.back()});
        EXPECT_EQ(allowedCores(), std::vector<int>{all.back()});
    })
        .join();
}

} // namespace
} // namespace interleave
