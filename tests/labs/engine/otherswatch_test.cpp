#include "labs/engine/otherswatch.h"

#include "labs/engine/clock.h"
#include "labs/engine/cpu.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace interleave {
namespace {

void computeFor(std::int64_t nanoseconds)
{
    for (const std::int64_t begin = monotonicNanoseconds(); monotonicNanoseconds() - begin < nanoseconds;)
        compute();
}

/// Processes that only compute, as many as there are cores and as many again: whatever else runs, they take
/// more than half.
TEST(OthersWatch, SeesProgramsThatTakeTheCores)
{
    std::vector<pid_t> busy;
    const OthersWatch watch;
    for (unsigned i = 0; i < 2 * std::max(1U, std::thread::hardware_concurrency()); ++i) {
        busy.push_back(fork());
        if (busy.back() == 0)
            for (;;)
                compute();
    }
    computeFor(600'000'000);
    const auto found = watch.busy();
    for (const pid_t each : busy) {
        kill(each, SIGKILL);
        waitpid(each, nullptr, 0);
    }
    ASSERT_TRUE(found);
    EXPECT_GE(found->share, busyFrom);
    EXPECT_LE(found->share, 1);
}

/// What this process and its children used is no other program's: taking their time off leaves no more than
/// what runs beside this test anyway.
TEST(OthersWatch, DoesNotTakeOwnThreadsAndChildrenForOthers)
{
    constexpr std::int64_t enough = 600'000'000;
    const OthersWatch idle;
    usleep(enough / 1000);
    const double beside = idle.busy() ? idle.busy()->share : 0;
    const OthersWatch watch;
    const pid_t child = fork();
    if (child == 0) {
        computeFor(enough);
        _exit(0);
    }
    computeFor(enough);
    waitpid(child, nullptr, 0);
    const auto found = watch.busy();
    EXPECT_LE(found ? found->share : 0, std::max(beside, busyFrom) + 0.3);
}

TEST(OthersWatch, SaysNothingOfAMoment)
{
    const OthersWatch watch;
    EXPECT_FALSE(watch.busy());
}

} // namespace
} // namespace interleave
