#pragma once
// Memory that a scene fills, and what the kernel says of a process's memory.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace interleave {

class Context;

namespace processes {

/// Private memory in pages of the usual size, every one of them written to once.
class Ballast
{
public:
    /// Stays unfilled in part when the run is to stop. Throws RunFailure where the system has none left.
    Ballast(const Context& run, std::size_t bytes);
    ~Ballast();
    Ballast(const Ballast&) = delete;
    Ballast& operator=(const Ballast&) = delete;

    /// Reads a byte of every page; their sum, so that no compiler leaves it out. ThreadSanitizer would write
    /// to pages of its own each time, and be counted.
    [[nodiscard]] __attribute__((no_sanitize("thread"))) std::uint64_t readAll() const;
    /// Writes a byte of every page.
    __attribute__((no_sanitize("thread"))) void writeAll();
    [[nodiscard]] std::size_t pages() const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes.size(); }

private:
    std::span<volatile std::byte> m_bytes;
};

/// How many bytes may be filled that often without harm to other programs: those wanted, or fewer with a
/// warning.
std::int64_t affordable(Context& run, std::int64_t wanted, int times);

/// The calling process's share of the memory it uses: pages that n processes share count as 1/n (PSS of
/// smaps_rollup, proc(5)). Bytes; nothing where the system does not say.
std::optional<std::int64_t> proportionalMemory();

/// Page faults of the calling process so far that needed no disk.
std::int64_t pageFaults();

} // namespace processes
} // namespace interleave
