#pragma once
// Runs a scene of the lesson as the runner does.

#include "labs/engine/catalogue.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace interleave::threads {

using Values = std::vector<std::pair<std::string, std::string>>;
using Wish = std::function<Wishes(const Recording&)>;

inline const Lab& threadsLab() { return **std::ranges::find(catalogue(), "threads", &Lab::id); }

/// A short run of a scene; `values` come on top of what is short.
inline Recording runScene(
    const std::string& scene, const Values& values = {},
    const Wish& wish = [](const Recording&) { return Wishes{}; })
{
    Values all{{"scene", scene}, {"seconds", "0.2"}, {"burst_ms", "2"}, {"wait_ms", "3"}};
    all.insert(all.end(), values.begin(), values.end());
    auto parameters = parametersOf(threadsLab(), all);
    if (!parameters) {
        ADD_FAILURE() << parameters.failure().in("en");
        return {};
    }
    RunRequest request;
    request.lab = &threadsLab();
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
