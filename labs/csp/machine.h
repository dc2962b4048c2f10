#pragma once
// What this machine bears, looked up without harming it.

#include "labs/csp/experiments.h"

#include <span>

namespace interleave::csp {

/// How many more processes of a back end can be made with a quarter of the free memory left over, and what
/// limits it.
struct Headroom {
    std::uint64_t count = 0;
    Text limit; ///< a noun phrase: "the memory that is free"
};
Headroom headroom(Backend backend);

/// Throws RunFailure with one sentence when `count` processes are more than the machine bears.
void requireHeadroom(Backend backend, std::uint64_t count);

/// Bytes of memory that are available to new programs (MemAvailable of proc(5)); 0: not known.
std::uint64_t availableBytes();

/// Resident bytes of this process; 0: not known.
std::uint64_t residentBytes();
/// How many more there are than `before`; 0 where the system has taken some back meanwhile.
std::uint64_t residentBytesSince(std::uint64_t before);

/// Mean proportional set size of some of `pids`, in bytes; 0: not known.
double meanShareBytes(std::span<const pid_t> pids);

/// True when a child process has ended and nobody has asked for it yet.
bool aChildHasEnded();

} // namespace interleave::csp
