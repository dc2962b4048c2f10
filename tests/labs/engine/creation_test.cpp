#include "labs/engine/creation.h"
#include "labs/engine/keeper.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

TEST(Creation, LeavesNothingBehind)
{
    Probe nobody;
    for (int round = 0; round < 3; ++round) {
        makeProcess(nobody);
        makeThread(nobody);
    }
    EXPECT_TRUE(childrenOfThisProcess().empty());
}

TEST(Creation, OfACoroutineTakesSomeTime) { EXPECT_GT(coroutineNanoseconds(), 0); }

} // namespace
} // namespace interleave
