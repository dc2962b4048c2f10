#pragma once
// In which order lanes stand below each other, and which of them.

#include "labs/engine/recording.h"
#include "widgets/timeline/lanemip.h"

#include <QString>
#include <functional>

namespace interleave {

enum class LaneSort { start, name, runningShare };

struct LaneChoice {
    LaneSort sort = LaneSort::start;
    bool byProcess = false; ///< under a heading for each process
    QString filter;         ///< lanes whose name, kind or tid contains it; case does not matter
    friend bool operator==(const LaneChoice&, const LaneChoice&) = default;
};

/// A row of the timeline: a lane, or the heading of a process.
struct LaneRow {
    int lane = -1; ///< index into Recording::lanes; -1: a heading
    std::int32_t pid = 0;
    int count = 0; ///< of a heading: how many lanes stand below it
    friend bool operator==(const LaneRow&, const LaneRow&) = default;
};

/// `times` gives those of a lane, by its index; asked when they decide. Names are sorted as people count:
/// worker 2 before worker 10. The largest running share comes first; processes stand in the order of their
/// first lane.
std::vector<LaneRow> rowsOf(const Recording& recording, const LaneChoice& choice,
                            const std::function<RangeTimes(int)>& times);

} // namespace interleave
