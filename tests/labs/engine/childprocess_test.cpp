// How child processes end, and what is known of that.
#include "tests/labs/engine/childhelp.h"

#include <csignal>
#include <new>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>

namespace interleave {
namespace {

TEST_F(ChildProcesses, ReturnWhatTheirWorkReturns)
{
    const Ended ended = ChildProcess::forked([] { return 7; }).wait();
    EXPECT_EQ(ended.code(), 7);
    EXPECT_FALSE(ended.signal());
}

TEST_F(ChildProcesses, EndWithAStatusWhateverTheirWorkThrowsAndRunNothingElseOfTheirParent)
{
    StreamEnds log = makePipe();
    const std::vector<std::function<int()>> works{
        []() -> int { throw std::bad_alloc(); },
        []() -> int { throw std::runtime_error("for its own process only"); },
        []() -> int { throw 5; },
    };
    const pid_t parent = getpid();
    for (const auto& work : works) {
        const Ended ended = ChildProcess::forked(work).wait();
        ASSERT_TRUE(tell(log.writing, getpid())); // a child that got here would write as well
        EXPECT_EQ(ended.code(), 1);
    }
    log.writing = {};
    for (std::size_t i = 0; i < works.size(); ++i)
        EXPECT_EQ(pidFrom(log.reading), parent);
    EXPECT_TRUE(closes(log.reading));
}

TEST_F(ChildProcesses, AreGoneOnceTheirParentIsKilled)
{
    StreamEnds told = makePipe();
    StreamEnds alive = makePipe();
    ChildProcess parent = ChildProcess::forked([&] {
        const ChildProcess child = ChildProcess::forked(sleepForEver);
        return tell(told.writing, child.pid()) ? sleepForEver() : 1;
    });
    alive.writing = {};
    EXPECT_GT(pidFrom(told.reading), 0);
    parent.signal(SIGKILL);
    EXPECT_EQ(parent.wait().signal(), SIGKILL);
    EXPECT_TRUE(closes(alive.reading)) << "the grandchild holds it";
}

TEST_F(ChildProcesses, OutliveTheirParentWhereTheyAreTo)
{
    StreamEnds told = makePipe();
    StreamEnds alive = makePipe();
    ChildProcess parent = ChildProcess::forked([&] {
        const pid_t child = forkChild(sleepForEver, {.outlivesParent = true});
        return tell(told.writing, child) ? 0 : 1;
    });
    alive.writing = {};
    const pid_t child = pidFrom(told.reading);
    ASSERT_GT(child, 0);
    EXPECT_EQ(parent.wait().code(), 0);
    EXPECT_EQ(kill(child, 0), 0);
    EXPECT_EQ(kill(child, SIGKILL), 0);
    EXPECT_TRUE(closes(alive.reading));
}

TEST_F(ChildProcesses, NoticeAParentThatEndedBeforeTheyCouldAskToDieWithIt)
{
    const auto notices = [] { return dieWith(getppid()) && !dieWith(getppid() + 1) ? 0 : 1; };
    EXPECT_EQ(ChildProcess::forked(notices).wait().code(), 0);
}

TEST_F(ChildProcesses, AreKilledAndReapedWithTheirOwner)
{
    StreamEnds alive = makePipe();
    {
        const ChildProcess child = ChildProcess::forked(sleepForEver);
        alive.writing = {};
    }
    EXPECT_TRUE(closes(alive.reading));
    EXPECT_TRUE(childrenOfThisProcess().empty());
}

TEST_F(ChildProcesses, BelongToTheirParentOnlyAndNotToCopiesOfIt)
{
    ChildProcess first = ChildProcess::forked(sleepForEver);
    ChildProcess second = ChildProcess::forked([&] {
        first = {}; // as a copy does that clears away what it does not need
        return 0;
    });
    EXPECT_EQ(second.wait().code(), 0);
    EXPECT_FALSE(first.ended());
}

TEST_F(ChildProcesses, StayZombiesUntilTheyAreReaped)
{
    ChildProcess child = ChildProcess::forked([] { return 3; });
    pollfd watched{child.watch(), POLLIN, 0};
    if (child.watch() >= 0) {
        EXPECT_EQ(poll(&watched, 1, patience), 1);
    }
    while (!child.ended())
        std::this_thread::yield();
    EXPECT_EQ(childrenOfThisProcess().size(), 1U);
    EXPECT_EQ(child.status(), W_EXITCODE(3, 0));
    const auto ended = child.reap();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->code(), 3);
    EXPECT_EQ(child.pid(), 0);
    EXPECT_FALSE(child.reap());
    EXPECT_TRUE(childrenOfThisProcess().empty());
}

TEST_F(ChildProcesses, TellWhichSignalKilledThem)
{
    ChildProcess child = ChildProcess::forked(sleepForEver);
    EXPECT_FALSE(child.reap()) << "it lives";
    child.signal(SIGKILL);
    const Ended ended = child.wait();
    EXPECT_EQ(ended.signal(), SIGKILL);
    EXPECT_FALSE(ended.code());
}

TEST_F(ChildProcesses, AreWaitedForThoughSignalsComeMeanwhile)
{
    struct sigaction action {
    };
    struct sigaction before {
    };
    action.sa_handler = [](int) {}; // without SA_RESTART: the wait ends with EINTR
    ASSERT_EQ(sigaction(SIGUSR1, &action, &before), 0);
    const pid_t parent = getpid();
    const Ended ended = ChildProcess::forked([parent] {
                            for (int i = 0; i < 100; ++i) {
                                kill(parent, SIGUSR1);
                                std::this_thread::yield();
                            }
                            return 4;
                        }).wait();
    EXPECT_EQ(ended.code(), 4);
    sigaction(SIGUSR1, &before, nullptr);
}

TEST_F(ChildProcesses, AreWaitedForAlthoughSIGCHLDIsIgnored)
{
    const auto inAProcessThatIgnoresIt = [] {
        signal(SIGCHLD, SIG_IGN); // the system reaps: no status is left
        const Ended waited = ChildProcess::forked([] { return 7; }).wait();
        ChildProcess looked = ChildProcess::forked([] { return 7; });
        while (!looked.ended())
            std::this_thread::yield();
        const auto reaped = looked.reap();
        { // and one that lives is killed
            const ChildProcess left = ChildProcess::forked(sleepForEver);
        }
        const bool unknown = !waited.code() && !waited.signal() && reaped && !reaped->code();
        return unknown && childrenOfThisProcess().empty() ? 0 : 1;
    };
    EXPECT_EQ(ChildProcess::forked(inAProcessThatIgnoresIt).wait().code(), 0);
}

} // namespace
} // namespace interleave
