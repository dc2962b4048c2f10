#pragma once
// What --compare-to and --group-by ask for.

#include "app/run/named.h"
#include "labs/engine/analysis/comparison.h"

namespace interleave {

/// For formats that have every run, and nothing of several together.
constexpr Text comparesNothing = LAB_TEXT("%1 compares nothing: choose %2.");

/// How these runs are told apart (--group-by, usually by file), and what they are compared to (--compare-to):
/// "K=V", a value that some of them have, or "file=NAME" or "machine=NAME", where a part of the name will do;
/// empty: nothing. The failure says what there is.
Outcome<Comparing> comparingFor(const Arguments& arguments, const NamedRuns& runs);

} // namespace interleave
