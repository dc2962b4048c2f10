#include "app/run/commands.h"
#include "app/run/quantity.h"
#include "app/run/table.h"
#include "labs/engine/cgroup.h"
#include "labs/engine/kernel/tracer.h"
#include "labs/engine/machine.h"
#include "labs/engine/probe.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sys/resource.h>

namespace interleave {
namespace {

struct Limit {
    const char* id;
    Text title;
    std::string value; ///< for scripts; empty: not known
    std::string shown = value;
};

std::string rounded(double number) { return shortNumber(std::round(number * 100) / 100); }

/// "8 MiB", "120 µs"
std::string withUnit(double number, const std::string& unit)
{
    const Scale scale = scaleFor(number, unit);
    return rounded(number * scale.factor) + " " + scale.unit;
}

/// Empty: not known.
std::optional<double> limitOf(int resource)
{
    rlimit limit{};
    if (::getrlimit(static_cast<__rlimit_resource_t>(resource), &limit) != 0)
        return std::nullopt;
    return limit.rlim_cur == RLIM_INFINITY ? HUGE_VAL : static_cast<double>(limit.rlim_cur);
}

std::string countText(std::optional<double> count)
{
    return !count ? std::string() : *count == HUGE_VAL ? "∞" : shortNumber(*count);
}

/// For scripts in KiB, as ulimit has it.
Limit memoryLimit(const char* id, Text title, int resource)
{
    const auto bytes = limitOf(resource);
    if (!bytes || *bytes == HUGE_VAL)
        return {id, title, countText(bytes)};
    return {id, title, shortNumber(*bytes / 1024), withUnit(*bytes, "B")};
}

std::string lineOf(const char* path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::vector<Limit> limits()
{
    return {{"processes", LAB_TEXT("Processes and threads (ulimit -u)"), countText(limitOf(RLIMIT_NPROC))},
            {"threads_max", LAB_TEXT("Threads of the whole system"), lineOf("/proc/sys/kernel/threads-max")},
            {"pid_max", LAB_TEXT("Highest process number"), lineOf("/proc/sys/kernel/pid_max")},
            {"max_map_count", LAB_TEXT("Memory mappings of a process"), lineOf("/proc/sys/vm/max_map_count")},
            {"cgroup_pids", LAB_TEXT("Processes and threads of this control group"),
             pidLimit() > 0 ? shortNumber(pidLimit()) : std::string()},
            {"open_files", LAB_TEXT("Open files (ulimit -n)"), countText(limitOf(RLIMIT_NOFILE))},
            memoryLimit("stack", LAB_TEXT("Stack of a thread (ulimit -s)"), RLIMIT_STACK),
            memoryLimit("locked_memory", LAB_TEXT("Memory that may be locked (ulimit -l)"), RLIMIT_MEMLOCK),
            {"perf_event_paranoid", LAB_TEXT("Setting perf_event_paranoid (2 or less: users may trace)"),
             lineOf("/proc/sys/kernel/perf_event_paranoid")}};
}

double loadAverage()
{
    std::array<double, 1> load{};
    return ::getloadavg(load.data(), 1) == 1 ? load[0] : 0;
}

/// One sentence for each thing here that may disturb measurements.
std::vector<Sentence> advice(const Machine& machine, double load, const Sentence& untraced)
{
    std::vector<Sentence> all;
    if (!untraced.empty()) {
        all.push_back(untraced);
        all.emplace_back(
            LAB_TEXT("Without tracing, lanes show what threads do only by samples of every 20 ms."));
    }
    if (machine.coresAllowed == 1)
        all.emplace_back(
            LAB_TEXT("Only one core may be used: nothing runs at the same time, so no speed-up can be "
                     "seen, and many races hide."));
    if (!machine.governor.empty() && machine.governor != "performance")
        all.emplace_back(
            LAB_TEXT("The CPU changes its frequency (governor “%1”): short runs look slower; the "
                     "governor “performance” would keep it."),
            std::vector{machine.governor});
    if (machine.cpuQuota > 0 && machine.cpuQuota < machine.coresAllowed)
        all.emplace_back(LAB_TEXT("A quota of %1 cores holds for %2 allowed ones: threads are stopped for "
                                  "milliseconds at a time; ask for as many cores as the quota."),
                         std::vector{rounded(machine.cpuQuota), std::to_string(machine.coresAllowed)});
    if (!machine.virtualised.empty())
        all.emplace_back(
            LAB_TEXT("This is a virtual machine or a container (%1): waking a sleeping core takes "
                     "longer, and neighbours may take time away."),
            std::vector{machine.virtualised});
    if (machine.threadsPerCore > 1)
        all.emplace_back(
            LAB_TEXT("Each core runs %1 hardware threads that share it: a speed-up beyond the number of "
                     "real cores will be small."),
            std::vector{std::to_string(machine.threadsPerCore)});
    if (load > 0.5 * std::max(machine.coresAllowed, 1))
        all.emplace_back(
            LAB_TEXT("Other programs are busy (load %1 on %2 cores): close them before you measure."),
            std::vector{rounded(load), std::to_string(machine.coresAllowed)});
    if (machine.clock != "tsc")
        all.emplace_back(
            LAB_TEXT("There is no invariant time-stamp counter: each probe costs a system clock read."));
    return all;
}

std::string bytes(std::int64_t count) { return withUnit(static_cast<double>(count), "B"); }

std::string machineText(const Machine& machine, double probeCost, double load, bool traces,
                        const Console& console)
{
    const std::string none = "–";
    Table table;
    table.column(console.in(LAB_TEXT("Machine")));
    table.column("");
    const auto row = [&](Text title, std::string value) { table.row({console.in(title), std::move(value)}); };
    row(LAB_TEXT("Processor"), machine.cpuModel);
    row(LAB_TEXT("Cores allowed / online"),
        std::to_string(machine.coresAllowed) + " / " + std::to_string(machine.coresOnline));
    row(LAB_TEXT("Hardware threads per core"), std::to_string(machine.threadsPerCore));
    row(LAB_TEXT("Caches (level 1, 2, 3)"),
        bytes(machine.l1Bytes) + ", " + bytes(machine.l2Bytes) + ", " + bytes(machine.l3Bytes));
    row(LAB_TEXT("CPU quota (control groups)"),
        machine.cpuQuota > 0 ? console.in(Sentence(LAB_TEXT("%1 cores"), {rounded(machine.cpuQuota)}))
                             : none);
    row(LAB_TEXT("Frequency governor"), machine.governor.empty() ? none : machine.governor);
    row(LAB_TEXT("Memory"), bytes(machine.memoryBytes));
    row(LAB_TEXT("Kernel"), machine.kernel);
    row(LAB_TEXT("Virtualised"), machine.virtualised.empty() ? none : machine.virtualised);
    row(LAB_TEXT("Clock of the probes"), machine.clock);
    row(LAB_TEXT("Clock resolution"), withUnit(static_cast<double>(machine.clockResolution), "ns"));
    row(LAB_TEXT("Cost of one probe event"), withUnit(probeCost, "ns"));
    row(LAB_TEXT("Load of the last minute"),
        console.in(Sentence(LAB_TEXT("%1 threads that ran or waited for a core"), {rounded(load)})));
    row(LAB_TEXT("Kernel tracing"), console.in(traces ? LAB_TEXT("works") : LAB_TEXT("refused, see below")));
    return table.text(console.width());
}

} // namespace

int doctor(const Arguments& arguments, const Console& console)
{
    const Machine machine = describeMachine();
    const double probeCost = measuredProbeCost();
    const double load = loadAverage();
    const Sentence untraced = whyNoTracing();
    if (arguments.json) {
        nlohmann::json json{{"machine", machine},
                            {"probe_ns", probeCost},
                            {"load", load},
                            {"traces", untraced.empty()},
                            {"limits", nlohmann::json::object()},
                            {"advice", nlohmann::json::array()}};
        for (const Limit& limit : limits())
            json["limits"][limit.id] = limit.value;
        for (const Sentence& sentence : advice(machine, load, untraced))
            json["advice"].push_back(console.in(sentence));
        return console.print(json.dump(2) + "\n") ? exitDone : exitFile;
    }
    Table table;
    table.column(console.in(LAB_TEXT("Limits")));
    table.column("");
    for (const Limit& limit : limits())
        table.row({console.in(limit.title), limit.shown.empty() ? "–" : limit.shown});
    std::string text = machineText(machine, probeCost, load, untraced.empty(), console) + "\n" +
                       table.text(console.width()) + "\n";
    const std::vector<Sentence> disturbances = advice(machine, load, untraced);
    if (disturbances.empty())
        text += console.in(LAB_TEXT("Nothing that disturbs measurements was found.")) + "\n";
    for (const Sentence& sentence : disturbances)
        text += "• " + console.in(sentence) + "\n";
    return console.show(text) ? exitDone : exitFile;
}

} // namespace interleave
