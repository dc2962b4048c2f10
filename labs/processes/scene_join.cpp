// The end of a process: its exit code or a signal, the wait for it, zombies and orphans.
#include "labs/engine/pipe.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"
#include "labs/processes/words.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <deque>
#include <sys/prctl.h>

namespace interleave {
namespace {

constexpr Text eightBits = LAB_TEXT("“%1” called exit(%2); its parent sees %3: only eight bits get through.");
constexpr Text isZombie = LAB_TEXT(
    "The process %1 has ended; its state is %2 (zombie) as long as nobody waits for it: only an entry with "
    "its exit code is left.");
constexpr Text deadAlready =
    LAB_TEXT("SIGKILL was sent to the zombie %1, and it still is one: it is dead already.");
constexpr Text entryGone = LAB_TEXT("After the wait the entry of process %1 is gone.");
constexpr Text isOrphan =
    LAB_TEXT("The parent of process %1 was %2. It has ended, and now the parent is %3.");
constexpr Text adopted = LAB_TEXT("The new parent has waited for the orphan: no zombie is left.");
constexpr Text noAdoption = LAB_TEXT("This system gives orphans only to process 1 (%1).");
constexpr Text unreadable = LAB_TEXT("/proc does not tell the state of process %1 here.");

} // namespace

namespace processes {

namespace {

using namespace std::chrono_literals;

/// What the children do: a function with arguments, as any thread could run it.
int greet(Context& run, int number, std::chrono::nanoseconds time, int code)
{
    const std::string name = "child " + std::to_string(number);
    Probe probe = run.lane(LaneKind::process, name);
    const Waiting told(probe, Reason::sleep);
    run.sleep(time);
    return code;
}

struct Started {
    std::string name;
    pid_t pid = 0;
    ChildProcess child;
};

Started startChild(Context& run, Story& story, int number, std::chrono::nanoseconds time, int code)
{
    Started started{"child " + std::to_string(number), 0,
                    forked([&] { return greet(run, number, time, code); })};
    started.pid = started.child.pid();
    story.tell(Deed::starts, started.pid, static_cast<std::uint32_t>(getpid()), started.name);
    return started;
}

/// Blocks until it ends, and takes its status. Nothing when the run is to stop. `others` may end meanwhile.
std::optional<Ended> join(Context& run, Story& story, Started& started,
                          const std::deque<Started>& others = {})
{
    Traffic traffic(run, story, started.child, started.name);
    for (const Started& other : others)
        if (other.child.pid() != 0 && other.pid != started.pid)
            tellEnd(traffic, story, other.child);
    return conclude(run, story, traffic, started.child, started.name);
}

void exitCodes(Context& run, Story& story, const Settings& settings)
{
    std::deque<Started> started;
    for (int number = 0; number < settings.children; ++number)
        started.push_back(startChild(run, story, number + 1, settings.pause * (settings.children - number),
                                     settings.exitCode + number));
    for (int number = 0; number < settings.children; ++number) {
        Started& each = started[static_cast<std::size_t>(number)];
        const auto ended = join(run, story, each, started);
        if (!ended)
            return;
        if (number == 0)
            reportEnd(run, *ended);
        const int called = settings.exitCode + number;
        if (ended->code() && *ended->code() != called)
            run.note(Severity::remark, Sentence(eightBits, {each.name, std::to_string(called),
                                                            std::to_string(*ended->code())}));
    }
}

void bySignal(Context& run, Story& story, const Settings& settings)
{
    Started started = startChild(run, story, 1, 600s, 0);
    {
        const Waiting told(run.probe(), Reason::sleep);
        run.sleep(settings.pause);
    }
    started.child.signal(settings.signal);
    if (const auto ended = join(run, story, started))
        reportEnd(run, *ended);
}

void zombie(Context& run, Story& story, const Settings& settings)
{
    Started started = startChild(run, story, 1, 0s, settings.exitCode);
    while (!run.stopping() && !started.child.ended())
        run.sleep(1ms);
    story.tell(Deed::ends, started.pid, static_cast<std::uint32_t>(started.child.status().value_or(0)));
    const std::string pid = std::to_string(started.pid);
    if (const auto standing = standingOf(started.pid))
        run.note(Severity::remark, Sentence(isZombie, {pid, std::string(1, standing->state)}));
    else
        run.note(Severity::warning, Sentence(unreadable, {pid}));
    {
        const Waiting told(run.probe(), Reason::sleep);
        run.sleep(settings.pause);
    }
    started.child.signal(SIGKILL);
    const auto standing = standingOf(started.pid);
    const bool dead = standing && standing->state == 'Z';
    run.metric("zombies", dead ? 1 : 0);
    if (dead)
        run.note(Severity::remark, Sentence(deadAlready, {pid}));
    const auto ended = join(run, story, started);
    if (!ended)
        return;
    reportEnd(run, *ended);
    if (!standingOf(started.pid))
        run.note(Severity::remark, Sentence(entryGone, {pid}));
}

/// A process that starts another and ends before it. Tells the other's pid through `told`, and lives until
/// nobody writes to `seen` any more: until then the other has this parent.
int abandon(Context& run, const Settings& settings, StreamEnds& told, StreamEnds& seen)
{
    const Probe probe = run.lane(LaneKind::process, "parent");
    seen.writing = {};
    const pid_t orphan = forkChild(
        [&] {
            told.writing = {};
            return greet(run, 2, settings.pause * 2, 0);
        },
        {.leavesCore = false, .outlivesParent = true});
    if (orphan < 0 || write(told.writing.number(), &orphan, sizeof orphan) != sizeof orphan)
        return 1;
    run.sleep(settings.pause);
    char letter = 0;
    return read(seen.reading.number(), &letter, 1) == 0 ? 0 : 1;
}

void orphan(Context& run, Story& story, const Settings& settings)
{
    if (prctl(PR_SET_CHILD_SUBREAPER, 1) != 0) // orphans come here, as they would come to process 1
        throw RunFailure{Sentence(noAdoption, {std::strerror(errno)})};
    StreamEnds told = makePipe();
    StreamEnds seen = makePipe();
    Started parent{"parent", 0, forked([&] { return abandon(run, settings, told, seen); })};
    parent.pid = parent.child.pid();
    story.tell(Deed::starts, parent.pid, static_cast<std::uint32_t>(getpid()), parent.name);
    told.writing = {};
    pid_t pid = 0;
    if (read(told.reading.number(), &pid, sizeof pid) != sizeof pid) { // killed, or it could start nobody
        join(run, story, parent);
        return;
    }
    story.tell(Deed::starts, pid, static_cast<std::uint32_t>(parent.pid), "orphan");
    const auto before = standingOf(pid);
    seen.writing = {};
    if (!join(run, story, parent))
        return;
    const auto after = standingOf(pid);
    if (before && after) {
        story.tell(Deed::adopted, pid, static_cast<std::uint32_t>(after->parent));
        run.note(Severity::remark, Sentence(isOrphan, {std::to_string(pid), std::to_string(before->parent),
                                                       std::to_string(after->parent)}));
        run.metric("adopted", after->parent == getpid() ? 1 : 0);
    } else {
        run.note(Severity::warning, Sentence(unreadable, {std::to_string(pid)}));
    }
    Started left{"orphan", pid, ChildProcess(pid)};
    if (join(run, story, left))
        run.note(Severity::remark, Sentence(adopted));
}

} // namespace

void join(Context& run, const Settings& settings)
{
    Story story(run);
    const std::int64_t begin = monotonicNanoseconds();
    if (settings.fate == "signal")
        bySignal(run, story, settings);
    else if (settings.fate == "zombie")
        zombie(run, story, settings);
    else if (settings.fate == "orphan")
        orphan(run, story, settings);
    else
        exitCodes(run, story, settings);
    if (!run.stopping())
        run.metric("wall_ms", static_cast<double>(monotonicNanoseconds() - begin) / 1e6);
}

} // namespace processes
} // namespace interleave
