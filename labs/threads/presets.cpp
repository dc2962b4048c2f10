#include "labs/threads/presets.h"

namespace interleave {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

Values of(const char* scene, Values more = {})
{
    more.insert(more.begin(), {"scene", scene});
    return more;
}

std::vector<Preset> states()
{
    return {
        {"crowd", LAB_TEXT("Six threads, two cores"),
         LAB_TEXT("All arrows at once: threads work, lose the core, sleep, and are ready again. Who is ready "
                  "wants to "
                  "run and has no core."),
         of("oversubscribed", {{"threads", "6"}, {"cores", "2"}, {"burst_ms", "30"}, {"wait_ms", "20"}})},
        {"create-and-join",
         LAB_TEXT("From the cradle to the grave"),
         LAB_TEXT(
             "Threads are made one after the other, work and end; the main thread waits for each of them."),
         of("create-and-join", {{"burst_ms", "80"}, {"wait_ms", "100"}}),
         {},
         1,
         "alive"},
        {"sleep", LAB_TEXT("Sleepers cost nothing"),
         LAB_TEXT("Twenty threads that sleep most of the time: nearly all wait, the cores are idle."),
         of("sleep", {{"threads", "20"}, {"burst_ms", "1"}, {"wait_ms", "40"}})},
        {"lock", LAB_TEXT("One has the lock"),
         LAB_TEXT(
             "Four threads, one lock: however many cores there are, one works inside and the others wait."),
         of("lock", {{"burst_ms", "20"}})},
        {"condition", LAB_TEXT("Wait for a delivery"),
         LAB_TEXT("Consumers wait on a condition; each delivery wakes one of them."),
         of("condition", {{"wait_ms", "30"}, {"burst_ms", "60"}})},
        {"pipe", LAB_TEXT("Wait for input"),
         LAB_TEXT("Readers wait at their pipes; whom the writer serves goes on."),
         of("pipe", {{"wait_ms", "30"}, {"burst_ms", "60"}})},
        {"disk", LAB_TEXT("Wait for the disk"),
         LAB_TEXT("Real writes, confirmed by the disk: while one waits, another has the core."),
         of("disk", {{"burst_ms", "5"}})}};
}

std::vector<Preset> cores()
{
    return {
        {"yield", LAB_TEXT("After you"),
         LAB_TEXT(
             "On one core each thread gives it away after a little work, and never waits for anything else."),
         of("yield", {{"burst_ms", "2"}})},
        {"concurrency",
         LAB_TEXT("Concurrent or parallel"),
         LAB_TEXT(
             "The same work by four threads, on one core and on all: both interleave, one is done sooner."),
         of("pinned"),
         {{"scene", {"pinned", "free"}}},
         1,
         "total"},
        {"wake-ups",
         LAB_TEXT("How fast is a wake-up?"),
         LAB_TEXT("From the end of what was waited for until the thread runs: sleep, lock, condition, pipe."),
         of("sleep", {{"seconds", "0.7"}, {"burst_ms", "2"}, {"wait_ms", "10"}}),
         {{"scene", {"sleep", "lock", "condition", "pipe"}}},
         1,
         "wake"}};
}

std::vector<Preset> lives()
{
    return {
        {"names", LAB_TEXT("Threads have names"),
         LAB_TEXT(
             "Four threads name themselves; the kernel cuts nothing, it refuses a name that is too long."),
         of("names")},
        {"restart", LAB_TEXT("No second life"),
         LAB_TEXT("A finished thread is joined once more and cannot be started again: read what the language "
                  "says."),
         of("restart", {{"burst_ms", "400"}, {"wait_ms", "300"}})},
        {"cost",
         LAB_TEXT("What does creation cost?"),
         LAB_TEXT("A process, a thread, a coroutine: made, run and gone, one after the other."),
         of("cost", {{"seconds", "1.5"}}),
         {},
         1,
         "cost"},
        {"switch",
         LAB_TEXT("What does a switch cost?"),
         LAB_TEXT("Two threads that do nothing but wake each other, on one core and across two."),
         of("switch", {{"seconds", "1"}}),
         {},
         1,
         "switch"},
        {"manual",
         LAB_TEXT("Be the scheduler's customer"),
         LAB_TEXT("Start, block, wake and end threads with the buttons, and watch their lanes."),
         of("manual", {{"threads", "2"}, {"seconds", "60"}}),
         {},
         1,
         "alive"}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> charts()
{
    using enum Plot::Kind;
    return {{"states",
             LAB_TEXT("Time in each state, all threads"),
             metricBars,
             "scene",
             {"running_ms", "ready_ms", "blocked_ms"},
             ""},
            {"work",
             LAB_TEXT("CPU time of the first four workers"),
             seriesOverTime,
             "",
             {"work0", "work1", "work2", "work3"},
             "scene",
             false,
             false,
             {{"scene", "yield|oversubscribed|pinned|free"}}},
            {"cores", LAB_TEXT("Cores used"), metricBars, "scene", {"cores_used"}, ""},
            {"total", LAB_TEXT("Time in all"), metricBars, "scene", {"total_ms"}, ""},
            {"wake", LAB_TEXT("From wake-up to running"), metricBars, "scene", {"wake_ns"}, "", false, true},
            {"write",
             LAB_TEXT("Time of a write"),
             metricBars,
             "scene",
             {"write_ms"},
             "",
             false,
             false,
             {{"scene", "disk"}}},
            {"alive",
             LAB_TEXT("Threads alive"),
             seriesOverTime,
             "",
             {"alive"},
             "scene",
             false,
             false,
             {{"scene", "create-and-join|manual"}}},
            {"cost",
             LAB_TEXT("Cost of creation"),
             metricBars,
             "scene",
             {"create_ns_process", "create_ns_thread", "create_ns_coroutine"},
             "",
             false,
             true,
             {{"scene", "cost"}}},
            {"switch",
             LAB_TEXT("Cost of a context switch"),
             metricBars,
             "hand_over",
             {"switch_ns_same_core", "switch_ns_across_cores"},
             "",
             false,
             true,
             {{"scene", "switch"}}}};
}

} // namespace

namespace threads {

std::vector<Preset> presets()
{
    std::vector<Preset> all = states();
    for (const auto& more : {cores(), lives()})
        all.insert(all.end(), more.begin(), more.end());
    for (Preset& each : all)
        if (each.plot.empty()) // about nothing else than the lesson
            each.plot = "states";
    return all;
}

std::vector<Plot> plots() { return charts(); }

} // namespace threads
} // namespace interleave
