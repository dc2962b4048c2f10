#pragma once
// How long lanes were in their states, for tests that hold beside other programs: whoever has work and no
// core is ready, and counts as working.

#include "labs/engine/recording.h"

#include <string_view>

namespace interleave {

/// In ns.
struct LaneTime {
    std::int64_t ran = 0;
    std::int64_t worked = 0; ///< ran, or would have with a core
    std::int64_t slept = 0;  ///< waited for a timer
    std::int64_t waited = 0; ///< for anything, timers included
};

/// Of all lanes whose names begin like this, together.
inline LaneTime laneTimeOf(const Recording& recording, std::string_view name)
{
    LaneTime time;
    for (const Lane& lane : recording.lanes) {
        if (!lane.name.starts_with(name))
            continue;
        for (const Span& span : lane.spans) {
            const std::int64_t length = span.end - span.begin;
            time.ran += span.state() == State::running ? length : 0;
            time.worked += span.state() == State::running || span.state() == State::ready ? length : 0;
            time.waited += span.state() == State::blocked ? length : 0;
            time.slept += span.state() == State::blocked && span.reason == Reason::sleep ? length : 0;
        }
    }
    return time;
}

} // namespace interleave
