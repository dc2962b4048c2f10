#pragma once
// Which runs a command line asks for, in the order they are made.

#include "app/run/arguments.h"
#include "labs/engine/supervisor.h"

namespace interleave {

struct PlannedRun {
    RunRequest request;
    std::string setting; ///< "backend=threads size=64": what is varied; empty where nothing is
};

struct Plan {
    const Lab* lab = nullptr;     ///< not null
    std::vector<PlannedRun> runs; ///< of each setting first the warm-up, then the repetitions
    bool sweeps = false;          ///< more than one setting was asked for
};

/// Values of the preset, changed by --set; the preset's sweep, unless --set fixes that parameter or --over
/// varies it;
/// --over. With more than one run of a setting, or a sweep, each setting gets a warm-up. The failure says
/// what exists.
Outcome<Plan> planOf(const Lab& lab, const Arguments& arguments);

} // namespace interleave
