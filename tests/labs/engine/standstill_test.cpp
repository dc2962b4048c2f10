// A run that was stopped from outside says so; a busy machine is no standstill.
#include "tests/labs/engine/labrun.h"

#include "labs/engine/standstill.h"

#include <csignal>
#include <sys/wait.h>

namespace interleave {
namespace {

using namespace std::chrono_literals;

constexpr const char* stoodStill = "The run stood still for ";

/// Stops a process for a while, from a session of its own.
void stopFor(pid_t process, useconds_t microseconds)
{
    if (fork() != 0)
        return;
    setsid();
    kill(process, SIGSTOP);
    usleep(microseconds);
    kill(process, SIGCONT);
    _exit(0);
}

TEST(Standstill, ALabThatWasStoppedForAWhileIsMarked)
{
    const Result result = run([](Context& run) {
        stopFor(getpid(), 900'000);
        wait(nullptr);
        run.sleep(300ms); // so that it is seen going on
    });
    EXPECT_EQ(result.ending, Ending::finished);
    EXPECT_EQ(result.notes.find(stoodStill), 0U) << result.notes;
}

TEST(Standstill, AWatcherThatWasStoppedIsMarkedToo)
{
    const pid_t watcher = getpid();
    const Result result = run([watcher](Context& run) {
        stopFor(watcher, 900'000);
        run.sleep(1500ms);
    });
    EXPECT_EQ(result.ending, Ending::finished);
    EXPECT_EQ(result.notes.find(stoodStill), 0U) << result.notes;
}

TEST(Standstill, ARunThatNobodyStoppedIsNot)
{
    const Result result = run([](Context& run) { run.sleep(300ms); });
    EXPECT_EQ(result.notes, "");
}

TEST(Standstill, TimeOnACoreIsNoStandstill)
{
    Standstill standstill;
    standstill.begin(monotonicNanoseconds());
    const std::int64_t end = monotonicNanoseconds() + 500'000'000;
    while (monotonicNanoseconds() < end) {
    }
    EXPECT_EQ(standstill.turn(monotonicNanoseconds()), 0);
    EXPECT_FALSE(standstill.remark());
}

TEST(Standstill, ASlowDiskIsNoStandstill)
{
    Standstill standstill;
    const std::int64_t begin = monotonicNanoseconds();
    standstill.begin(begin);
    standstill.wrote(begin, begin + 900'000'000);
    EXPECT_EQ(standstill.turn(begin + 1'000'000'000), 0);
    EXPECT_FALSE(standstill.remark());
}

TEST(Standstill, WhoWasStoppedWhileWritingStoodStill)
{
    Standstill standstill;
    const std::int64_t begin = monotonicNanoseconds();
    standstill.begin(begin);
    stopFor(getpid(), 600'000);
    wait(nullptr);
    const std::int64_t end = monotonicNanoseconds();
    standstill.wrote(begin, end);
    EXPECT_GT(standstill.turn(end), 300'000'000);
    EXPECT_TRUE(standstill.remark());
}

TEST(Standstill, SaysForHowLong)
{
    Standstill standstill;
    const std::int64_t begin = monotonicNanoseconds();
    standstill.begin(begin);
    EXPECT_GT(standstill.turn(begin + 3'460'000'000), 3'000'000'000);
    EXPECT_EQ(standstill.remark()->in("en").find("The run stood still for 3."), 0U)
        << standstill.remark()->in("en");
}

} // namespace
} // namespace interleave
