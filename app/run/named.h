#pragma once
// The files that the command line names.

#include "app/run/arguments.h"
#include "labs/engine/analysis/settings.h"

#include <functional>

namespace interleave {

/// What is in several files, one after the other.
struct NamedRuns {
    Recordings recordings;
    /// Of each recording, what its file is called: without folder and suffix where that tells files apart.
    std::vector<std::string> files;
};

/// Hands their recordings to `use`, each run once, and returns the exit code of that. Says what is wrong with
/// every file that cannot be read or is damaged, and returns exitFile then; of a damaged one `use` has what
/// could be read, of the others everything. Where nothing could be read, `use` is not called.
int withNamedFiles(const Arguments& arguments, const Console& console,
                   const std::function<int(const NamedRuns&)>& use);

} // namespace interleave
