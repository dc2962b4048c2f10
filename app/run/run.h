#pragma once
// What `run` and `sweep` share.

#include "app/run/resume.h"

namespace interleave {

/// Makes the runs, keeps and prints them as the arguments say; the exit code. `beginning`: what was made of
/// the plan before; it is kept and printed as well.
int execute(const Plan& plan, const Arguments& arguments, const Console& console,
            std::optional<Beginning> beginning = {});

} // namespace interleave
