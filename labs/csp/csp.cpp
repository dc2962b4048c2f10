// What does a process cost as a thread, an OS process or a coroutine? After "Three Unique Implementations of
// Processes for PyCSP" (Friborg, Bjørndalen, Vinter, 2009).
#include "labs/csp/experiments.h"
#include "labs/csp/machine.h"
#include "labs/engine/cores.h"

namespace interleave {
namespace {

const auto experiment =
    Param::choice(
        "experiment", LAB_TEXT("Experiment"),
        {{"ring", LAB_TEXT("Token ring"), LAB_TEXT("A token goes round; each hop is one communication.")},
         {"tokens", LAB_TEXT("Many tokens"), LAB_TEXT("Several tokens go round the same ring.")},
         {"commstime", LAB_TEXT("CommsTime"), LAB_TEXT("Four processes count: 0, 1, 2, …")},
         {"limits", LAB_TEXT("Limits"), LAB_TEXT("Makes processes until something stops it.")},
         {"blocking", LAB_TEXT("Blocking input"),
          LAB_TEXT("Ten processes wait 1 to 10 units, then output.")}})
        .initially("ring")
        .explained(LAB_TEXT("Which network runs."));
const auto backend =
    Param::choice(
        "backend", LAB_TEXT("A process is"),
        {{"threads", LAB_TEXT("a thread"), LAB_TEXT("Values are moved; the kernel wakes the partner.")},
         {"processes", LAB_TEXT("an OS process"), LAB_TEXT("Values are copied through shared memory.")},
         {"coroutines", LAB_TEXT("a coroutine"), LAB_TEXT("Values are moved; a hop is a jump.")}})
        .initially("coroutines")
        .explained(LAB_TEXT("What runs a CSP process. The program is the same for all three."));
const auto size = Param::integer("size", LAB_TEXT("Processes"))
                      .range(2, 1'000'000)
                      .initially(64)
                      .onLogScale()
                      .onlyWith({{"experiment", "ring|tokens|limits"}})
                      .explained(LAB_TEXT("Nodes of the ring; with Limits, the most to make."));
const auto tokens =
    Param::integer("tokens", LAB_TEXT("Tokens"))
        .range(1, 63)
        .initially(1)
        .onlyWith({{"experiment", "ring|tokens"}})
        .explained(LAB_TEXT("Tokens in the ring, fewer than nodes: else nobody could ever pass one on."));
const auto hops =
    Param::integer("hops", LAB_TEXT("Hops"))
        .range(0, 1e12)
        .initially(0)
        .onlyWith({{"experiment", "ring|tokens|commstime"}})
        .explained(LAB_TEXT("Communications to time, rounded up to whole rounds; 0: for about a second."));
const auto pin =
    Param::choice(
        "pin", LAB_TEXT("Cores"),
        {{"one", LAB_TEXT("one core"), LAB_TEXT("Partners take turns; no core must be woken.")},
         {"free", LAB_TEXT("any core"), LAB_TEXT("The kernel chooses, and may wake a sleeping one.")}})
        .initially("one")
        .explained(LAB_TEXT("Where threads and OS processes may run."));
const auto io =
    Param::choice(
        "io", LAB_TEXT("A coroutine that waits"),
        {{"yields", LAB_TEXT("lets others run"), LAB_TEXT("The paper's @io: an event loop waits for all.")},
         {"blocks", LAB_TEXT("blocks its thread"), LAB_TEXT("And with it every other coroutine.")}})
        .initially("yields")
        .onlyWith({{"experiment", "blocking"}})
        .explained(LAB_TEXT("What waiting for the outside world does to the other coroutines."));
const auto unit =
    Param::integer("unit_ms", LAB_TEXT("One unit of waiting"))
        .range(1, 2000)
        .initially(50)
        .in("ms")
        .onlyWith({{"experiment", "blocking"}})
        .explained(LAB_TEXT("With Blocking input, the first process waits one unit, the tenth ten."));
const auto hold =
    Param::integer("hold_us", LAB_TEXT("Work on each token"))
        .range(0, 2'000'000)
        .initially(0)
        .in("µs")
        .onlyWith({{"experiment", "ring|tokens"}})
        .explained(LAB_TEXT(
            "How long a node computes before it passes a token on, so that one can watch; 0: not at all."));

constexpr Text tooManyTokens =
    LAB_TEXT("%1 tokens need more than %1 nodes; this ring has %2. Choose fewer tokens.");

csp::Settings settingsOf(const Context& run)
{
    csp::Settings settings;
    settings.backend = run[backend] == "threads"     ? csp::Backend::threads
                       : run[backend] == "processes" ? csp::Backend::processes
                                                     : csp::Backend::coroutines;
    settings.size = static_cast<std::uint32_t>(run[size]);
    settings.tokens = run[experiment] == "ring" || run[experiment] == "tokens"
                          ? static_cast<std::uint32_t>(run[tokens])
                          : 1;
    settings.hops = run[hops];
    settings.pinned = run[pin] == "one";
    settings.io = run[io] == "blocks" ? csp::Io::blocks : csp::Io::yields;
    settings.unit = std::chrono::milliseconds(run[unit]);
    settings.hold = std::chrono::microseconds(run[hold]);
    if (settings.tokens >= settings.size)
        throw RunFailure{
            Sentence(tooManyTokens, {std::to_string(settings.tokens), std::to_string(settings.size)})};
    return settings;
}

void body(Context& run)
{
    const csp::Settings settings = settingsOf(run);
    if (settings.pinned)
        confineTo(someCores(1));
    if (run[experiment] == "commstime")
        csp::runCommsTime(run, settings);
    else if (run[experiment] == "limits")
        csp::runLimits(run, settings);
    else if (run[experiment] == "blocking")
        csp::runWaiting(run, settings);
    else
        csp::runRing(run, settings);
}

std::vector<Metric> metrics()
{
    return {
        {"ns_per_hop", LAB_TEXT("Time per hop"), "ns", Better::less,
         LAB_TEXT("From one node to the next, set-up apart.")},
        {"ns_per_communication", LAB_TEXT("Time per communication"), "ns", Better::less,
         LAB_TEXT("CommsTime's figure: a round has four.")},
        {"create_ns_each", LAB_TEXT("Set-up per process"), "ns", Better::less, LAB_TEXT("With its channel.")},
        {"destroy_ns_each", LAB_TEXT("Tear-down per process"), "ns", Better::less,
         LAB_TEXT("From the last hop until all have ended by poison.")},
        {"bytes_each", LAB_TEXT("Memory per process"), "B", Better::less,
         LAB_TEXT("Measured: frame and channel of a coroutine; resident memory of a thread; share of an OS "
                  "process. The "
                  "kernel's own part comes on top.")},
        {"created", LAB_TEXT("Processes made"), "", Better::more, {}},
        {"total_ms", LAB_TEXT("Time in all"), "ms", Better::less, {}}};
}

std::vector<Series> series()
{
    return {{"token0", LAB_TEXT("Node of token 0"), ""},
            {"created", LAB_TEXT("Processes made"), ""},
            {"outputs", LAB_TEXT("Outputs seen"), ""}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Preset> presets()
{
    const Sweep all{"backend", {"coroutines", "threads", "processes"}};
    return {
        {"slow",
         LAB_TEXT("Watch the token"),
         LAB_TEXT("Eight threads and one token: its holder computes for 100 ms, all others wait for their "
                  "channel."),
         {{"experiment", "ring"},
          {"backend", "threads"},
          {"size", "8"},
          {"hold_us", "100000"},
          {"hops", "32"}}},
        {"ring",
         LAB_TEXT("What does a hop cost?"),
         LAB_TEXT(
             "The same ring three times: a jump costs nanoseconds, a wake-up by the kernel microseconds."),
         {{"experiment", "ring"}, {"hops", "0"}},
         {all, {"size", {"2", "64"}}}},
        {"tokens",
         LAB_TEXT("More tokens in the ring"),
         LAB_TEXT("With coroutines a hop costs the same; threads on several cores begin to overlap."),
         {{"experiment", "tokens"}, {"size", "64"}},
         {all, {"tokens", {"1", "4", "16", "63"}}}},
        {"commstime",
         LAB_TEXT("CommsTime"),
         LAB_TEXT("The field's benchmark: four processes that do nothing but talk."),
         {{"experiment", "commstime"}},
         {all}},
        {"limits",
         LAB_TEXT("How many can there be?"),
         LAB_TEXT("A coroutine costs bytes, a thread a stack, an OS process page tables: see who stops "
                  "first, and why."),
         {{"experiment", "limits"}, {"size", "2000"}},
         {all}},
        {"blocking",
         LAB_TEXT("One coroutine blocks them all"),
         LAB_TEXT("Ten waits of 1 to 10 units: 55 units one after the other, because the first wait holds "
                  "the only thread."),
         {{"experiment", "blocking"}, {"io", "blocks"}}},
        {"yielding",
         LAB_TEXT("Yield on input"),
         LAB_TEXT("The same ten waits take 10 units: coroutines that yield do as well as threads and OS "
                  "processes."),
         {{"experiment", "blocking"}, {"io", "yields"}},
         {all}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> plots()
{
    using enum Plot::Kind;
    return {{"hop",
             LAB_TEXT("Time per hop"),
             metricOverParam,
             "size",
             {"ns_per_hop"},
             "backend",
             true,
             true,
             {{"experiment", "ring"}}},
            {"cost",
             LAB_TEXT("Set-up and tear-down per process"),
             metricOverParam,
             "size",
             {"create_ns_each", "destroy_ns_each"},
             "backend",
             true,
             true,
             {{"experiment", "ring"}}},
            {"memory",
             LAB_TEXT("Memory per process"),
             metricBars,
             "backend",
             {"bytes_each"},
             "",
             false,
             true,
             {{"experiment", "ring"}}},
            {"tokens",
             LAB_TEXT("Time per hop with several tokens"),
             metricOverParam,
             "tokens",
             {"ns_per_hop"},
             "backend",
             true,
             true,
             {{"experiment", "tokens"}}},
            {"communication",
             LAB_TEXT("Time per communication"),
             metricBars,
             "backend",
             {"ns_per_communication"},
             "",
             false,
             true,
             {{"experiment", "commstime"}}},
            {"created",
             LAB_TEXT("Processes made"),
             metricBars,
             "backend",
             {"created"},
             "",
             false,
             false,
             {{"experiment", "limits"}}},
            {"growth",
             LAB_TEXT("Processes over time"),
             seriesOverTime,
             "",
             {"created"},
             "backend",
             false,
             false,
             {{"experiment", "limits"}}},
            {"waiting",
             LAB_TEXT("Time until all ten have output"),
             metricBars,
             "backend",
             {"total_ms"},
             "",
             false,
             false,
             {{"experiment", "blocking"}}}};
}

} // namespace

namespace labs {

const Lab& csp()
{
    static const Lab lab{
        "csp",
        6,
        1,
        LAB_TEXT("Processes that talk"),
        LAB_TEXT("What does a process cost as a thread, an OS process or a coroutine?"),
        {experiment, backend, size, tokens, hops, pin, io, unit, hold},
        metrics(),
        series(),
        presets(),
        plots(),
        {},
        body,
        5,
        [](const Parameters& values) { return std::get<std::string>(values.at(experiment.id)) == "limits"; }};
    return lab;
}

} // namespace labs
} // namespace interleave
