#pragma once
// The matrix of jobs and ways: numbers of its cells, for those who measure them and those who draw them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace interleave::boundness {

/// As scripts write them, in the order of the rows and columns.
constexpr std::array<std::string_view, 6> jobIds{"calculation", "text", "image", "waits", "disk", "requests"};
constexpr std::array<std::string_view, 4> wayIds{"sequential", "threads", "processes", "events"};
constexpr std::size_t cellCount = jobIds.size() * wayIds.size();

/// The first jobs compute, the others wait.
constexpr bool computes(std::size_t job) { return job < 3; }

/// The columns of the ledger: series, in which every cell has one point.
enum class Figure : std::uint8_t { total, cpu, voluntary, involuntary, memory, calls, creation, lines };
constexpr std::array<std::string_view, 8> figureIds{"total",  "cpu",          "voluntary", "involuntary",
                                                    "memory", "system_calls", "creation",  "lines"};

/// The x of a cell in the series that hold its costs.
constexpr std::size_t cellOf(std::size_t job, std::size_t way) { return job * wayIds.size() + way; }

/// What the body marks in its lane when the measuring of a cell begins and ends.
constexpr std::uint32_t markOf(std::size_t cell, bool begins)
{
    return static_cast<std::uint32_t>(2 * cell + (begins ? 1 : 0));
}
constexpr std::size_t cellMarked(std::uint32_t mark) { return mark / 2; }
constexpr bool begins(std::uint32_t mark) { return mark % 2 != 0; }

} // namespace interleave::boundness
