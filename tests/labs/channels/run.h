#pragma once
// Runs a scene of the lesson as the runner does.

#include "labs/engine/catalogue.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace interleave::channels {

using Values = std::vector<std::pair<std::string, std::string>>;
using Wish = std::function<Wishes(const Recording&)>;

inline const Lab& channelsLab() { return **std::ranges::find(catalogue(), "channels", &Lab::id); }

/// A short run of a scene; `values` come on top of what is short.
inline Recording runScene(
    const std::string& scene, const Values& values = {},
    const Wish& wish = [](const Recording&) { return Wishes{}; })
{
    Values all{{"scene", scene}, {"seconds", "0.3"}, {"produce_ms", "2"}, {"consume_ms", "4"}};
    all.insert(all.end(), values.begin(), values.end());
    auto parameters = parametersOf(channelsLab(), all);
    if (!parameters) {
        ADD_FAILURE() << parameters.failure().in("en");
        return {};
    }
    RunRequest request;
    request.lab = &channelsLab();
    request.parameters = *parameters;
    RecordingReader reader;
    Supervisor::Watch watch;
    watch.look = [&] { return wish(reader.recordings().front()); };
    Supervisor::run(
        request, [&](ByteView frame) { EXPECT_TRUE(reader.feed(frame)); }, watch);
    return reader.take().front();
}

inline std::string notesOf(const Recording& recording)
{
    std::string text;
    for (const RecordedNote& note : recording.notes)
        text += note.severity + ": " + note.sentence.in("en") + '\n';
    return text;
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

} // namespace interleave::channels
