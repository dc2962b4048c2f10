#pragma once
// How much of a run is known, in whole sentences.

#include "labs/engine/recording.h"

#include <QString>

namespace interleave {

/// "States: traced by the kernel.", "States: sampled every 20 ms: …", "States: told by the program: …".
QString statesSentence(const Recording& recording);
/// The same, and what of the run is missing, where anything is.
QString knowledgeOf(const Recording& recording);

/// The same in the few words that a legend has room for; says what pale bars are, where there are any.
QString legendOf(const Recording& recording);

} // namespace interleave
