// What child processes start with, and what is left of them.
#include "tests/labs/engine/childhelp.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/prctl.h>
#include <thread>

namespace interleave {
namespace {

std::ptrdiff_t descriptorsOfThisProcess()
{
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return std::distance(begin(files), end(files));
}

bool isIgnored(int number)
{
    struct sigaction action {
    };
    return sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

#ifndef __SANITIZE_THREAD__ // which writes streams out itself where a process ends
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
#endif

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
    const std::ptrdiff_t before = descriptorsOfThisProcess();
    for (int i = 0; i < 300; ++i) {
        ChildProcess child = ChildProcess::forked([] { return 0; });
        if (i % 3 == 0) {
            EXPECT_EQ(child.wait().code(), 0);
        } else if (i % 3 == 1) {
            EXPECT_GE(child.watch(), -1); // opens a descriptor
        }
    }
    EXPECT_TRUE(childrenOfThisProcess().empty());
    EXPECT_EQ(descriptorsOfThisProcess(), before);
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
