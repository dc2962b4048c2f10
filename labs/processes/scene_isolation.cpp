// Who sees a change: a child process changes a variable, then a child in shared memory does, at last a
// thread. And what the kernel copies meanwhile: each page when it is first written to, and no other.
#include "labs/engine/pipe.h"
#include "labs/processes/memory.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"

namespace interleave {
namespace {

constexpr Text processChanged =
    LAB_TEXT("A child process set its variable to %1. The parent's is still %2: it was a copy.");
constexpr Text threadChanged =
    LAB_TEXT("A thread set the variable to %1. For the main thread it is %2, too.");
constexpr Text sharedChanged =
    LAB_TEXT("A child process set a variable in shared memory to %1. The parent reads %2.");
constexpr Text endedBefore = LAB_TEXT("“%1” ended before it could set the variable.");
constexpr Text copied =
    LAB_TEXT("The child shares %1 pages with its parent. Reading all of them cost it %2 page "
             "faults, writing to all of them %3: one for each page that had to be copied.");
constexpr Text noShares = LAB_TEXT("This system does not tell how much of its memory a process shares.");

} // namespace

namespace processes {

namespace {

constexpr std::int64_t valueBefore = 1;
constexpr std::int64_t valueAfter = 42;

/// What the child counts, in memory that both see. Memory in bytes; -1: not known.
struct Counts {
    std::int64_t faultsRead = -1;
    std::int64_t faultsWrite = -1;
    std::int64_t memoryShared = -1;
    std::int64_t memoryCopied = -1;
    std::uint64_t sum = 0;
};

void count(Ballast& ballast, Counts& counts)
{
    counts.memoryShared = proportionalMemory().value_or(-1);
    std::int64_t begin = pageFaults();
    counts.sum = ballast.readAll();
    counts.faultsRead = pageFaults() - begin;
    begin = pageFaults();
    ballast.writeAll();
    counts.faultsWrite = pageFaults() - begin;
    counts.memoryCopied = proportionalMemory().value_or(-1);
}

class Experiment
{
public:
    Experiment(Context& run, const Settings& settings)
        : m_run(run)
        , m_story(run)
        , m_pause(settings.pause)
        , m_shared(run.shared(sizeof(std::int64_t)))
    {
    }

    void inProcess();
    void inSharedMemory();
    void inThread();
    void copyOnWrite(std::int64_t bytes);

private:
    void hold(pid_t pid, std::int64_t value, std::string_view where = "value")
    {
        m_story.tell(Deed::holds, pid, static_cast<std::uint32_t>(value), where);
    }
    /// Sets `value` in a child and waits for its end; slowly, so that one can look. False, with a warning: it
    /// was ended before it could.
    bool setInChild(const char* name, volatile std::int64_t& value, const char* where);

    Context& m_run;
    Story m_story;
    std::chrono::nanoseconds m_pause;
    volatile std::int64_t m_value = valueBefore; // volatile: it is what all talk about, and no register
    SharedMemory m_shared;
};

bool Experiment::setInChild(const char* name, volatile std::int64_t& value, const char* where)
{
    StreamEnds changed = makePipe(); // a byte, once it is
    hold(getpid(), value, where);
    ChildProcess child = forked([&] {
        const Probe probe = m_run.lane(LaneKind::process, name);
        m_run.sleep(m_pause / 2);
        value = valueAfter;
        const bool told = write(changed.writing.number(), "c", 1) == 1;
        changed.writing = {};
        m_run.sleep(m_pause / 2);
        return told ? 0 : 1;
    });
    const pid_t pid = child.pid();
    changed.writing = {};
    m_story.tell(Deed::starts, pid, static_cast<std::uint32_t>(getpid()), name);
    hold(pid, value, where);
    bool set = false;
    Traffic traffic(m_run, m_story, child, name);
    traffic.read(std::move(changed.reading), [&](std::string_view bytes) {
        if (bytes.empty()) // it has closed its end
            return;
        set = true;
        hold(pid, valueAfter, where);
        hold(getpid(), value, where);
    });
    if (conclude(m_run, m_story, traffic, child, name) && !set)
        m_run.note(Severity::warning, Sentence(endedBefore, {name}));
    return set && !m_run.stopping();
}

void Experiment::inProcess()
{
    if (!setInChild("child", m_value, "value"))
        return;
    const std::int64_t value = m_value;
    m_run.metric("value_process", static_cast<double>(value));
    m_run.note(Severity::remark,
               Sentence(processChanged, {std::to_string(valueAfter), std::to_string(value)}));
}

void Experiment::inSharedMemory()
{
    auto& shared = *m_shared.make<std::int64_t>();
    shared = valueBefore;
    if (!setInChild("sharer", shared, "shared value"))
        return;
    const auto value = static_cast<const volatile std::int64_t&>(shared);
    m_run.metric("value_shared", static_cast<double>(value));
    m_run.note(Severity::remark,
               Sentence(sharedChanged, {std::to_string(valueAfter), std::to_string(value)}));
}

void Experiment::inThread()
{
    m_run.parallel("thread", 1, [&](Probe& probe, int) {
        const Waiting told(probe, Reason::sleep);
        m_run.sleep(m_pause / 2);
        m_value = valueAfter; // nobody else touches it before the join
    });
    const std::int64_t value = m_value;
    hold(getpid(), value);
    m_run.metric("value_thread", static_cast<double>(value));
    m_run.note(Severity::remark,
               Sentence(threadChanged, {std::to_string(valueAfter), std::to_string(value)}));
}

void Experiment::copyOnWrite(std::int64_t bytes)
{
    constexpr double mebibyte = 1 << 20U;
    constexpr int copies = 2; // the parent's, and in the end the child's
    Ballast ballast(m_run, static_cast<std::size_t>(affordable(m_run, bytes, copies)));
    SharedMemory memory = m_run.shared(sizeof(Counts));
    Counts& counts = *memory.make<Counts>();
    const char* name = "copier";
    ChildProcess child = forked([&] {
        const Probe probe = m_run.lane(LaneKind::process, name);
        count(ballast, counts);
        return 0;
    });
    m_story.tell(Deed::starts, child.pid(), static_cast<std::uint32_t>(getpid()), name);
    Traffic traffic(m_run, m_story, child, name);
    const auto ended = conclude(m_run, m_story, traffic, child, name);
    if (!ended || ended->code() != 0)
        return;
    m_run.metric("faults_read", static_cast<double>(counts.faultsRead));
    m_run.metric("faults_write", static_cast<double>(counts.faultsWrite));
    m_run.note(Severity::remark,
               Sentence(copied, {std::to_string(ballast.pages()), std::to_string(counts.faultsRead),
                                 std::to_string(counts.faultsWrite)}));
    if (counts.memoryShared < 0 || counts.memoryCopied < 0) {
        m_run.note(Severity::warning, Sentence(noShares));
        return;
    }
    m_run.metric("pss_shared_mb", static_cast<double>(counts.memoryShared) / mebibyte);
    m_run.metric("pss_copied_mb", static_cast<double>(counts.memoryCopied) / mebibyte);
}

} // namespace

void isolation(Context& run, const Settings& settings)
{
    Experiment experiment(run, settings);
    const std::vector<std::function<void()>> steps{
        [&] { experiment.inProcess(); }, [&] { experiment.inSharedMemory(); },
        [&] { experiment.copyOnWrite(settings.memory); },
        [&] { experiment.inThread(); }}; // last: nobody forks a process that has several threads
    double done = 0;
    for (const auto& step : steps) {
        if (run.stopping())
            return;
        step();
        run.progress(++done / static_cast<double>(steps.size()));
    }
}

} // namespace processes
} // namespace interleave
