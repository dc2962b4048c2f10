#pragma once

#include <cstdint>

namespace interleave {

/// Ten times what users' runs get for leaving when they are stopped, in ns: sanitizers and a busy machine
/// take theirs.
constexpr std::int64_t stopGraceOfTests = 4'000'000'000;

} // namespace interleave
