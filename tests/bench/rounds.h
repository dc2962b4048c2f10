#pragma once
// How often a benchmark measures.

#include <cstdint>
#include <cstdlib>

namespace interleave {

/// So often as numbers need; once where a test only wants to see that it works.
inline std::int64_t rounds(std::int64_t wanted)
{
    return std::getenv("INTERLEAVE_BENCH_ONCE") != nullptr ? 1 : wanted;
}

} // namespace interleave
