#pragma once
// What `run` and `sweep` share.

#include "app/run/plan.h"

namespace interleave {

/// Makes the runs, keeps and prints them as the arguments say; the exit code.
int execute(const Plan& plan, const Arguments& arguments, const Console& console);

} // namespace interleave
