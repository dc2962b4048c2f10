#include "app/run/watcher.h"

#include "app/run/console.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace interleave {
namespace {

// What a signal handler may touch. A forked child has copies of these and an inherited pipe, and restores its
// signals.
std::atomic<int> firstSignal{0};
std::atomic<int> signalCount{0};
std::array<int, 2> wakePipe{-1, -1};

void onSignal(int number)
{
    const int before = errno;
    int none = 0;
    firstSignal.compare_exchange_strong(none, number);
    signalCount.fetch_add(1);
    [[maybe_unused]] const ssize_t full = ::write(wakePipe[1], "", 1); // a full pipe wakes as well
    errno = before;
}

/// The lab has a process group of its own, which a terminal's Ctrl-Z does not reach: it is stopped first and
/// goes on last. This process stops as it would have by default; where nobody could continue it (an orphaned
/// process group, setpgid(2)), it goes on at once.
void onJobControl(int number)
{
    const int before = errno;
    Supervisor::signalLab(SIGSTOP);
    struct sigaction ours {
    };
    struct sigaction usual {
    };
    usual.sa_handler = SIG_DFL;
    ::sigaction(number, &usual, &ours);
    ::raise(number); // blocked as long as this handler runs
    sigset_t blocked;
    sigset_t open;
    ::sigemptyset(&open);
    ::sigaddset(&open, number);
    ::sigprocmask(SIG_UNBLOCK, &open, &blocked); // here it stops, until SIGCONT
    ::sigprocmask(SIG_SETMASK, &blocked, nullptr);
    ::sigaction(number, &ours, nullptr);
    Supervisor::signalLab(SIGCONT);
    errno = before;
}

void ignoreQuietly(int) {} // unlike SIG_IGN it is not inherited by programs that a lab starts

void handle(int number, void (*handler)(int), bool evenIfIgnored)
{
    struct sigaction action {
    };
    if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN && !evenIfIgnored)
        return; // as nohup(1) and the shell's & ask for
    action = {};
    action.sa_handler = handler;
    action.sa_flags = handler == onJobControl ? SA_RESTART : 0;
    ::sigaction(number, &action, nullptr);
}

bool isReadable(int descriptor)
{
    pollfd ready{descriptor, POLLIN, 0};
    return descriptor >= 0 && ::poll(&ready, 1, 0) > 0 && ready.revents != 0;
}

} // namespace

Watcher::Watcher(bool attached)
    : m_attached(attached)
{
    if (wakePipe[0] < 0 && ::pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        wakePipe = {-1, -1}; // then signals are seen at the next look
    handle(SIGINT, onSignal, false);
    handle(SIGHUP, onSignal, false);
    handle(SIGTERM, onSignal, true);
    for (const int number : {SIGTSTP, SIGTTIN, SIGTTOU})
        handle(number, onJobControl, false);
    handle(SIGPIPE, ignoreQuietly, true);
    handle(SIGXFSZ, ignoreQuietly, true);
    std::array<int, 2> quiet{-1, -1};
    if (attached && ::pipe2(quiet.data(), O_CLOEXEC) == 0) {
        m_quiet = Descriptor(quiet[0]);
        m_quietEnd = Descriptor(quiet[1]);
    }
    if (attached)
        watchParent();
}

void Watcher::watchParent()
{
    m_parent = ::getppid();
    m_parentEnd = Descriptor(static_cast<int>(::syscall(SYS_pidfd_open, m_parent, 0)));
}

std::vector<int> Watcher::descriptors() const
{
    std::vector<int> all;
    if (wakePipe[0] >= 0)
        all.push_back(wakePipe[0]);
    if (m_attached)
        all.push_back(STDIN_FILENO);
    if (m_parentEnd.number() >= 0)
        all.push_back(m_parentEnd.number());
    return all;
}

int Watcher::signal() const { return firstSignal.load(); }

/// A descriptor at its end stays readable for ever and would keep the loop from sleeping.
void Watcher::abandon(int descriptor)
{
    m_abandoned = true;
    m_stop = true;
    if (m_quiet.number() >= 0)
        ::dup3(m_quiet.number(), descriptor, O_CLOEXEC);
}

void Watcher::obey(const std::string& line)
{
    constexpr std::string_view action = "action ";
    if (line == "stop")
        m_stop = true;
    else if (line == "kill")
        m_kill = true;
    else if (line == "pause" || line == "continue")
        m_pause = line == "pause";
    else if (line.starts_with(action))
        m_actions.push_back(line.substr(action.size()));
    else if (!line.empty())
        writeToStderr("interleave-run: stop | kill | pause | continue | action ID\n");
}

void Watcher::readControl()
{
    constexpr std::size_t longestLine = 1000;
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
        abandon(STDIN_FILENO);
    for (ssize_t i = 0; i < count; ++i) {
        const char c = buffer[static_cast<std::size_t>(i)];
        if (c == '\n') {
            obey(m_line);
            m_line.clear();
        } else if (m_line.size() < longestLine && c != '\r') {
            m_line += c;
        }
    }
}

void Watcher::refresh()
{
    std::array<char, 64> wakes{};
    while (wakePipe[0] >= 0 && ::read(wakePipe[0], wakes.data(), wakes.size()) > 0) {
    }
    if (m_attached && !m_abandoned && isReadable(STDIN_FILENO))
        readControl();
    if (m_attached && !m_abandoned && (::getppid() != m_parent || isReadable(m_parentEnd.number())))
        abandon(m_parentEnd.number() >= 0 ? m_parentEnd.number() : STDIN_FILENO);
    m_stop = m_stop || signalCount.load() > 0;
    m_kill = m_kill || signalCount.load() > 1;
    m_stop = m_stop || m_kill;
}

bool Watcher::stopped()
{
    refresh();
    return m_stop;
}

bool Watcher::paused()
{
    refresh();
    return m_pause && !m_stop;
}

Wishes Watcher::look()
{
    refresh();
    return {.stop = m_stop, .kill = m_kill, .actions = std::exchange(m_actions, {})};
}

} // namespace interleave
