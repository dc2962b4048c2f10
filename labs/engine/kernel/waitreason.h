#pragma once
// Why a thread is blocked, where the program does not say: by the system call it is in.

#include "labs/engine/span.h"

#include <sys/types.h>

namespace interleave {

/// Reads /proc/<pid>/task/<tid>/syscall. Reason::none where the kernel does not show it (another user's
/// thread, a kernel without it) or the thread is not blocked.
Reason waitReasonOf(pid_t pid, pid_t tid);

/// Of a system call of this machine (its number), and whether its first argument is a pipe. Reason::other for
/// calls that can wait for many things.
Reason reasonOfSystemCall(long number, bool onPipe);

} // namespace interleave
