#include "labs/engine/team.h"

#include "labs/engine/childprocess.h"
#include "labs/engine/context.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <mutex>
#include <new>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

struct WorkerThread {
    pthread_t handle{};
    bool started = false;
    Context* run = nullptr;
    Context::Work work;
    std::string name;
    int number = 0;
    Lanes lanes = Lanes::told;
    std::mutex* failureMutex = nullptr;
    Sentence* failure = nullptr; ///< the team's first one; guarded by *failureMutex
    std::atomic<bool> ended{false};
};

struct WorkerProcess {
    ChildProcess process;
    pid_t pid = 0; ///< also once it is reaped
    std::string name;

    [[nodiscard]] bool ended() const { return process.pid() == 0; }
};

Sentence sentenceOf(const std::exception_ptr& thrown, const std::string& name)
{
    try {
        std::rethrow_exception(thrown);
    } catch (const RunFailure& failure) {
        return failure.sentence;
    } catch (const std::bad_alloc&) {
        return Sentence(LAB_TEXT("The system gave “%1” no further memory."), {name});
    } catch (const std::exception& error) {
        return Sentence(LAB_TEXT("“%1” failed: %2."), {name, error.what()});
    } catch (...) {
        return Sentence(LAB_TEXT("“%1” failed without saying why."), {name});
    }
}

void* threadMain(void* argument)
{
    auto& worker = *static_cast<WorkerThread*>(argument);
    pthread_setname_np(pthread_self(), worker.name.substr(0, 15).c_str()); // longer ones are refused
    try {
        Probe probe = worker.lanes == Lanes::told ? worker.run->lane(LaneKind::thread, worker.name) : Probe();
        worker.work(probe, worker.number);
    } catch (...) {
        const std::scoped_lock lock(*worker.failureMutex);
        if (worker.failure->empty())
            *worker.failure = sentenceOf(std::current_exception(), worker.name);
    }
    worker.ended = true;
    return nullptr;
}

/// Throws RunFailure where the system makes none.
void startThread(WorkerThread& worker, std::size_t stackBytes)
{
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    if (stackBytes != 0)
        pthread_attr_setstacksize(&attributes,
                                  std::max(stackBytes, static_cast<std::size_t>(PTHREAD_STACK_MIN)));
    const int error = pthread_create(&worker.handle, &attributes, threadMain, &worker);
    pthread_attr_destroy(&attributes);
    if (error != 0)
        throw RunFailure{Sentence(LAB_TEXT("The system made %1 threads and refused one more (%2)."),
                                  {std::to_string(worker.number), std::strerror(error)})};
    worker.started = true;
}

/// Its exit code; says what went wrong.
int processMain(Context& run, const Context::Work& work, const std::string& name, int number, Lanes lanes)
{
    try {
        Probe probe = lanes == Lanes::told ? run.lane(LaneKind::process, name) : Probe();
        work(probe, number);
    } catch (...) {
        run.note(Severity::error, sentenceOf(std::current_exception(), name));
        return 1;
    }
    return 0;
}

/// Empty when the worker ended as it should.
Sentence endingOf(const WorkerProcess& worker, const Ended& ended)
{
    const std::string pid = std::to_string(worker.pid);
    if (const auto signal = ended.signal())
        return Sentence(
            LAB_TEXT("Worker process “%1” (pid %2) was killed by signal %3 (%4); the run ends here."),
            {worker.name, pid, std::to_string(*signal), strsignal(*signal)});
    if (ended.code().value_or(0) != 0)
        return Sentence(LAB_TEXT("Worker process “%1” (pid %2) failed; the run ends here."),
                        {worker.name, pid});
    return {};
}

} // namespace

struct Team::Members {
    explicit Members(Context& itsRun)
        : run(itsRun)
    {
    }

    Context& run;
    std::deque<WorkerThread> threads;
    std::vector<WorkerProcess> processes;
    std::mutex failureMutex; // protects failure
    Sentence failure;

    void joinThreads();
    void joinProcesses();
    bool reap(WorkerProcess& worker);
    void reapEnded();
    void killProcesses();
};

void Team::Members::joinThreads()
{
    for (WorkerThread& worker : threads)
        if (worker.started)
            pthread_join(worker.handle, nullptr);
    threads.clear();
}

bool Team::Members::reap(WorkerProcess& worker)
{
    const std::optional<Ended> ended = worker.process.reap();
    if (ended && failure.empty())
        failure = endingOf(worker, *ended);
    return worker.ended();
}

/// Asks once for each that has ended, instead of each time for each that has not.
void Team::Members::reapEnded()
{
    siginfo_t ended{};
    while (waitid(P_ALL, 0, &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid != 0) {
        const auto ours = std::ranges::find_if(
            processes, [&](const auto& each) { return each.process.pid() == ended.si_pid; });
        if (ours == processes.end()) { // another team's hides those of this one
            std::ranges::for_each(processes, [this](auto& each) { reap(each); });
            return;
        }
        reap(*ours);
    }
}

void Team::Members::killProcesses()
{
    for (const WorkerProcess& worker : processes)
        worker.process.signal(SIGKILL);
}

void Team::Members::joinProcesses()
{
    constexpr std::int64_t grace = 400'000'000; // ns after a stop
    std::int64_t stopSeen = 0;
    while (reapEnded(), !std::ranges::all_of(processes, &WorkerProcess::ended)) {
        if (run.stopping() && stopSeen == 0)
            stopSeen = monotonicNanoseconds();
        const bool late = stopSeen != 0 && monotonicNanoseconds() - stopSeen > grace;
        if (!failure.empty() || late)
            killProcesses();
        siginfo_t ignored;
        timespec pause{0, 20'000'000}; // then it looks whether the run is to stop
        sigset_t children;
        sigemptyset(&children);
        sigaddset(&children, SIGCHLD);
        sigtimedwait(&children, &ignored, &pause); // SIGCHLD is blocked: see processes()
    }
    if (stopSeen != 0)
        failure = {}; // who asked for the end need not be told of the ends
    processes.clear();
}

Team::Team(std::unique_ptr<Members> members)
    : m_members(std::move(members))
{
}
Team::Team(Team&&) noexcept = default;

Team::~Team()
{
    if (!m_members || (m_members->threads.empty() && m_members->processes.empty()))
        return;
    m_members->run.m_arena.stop(); // nobody will join them: a body that throws ends its run
    m_members->killProcesses();
    m_members->joinThreads();
    m_members->joinProcesses();
}

void Team::join()
{
    Context& run = m_members->run;
    Probe nobody;
    const Waiting told(gettid() == run.m_bodyThread ? run.probe() : nobody, Reason::join);
    m_members->joinThreads();
    m_members->joinProcesses();
    if (!m_members->failure.empty())
        throw RunFailure{std::exchange(m_members->failure, {})};
}

bool Team::done()
{
    return std::ranges::all_of(m_members->threads, [](const auto& each) { return each.ended.load(); }) &&
           std::ranges::all_of(m_members->processes, [this](auto& each) { return m_members->reap(each); });
}

bool Team::failed()
{
    for (WorkerProcess& worker : m_members->processes)
        m_members->reap(worker);
    const std::scoped_lock lock(m_members->failureMutex);
    return !m_members->failure.empty();
}

std::vector<pid_t> Team::pids() const
{
    std::vector<pid_t> pids;
    for (const WorkerProcess& worker : m_members->processes)
        pids.push_back(worker.pid);
    return pids;
}

Team Context::threads(std::string_view name, int count, const Work& work, Lanes lanes, std::size_t stackBytes)
{
    auto members = std::make_unique<Team::Members>(*this);
    try {
        for (int number = 0; number < count; ++number) {
            WorkerThread& worker = members->threads.emplace_back();
            worker.run = this;
            worker.work = work;
            worker.name = std::string(name) + ' ' + std::to_string(number);
            worker.number = number;
            worker.lanes = lanes;
            worker.failureMutex = &members->failureMutex;
            worker.failure = &members->failure;
            startThread(worker, stackBytes);
        }
    } catch (...) {
        m_arena.stop(); // those that run already must not wait for the missing one
        members->joinThreads();
        throw;
    }
    return Team(std::move(members));
}

Team Context::processes(std::string_view name, int count, const Work& work, Lanes lanes)
{
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, nullptr); // joinProcesses waits for it
    auto members = std::make_unique<Team::Members>(*this);
    for (int number = 0; number < count; ++number) {
        const std::string itsName = std::string(name) + ' ' + std::to_string(number);
        try {
            ChildProcess child = ChildProcess::forked(
                [&] { return processMain(*this, work, itsName, number, lanes); }, {.name = itsName});
            const pid_t pid = child.pid();
            members->processes.push_back({std::move(child), pid, itsName});
        } catch (const NoFurtherProcess& refused) {
            members->killProcesses();
            members->joinProcesses();
            throw RunFailure{Sentence(LAB_TEXT("The system made %1 processes and refused one more (%2)."),
                                      {std::to_string(number), std::strerror(refused.error)})};
        }
    }
    return Team(std::move(members));
}

} // namespace interleave
