#pragma once
// All system calls that a way of doing a job makes, counted without privileges: perf's tracepoints are
// refused to users, but whoever starts a process may watch it with ptrace(2). The kernel stops the watched
// one at each call, which takes many times as long as the call. So this is a pass of its own, after those
// that are timed.

#include "labs/boundness/ledger.h"

namespace interleave::boundness {

struct CallCount {
    std::array<std::uint32_t, 512> made{}; ///< by the number that the system has for the call
    int refusal = 0; ///< errno: the system lets nobody watch, and nothing is counted; 0: it does

    [[nodiscard]] std::uint64_t total() const;
};

/// Does the job in that way once more, watched: counts the calls of its process, of all its threads and of
/// all its children, from when the job begins to when it ends. When that is says a word in shared memory,
/// which the watcher looks at while the caller stands still: that costs no call. None of the processes has a
/// lane. Throws RunFailure.
CallCount countCalls(Context& run, const Job& job, std::size_t way, int workers);

/// The calls made most often, the first one first: "futex 64, mmap 8".
std::string mostFrequent(const CallCount& count);

/// As the manual calls it, "futex"; "number 500" where it is none that a way is known to make.
std::string nameOfCall(std::size_t number);

} // namespace interleave::boundness
