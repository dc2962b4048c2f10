#include "labs/engine/knownstate.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace interleave {
namespace {

/// nohup(1) ignores the first, a shell without job control the others for what it runs in the background, and
/// whoever ignores SIGPIPE wants an error instead.
constexpr std::array ignoredForAPurpose{SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU, SIGPIPE};

void fillDescriptor(int descriptor, int mode)
{
    if (fcntl(descriptor, F_GETFD) >= 0 || errno != EBADF)
        return;
    int filler = open("/dev/null", mode); // the lowest free number, but for the ones filled before
    if (filler < 0)
        filler = memfd_create("nothing", 0); // a root without devices
    if (filler >= 0 && filler != descriptor) {
        dup2(filler, descriptor);
        close(filler);
    }
}

void heedSignals()
{
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction action {
        };
        const bool ignored = sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
        if (ignored && std::ranges::find(ignoredForAPurpose, number) == ignoredForAPurpose.end())
            signal(number, SIG_DFL);
    }
    // Neither may children be reaped by the kernel: the flag outlives execve(2) on some systems.
    struct sigaction children {
    };
    if (sigaction(SIGCHLD, nullptr, &children) == 0 && (children.sa_flags & SA_NOCLDWAIT) != 0)
        signal(SIGCHLD, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

void raiseFileLimit()
{
    constexpr rlim_t usual = 1024;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= usual)
        return;
    limit.rlim_cur = std::min(usual, limit.rlim_max);
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

void startFromKnownState()
{
    fillDescriptor(STDIN_FILENO, O_RDONLY);
    fillDescriptor(STDOUT_FILENO, O_RDONLY); // writing fails, as it would have: isWritable()
    fillDescriptor(STDERR_FILENO, O_WRONLY);
    heedSignals();
    const mode_t inherited = umask(0);
    umask(inherited & ~static_cast<mode_t>(S_IRUSR | S_IWUSR | S_IXUSR));
    raiseFileLimit();
}

bool isWritable(int descriptor)
{
    const int flags = fcntl(descriptor, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

} // namespace interleave
