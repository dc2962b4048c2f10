#pragma once
// What this lab says of the processes that it has started.

#include "labs/engine/childprocess.h"

#include <optional>
#include <string>

namespace interleave::processes {

/// A child that leaves no core file, whatever ends it. As ChildProcess::forked.
ChildProcess forked(const ChildWork& work);

/// "SIGKILL".
std::string signalName(int number);

/// "“sh” (pid 12) ended with exit code 3." or the signal that ended it.
Sentence howItEnded(const std::string& name, pid_t pid, const Ended& ended);

/// The letter of /proc/PID/stat and the parent's pid; nothing when there is no such process.
struct Standing {
    char state = '?'; ///< R, S, D, T, Z
    pid_t parent = 0;
};
std::optional<Standing> standingOf(pid_t pid);

} // namespace interleave::processes
