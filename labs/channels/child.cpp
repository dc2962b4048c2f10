#include "labs/channels/child.h"

#include "labs/channels/stream.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>

namespace interleave {
namespace {

constexpr Text noProcess =
    LAB_TEXT("The system made no further process (%1). Close some programs and try again.");

} // namespace

namespace channels {
namespace {

[[noreturn]] void live(Context& run, const std::string& name, const Child::Work& work, pid_t parent)
{
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent) // it died before the first call
        _exit(1);
    prctl(PR_SET_NAME, name.substr(0, 15).c_str());
    {
        Probe probe = run.lane(LaneKind::process, name);
        work(probe);
    }
    _exit(0);
}

} // namespace

Child::Child(Context& run, const std::string& name, const Work& work)
    : m_name(name)
{
    const pid_t parent = getpid();
    m_pid = fork();
    if (m_pid == 0)
        live(run, name, work, parent);
    if (m_pid < 0)
        throw RunFailure{Sentence(noProcess, {systemsWords()})};
}

Child::~Child()
{
    if (m_ended)
        return;
    kill(m_pid, SIGKILL);
    while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR)
        ;
}

bool Child::hasEnded()
{
    m_ended = m_ended || waitpid(m_pid, &m_status, WNOHANG) == m_pid;
    return m_ended;
}

int Child::signal() const { return m_ended && WIFSIGNALED(m_status) ? WTERMSIG(m_status) : 0; }

} // namespace channels
} // namespace interleave
