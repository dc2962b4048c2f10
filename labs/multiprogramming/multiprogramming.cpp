// Why keep more than one job in memory? The batch systems of the IBM 704's time against multiprogramming.
#include "labs/engine/cores.h"
#include "labs/multiprogramming/execution.h"
#include "labs/multiprogramming/utilisation.h"

#include <algorithm>

namespace interleave {
namespace {

const auto mode =
    Param::choice("mode", LAB_TEXT("Jobs run"),
                  {{"batch", LAB_TEXT("one after the other"),
                    LAB_TEXT("Simple batch: while a job waits for its device, the processor is idle.")},
                   {"overlapped", LAB_TEXT("overlapped"),
                    LAB_TEXT("Multiprogramming: while a job waits, another one computes.")}})
        .initially("batch")
        .explained(LAB_TEXT("Whether the next job is loaded when one has ended, or earlier."));
const auto jobs = Param::integer("jobs", LAB_TEXT("Jobs"))
                      .range(1, 64)
                      .initially(5)
                      .explained(LAB_TEXT("All of them are there at the start."));
const auto degree = Param::integer("degree", LAB_TEXT("Jobs in memory"))
                        .range(1, 64)
                        .initially(8)
                        .explained(LAB_TEXT("How many overlapped jobs memory has room for: the degree of "
                                            "multiprogramming. 1 is simple batch."));
const auto ioShare = Param::real("io_share", LAB_TEXT("Share of input and output"))
                         .range(0, 1)
                         .initially(0.8)
                         .explained(LAB_TEXT("The part of a job's time in which it waits for its device; the "
                                             "rest it computes."));
const auto length = Param::integer("job_ms", LAB_TEXT("Length of a job"))
                        .range(1, 60'000)
                        .initially(500)
                        .in("ms")
                        .onLogScale()
                        .explained(LAB_TEXT("How long a job takes when it is alone."));
const auto phases = Param::integer("phases", LAB_TEXT("Phases of a job"))
                        .range(1, 100)
                        .initially(3)
                        .explained(LAB_TEXT("In each, it computes first and then waits for its device."));
const auto spread =
    Param::real("spread", LAB_TEXT("Spread"))
        .range(0, 1)
        .initially(0.3)
        .explained(LAB_TEXT("How much phases differ: 0 not at all, 1 from nothing to twice as long. The seed "
                            "decides, so that equal seeds give equal jobs."));
const auto io =
    Param::choice("io", LAB_TEXT("Input and output"),
                  {{"timed", LAB_TEXT("a wait of that length"), LAB_TEXT("The same on every machine.")},
                   {"disk", LAB_TEXT("a real disk"),
                    LAB_TEXT("Writes a scratch file, waits until the disk has it, and reads it back.")}})
        .initially("timed")
        .explained(LAB_TEXT("What a job does when it does not compute."));
const auto device = Param::choice("device", LAB_TEXT("Devices"),
                                  {{"own", LAB_TEXT("one for each job"),
                                    LAB_TEXT("Nobody waits for another job's transfer.")},
                                   {"one", LAB_TEXT("one for all"), LAB_TEXT("It serves the jobs in turn.")}})
                        .initially("own")
                        .explained(LAB_TEXT("Whether several jobs may transfer at the same time."));
const auto pin =
    Param::choice("pin", LAB_TEXT("Cores"),
                  {{"one", LAB_TEXT("one core"), LAB_TEXT("As on the machines of that time.")},
                   {"all", LAB_TEXT("all cores"), LAB_TEXT("Jobs that compute may do so in parallel.")}})
        .initially("one")
        .explained(LAB_TEXT("Which cores the jobs share."));

multiprogramming::Settings settingsOf(const Context& run)
{
    multiprogramming::Settings settings;
    settings.jobs = static_cast<int>(run[jobs]);
    settings.degree = run[mode] == "batch" ? 1 : std::min(settings.jobs, static_cast<int>(run[degree]));
    settings.length = std::chrono::milliseconds(run[length]);
    settings.ioShare = run[ioShare];
    settings.phases = static_cast<int>(run[phases]);
    settings.spread = run[spread];
    settings.disk = run[io] == "disk";
    settings.oneDevice = run[device] == "one";
    settings.pinned = run[pin] == "one";
    return settings;
}

double percentOf(const multiprogramming::Elapsed& elapsed, int cores)
{
    return 100.0 * static_cast<double>(elapsed.cpu) / static_cast<double>(elapsed.wall) / cores;
}

void reportUse(Context& run, const multiprogramming::Settings& settings,
               const multiprogramming::Execution& execution, double p)
{
    const auto cores = static_cast<int>(allowedCores().size());
    run.metric("cpu_use", percentOf(execution.whole(), cores));
    run.metric("cpu_use_full", percentOf(execution.whileFull(), cores));
    run.metric("utilisation_model", 100 * multiprogramming::estimatedUse(p, settings.degree, cores));
    run.metric("utilisation_best", 100 * multiprogramming::bestUse(p, settings.degree, cores));
}

void report(Context& run, const multiprogramming::Settings& settings,
            const multiprogramming::Execution& execution)
{
    constexpr double ms = 1e6;
    double turnaround = 0;
    double longest = 0;
    double cpu = 0;
    double transfers = 0;
    for (std::size_t number = 0; number < execution.accounts().size(); ++number) {
        const multiprogramming::Account& account = execution.accounts()[number];
        const auto its = static_cast<double>(account.turnaround);
        turnaround += its;
        longest = std::max(longest, its);
        cpu += static_cast<double>(account.cpu);
        transfers += static_cast<double>(account.io);
        run.sample("turnaround", static_cast<double>(number), its / ms);
    }
    const double total = static_cast<double>(execution.whole().wall) / ms;
    const double p = transfers / std::max(1.0, transfers + cpu);
    run.metric("total_ms", total);
    run.metric("throughput_per_s", 1000 * settings.jobs / total);
    run.metric("turnaround_ms", turnaround / settings.jobs / ms);
    run.metric("turnaround_max_ms", longest / ms);
    run.metric("waiting_ms", std::max(0.0, turnaround - cpu - transfers) / settings.jobs / ms);
    run.metric("io_share_measured", p);
    reportUse(run, settings, execution, p);
}

void body(Context& run)
{
    const multiprogramming::Settings settings = settingsOf(run);
    if (settings.pinned)
        confineTo(someCores(1));
    multiprogramming::Execution execution(run, settings);
    execution.perform();
    if (execution.complete())
        report(run, settings, execution);
}

std::vector<Metric> metrics()
{
    return {
        {"total_ms", LAB_TEXT("Time in all"), "ms", Better::less,
         LAB_TEXT("From the start until the last job has ended.")},
        {"throughput_per_s", LAB_TEXT("Throughput"), "1/s", Better::more,
         LAB_TEXT("Jobs that end in a second.")},
        {"cpu_use", LAB_TEXT("CPU use"), "%", Better::more,
         LAB_TEXT("CPU time of this run, as a share of the time of the cores that it may use.")},
        {"cpu_use_full", LAB_TEXT("CPU use while memory is full"), "%", Better::more,
         LAB_TEXT("The same, only for as long as a new job takes the place of each that ends.")},
        {"utilisation_model", LAB_TEXT("Estimate, 1 − pⁿ"), "%", Better::neither,
         LAB_TEXT("p is the measured share of input and output, n the number of jobs in memory.")},
        {"utilisation_best", LAB_TEXT("Upper bound, n (1 − p)"), "%", Better::neither,
         LAB_TEXT("Every core busy, or all that the jobs have to compute.")},
        {"io_share_measured", LAB_TEXT("Share of input and output, measured"), "", Better::neither,
         LAB_TEXT("p: the time of the transfers alone, against the CPU time of the jobs.")},
        {"turnaround_ms", LAB_TEXT("Turnaround time, mean"), "ms", Better::less,
         LAB_TEXT("Of a job: from the start of all until its end.")},
        {"turnaround_max_ms", LAB_TEXT("Turnaround time, longest"), "ms", Better::less, {}},
        {"waiting_ms", LAB_TEXT("Waiting time, mean"), "ms", Better::less,
         LAB_TEXT("What is left of a job's turnaround time without its own computing and transfers: it waits "
                  "for memory, the CPU, or a device in use.")}};
}

std::vector<Series> series()
{
    return {{"jobs_finished", LAB_TEXT("Jobs that have ended"), ""},
            {"cpu_busy", LAB_TEXT("CPU use, last 0.2 s"), "%"},
            {"turnaround", LAB_TEXT("Turnaround time"), "ms", LAB_TEXT("Job")}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Preset> presets()
{
    const Sweep both{"mode", {"batch", "overlapped"}};
    return {
        {"batch",
         LAB_TEXT("One job at a time"),
         LAB_TEXT("Five jobs, one after the other: four fifths of the time nobody computes."),
         {{"mode", "batch"}},
         {},
         1,
         "busy"},
        {"overlapped",
         LAB_TEXT("Keep several in memory"),
         LAB_TEXT("The same five jobs, overlapped: while some wait for their devices, another one computes."),
         {{"mode", "overlapped"}},
         {},
         1,
         "busy"},
        {"degree",
         LAB_TEXT("How many jobs keep the CPU busy?"),
         LAB_TEXT("CPU use against the number of jobs in memory, with the textbook's 1 − pⁿ beside it."),
         {{"mode", "overlapped"}, {"jobs", "40"}, {"job_ms", "60"}, {"phases", "2"}, {"spread", "0.5"}},
         {{"degree", {"1", "2", "3", "4", "6", "8", "12"}}}},
        {"cpu-bound",
         LAB_TEXT("Nothing to overlap"),
         LAB_TEXT(
             "Jobs that only compute: overlapping them on one core gains nothing, and on average they end "
             "later."),
         {{"io_share", "0"}, {"job_ms", "200"}},
         {both}},
        {"one-device",
         LAB_TEXT("One device for all"),
         LAB_TEXT("All jobs want the same device: now it is busy all the time, and the CPU waits for it."),
         {{"device", "one"}},
         {both}},
        {"disk",
         LAB_TEXT("With a real disk"),
         LAB_TEXT("Every transfer writes a scratch file, waits until the disk has it, and reads it back."),
         {{"io", "disk"}},
         {both}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> plots()
{
    using enum Plot::Kind;
    return {{"use",
             LAB_TEXT("CPU use against jobs in memory"),
             metricOverParam,
             "degree",
             {"cpu_use_full", "utilisation_model", "utilisation_best"},
             "",
             false,
             false,
             {{"mode", "overlapped"}}},
            {"finished", LAB_TEXT("Jobs that have ended"), seriesOverTime, "", {"jobs_finished"}, "mode"},
            {"busy", LAB_TEXT("CPU use over time"), seriesOverTime, "", {"cpu_busy"}, "mode"},
            {"total", LAB_TEXT("Time in all"), metricBars, "mode", {"total_ms"}, ""},
            {"cpu", LAB_TEXT("CPU use"), metricBars, "mode", {"cpu_use"}, ""},
            {"jobs", LAB_TEXT("Turnaround time of each job"), seriesOverTime, "", {"turnaround"}, "mode"},
            {"turnaround",
             LAB_TEXT("Turnaround and waiting time"),
             metricBars,
             "mode",
             {"turnaround_ms", "turnaround_max_ms", "waiting_ms"},
             ""}};
}

} // namespace

namespace labs {

const Lab& multiprogramming()
{
    static const Lab lab{"multiprogramming",
                         1,
                         1,
                         LAB_TEXT("Several jobs in memory"),
                         LAB_TEXT("Why keep more than one job in memory?"),
                         {mode, jobs, degree, ioShare, length, phases, spread, io, device, pin},
                         metrics(),
                         series(),
                         presets(),
                         plots(),
                         {},
                         body};
    return lab;
}

} // namespace labs
} // namespace interleave
