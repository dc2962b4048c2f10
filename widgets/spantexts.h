#pragma once
// The words of lanes and spans as a user reads them; `nameOf` in the engine gives those of files.

#include "labs/engine/recording.h"

#include <QString>

namespace interleave {

QString shownState(State state);
QString shownReason(Reason reason);
/// One word for what is waited for, for bars: "lock", "sleep".
QString shortReason(Reason reason);
QString shownKind(LaneKind kind);
/// "told by the program", "sampled", "traced by the kernel".
QString shownKnown(Known known);
QString shownEnding(Ending ending);

/// What a span says, for a bar wide enough: "waits for the lock m", "running", in one short phrase.
QString shortSpan(const Recording& recording, const Span& span);
/// The same in full: state, reason, object, from when, how long, how it is known.
QString fullSpan(const Recording& recording, const Lane& lane, const Span& span);
/// And the core, an inferred beginning, and who held the thing or woke it: a sentence a line.
QString spanStory(const Recording& recording, const Lane& lane, const Span& span);

} // namespace interleave
