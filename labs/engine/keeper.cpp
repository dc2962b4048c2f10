#include "labs/engine/keeper.h"

#include "labs/engine/arena.h"
#include "labs/engine/clock.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr int labDescriptor = 3;

void closeFrom(unsigned first)
{
    if (syscall(SYS_close_range, first, ~0U, 0U) == 0)
        return;
    for (int descriptor = static_cast<int>(first); descriptor < 1024; ++descriptor) // before Linux 5.9
        close(descriptor);
}

/// stdin reads nothing; what the lab prints goes to stderr, since stdout belongs to the stream.
void setUpLabDescriptors(int kept)
{
    const int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    dup2(kept, labDescriptor);
    fcntl(labDescriptor, F_SETFD, FD_CLOEXEC); // not the business of programs that a lab starts
    closeFrom(labDescriptor + 1);
}

void restoreSignals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGCHLD})
        signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void labMain(pid_t keeper, int kept, const std::function<int()>& body)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != keeper)
        _exit(1);
    prctl(PR_SET_CHILD_SUBREAPER, 0);
    setUpLabDescriptors(kept);
    _exit(body());
}

/// Until the lab ends or the leash is pulled; the lab's wait status, or -1.
int waitForEither(pid_t lab, int leash)
{
    const int ended = static_cast<int>(syscall(SYS_pidfd_open, lab, 0));
    for (;;) {
        std::array<pollfd, 2> watched{{{leash, POLLIN, 0}, {ended, POLLIN, 0}}};
        // Without pidfd_open (before Linux 5.3) the lab is looked at every 10 ms.
        if (poll(watched.data(), watched.size(), ended < 0 ? 10 : -1) < 0 && errno != EINTR)
            return -1;
        int status = 0;
        if (waitpid(lab, &status, WNOHANG) == lab)
            return status;
        if (watched[0].revents != 0)
            return -1;
    }
}

[[noreturn]] void keeperMain(Arena& arena, int leash, int kept, const std::function<int()>& body)
{
    setpgid(0, 0); // a Ctrl-C in the terminal is the runner's business
    restoreSignals();
    prctl(PR_SET_NAME, "keeper");
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    const pid_t self = getpid();
    const pid_t lab = fork();
    if (lab == 0)
        labMain(self, kept, body);
    // The leash must be the only descriptor left: holding the runner's pipes open would hide its death from
    // others.
    dup2(leash, STDIN_FILENO);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    closeFrom(labDescriptor);
    if (lab > 0) {
        setpgid(lab, lab); // both sides do it: whoever comes first
        const int status = waitForEither(lab, STDIN_FILENO);
        kill(-lab, SIGKILL);
        endDescendants();
        arena.header().labStatus = status;
    }
    _exit(lab > 0 ? 0 : 1);
}

} // namespace

std::vector<pid_t> childrenOfThisProcess()
{
    std::ifstream list("/proc/self/task/" + std::to_string(getpid()) + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; list >> child;)
        children.push_back(child);
    return children;
}

void endDescendants(std::span<const pid_t> spared)
{
    const std::int64_t until = monotonicNanoseconds() + 1'000'000'000;
    do {
        std::vector<pid_t> children = childrenOfThisProcess();
        std::erase_if(children,
                      [&](pid_t child) { return std::ranges::find(spared, child) != spared.end(); });
        if (children.empty())
            return;
        for (const pid_t child : children)
            kill(child, SIGKILL);
        for (const pid_t child : children)
            waitpid(child, nullptr, WNOHANG);
        usleep(1000);
    } while (monotonicNanoseconds() < until);
}

pid_t forkKeeper(Arena& arena, int leash, int kept, const std::function<int()>& body)
{
    const pid_t keeper = fork();
    if (keeper == 0)
        keeperMain(arena, leash, kept, body);
    return keeper;
}

} // namespace interleave
