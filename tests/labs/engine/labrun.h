#pragma once
// Runs a function as a lab, for tests.

#include "labs/engine/context.h"
#include "labs/engine/keeper.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/labs/grace.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {

struct Result {
    Ending ending = Ending::live;
    Recording recording;
    std::string notes;
};

/// Runs `body` as a lab. `wishes` is asked at every turn of the loop with what was recorded so far.
inline Result run(
    std::function<void(Context&)> body,
    const std::function<Wishes(const Recording&)>& wishes = [](const Recording&) { return Wishes{}; },
    std::optional<Trace> trace = {})
{
    Lab lab;
    lab.id = "demo";
    lab.series = {{"cpu", LAB_TEXT("CPU"), "ns"}};
    lab.metrics = {{"count", LAB_TEXT("Count"), "1", Better::more}};
    lab.actions = {{"go", LAB_TEXT("Go"), LAB_TEXT("Lets it go on")}};
    lab.body = std::move(body);
    RecordingReader reader;
    RunRequest request;
    request.lab = &lab;
    request.stopGrace = stopGraceOfTests;
    request.trace = trace;
    Supervisor::Watch watch;
    watch.look = [&] { return wishes(reader.recordings().front()); };
    Result result;
    result.ending = Supervisor::run(
        request, [&](ByteView frame) { EXPECT_TRUE(reader.feed(frame)); }, watch);
    EXPECT_TRUE(childrenOfThisProcess().empty()) << "no process outlives its run";
    result.recording = reader.take().front();
    EXPECT_EQ(result.recording.ending, result.ending);
    for (const RecordedNote& note : result.recording.notes)
        result.notes += note.sentence.in("en") + '\n';
    return result;
}

} // namespace interleave
