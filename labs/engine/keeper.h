#pragma once
// The process between the runner and the lab. It makes sure that nothing outlives a run, whoever dies first.

#include <functional>
#include <span>
#include <sys/types.h>
#include <vector>

namespace interleave {

class Arena;

/// Direct children of this process.
std::vector<pid_t> childrenOfThisProcess();

/// Kills and reaps every child that is not in `spared`, and what those leave behind, for at most a second.
/// The caller must be a child subreaper (prctl(2)), so that orphans become its children.
void endDescendants(std::span<const pid_t> spared = {});

/// Forks the keeper, which forks the lab into a process group of its own and runs `body` there. The keeper
/// ends every process of the run when the lab has ended, or when the other end of `leash` is written to or
/// closed. The lab's wait status lands in the arena. `kept` is the one descriptor that the lab keeps, as
/// number 3. Returns the keeper's pid, or -1 with errno.
pid_t forkKeeper(Arena& arena, int leash, int kept, const std::function<int()>& body);

} // namespace interleave
