#pragma once
// CPU time: measured, and used up by real work.

#include <cstdint>

namespace interleave {

/// CPU time of the calling thread, in ns.
std::int64_t threadCpuNanoseconds() noexcept;
/// CPU time of all threads of this process, in ns.
std::int64_t processCpuNanoseconds() noexcept;

/// Some 10 µs of arithmetic that no compiler can leave out.
void compute() noexcept;

} // namespace interleave
