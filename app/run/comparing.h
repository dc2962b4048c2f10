#pragma once
// What --compare-to asks for.

#include "app/run/named.h"
#include "labs/engine/analysis/comparison.h"

namespace interleave {

/// How these runs are told apart, by default by file where there are several, and what they are compared to:
/// "K=V", a value that some of them have, or "file=NAME" or "machine=NAME", where a part of the name will do;
/// empty: nothing. The failure says what there is.
Outcome<Comparing> comparingFor(const std::string& text, const NamedRuns& runs);

} // namespace interleave
