// What states does a thread go through? After the lecture's diagram of five states.
#include "labs/engine/cores.h"
#include "labs/threads/presets.h"
#include "labs/threads/scenes.h"

#include <thread>

namespace interleave {
namespace {

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Choice> scenes()
{
    return {
        {"create-and-join", LAB_TEXT("Create and join"),
         LAB_TEXT("The main thread makes threads, waits for their ends, and makes new ones.")},
        {"sleep", LAB_TEXT("Sleep"), LAB_TEXT("Threads work a little and sleep.")},
        {"lock", LAB_TEXT("Wait for a lock"), LAB_TEXT("One has the lock; the others wait for it.")},
        {"condition", LAB_TEXT("Wait for a condition"),
         LAB_TEXT("Consumers wait until a producer has delivered.")},
        {"pipe", LAB_TEXT("Read from a pipe"), LAB_TEXT("Readers wait until a writer has written.")},
        {"disk", LAB_TEXT("Write to the disk"),
         LAB_TEXT("Each writes 64 KiB to a scratch file and waits until the disk has it.")},
        {"yield", LAB_TEXT("Yield"), LAB_TEXT("On one core, each gives the core away after a little work.")},
        {"oversubscribed", LAB_TEXT("More threads than cores"),
         LAB_TEXT("All want to work; some must be ready and wait for a core.")},
        {"pinned", LAB_TEXT("One core: concurrency"),
         LAB_TEXT("A fixed amount of work, all threads bound to one core.")},
        {"free", LAB_TEXT("All cores: parallelism"), LAB_TEXT("The same work on all cores.")},
        {"names", LAB_TEXT("Names"), LAB_TEXT("Threads give themselves names; one name is too long.")},
        {"restart", LAB_TEXT("Start a finished thread again"),
         LAB_TEXT("Tries what cannot be done and shows what the language says.")},
        {"cost", LAB_TEXT("Cost of creation"),
         LAB_TEXT("Makes, runs and ends processes, threads and coroutines, one after the other.")},
        {"switch", LAB_TEXT("Cost of a context switch"),
         LAB_TEXT("Two threads wake each other in turn, on one core, then on two.")},
        {"manual", LAB_TEXT("By hand"),
         LAB_TEXT("You start, block, wake and end threads. Ends when no button is pressed for the length.")}};
}

const auto scene = Param::choice("scene", LAB_TEXT("Scene"), scenes())
                       .initially("oversubscribed")
                       .explained(LAB_TEXT("What the threads do."));
const auto threadCount =
    Param::integer("threads", LAB_TEXT("Threads"))
        .range(1, 128)
        .initially(4)
        .onlyWith(
            {{"scene",
              "create-and-join|sleep|lock|condition|pipe|disk|yield|oversubscribed|pinned|free|manual"}})
        .explained(LAB_TEXT("How many there are at a time, besides those that the scene itself needs."));
const auto coreCount =
    Param::integer("cores", LAB_TEXT("Cores"))
        .range(0, 1024)
        .initially(0)
        .onlyWith({{"scene", "create-and-join|sleep|lock|condition|pipe|disk|oversubscribed|free|names|"
                             "restart|cost|switch|manual"}})
        .explained(
            LAB_TEXT("How many cores the threads may use; 0: all. Some scenes choose for themselves."));
const auto length = Param::real("seconds", LAB_TEXT("Length"))
                        .range(0.1, 600)
                        .initially(2)
                        .in("s")
                        .onLogScale()
                        .onlyWith({{"scene", "create-and-join|sleep|lock|condition|pipe|disk|yield|"
                                             "oversubscribed|pinned|free|names|cost|switch|manual"}})
                        .explained(LAB_TEXT("How long the scene goes on; with fixed work, on one core."));
const auto burst =
    Param::real("burst_ms", LAB_TEXT("Work between two waits"))
        .range(0.01, 1000)
        .initially(10)
        .in("ms")
        .onLogScale()
        .onlyWith(
            {{"scene",
              "create-and-join|sleep|lock|condition|pipe|disk|yield|oversubscribed|names|restart|manual"}})
        .explained(LAB_TEXT("Time on a core that a thread needs until it waits again."));
const auto wait =
    Param::real("wait_ms", LAB_TEXT("Length of a wait"))
        .range(0.1, 1000)
        .initially(20)
        .in("ms")
        .onLogScale()
        .onlyWith({{"scene", "create-and-join|sleep|condition|pipe|oversubscribed|names|restart"}})
        .explained(LAB_TEXT("How long sleepers sleep and producers take."));
const auto handOver =
    Param::choice("hand_over", LAB_TEXT("Turns pass by"),
                  {{"futex", LAB_TEXT("a futex"), LAB_TEXT("The kernel's cheapest way to sleep and wake.")},
                   {"pipe", LAB_TEXT("a pipe"), LAB_TEXT("A byte written is a turn passed.")}})
        .initially("futex")
        .onlyWith({{"scene", "switch"}})
        .explained(LAB_TEXT("With the cost of a context switch: how one thread wakes the other."));

using Scene = void (*)(Context&, const threads::Settings&);

Scene sceneOf(const std::string& id)
{
    static const std::map<std::string, Scene> all{{"create-and-join", threads::createAndJoin},
                                                  {"sleep", threads::sleeping},
                                                  {"lock", threads::lock},
                                                  {"condition", threads::condition},
                                                  {"pipe", threads::pipe},
                                                  {"disk", threads::disk},
                                                  {"yield", threads::yielding},
                                                  {"oversubscribed", threads::oversubscribed},
                                                  {"pinned", threads::fixedWork},
                                                  {"free", threads::fixedWork},
                                                  {"names", threads::names},
                                                  {"restart", threads::restart},
                                                  {"cost", threads::creationCost},
                                                  {"switch", threads::switchCost},
                                                  {"manual", threads::manual}};
    return all.at(id);
}

template <class Unit>
std::chrono::nanoseconds nanoseconds(double count)
{
    return std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double, Unit>(count));
}

/// Tracing would slow what these two measure.
bool measuresCosts(const Parameters& parameters)
{
    const auto& chosen = std::get<std::string>(parameters.at(scene.id));
    return chosen == "cost" || chosen == "switch";
}

void body(Context& run)
{
    threads::Settings settings;
    settings.threads = static_cast<int>(run[threadCount]);
    settings.cores = run[scene] == "pinned" || run[scene] == "yield" ? 1 : static_cast<int>(run[coreCount]);
    settings.length = nanoseconds<std::ratio<1>>(run[length]);
    settings.burst = nanoseconds<std::milli>(run[burst]);
    settings.wait = nanoseconds<std::milli>(run[wait]);
    settings.throughPipe = run[handOver] == "pipe";
    if (settings.cores > 0)
        confineTo(someCores(settings.cores));
    sceneOf(run[scene])(run, settings);
}

std::vector<Metric> metrics()
{
    return {{"total_ms", LAB_TEXT("Time in all"), "ms", Better::less, {}},
            {"cores_used", LAB_TEXT("Cores used"), "", Better::more,
             LAB_TEXT("CPU time of all threads, divided by the time that passed.")},
            {"interleavings", LAB_TEXT("Changes of thread"), "", Better::neither,
             LAB_TEXT("How often the work passed from one thread to another, looked at every 10 µs or so.")},
            {"yields", LAB_TEXT("Yields"), "", Better::neither, {}},
            {"wake_ns", LAB_TEXT("From wake-up to running"), "ns", Better::less,
             LAB_TEXT("Median time from the end of what was waited for until the thread ran.")},
            {"write_ms", LAB_TEXT("Time of a write"), "ms", Better::less,
             LAB_TEXT("Median time until the disk had 64 KiB.")},
            {"threads_made", LAB_TEXT("Threads made"), "", Better::neither, {}},
            {"create_ns_process", LAB_TEXT("Create a process"), "ns", Better::less,
             LAB_TEXT("Until it has ended and was waited for; median.")},
            {"create_ns_thread", LAB_TEXT("Create a thread"), "ns", Better::less,
             LAB_TEXT("Until it has ended and was joined; median.")},
            {"create_ns_coroutine", LAB_TEXT("Create a coroutine"), "ns", Better::less,
             LAB_TEXT("With its run to the end and its destruction; median of thousands.")},
            {"switch_ns_same_core", LAB_TEXT("Switch on the same core"), "ns", Better::less,
             LAB_TEXT("From one thread's turn to the other's, both on one core.")},
            {"switch_ns_across_cores", LAB_TEXT("Switch across cores"), "ns", Better::less,
             LAB_TEXT("The same with each thread on a core of its own.")}};
}

std::vector<Series> series()
{
    return {{"alive", LAB_TEXT("Threads alive"), ""},
            {"work0", LAB_TEXT("Worker 0"), "ms"},
            {"work1", LAB_TEXT("Worker 1"), "ms"},
            {"work2", LAB_TEXT("Worker 2"), "ms"},
            {"work3", LAB_TEXT("Worker 3"), "ms"}};
}

std::vector<Action> actions()
{
    const Conditions manual{{"scene", "manual"}};
    return {
        {"start", LAB_TEXT("Start a thread"), LAB_TEXT("Makes one more thread; it works on and on."), manual},
        {"block", LAB_TEXT("Block a thread"), LAB_TEXT("The oldest thread that works waits from now on."),
         manual},
        {"wake", LAB_TEXT("Wake a thread"), LAB_TEXT("The oldest thread that waits works on."), manual},
        {"end", LAB_TEXT("End a thread"), LAB_TEXT("The oldest thread ends, whatever it does."), manual}};
}

} // namespace

namespace labs {

const Lab& threads()
{
    static const Lab lab{.id = "threads",
                         .chapter = 1,
                         .place = 2,
                         .title = LAB_TEXT("The states of a thread"),
                         .question = LAB_TEXT("What states does a thread go through?"),
                         .params = {scene, threadCount, coreCount, length, burst, wait, handOver},
                         .metrics = metrics(),
                         .series = series(),
                         .presets = interleave::threads::presets(),
                         .plots = interleave::threads::plots(),
                         .actions = actions(),
                         .body = body,
                         .untraced = measuresCosts};
    return lab;
}

} // namespace labs
} // namespace interleave
