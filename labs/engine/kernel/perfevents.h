#pragma once
// Opening the kernel's events, without privileges (perf_event_paranoid up to 2).

#include "labs/engine/descriptor.h"
#include "labs/engine/outcome.h"

#include <vector>

namespace interleave {

struct KernelEvent {
    int cpu = 0;
    Descriptor event;
};

/// For the calling thread, and all threads and processes that it and they start from now on: every switch in
/// and out, births, names and deaths, on every allowed CPU, one event each. Fails with a sentence of why not
/// and what the user can do.
/// Where the caller may read tracepoints (root, with tracefs mounted), events follow that tell whom these
/// threads wake.
Outcome<std::vector<KernelEvent>> openKernelEvents();

} // namespace interleave
