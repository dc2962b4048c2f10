#pragma once
// The file that the command line names.

#include "app/run/arguments.h"
#include "labs/engine/analysis/settings.h"

#include <functional>

namespace interleave {

/// Hands its recordings to `use` and returns the exit code of that. Says what is wrong with the file, and
/// returns exitFile, where it cannot be read or is damaged; `use` then has what could be read.
int withNamedFile(const Arguments& arguments, const Console& console,
                  const std::function<int(const Recordings&)>& use);

} // namespace interleave
