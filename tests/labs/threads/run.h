#pragma once
// Runs a scene of the lesson as the runner does.

#include "tests/labs/labrun.h"

namespace interleave::threads {

/// A short run of a scene; `values` come on top of what is short.
inline Recording runScene(const std::string& scene, const Values& values = {}, const Wish& wish = wishNothing)
{
    return interleave::runScene("threads", scene, {{"seconds", "0.2"}, {"burst_ms", "2"}, {"wait_ms", "3"}},
                                values, wish);
}

inline const Lane* laneNamed(const Recording& recording, const std::string& name)
{
    const auto found = std::ranges::find(recording.lanes, name, &Lane::name);
    return found == recording.lanes.end() ? nullptr : &*found;
}

/// Whether any lane waited for this reason, and for an object of this name where one is given.
inline bool waited(const Recording& recording, Reason reason, const std::string& object = {})
{
    return std::ranges::any_of(recording.lanes, [&](const Lane& lane) {
        return std::ranges::any_of(lane.spans, [&](const Span& span) {
            const auto name = recording.objects.find(span.object);
            return span.state() == State::blocked && span.reason == reason &&
                   (object.empty() || (name != recording.objects.end() && name->second == object));
        });
    });
}

} // namespace interleave::threads
