#pragma once
// Changes spans of a lane, which only grows otherwise.

#include "labs/engine/recording.h"

namespace interleave {

/// `change` gets all of them; afterwards each must begin where the one before ends.
template <class Change>
void editSpans(Lane& lane, Change change)
{
    std::vector<Span> spans(lane.spans.begin(), lane.spans.end());
    change(spans);
    lane.spans = Spans(spans);
}

} // namespace interleave
