#include "labs/engine/kernel/sampler.h"

#include "labs/engine/kernel/waitreason.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace interleave {
namespace {

std::filesystem::path folderOf(pid_t pid, pid_t tid)
{
    return "/proc/" + std::to_string(pid) + "/task/" + std::to_string(tid);
}

std::vector<pid_t> childrenOf(pid_t pid, pid_t tid)
{
    std::ifstream list(folderOf(pid, tid) / "children");
    std::vector<pid_t> children;
    for (pid_t child = 0; list >> child;)
        children.push_back(child);
    return children;
}

/// How often a thread has given up its core because it had to wait; from proc(5), status.
std::optional<std::uint64_t> timesBlocked(pid_t pid, pid_t tid)
{
    constexpr std::string_view key = "voluntary_ctxt_switches:";
    std::ifstream file(folderOf(pid, tid) / "status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(key))
            return std::strtoull(line.c_str() + key.size(), nullptr, 10);
    return {};
}

} // namespace

Sampler::Sampler(pid_t root)
    : m_root(root)
{
}

void Sampler::read(std::int64_t horizon, std::vector<StateEvent>& events, std::vector<ThreadName>& names)
{
    if (horizon - m_read < period)
        return;
    m_read = horizon;
    Reading reading{horizon, events, names};
    for (const pid_t child : childrenOf(m_root, m_root))
        readProcess(reading, child, m_root);
    std::erase_if(m_threads, [&](const auto& thread) {
        const pid_t tid = thread.first;
        if (reading.seen.contains(tid))
            return false;
        events.push_back({.when = horizon,
                          .tid = tid,
                          .pid = thread.second.pid,
                          .kind = StateEvent::Kind::died,
                          .known = Known::sampled});
        m_delays.forget(tid);
        return true;
    });
    std::ranges::stable_sort(events, {}, &StateEvent::when);
}

void Sampler::readProcess(Reading& reading, pid_t pid, pid_t parent)
{
    std::error_code gone;
    for (std::filesystem::directory_iterator task("/proc/" + std::to_string(pid) + "/task", gone), end;
         !gone && task != end; task.increment(gone)) {
        const auto tid = static_cast<pid_t>(std::strtol(task->path().filename().c_str(), nullptr, 10));
        readThread(reading, pid, tid, tid == pid ? parent : pid);
        for (const pid_t child : childrenOf(pid, tid))
            readProcess(reading, child, tid);
    }
}

std::optional<Sampler::Stat> Sampler::statOf(pid_t pid, pid_t tid)
{
    std::ifstream file(folderOf(pid, tid) / "stat");
    std::string line;
    std::getline(file, line);
    const std::size_t open = line.find('(');
    const std::size_t close = line.rfind(')'); // a name may hold both
    if (open == std::string::npos || close == std::string::npos)
        return {};
    Stat stat;
    stat.name = line.substr(open + 1, close - open - 1);
    std::istringstream fields(line.substr(close + 1));
    fields >> stat.state;
    std::string ignored;
    for (int field = 4; field < 39; ++field) // proc(5): field 39 is the core
        fields >> ignored;
    fields >> stat.core;
    return stat;
}

void Sampler::readThread(Reading& reading, pid_t pid, pid_t tid, pid_t parent)
{
    const std::optional<Stat> stat = statOf(pid, tid);
    const std::optional<RunDelays::Reading> counted = m_delays.of(pid, tid);
    if (!stat || !counted || stat->state == 'Z' || stat->state == 'X')
        return; // dead, or dying
    reading.seen.insert(tid);
    Thread now{pid, *counted, reading.now};
    if (stat->state == 'R')
        now.blocked = timesBlocked(pid, tid);
    if (const auto found = m_threads.find(tid); found != m_threads.end())
        addShares(reading, found->second, tid, *stat, now);
    else
        addNew(reading, tid, parent, *stat, now);
    m_threads[tid] = now;
}

void Sampler::addNew(Reading& reading, pid_t tid, pid_t parent, const Stat& stat, const Thread& now)
{
    reading.names.push_back({tid, stat.name});
    reading.events.push_back({.when = reading.now,
                              .tid = tid,
                              .pid = now.pid,
                              .other = parent,
                              .kind = StateEvent::Kind::born,
                              .known = Known::sampled});
    reading.events.push_back({.when = reading.now,
                              .tid = tid,
                              .pid = now.pid,
                              .core = stat.core,
                              .kind = StateEvent::Kind::started,
                              .known = Known::sampled});
}

/// Cuts the time since the last reading in a running, a ready and a blocked part; the state of now comes
/// last. Who was runnable before, is now and has not blocked in between waited for a core where it did not
/// run, or a hypervisor took the core away.
void Sampler::addShares(Reading& reading, const Thread& before, pid_t tid, const Stat& stat, Thread& now)
{
    using Kind = StateEvent::Kind;
    const std::int64_t whole = now.at - before.at;
    const std::int64_t ran = std::clamp<std::int64_t>(now.counted.ran - before.counted.ran, 0, whole);
    const std::int64_t counted = now.counted.waited - before.counted.waited;
    const bool runnable = stat.state == 'R';
    std::int64_t waited = std::clamp<std::int64_t>(counted - before.uncounted, 0, whole - ran);
    now.uncounted = counted > 0 ? 0 : before.uncounted;
    if (now.blocked && now.blocked == before.blocked) {
        now.uncounted += whole - ran - waited;
        waited = whole - ran;
    }
    const auto add = [&](std::int64_t when, Kind kind) {
        reading.events.push_back(
            {.when = when,
             .tid = tid,
             .pid = now.pid,
             .core = stat.core,
             .kind = kind,
             .known = Known::sampled,
             .reason = kind == Kind::waited ? waitReasonOf(now.pid, tid) : Reason::none});
    };
    std::int64_t at = before.at;
    if (runnable && whole > ran + waited) {
        add(at, Kind::waited);
        at += whole - ran - waited;
    }
    if (waited > 0) {
        add(at, Kind::preempted);
        at += waited;
    }
    if (ran > 0) {
        add(at, Kind::started);
        at += ran;
    }
    if (!runnable && at < now.at)
        add(at, Kind::waited);
}

} // namespace interleave
