#include "labs/boundness/systemcalls.h"

#include "labs/boundness/ways.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <numeric>
#include <sys/ptrace.h>
#include <sys/wait.h>

namespace interleave::boundness {

namespace {

/// What the watcher and the watched share.
struct Watch {
    CallCount count;
    Gate watched; ///< the job is not begun before
    Sheet sheet;
};

/// Stops one child of this process, and all that it starts, at each system call. This process must have no
/// other child.
class Watcher
{
public:
    Watcher(Watch& watch, pid_t child)
        : m_watch(watch)
        , m_child(child)
    {
    }
    /// Returns when the child has ended, which is left to be seen by waitpid(2); at once where the system
    /// refuses.
    void follow();

private:
    [[nodiscard]] bool seize() const;
    [[nodiscard]] std::optional<siginfo_t> next() const;
    void handle(const siginfo_t& what);
    void countCall(pid_t caller);

    Watch& m_watch;
    pid_t m_child;
};

bool ended(const siginfo_t& what) { return what.si_code != CLD_TRAPPED && what.si_code != CLD_STOPPED; }

void Watcher::follow()
{
    const bool seized = seize();
    if (!seized)
        m_watch.count.refusal = errno;
    if (const auto first = seized ? next() : std::nullopt)
        handle(*first); // from here on it stops at its calls
    m_watch.watched.open();
    if (seized)
        while (const auto what = next())
            handle(*what);
}

bool Watcher::seize() const
{
    constexpr long all = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                         PTRACE_O_TRACEVFORK | PTRACE_O_EXITKILL;
    return ptrace(PTRACE_SEIZE, m_child, nullptr, all) == 0 &&
           ptrace(PTRACE_INTERRUPT, m_child, nullptr, nullptr) == 0;
}

/// The next one that has stopped or ended; nothing when it is the child that has ended.
std::optional<siginfo_t> Watcher::next() const
{
    siginfo_t what{};
    while (waitid(P_ALL, 0, &what, WEXITED | WSTOPPED | WNOWAIT | __WALL) != 0)
        if (errno != EINTR)
            return std::nullopt;
    return what.si_pid == m_child && ended(what) ? std::nullopt : std::optional(what);
}

/// Lets it go on as if nobody watched. ptrace(2) fails only where it has been killed meanwhile; then the next
/// that is heard of it is its end.
void Watcher::handle(const siginfo_t& what)
{
    constexpr int systemCall = SIGTRAP | 0x80;
    const int signal = what.si_status & 0xff;
    const int event = what.si_status >> 8;
    const bool groupStop = event == PTRACE_EVENT_STOP && signal != SIGTRAP;
    if (ended(what)) {
        waitpid(what.si_pid, nullptr, __WALL); // only now its own parent hears of it
        return;
    }
    if (signal == systemCall)
        countCall(what.si_pid);
    const bool signalled = event == 0 && signal != systemCall;
    ptrace(groupStop ? PTRACE_LISTEN : PTRACE_SYSCALL, what.si_pid, nullptr, signalled ? signal : 0);
}

/// At the stop before a call, not at the one after it.
void Watcher::countCall(pid_t caller)
{
    __ptrace_syscall_info info{};
    if (ptrace(PTRACE_GET_SYSCALL_INFO, caller, sizeof info, &info) < 0 && errno != ESRCH)
        m_watch.count.refusal = errno; // before Linux 5.3
    if (info.op != PTRACE_SYSCALL_INFO_ENTRY || !m_watch.sheet.counting)
        return;
    auto& made = m_watch.count.made;
    ++made.at(std::min<std::size_t>(info.entry.nr, made.size() - 1));
}

} // namespace

std::uint64_t CallCount::total() const { return std::accumulate(made.begin(), made.end(), std::uint64_t{0}); }

CallCount countCalls(Context& run, const Job& job, std::size_t way, int workers)
{
    SharedMemory watchMemory = run.shared(sizeof(Watch));
    SharedMemory resultMemory = run.shared(job.tasks * sizeof(std::uint64_t));
    auto& watch = *watchMemory.make<Watch>();
    auto* const results = resultMemory.make<std::uint64_t>(job.tasks);
    const auto watched = [&](Probe& probe, int) {
        watch.watched.pass(run);
        if (watch.count.refusal != 0)
            return;
        watch.sheet.counting = true;
        ways.at(way).work({run, job, workers, Lanes::none, watch.sheet, results, probe});
        watch.sheet.counting = false;
    };
    const auto watching = [&](Probe&, int) {
        const Probe hidden = run.lane(LaneKind::process, {});
        Team team = run.processes("watched", 1, watched, Lanes::none);
        Watcher(watch, team.pids().front()).follow();
        team.join();
    };
    run.processes("watcher", 1, watching, Lanes::none).join();
    return watch.count;
}

std::string mostFrequent(const CallCount& count)
{
    constexpr std::size_t shown = 3;
    std::vector<std::size_t> numbers(count.made.size());
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    std::ranges::stable_sort(numbers, std::greater(),
                             [&](std::size_t number) { return count.made.at(number); });
    std::string text;
    for (std::size_t place = 0; place < shown && count.made.at(numbers[place]) > 0; ++place)
        text += (text.empty() ? "" : ", ") + nameOfCall(numbers[place]) + ' ' +
                std::to_string(count.made.at(numbers[place]));
    return text;
}

} // namespace interleave::boundness
