#pragma once
// Runs a scene of the lesson as the runner does.

#include "tests/labs/labrun.h"

#include <cmath>

namespace interleave::channels {

inline const Lab& channelsLab() { return *findLab("channels"); }

/// A short run of a scene; `values` come on top of what is short.
inline Recording runScene(const std::string& scene, const Values& values = {}, const Wish& wish = wishNothing)
{
    return interleave::runScene("channels", scene,
                                {{"seconds", "0.3"}, {"produce_ms", "2"}, {"consume_ms", "4"}}, values, wish);
}

/// NaN where the run did not report it: compares to nothing.
inline double metricOf(const Recording& recording, const char* id)
{
    return recording.metric(id).value_or(std::nan(""));
}

inline bool says(const Recording& recording, const std::string& part)
{
    return notesOf(recording).find(part) != std::string::npos;
}

/// Whether a lane whose name begins like this waited for this reason.
inline bool waited(const Recording& recording, const std::string& lane, Reason reason)
{
    return std::ranges::any_of(recording.lanes, [&](const Lane& each) {
        return each.name.starts_with(lane) && std::ranges::any_of(each.spans, [&](const Span& span) {
                   return span.state() == State::blocked && span.reason == reason;
               });
    });
}

inline void expectFinished(const Recording& recording)
{
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(std::ranges::find(recording.notes, "error", &RecordedNote::severity), recording.notes.end())
        << notesOf(recording);
}

} // namespace interleave::channels
