#include "labs/engine/childprocess.h"
#include "labs/engine/keeper.h"
#include "labs/engine/onethread.h"
#include "labs/engine/pipe.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <new>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>

namespace interleave {
namespace {

/// Where an earlier test made this process a subreaper, its children's orphans come here.
class ChildProcesses : public testing::Test
{
protected:
    void TearDown() override { endDescendants(); }
};

constexpr int patience = 60'000; // ms, there to end a broken test

std::ptrdiff_t openDescriptors()
{
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return std::distance(begin(files), end(files));
}

/// Whether every copy of the other end is closed, and so all who had one are gone.
bool closes(const Descriptor& reading)
{
    pollfd watched{reading.number(), POLLIN, 0};
    char letter = 0;
    return poll(&watched, 1, patience) == 1 && read(reading.number(), &letter, 1) == 0;
}

pid_t pidFrom(const Descriptor& reading)
{
    pid_t pid = 0;
    return read(reading.number(), &pid, sizeof pid) == sizeof pid ? pid : -1;
}

bool tell(const Descriptor& writing, pid_t pid)
{
    return write(writing.number(), &pid, sizeof pid) == sizeof pid;
}

bool isIgnored(int number)
{
    struct sigaction action {
    };
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

int sleepForEver()
{
    for (;;)
        pause();
}

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

TEST_F(ChildProcesses, LeaveTheStreamsAndExitHandlersOfTheirParentAlone)
{
    EXPECT_EXIT(
        {
            std::atexit([] { std::fputs("handler ", stderr); });
            std::setvbuf(stderr, nullptr, _IOFBF, 4096);
            std::fputs("once ", stderr);
            ChildProcess::forked([] { return 0; }).wait();
            std::exit(0);
        },
        testing::ExitedWithCode(0), "^once handler $");
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

TEST_F(ChildProcesses, StartWithDefaultActionsAndNothingBlocked)
{
    std::array<sighandler_t, 2> before{signal(SIGPIPE, SIG_IGN), signal(SIGCHLD, SIG_DFL)};
    sigset_t blocked;
    sigset_t was;
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGTERM);
    sigaddset(&blocked, SIGCHLD);
    sigprocmask(SIG_BLOCK, &blocked, &was);
    const Ended ended = ChildProcess::forked([] {
                            sigset_t now;
                            sigprocmask(SIG_SETMASK, nullptr, &now);
                            const bool free = sigismember(&now, SIGTERM) == 0 &&
                                              sigismember(&now, SIGCHLD) == 0 &&
                                              sigismember(&now, SIGINT) == 0;
                            return free && !isIgnored(SIGPIPE) ? 0 : 1;
                        }).wait();
    EXPECT_EQ(ended.code(), 0);
    EXPECT_TRUE(isIgnored(SIGPIPE)) << "the parent keeps its own";
    sigset_t now;
    sigprocmask(SIG_SETMASK, nullptr, &now);
    EXPECT_EQ(sigismember(&now, SIGTERM), 1);
    sigprocmask(SIG_SETMASK, &was, nullptr);
    signal(SIGPIPE, before[0]);
    signal(SIGCHLD, before[1]);
}

TEST_F(ChildProcesses, HaveTheDescriptorsTheyKeepAndNoOthers)
{
    const StreamEnds kept = makePipe();
    const StreamEnds closed = makePipe();
    const auto looks = [&] {
        const auto isOpen = [](const Descriptor& end) { return fcntl(end.number(), F_GETFD) >= 0; };
        const bool others = isOpen(closed.reading) || isOpen(closed.writing);
        return isOpen(kept.writing) && isOpen(Descriptor(dup(STDERR_FILENO))) && !others ? 0 : 1;
    };
    EXPECT_EQ(ChildProcess::forked(looks, {.keeps = {{kept.writing.number()}}}).wait().code(), 0);
    EXPECT_EQ(fcntl(closed.reading.number(), F_GETFD), FD_CLOEXEC) << "the parent's stay open";
}

TEST_F(ChildProcesses, HaveTheirNameAndGroupAndLeaveNoCore)
{
    const auto looks = [] {
        std::array<char, 16> name{};
        rlimit core{};
        prctl(PR_GET_NAME, name.data());
        getrlimit(RLIMIT_CORE, &core);
        return std::string(name.data()) == "a name of more " && getpgrp() == getpid() && core.rlim_max == 0
                   ? 0
                   : 1;
    };
    const ChildSettings settings{
        .name = "a name of more than fifteen", .leavesCore = false, .ownGroup = true};
    EXPECT_EQ(ChildProcess::forked(looks, settings).wait().code(), 0);
}

TEST_F(ChildProcesses, AreRefusedToAProcessWithSeveralThreads)
{
    StreamEnds end = makePipe();
    std::thread other([&] { closes(end.reading); });
    try {
        ChildProcess::forked([] { return 0; });
        ADD_FAILURE() << "it was forked";
    } catch (const RunFailure& failure) {
        EXPECT_EQ(failure.sentence.in("en"), "Worker processes must be started before any thread.");
    }
    end.writing = {};
    other.join();
}

TEST_F(ChildProcesses, AreRefusedWithTheSystemsReason)
{
    const auto asksForOneTooMany = [] {
        const rlimit none{0, 0};
        if ((getuid() == 0 && setuid(65534) != 0) || setrlimit(RLIMIT_NPROC, &none) != 0)
            return 2;
        try {
            ChildProcess::forked([] { return 0; });
        } catch (const NoFurtherProcess& refused) {
            return refused.error == EAGAIN ? 0 : 1;
        }
        return 1;
    };
    const auto code = ChildProcess::forked(asksForOneTooMany).wait().code();
    if (code == 2)
        GTEST_SKIP() << "this system cannot count the processes of a user";
    EXPECT_EQ(code, 0);
}

TEST_F(ChildProcesses, LeaveNothingHoweverManyThereWere)
{
    const std::ptrdiff_t before = openDescriptors();
    for (int i = 0; i < 300; ++i) {
        ChildProcess child = ChildProcess::forked([] { return 0; });
        if (i % 3 == 0) {
            EXPECT_EQ(child.wait().code(), 0);
        } else if (i % 3 == 1) {
            EXPECT_GE(child.watch(), -1); // opens a descriptor
        }
    }
    EXPECT_TRUE(childrenOfThisProcess().empty());
    EXPECT_EQ(openDescriptors(), before);
}

TEST_F(ChildProcesses, ForkedBareDieWithTheirParentAndNeverReturn)
{
    StreamEnds alive = makePipe();
    EXPECT_EQ(ChildProcess(forkBare([]() -> int { throw std::bad_alloc(); })).wait().code(), 1);
    ChildProcess parent = ChildProcess::forked([&] { return forkBare(sleepForEver) > 0 ? 0 : 1; });
    alive.writing = {};
    EXPECT_EQ(parent.wait().code(), 0);
    EXPECT_TRUE(closes(alive.reading));
}

} // namespace
} // namespace interleave
