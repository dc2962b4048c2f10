#pragma once
// A real recording, to be damaged.

#include "labs/engine/stream.h"

namespace interleave {

/// The stream of a short run that uses all that a lab can report: threads, a worker process, waits for
/// objects, samples, metrics, notes, progress. A few kilobytes. The caller must be single-threaded.
Bytes recordedRun();

} // namespace interleave
