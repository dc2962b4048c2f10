#include "labs/boundness/presets.h"

#include "labs/boundness/names.h"

namespace interleave {
namespace {

constexpr Text totalTitle = LAB_TEXT("Time in all");
constexpr Text cpuTitle = LAB_TEXT("CPU time");
constexpr Text voluntaryTitle = LAB_TEXT("Voluntary switches");
constexpr Text involuntaryTitle = LAB_TEXT("Involuntary switches");
constexpr Text memoryTitle = LAB_TEXT("Memory");
constexpr Text callsTitle = LAB_TEXT("System calls");
constexpr Text creationTitle = LAB_TEXT("Making a worker");
constexpr Text linesTitle = LAB_TEXT("Lines of code");

std::vector<Metric> timesByWay()
{
    const Text allJobs = LAB_TEXT("Of all jobs of the run, added up; where all ways are measured.");
    return {{"sequential_ms", LAB_TEXT("Time, sequential"), "ms", Better::less, allJobs},
            {"threads_ms", LAB_TEXT("Time, threads"), "ms", Better::less, allJobs},
            {"processes_ms", LAB_TEXT("Time, processes"), "ms", Better::less, allJobs},
            {"events_ms", LAB_TEXT("Time, events"), "ms", Better::less, allJobs}};
}

template <std::size_t count>
std::vector<Choice> placesOf(const std::array<std::string_view, count>& ids,
                             const std::array<Text, count>& titles)
{
    std::vector<Choice> places;
    for (std::size_t i = 0; i < count; ++i)
        places.push_back({std::string(ids.at(i)), titles.at(i)});
    return places;
}

const Grid& grid()
{
    static const Grid cells{{"job", LAB_TEXT("Job"), placesOf(boundness::jobIds, boundJobTitles)},
                            {"way", LAB_TEXT("Way"), placesOf(boundness::wayIds, boundWayTitles)}};
    return cells;
}

/// A line of the ledger, of all ways; of the runs that measure one way, those of other plots say more.
Plot byJob(const char* id, Text title, const char* figure, bool logY)
{
    return {.id = id,
            .title = title,
            .kind = Plot::Kind::cellBars,
            .x = "job",
            .y = {figure},
            .by = "way",
            .logY = logY,
            .when = {{"way", "all"}}};
}

} // namespace

namespace boundness {

std::vector<Metric> metrics()
{
    std::vector<Metric> all{
        {"total_ms", totalTitle, "ms", Better::less,
         LAB_TEXT(
             "From the making of the workers to the end of the last one; of one way, all jobs added up.")},
        {"cpu_ms", cpuTitle, "ms", Better::less,
         LAB_TEXT("What all workers used of the cores together, in the kernel too (getrusage).")},
        {"voluntary", voluntaryTitle, "", Better::less,
         LAB_TEXT("How often a worker left its core because it had to wait (getrusage).")},
        {"involuntary", involuntaryTitle, "", Better::less,
         LAB_TEXT("How often a worker left its core because others had their turn (getrusage).")},
        {"memory", memoryTitle, "B", Better::less,
         LAB_TEXT("What the workers changed and nobody else sees (smaps_rollup); of a single way only.")},
        {"system_calls", callsTitle, "", Better::less,
         LAB_TEXT(
             "All of them, by all workers; counted in a pass of its own, watched and not timed (ptrace).")},
        {"creation_ns", creationTitle, "ns", Better::less,
         LAB_TEXT("One thread, process or coroutine, on average; of a single way only.")},
        {"lines", linesTitle, "", Better::less,
         LAB_TEXT("Of the way's own source, counted when it was compiled; of a single way only.")},
        {"wrong", LAB_TEXT("Wrong results"), "", Better::less,
         LAB_TEXT("Results that are not those of the sequential way; 0, or this lesson has a defect.")}};
    const std::vector<Metric> times = timesByWay();
    all.insert(all.end(), times.begin(), times.end());
    return all;
}

std::vector<Series> series()
{
    const Grid* const cells = &grid();
    return {{"total", totalTitle, "ms", {}, cells},
            {"cpu", cpuTitle, "ms", {}, cells},
            {"voluntary", voluntaryTitle, "", {}, cells},
            {"involuntary", involuntaryTitle, "", {}, cells},
            {"memory", memoryTitle, "B", {}, cells},
            {"system_calls", callsTitle, "", {}, cells},
            {"creation", creationTitle, "ns", {}, cells},
            {"lines", linesTitle, "", {}, cells},
            {std::string(verdictId), LAB_TEXT("Verdicts: 1 holds, 0 no difference, -1 does not hold"), "",
             LAB_TEXT("Rule × 6 + job, counted from 0")}};
}

std::vector<Preset> presets()
{
    return {
        {"matrix",
         LAB_TEXT("Six jobs, four ways"),
         LAB_TEXT("The whole matrix, cell by cell; then the verdict on the rules of thumb for this machine."),
         {{"job", "all"}, {"way", "all"}}},
        {"cpu",
         LAB_TEXT("Calculation, four ways"),
         LAB_TEXT("Who needs a core all the time gains as much as there are cores, and no more."),
         {{"job", "calculation"}, {"way", "all"}, {"length_ms", "10"}}},
        {"io",
         LAB_TEXT("Requests, four ways"),
         LAB_TEXT("Who waits can wait for many things at once; look at the switches and the memory."),
         {{"job", "requests"}, {"way", "all"}, {"tasks", "64"}}},
        {"lanes",
         LAB_TEXT("See them wait"),
         LAB_TEXT("The same waits in each way, once, with all lanes: who waits, and who computes?"),
         {{"job", "waits"}, {"repetitions", "1"}, {"workers", "4"}},
         {{"way", {"threads", "processes", "events", "sequential"}}}},
        {"cores",
         LAB_TEXT("More processes than cores"),
         LAB_TEXT("Calculation with 1 to 32 processes: where does the time stop falling, and does it rise?"),
         {{"job", "calculation"}, {"way", "processes"}, {"tasks", "32"}},
         {{"workers", {"1", "2", "4", "8", "16", "32"}}},
         3,
         "speedup"},
        {"crowd",
         LAB_TEXT("How many threads for waits?"),
         LAB_TEXT("64 waits by 1 to 64 threads, beside one event loop: when do threads catch up?"),
         {{"job", "waits"}, {"tasks", "64"}},
         {{"way", {"threads", "events"}}, {"workers", {"1", "4", "16", "64"}}}}};
}

std::vector<Plot> plots()
{
    using enum Plot::Kind;
    const Conditions single{{"way", "sequential|threads|processes|events"}};
    const auto byWay = [&](const char* id, Text title, const std::vector<std::string>& metrics) {
        return Plot{id, title, metricBars, "way", metrics, "", false, false, single};
    };
    Plot times = byJob("jobs", LAB_TEXT("Time in all, by job"), "total", true);
    times.when.clear(); // runs of one way each fill the matrix together
    return {byWay("ways", LAB_TEXT("Total and CPU time, by way"), {"total_ms", "cpu_ms"}),
            times,
            byJob("job_cpu", LAB_TEXT("CPU time, by job"), "cpu", true),
            byJob("job_switches", LAB_TEXT("Voluntary switches, by job"), "voluntary", false),
            byJob("job_calls", LAB_TEXT("System calls, by job"), "system_calls", false),
            byJob("job_memory", LAB_TEXT("Memory, by job"), "memory", false),
            byWay("switches", LAB_TEXT("Context switches, by way"), {"voluntary", "involuntary"}),
            byWay("calls", LAB_TEXT("System calls, by way"), {"system_calls"}),
            byWay("memory", LAB_TEXT("Memory, by way"), {"memory"}),
            {"workers",
             LAB_TEXT("Time in all, by workers"),
             metricOverParam,
             "workers",
             {"total_ms"},
             "way",
             true,
             false,
             {{"way", "threads|processes|events"}}},
            {.id = "speedup",
             .title = LAB_TEXT("Speed-up, by workers"),
             .kind = speedUpOverParam,
             .x = "workers",
             .y = {"total_ms"},
             .by = "way",
             .when = {{"way", "threads|processes"}},
             .laws = {Law::universal}}};
}

} // namespace boundness
} // namespace interleave
