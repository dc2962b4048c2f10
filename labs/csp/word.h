#pragma once
// A word in memory that a thread can sleep on (futex(2)), between threads of one process or between
// processes.

#include "labs/csp/stopcheck.h"

#include <atomic>
#include <chrono>
#include <cstdint>

namespace interleave::csp {

/// Who may sleep on a word: `threads` of one process is cheaper for the kernel to look up.
enum class Reach { threads, processes };

/// What every wait of a network has in common. Lies where all its processes see it.
struct Patience {
    StopCheck stop;
    std::chrono::nanoseconds look =
        std::chrono::milliseconds(100); ///< how long to sleep between two looks at `stop`
};

/// Sleeps until `word` is not zero and returns it; zero when the stop check ended the wait. Acquires what was
/// written before the word was.
std::uint32_t awaitWord(std::atomic<std::uint32_t>& word, Reach reach, const Patience& patience) noexcept;

/// Sets the word, publishing what was written before, and wakes the one that sleeps on it.
void setWord(std::atomic<std::uint32_t>& word, std::uint32_t value, Reach reach) noexcept;

} // namespace interleave::csp
