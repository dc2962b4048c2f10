#pragma once
// What the student set, as the scenes use it.

#include "labs/engine/context.h"

namespace interleave::threads {

struct Settings {
    int threads = 4;
    int cores = 0; ///< that the threads may use; 0: all that the run is allowed
    std::chrono::nanoseconds length{};
    std::chrono::nanoseconds burst{}; ///< of CPU time between two waits
    std::chrono::nanoseconds wait{};
    bool throughPipe = false; ///< switch: hand over by a pipe, not by a futex
};

} // namespace interleave::threads
