#pragma once
// What recordings take in memory, and what stays of them where that is too much.

#include "labs/engine/recording.h"

namespace interleave {

/// About the bytes of memory that they take: their spans, marks, samples and uses of cores.
std::size_t bytesInMemory(const Experiment& experiment);

/// What was set and how it ended, of every run, without what was recorded.
Experiment outlineOf(const Experiment& experiment);

/// How the last of them ended; lost where there is none.
Ending endingOf(const Experiment& experiment);

} // namespace interleave
