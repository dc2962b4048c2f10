#pragma once

#include <cstdint>

namespace interleave {

/// How long a stopped lab has for leaving, in ns. Users' runs give it 400 ms; sanitizers and a busy machine
/// take theirs.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::int64_t stopGraceOfTests = 4'000'000'000;
#else
constexpr std::int64_t stopGraceOfTests = 1'000'000'000;
#endif

} // namespace interleave
