#include "labs/csp/machine.h"

#include "labs/engine/argument.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {
constexpr Text memoryText = LAB_TEXT("the memory that is free");
constexpr Text threadsText = LAB_TEXT("the kernel's limit for threads (threads-max)");
constexpr Text pidText = LAB_TEXT("the kernel's supply of process numbers (pid_max)");
constexpr Text mapsText = LAB_TEXT("the kernel's limit for memory areas of a process (max_map_count)");
constexpr Text userText = LAB_TEXT("the limit for processes of this user (ulimit -u)");
constexpr Text groupText = LAB_TEXT("the limit of the control group (pids.max)");
constexpr Text tooManyText =
    LAB_TEXT("%1 are too many here: %2 leaves room for about %3. Choose a smaller size.");

std::uint64_t numberIn(const std::string& path, std::uint64_t otherwise)
{
    std::uint64_t number = 0;
    return std::ifstream(path) >> number ? number : otherwise;
}

/// The value of "key:  123 kB" in bytes; 0 where there is none.
std::uint64_t kilobytes(const std::string& path, const std::string& key)
{
    std::ifstream file(path);
    for (std::string word; file >> word;)
        if (std::uint64_t number = 0; word == key && file >> number)
            return number * 1024;
    return 0;
}

/// Room below the control group's limit, as cgroups(7) version 2 tells it.
std::uint64_t roomInGroup()
{
    constexpr auto none = std::numeric_limits<std::uint64_t>::max();
    std::ifstream own("/proc/self/cgroup");
    std::string line;
    while (std::getline(own, line))
        if (line.starts_with("0::")) {
            const std::string folder = "/sys/fs/cgroup" + line.substr(3);
            const std::uint64_t most = numberIn(folder + "/pids.max", none);
            const std::uint64_t now = numberIn(folder + "/pids.current", 0);
            return most == none ? none : most - std::min(most, now);
        }
    return none;
}

} // namespace

namespace csp {

std::uint64_t availableBytes() { return kilobytes("/proc/meminfo", "MemAvailable:"); }

std::uint64_t residentBytes() { return kilobytes("/proc/self/status", "VmRSS:"); }

std::uint64_t residentBytesSince(std::uint64_t before)
{
    const std::uint64_t now = residentBytes();
    return now > before ? now - before : 0;
}

double meanShareBytes(std::span<const pid_t> pids)
{
    constexpr std::size_t looks = 16; // each costs the kernel a walk through the page tables
    const std::size_t step = std::max<std::size_t>(1, pids.size() / looks);
    double sum = 0;
    int seen = 0;
    for (std::size_t index = 0; index < pids.size(); index += step, ++seen)
        sum +=
            static_cast<double>(kilobytes("/proc/" + std::to_string(pids[index]) + "/smaps_rollup", "Pss:"));
    return seen == 0 ? 0 : sum / seen;
}

Headroom headroom(Backend backend)
{
    constexpr std::uint64_t need[] = {64 << 10, 512 << 10,
                                      320}; // threads, processes, coroutines; kernel's part too
    constexpr auto none = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t memory = availableBytes();
    Headroom room{memory == 0 ? none : memory / 4 * 3 / need[static_cast<std::size_t>(backend)], memoryText};
    const auto atMost = [&room](std::uint64_t count, Text limit) {
        if (count < room.count)
            room = {count, limit};
    };
    if (backend == Backend::coroutines)
        return room;
    atMost(numberIn("/proc/sys/kernel/threads-max", none) / 2,
           threadsText); // the other half is for the others
    atMost(numberIn("/proc/sys/kernel/pid_max", none) / 2, pidText);
    if (backend == Backend::threads) // each stack and its guard page is an area
        atMost(numberIn("/proc/sys/vm/max_map_count", none) / 2 - 1000, mapsText);
    rlimit user{};
    if (getuid() != 0 && getrlimit(RLIMIT_NPROC, &user) == 0 && user.rlim_cur != RLIM_INFINITY)
        atMost(user.rlim_cur / 4 * 3, userText);
    if (const std::uint64_t left = roomInGroup(); left != none)
        atMost(left / 4 * 3, groupText);
    return room;
}

void requireHeadroom(Backend backend, std::uint64_t count)
{
    const Headroom room = headroom(backend);
    if (count > room.count)
        throw RunFailure{Sentence(
            tooManyText, {std::to_string(count), asArgument(room.limit), std::to_string(room.count)})};
}

bool aChildHasEnded()
{
    siginfo_t child{};
    return waitid(P_ALL, 0, &child, WEXITED | WNOHANG | WNOWAIT) == 0 && child.si_pid != 0;
}

} // namespace csp
} // namespace interleave
