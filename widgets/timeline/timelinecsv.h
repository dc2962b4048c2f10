#pragma once
// The visible part of a timeline as a table for other programs.

#include "widgets/timeline/timelinedata.h"

#include <iosfwd>

namespace interleave {

/// RFC 4180, locale "C": one row per span that touches the window, lanes in the order of the rows. lane,
/// name, kind, pid, tid, begin_ns, end_ns, state, reason, object, core, partner, known, begin_inferred. What
/// is not known is empty; spans are not cut at the window.
void writeVisibleSpans(std::ostream& out, const TimelineData& data, TimeWindow window);

} // namespace interleave
