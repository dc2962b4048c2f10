#pragma once
// Values to vary a parameter over, as a user writes them.

#include "labs/engine/lab.h"

#include <QString>

namespace interleave {

/// "2, 4, 8", "2..64" (doubling on a logarithmic scale, else in at most nine equal steps) and "0..100..20"
/// (in steps of 20), mixed. Each value is checked; the failure says which one is not possible. At most 1000
/// values, none twice.
Outcome<std::vector<std::string>> sweepValues(const Param& param, const QString& text);

/// What is offered at first: around the whole range for numbers, every one for choices.
QString suggestedValues(const Param& param);

/// False for texts and paths.
bool canVary(const Param& param);

} // namespace interleave
