#pragma once
// Waiting for workers while looking at what they do, and getting them out of system calls that would block
// for ever.

#include "labs/engine/context.h"

#include <span>

namespace interleave::channels {

/// From now on SIGUSR1 makes a blocking system call of this process, and of those that it forks, fail with
/// EINTR. Once, before there is any worker.
void becomeInterruptible();

/// The process must be interruptible. Joins all teams, worker processes or threads. Calls `look` every few
/// ms; once it says false or the run is to stop, worker processes are interrupted until they end. RunFailure
/// as Team::join: the first failure of any.
void joinAll(Context& run, std::span<Team> teams, const std::function<bool()>& look);

} // namespace interleave::channels
