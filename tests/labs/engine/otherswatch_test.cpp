#include "labs/engine/otherswatch.h"

#include "labs/engine/clock.h"
#include "labs/engine/cpu.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace interleave {
namespace {

constexpr std::int64_t length = 600'000'000; // ns

/// Twice as many processes as there are cores, which compute and end by themselves.
std::vector<pid_t> startComputing()
{
    std::vector<pid_t> children;
    for (unsigned i = 0; i < 2 * std::max(1U, std::thread::hardware_concurrency()); ++i) {
        children.push_back(fork());
        if (children.back() == 0) {
            for (const std::int64_t begin = monotonicNanoseconds(); monotonicNanoseconds() - begin < length;)
                compute();
            _exit(0);
        }
    }
    return children;
}

void waitFor(const std::vector<pid_t>& children)
{
    for (const pid_t child : children)
        waitpid(child, nullptr, 0);
}

double shareOf(const std::optional<Busy>& busy) { return busy ? busy->share : 0; }

/// The same processes are others as long as nobody has waited for them, and the run's own afterwards. What
/// runs beside this test is there both times.
TEST(OthersWatch, TellsOtherProgramsFromTheRunsOwn)
{
    const OthersWatch first;
    const std::vector<pid_t> others = startComputing();
    usleep(length / 1000);
    const double asOthers = shareOf(first.busy());
    waitFor(others);
    const OthersWatch second;
    waitFor(startComputing());
    const double asOwn = shareOf(second.busy());
    EXPECT_GE(asOthers, busyFrom);
    EXPECT_LE(asOthers, 1);
    EXPECT_LT(asOwn, asOthers);
}

TEST(OthersWatch, SaysNothingOfAMoment)
{
    const OthersWatch watch;
    EXPECT_FALSE(watch.busy());
}

} // namespace
} // namespace interleave
