#pragma once
// What the control groups of this process grant, cgroups(7). A limit of any group above holds as well, and
// versions 1 and 2 may be in use at the same time: the smallest counts.

#include <string>

namespace interleave {

/// Cores' worth of CPU time (cpu.max; cpu.cfs_quota_us of version 1); 0: no limit. `root` stands before every
/// path, for tests.
double cpuQuota(const std::string& root = {});

/// Processes and threads (pids.max); 0: no limit.
double pidLimit(const std::string& root = {});

} // namespace interleave
