#include "labs/engine/kernel/perfevents.h"

#include "labs/engine/cores.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <linux/perf_event.h>
#include <string>
#include <sys/syscall.h>

namespace interleave {
namespace {

perf_event_attr attributes()
{
    perf_event_attr wanted{};
    wanted.size = sizeof wanted;
    wanted.sample_id_all = 1;
    wanted.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    wanted.use_clockid = 1;
    wanted.clockid = CLOCK_MONOTONIC;
    return wanted;
}

/// One event per allowed CPU, of the calling thread and what it will start. Fewer, with errno, where one is
/// refused.
std::vector<KernelEvent> openPerCpu(perf_event_attr wanted)
{
    wanted.inherit = 1;
    std::vector<KernelEvent> events;
    for (const int cpu : allowedCores()) {
        Descriptor event(
            static_cast<int>(syscall(SYS_perf_event_open, &wanted, 0, cpu, -1, PERF_FLAG_FD_CLOEXEC)));
        if (event.number() < 0 && errno == ENODEV) // went offline
            continue;
        if (event.number() < 0)
            return {};
        events.push_back({cpu, std::move(event)});
    }
    return events;
}

int paranoia()
{
    int level = -2;
    std::ifstream("/proc/sys/kernel/perf_event_paranoid") >> level;
    return level;
}

Sentence whyNot(int error)
{
    const int level = paranoia();
    if ((error == EACCES || error == EPERM) && level > 2)
        return Sentence(
            LAB_TEXT(
                "The kernel does not let users trace (perf_event_paranoid is %1). An administrator allows it "
                "with: sysctl kernel.perf_event_paranoid=2"),
            {std::to_string(level)});
    if (error == EACCES || error == EPERM)
        return Sentence(LAB_TEXT("This container or sandbox refuses perf_event_open; started outside of it, "
                                 "or with the capability PERFMON, Interleave can trace."));
    if (error == ENOSYS)
        return Sentence(
            LAB_TEXT("This sandbox, or this kernel, has no perf_event_open; started outside of it, or on a "
                     "kernel with perf events, Interleave can trace."));
    if (error == ENOENT || error == EOPNOTSUPP)
        return Sentence(LAB_TEXT("This kernel was built without perf events, so it cannot trace."));
    if (error == EMFILE || error == ENFILE)
        return Sentence(
            LAB_TEXT("There are not enough file descriptors for tracing; raise the limit with ulimit -n."));
    return Sentence(LAB_TEXT("The kernel refuses tracing: %1."), {std::strerror(error)});
}

int idOfWakeTracepoint()
{
    int id = -1;
    for (const char* folder : {"/sys/kernel/tracing", "/sys/kernel/debug/tracing"})
        if (std::ifstream(std::string(folder) + "/events/sched/sched_waking/id") >> id)
            return id;
    return -1;
}

/// Whom these threads wake, by the tracepoint sched_waking. None where the caller may not, as most users may
/// not.
std::vector<KernelEvent> openWakeEvents()
{
    const int id = idOfWakeTracepoint();
    if (id < 0)
        return {};
    perf_event_attr wanted = attributes();
    wanted.type = PERF_TYPE_TRACEPOINT;
    wanted.config = static_cast<__u64>(id);
    wanted.sample_type |= PERF_SAMPLE_RAW;
    wanted.sample_period = 1;
    return openPerCpu(wanted);
}

} // namespace

Outcome<std::vector<KernelEvent>> openKernelEvents()
{
    perf_event_attr wanted = attributes();
    wanted.type = PERF_TYPE_SOFTWARE;
    wanted.config = PERF_COUNT_SW_DUMMY;
    wanted.context_switch = 1;
    wanted.task = 1;
    wanted.comm = 1;
    wanted.exclude_kernel = 1; // asked of users without privileges; switches are recorded all the same
    wanted.exclude_hv = 1;
    std::vector<KernelEvent> events = openPerCpu(wanted);
    if (events.empty())
        return whyNot(errno);
    for (KernelEvent& wakeUps : openWakeEvents())
        events.push_back(std::move(wakeUps));
    return events;
}

} // namespace interleave
