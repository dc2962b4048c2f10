#pragma once
// What the body marks in its lane: which step begins, with how many workers. For those who run and those who
// draw.

#include <cstdint>

namespace interleave::scaling {

enum class Step : std::uint8_t {
    preparation, ///< generates the input, warms up, computes everything once for comparison
    machine,     ///< tries what the machine can give
    serial,      ///< one worker is at work, the others wait for it
    parallel,    ///< all of them are at work
    rest         ///< the measurement with so many workers is over
};

constexpr const char* stepObject = "work";

/// Whether so many threads that only computed got so much less done than as many cores would have that the
/// laws take it for a serial share worth telling of.
constexpr bool fallsShort(double measured, int tried) { return measured < 0.95 * tried; }

constexpr std::uint32_t markOf(Step step, int workers)
{
    return 8 * static_cast<std::uint32_t>(workers) + static_cast<std::uint32_t>(step);
}
constexpr Step stepOf(std::uint32_t mark) { return static_cast<Step>(mark % 8); }
constexpr int workersOf(std::uint32_t mark) { return static_cast<int>(mark / 8); }

/// How much is to be done, when one worker has 1 to do. Strong scaling: as much for several. Weak scaling:
/// each worker brings its own share of what can be divided.
constexpr double workOf(bool weak, double serialShare, int workers)
{
    return weak ? serialShare + (1 - serialShare) * workers : 1;
}

} // namespace interleave::scaling
