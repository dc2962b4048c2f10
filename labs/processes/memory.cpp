#include "labs/processes/memory.h"

#include "labs/engine/context.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace interleave {
namespace {

constexpr Text noMemory = LAB_TEXT("The system gives no %1 bytes of memory (%2). Choose less.");

constexpr Text lessMemory =
    LAB_TEXT("Only %1 MiB can be filled without harm to other programs; %2 MiB were asked for.");

} // namespace

namespace processes {

namespace {

std::size_t pageSize() { return static_cast<std::size_t>(sysconf(_SC_PAGESIZE)); }

/// A field "Name:   123 kB" of a file in /proc, in bytes.
std::optional<std::int64_t> kilobytesIn(const char* path, std::string_view field)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(field))
            return std::atoll(line.c_str() + field.size()) * 1024;
    return std::nullopt;
}

std::optional<std::int64_t> numberIn(const char* path)
{
    std::int64_t number = 0;
    std::ifstream file(path);
    return file >> number ? std::optional(number) : std::nullopt; // "max" is no number
}

/// Half of what is free, also by the limit of a control group. Nothing where the system does not say.
std::optional<std::int64_t> spareMemory()
{
    auto free = kilobytesIn("/proc/meminfo", "MemAvailable:");
    const auto limit = numberIn("/sys/fs/cgroup/memory.max");
    const auto used = numberIn("/sys/fs/cgroup/memory.current");
    if (limit && used)
        free = std::min(free.value_or(*limit), std::max<std::int64_t>(*limit - *used, 0));
    return free ? std::optional(*free / 2) : std::nullopt;
}

} // namespace

Ballast::Ballast(const Context& run, std::size_t bytes)
{
    void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw RunFailure{Sentence(noMemory, {std::to_string(bytes), std::strerror(errno)})};
    madvise(memory, bytes, MADV_NOHUGEPAGE); // else a fault may bring 512 pages at once
    m_bytes = {static_cast<volatile std::byte*>(memory), bytes};
    for (std::size_t at = 0; at < bytes && !run.stopping(); at += pageSize())
        m_bytes[at] = std::byte{1};
}

Ballast::~Ballast() { munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size()); }

std::uint64_t Ballast::readAll() const
{
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at < m_bytes.size(); at += pageSize())
        sum += static_cast<std::uint64_t>(m_bytes[at]);
    return sum;
}

void Ballast::writeAll()
{
    for (std::size_t at = 0; at < m_bytes.size(); at += pageSize())
        m_bytes[at] = std::byte{1};
}

std::size_t Ballast::pages() const { return m_bytes.size() / pageSize(); }

std::int64_t affordable(Context& run, std::int64_t wanted, int times)
{
    constexpr std::int64_t mebibyte = 1 << 20U;
    const auto spare = spareMemory();
    if (!spare || *spare / times >= wanted)
        return wanted;
    const std::int64_t whole = std::max(*spare / times / mebibyte, std::int64_t{1});
    run.note(Severity::warning,
             Sentence(lessMemory, {std::to_string(whole), std::to_string(wanted / mebibyte)}));
    return whole * mebibyte;
}

std::optional<std::int64_t> proportionalMemory() { return kilobytesIn("/proc/self/smaps_rollup", "Pss:"); }

std::int64_t pageFaults()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_minflt;
}

} // namespace processes
} // namespace interleave
