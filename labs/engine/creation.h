#pragma once
// Things that can run, made, run and ended at once: for labs that measure what that costs.

#include "labs/engine/childprocess.h"

#include <system_error>

namespace interleave {

/// A child process that ends at once; waits for its end. Throws RunFailure where none can be made. The
/// calling process must have no other thread.
void makeProcess(Probe& probe);

/// A thread that ends at once; waits for its end. Throws RunFailure where none can be made.
void makeThread(Probe& probe);

/// ns that a coroutine needs to be made, to run and to be destroyed: the mean of a thousand, since one alone
/// is shorter than reading the clock.
double coroutineNanoseconds();

/// What to throw when the system made no thread.
RunFailure noFurtherThread(const std::system_error& error);

} // namespace interleave
