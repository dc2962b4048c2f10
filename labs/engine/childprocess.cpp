#include "labs/engine/childprocess.h"

#include "labs/engine/onethread.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noProcess = LAB_TEXT("The system made no further process (%1).");
constexpr Text notAlone = LAB_TEXT("Worker processes must be started before any thread.");

/// A handler or a mask is the parent's business, not the child's. Those of crashes stay: a sanitizer has
/// them; those of SIGUSR1 and SIGUSR2 too: they are a program's own way to talk to its copies.
void resetSignals()
{
    for (const int number :
         {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGCHLD, SIGALRM, SIGCONT, SIGTSTP, SIGTTIN, SIGTTOU})
        signal(number, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
}

void closeAllBut(std::vector<int> kept)
{
    std::ranges::sort(kept);
    unsigned first = messageDescriptor + 1;
    for (const int number : kept) {
        const auto next = static_cast<unsigned>(number);
        if (number < 0 || next < first)
            continue;
        if (next > first)
            closeDescriptors(first, next - 1);
        first = next + 1;
    }
    closeDescriptors(first);
}

void leaveNoCore()
{
    signal(SIGSEGV, SIG_DFL); // to which a sanitizer would answer
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// False: the parent has ended already, or the child is not what it was to be.
bool prepare(const ChildSettings& settings, pid_t parent)
{
    if (!settings.outlivesParent && !dieWith(parent))
        return false;
    if (settings.ownGroup && setpgid(0, 0) != 0)
        return false;
    resetSignals();
    if (!settings.leavesCore)
        leaveNoCore();
    if (!settings.name.empty())
        prctl(PR_SET_NAME, settings.name.substr(0, 15).c_str());
    if (settings.keeps)
        closeAllBut(*settings.keeps);
    return true;
}

/// Nothing may unwind into what the original does next. No std::function: to make one may throw.
template <class Work>
[[noreturn]] void workAndExit(const Work& work) noexcept
{
    int code = 1;
    try {
        code = work();
    } catch (...) { // its parent sees the exit code
        code = 1;
    }
    _exit(code);
}

} // namespace

std::optional<int> Ended::code() const
{
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

std::optional<int> Ended::signal() const
{
    return WIFSIGNALED(status) ? std::optional(WTERMSIG(status)) : std::nullopt;
}

ChildProcess::ChildProcess(pid_t pid)
    : m_pid(pid > 0 ? pid : 0) // as fork(2) gives it; never all processes
    , m_owner(getpid())
{
}

ChildProcess::~ChildProcess()
{
    if (m_pid == 0 || m_owner != getpid())
        return;
    signal(SIGKILL);
    wait();
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, 0))
    , m_owner(other.m_owner)
    , m_watch(std::move(other.m_watch))
{
}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_owner, other.m_owner);
    std::swap(m_watch, other.m_watch);
    return *this;
}

ChildProcess ChildProcess::forked(const ChildWork& work, const ChildSettings& settings)
{
    if (!hasOneThread())
        throw RunFailure{Sentence(notAlone)};
    const pid_t pid = forkChild(work, settings);
    if (pid < 0)
        throw noFurtherProcess();
    return ChildProcess(pid);
}

int ChildProcess::watch() const
{
    if (m_watch.number() < 0 && m_pid != 0)
        m_watch = Descriptor(static_cast<int>(syscall(SYS_pidfd_open, m_pid, 0))); // closed by exec
    return m_watch.number();
}

std::optional<int> ChildProcess::status() const
{
    siginfo_t info{};
    if (m_pid == 0)
        return std::nullopt;
    if (waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0)
        return Ended::unknown; // ECHILD
    if (info.si_pid != m_pid)
        return std::nullopt;
    if (info.si_code == CLD_EXITED)
        return W_EXITCODE(info.si_status, 0);
    return W_EXITCODE(0, info.si_status) | (info.si_code == CLD_DUMPED ? WCOREFLAG : 0);
}

std::optional<Ended> ChildProcess::take(int options)
{
    if (m_pid == 0)
        return std::nullopt;
    Ended ended;
    pid_t taken = 0;
    do
        taken = wait4(m_pid, &ended.status, options, &ended.used);
    while (taken < 0 && errno == EINTR);
    if (taken == 0)
        return std::nullopt;
    m_pid = 0;
    return taken > 0 ? ended : Ended{}; // ECHILD: there is nothing left to be reaped
}

std::optional<Ended> ChildProcess::reap() { return take(WNOHANG); }

Ended ChildProcess::wait() { return take(0).value_or(Ended{}); }

void ChildProcess::signal(int number) const
{
    if (m_pid != 0 && status() != Ended::unknown) // then its number may be another one's by now
        kill(m_pid, number);
}

NoFurtherProcess noFurtherProcess()
{
    const int error = errno;
    return {{Sentence(noProcess, {std::strerror(error)})}, error};
}

pid_t forkChild(const ChildWork& work, const ChildSettings& settings)
{
    const pid_t parent = getpid();
    sigset_t all;
    sigset_t before;
    sigfillset(&all); // or a handler of the parent's could still run in the child
    sigprocmask(SIG_SETMASK, &all, &before);
    const pid_t pid = fork();
    if (pid == 0)
        workAndExit([&] { return prepare(settings, parent) ? work() : 1; });
    const int error = errno;
    sigprocmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return pid;
}

pid_t forkBare(const ChildWork& work)
{
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid == 0)
        workAndExit([&] { return dieWith(parent) ? work() : 1; });
    return pid;
}

bool dieWith(pid_t expected)
{
    return prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == expected; // it may end before the first call
}

void closeDescriptors(unsigned first, unsigned last)
{
    if (syscall(SYS_close_range, first, last, 0U) == 0)
        return;
    rlimit most{}; // before Linux 5.9
    getrlimit(RLIMIT_NOFILE, &most);
    for (rlim_t number = first; number <= last && number < most.rlim_cur; ++number)
        close(static_cast<int>(number));
}

} // namespace interleave
