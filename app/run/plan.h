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
    std::vector<PlannedRun> runs; ///< in the order they are made
    bool sweeps = false;          ///< more than one setting was asked for
    std::size_t measured = 0;     ///< runs of the plan that a file holds already; they are not among `runs`
};

/// Values of the preset, changed by --set; the preset's sweep, unless --set fixes that parameter or --over
/// varies it;
/// --over. With more than one run of a setting, or a sweep, each setting gets a warm-up, right before its
/// first repetition. All settings are run once, in an order drawn from the seed, before any is run again;
/// with --order given, setting by setting. The failure says what exists.
Outcome<Plan> planOf(const Lab& lab, const Arguments& arguments);

} // namespace interleave
