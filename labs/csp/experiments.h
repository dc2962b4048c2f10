#pragma once
// The lab's experiments. Each runs one network on the back end that the settings name and reports through the
// context.

#include "labs/csp/coroutines.h"
#include "labs/engine/context.h"

namespace interleave::csp {

enum class Backend { threads, processes, coroutines };

/// The parameters of a run, read once.
struct Settings {
    Backend backend = Backend::coroutines;
    std::uint32_t size = 64;
    std::uint32_t tokens = 1;
    std::int64_t hops = 0; ///< 0: for about a second
    bool pinned = true;
    Io io = Io::yields;
    std::chrono::nanoseconds unit{0};
    std::chrono::nanoseconds hold{0};
};

void runRing(Context& run, const Settings& settings);
void runCommsTime(Context& run, const Settings& settings);
void runLimits(Context& run, const Settings& settings);
void runWaiting(Context& run, const Settings& settings);

} // namespace interleave::csp
