#pragma once

#include "labs/csp/stopcheck.h"

#include <chrono>

namespace interleave::csp {

/// Sleeps, and with it blocks the calling thread; false when the stop check ended it early, by 50 ms at the
/// latest.
bool napUntil(std::chrono::steady_clock::time_point due, StopCheck stop) noexcept;

} // namespace interleave::csp
