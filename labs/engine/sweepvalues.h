#pragma once
// Values to vary a parameter over, as a user writes them in the window and on the command line.

#include "labs/engine/lab.h"

namespace interleave {

/// "2, 4, 8", "2..64" (doubling on a logarithmic scale, else in at most nine equal steps) and "0..100..20"
/// (in steps of 20), mixed; ranges of numbers only. Each value is checked; the failure says which one is not
/// possible. At most 10,000 values, none twice.
Outcome<std::vector<std::string>> sweepValues(const Param& param, std::string_view text);

/// What is offered at first: around the whole range for numbers, every one for choices.
std::string suggestedValues(const Param& param);

/// False for texts and paths.
bool canVary(const Param& param);

} // namespace interleave
