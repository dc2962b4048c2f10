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

/// The lecture's rules of thumb, and whether an event loop is one more.
enum class Rule : std::uint8_t { threadsForIo, eventsForIo, processesForCalculation, noMoreThanCores };
constexpr std::size_t ruleCount = 4;

/// What comparing two ways of one job comes to, seen from what the rule wants.
enum class Compared : std::int8_t { slower = -1, same, faster };

/// Times that differ by less than this factor are as good as each other.
constexpr double margin = 1.1;

/// Of all jobs that a rule is about.
enum class Verdict : std::uint8_t { holds, same, doesNotHold, depends };
constexpr std::size_t verdictCount = 4;

/// The series of what was compared: y is what it came to, x which rule and job.
constexpr std::string_view verdictId = "verdict";
constexpr std::size_t comparisonOf(Rule rule, std::size_t job)
{
    return static_cast<std::size_t>(rule) * jobIds.size() + job;
}

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
