#include "labs/pools/presets.h"

#include "labs/pools/initial.h"

namespace interleave {
namespace {

std::vector<Preset> calls()
{
    return {
        {"temperature",
         LAB_TEXT("Three temperatures"),
         LAB_TEXT("The lecture's example twice, with the same waits: each call waits for its result, or "
                  "all are under way at once."),
         {{"pool", "processes"},
          {"work", "temperature"},
          {"tasks", std::to_string(pools::firstTasks)},
          {"length_ms", "400"}},
         {{"call", {"apply", "async"}}}},
        {"four-calls",
         LAB_TEXT("Four ways to call"),
         LAB_TEXT("The same tasks by apply, map, starmap and apply_async: one of the four keeps two workers "
                  "out of three idle."),
         {{"tasks", "12"}, {"length_ms", "60"}},
         {{"call", {"apply", "map", "starmap", "async"}}}},
        {"as-completed",
         LAB_TEXT("Whichever is there"),
         LAB_TEXT("Futures in the order of submission or of completion: the time in all is the same, the "
                  "first result is not."),
         {{"spread", "exponential"}, {"workers", "12"}, {"length_ms", "200"}},
         {{"results", {"submission", "completion"}}}}};
}

std::vector<Preset> loads()
{
    return {
        {"workers",
         LAB_TEXT("How many workers?"),
         LAB_TEXT("48 tasks that wait, with 1 to 32 workers: a pool may be larger than the machine."),
         {{"tasks", "48"}, {"length_ms", "20"}, {"call", "map"}},
         {{"workers", {"1", "2", "4", "8", "16", "32"}}},
         3},
        {"cores",
         LAB_TEXT("Waiting or computing"),
         LAB_TEXT("The same with tasks that compute: beyond the number of cores nothing is gained."),
         {{"tasks", "32"}, {"length_ms", "20"}, {"spread", "equal"}, {"call", "map"}},
         {{"work", {"wait", "compute"}}, {"workers", {"1", "2", "4", "8", "16"}}},
         3,
         "speedup"},
        {"order",
         LAB_TEXT("Longest first"),
         LAB_TEXT("One task is ten times as long as the average and arrives last: what the order of handing "
                  "in changes."),
         {{"tasks", "24"}, {"workers", "4"}, {"length_ms", "40"}, {"straggler", "10"}},
         {{"order", {"arrival", "longest", "shortest"}}}},
        {"sharing",
         LAB_TEXT("Fixed shares, a queue, stealing"),
         LAB_TEXT("Tasks of very different length, divided beforehand, from one queue, or with stealing."),
         {{"tasks", "32"}, {"workers", "4"}, {"length_ms", "40"}, {"spread", "exponential"}, {"call", "map"}},
         {{"sharing", {"static", "queue", "stealing"}}}}};
}

std::vector<Preset> prices()
{
    return {
        {"overhead",
         LAB_TEXT("What does a task cost?"),
         LAB_TEXT("Tasks that do nothing, in pieces of 1 to 1,000, in each kind of pool."),
         {{"tasks", "20000"}, {"workers", "2"}, {"length_ms", "0"}, {"call", "map"}},
         {{"pool", {"threads", "processes", "qtconcurrent", "tbb"}}, {"chunk", {"1", "10", "100", "1000"}}},
         3},
        {"chunks",
         LAB_TEXT("Pieces that are too large"),
         LAB_TEXT("Large pieces are cheap to hand over, but the last one keeps everybody waiting."),
         {{"tasks", "44"}, {"workers", "4"}, {"length_ms", "20"}, {"spread", "equal"}, {"call", "map"}},
         {{"chunk", {"1", "5", "20", "44"}}},
         1,
         "chunks"}};
}

std::vector<Preset> mishaps()
{
    return {
        {"kill",
         LAB_TEXT("Kill a worker"),
         LAB_TEXT("Press “Kill a worker” while it runs: a new worker takes the place, and the task is run "
                  "again."),
         {{"pool", "processes"}, {"tasks", "60"}, {"length_ms", "400"}, {"spread", "equal"}},
         {},
         1,
         "queue"},
        {"exception",
         LAB_TEXT("An exception comes back"),
         LAB_TEXT("Every fourth task throws in its worker process; the caller catches it."),
         {{"pool", "processes"}, {"tasks", "12"}, {"failing", "4"}},
         {},
         1,
         "queue"},
        {"timeout",
         LAB_TEXT("Patience has an end"),
         LAB_TEXT("After half a second the caller cancels what nobody has begun; what runs is waited for."),
         {{"tasks", "24"}, {"length_ms", "200"}, {"timeout_ms", "500"}},
         {},
         1,
         "queue"},
        {"shutdown",
         LAB_TEXT("The pool is shut down"),
         LAB_TEXT("Press “Shut the pool down” while it runs: what nobody has begun is cancelled, what runs "
                  "is waited for."),
         {{"tasks", "60"}, {"length_ms", "400"}, {"spread", "equal"}},
         {},
         1,
         "queue"},
        {"late",
         LAB_TEXT("Who is late is asked again"),
         LAB_TEXT("The caller waits a tenth of a second for each future, then turns to the next: no task is "
                  "lost, and a slow one holds up nobody's result."),
         {{"tasks", "12"}, {"length_ms", "200"}, {"spread", "exponential"}, {"future_timeout_ms", "100"}},
         {},
         1,
         "queue"}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> charts()
{
    using enum Plot::Kind;
    const std::vector<std::string> times{"makespan_ms", "bound_ms"};
    return {{"calls",
             LAB_TEXT("Time in all, by call"),
             metricBars,
             "call",
             times,
             "",
             false,
             false,
             {{"chunk", "1"}}},
            {"queue",
             LAB_TEXT("Tasks over time"),
             seriesOverTime,
             "",
             {"queued", "answered", "failed", "lost", "given_up", "retried", "cancelled"},
             ""},
            {"distribution",
             LAB_TEXT("How long tasks wait and stay"),
             seriesOverTime,
             "",
             {"waiting", "turnaround"},
             "order"},
            {"first",
             LAB_TEXT("First result"),
             metricBars,
             "results",
             {"first_ms"},
             "",
             false,
             false,
             {{"call", "async"}}},
            {"workers", LAB_TEXT("Time in all, by workers"), metricOverParam, "workers", times, "work", true},
            {.id = "speedup",
             .title = LAB_TEXT("Speed-up, by workers"),
             .kind = speedUpOverParam,
             .x = "workers",
             .y = {"makespan_ms"},
             .by = "work",
             .laws = {Law::universal}},
            {"utilisation",
             LAB_TEXT("Utilisation, by workers"),
             metricOverParam,
             "workers",
             {"utilisation"},
             "work",
             true},
            {"order", LAB_TEXT("Time in all, by order"), metricBars, "order", times, ""},
            {"order-waiting",
             LAB_TEXT("Waiting and turnaround, by order"),
             metricBars,
             "order",
             {"waiting_ms", "turnaround_ms"},
             ""},
            {"sharing", LAB_TEXT("Time in all, by sharing"), metricBars, "sharing", times, ""},
            {"overhead",
             LAB_TEXT("Overhead per task"),
             metricOverParam,
             "chunk",
             {"overhead_ns_per_task"},
             "pool",
             true,
             true,
             {{"call", "map|starmap"}}},
            {"chunks",
             LAB_TEXT("Time in all, by chunk size"),
             metricOverParam,
             "chunk",
             times,
             "pool",
             true,
             false,
             {{"call", "map|starmap"}}}};
}

} // namespace

namespace pools {

std::vector<Preset> presets()
{
    std::vector<Preset> all = calls();
    for (const auto& more : {loads(), prices(), mishaps()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Plot> plots() { return charts(); }

} // namespace pools
} // namespace interleave
