#include "labs/processes/child.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fstream>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text endedWithCode = LAB_TEXT("“%1” (pid %2) ended with exit code %3.");
constexpr Text endedBySignal = LAB_TEXT("“%1” (pid %2) was ended by signal %3 (%4).");

} // namespace

namespace processes {

std::optional<int> Ended::code() const
{
    return WIFEXITED(status) ? std::optional(WEXITSTATUS(status)) : std::nullopt;
}

std::optional<int> Ended::signal() const
{
    return WIFSIGNALED(status) ? std::optional(WTERMSIG(status)) : std::nullopt;
}

Child::Child(pid_t pid)
    : m_pid(pid)
    , m_watch(static_cast<int>(syscall(SYS_pidfd_open, pid, 0))) // closed by exec: pidfd_open(2)
{
}

Child::~Child()
{
    if (m_pid == 0)
        return;
    kill(m_pid, SIGKILL);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR)
        ;
}

Child::Child(Child&& other) noexcept
    : m_pid(std::exchange(other.m_pid, 0))
    , m_watch(std::move(other.m_watch))
{
}

Child& Child::operator=(Child&& other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_watch, other.m_watch);
    return *this;
}

std::optional<int> Child::status() const
{
    siginfo_t info{};
    if (m_pid == 0 || waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 ||
        info.si_pid != m_pid)
        return std::nullopt;
    if (info.si_code == CLD_EXITED)
        return W_EXITCODE(info.si_status, 0);
    return W_EXITCODE(0, info.si_status) | (info.si_code == CLD_DUMPED ? WCOREFLAG : 0);
}

std::optional<Ended> Child::reap()
{
    Ended ended;
    if (m_pid == 0 || wait4(m_pid, &ended.status, WNOHANG, &ended.used) != m_pid)
        return std::nullopt;
    m_pid = 0;
    return ended;
}

void Child::signal(int number) const
{
    if (m_pid != 0)
        kill(m_pid, number);
}

std::string signalName(int number)
{
    const char* name = sigabbrev_np(number);
    return name == nullptr ? std::to_string(number) : std::string("SIG") + name;
}

Sentence howItEnded(const std::string& name, pid_t pid, const Ended& ended)
{
    if (const auto signal = ended.signal())
        return Sentence(endedBySignal,
                        {name, std::to_string(pid), std::to_string(*signal), signalName(*signal)});
    return Sentence(endedWithCode, {name, std::to_string(pid), std::to_string(ended.code().value_or(-1))});
}

std::optional<Standing> standingOf(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    if (!std::getline(file, line))
        return std::nullopt;
    const std::size_t afterName = line.rfind(") "); // the name may hold anything, brackets included
    if (afterName == std::string::npos || afterName + 2 >= line.size())
        return std::nullopt;
    Standing standing{line[afterName + 2], 0};
    standing.parent = std::atoi(line.c_str() + std::min(line.size(), afterName + 4));
    return standing;
}

} // namespace processes
} // namespace interleave
