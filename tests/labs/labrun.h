#pragma once
// Runs a lab of the catalogue as the runner does.

#include "labs/engine/catalogue.h"
#include "labs/engine/keeper.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/labs/grace.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

namespace interleave {

using Values = std::vector<std::pair<std::string, std::string>>;
using Wish = std::function<Wishes(const Recording&)>;

inline Wishes wishNothing(const Recording&) { return {}; }

inline std::ptrdiff_t openDescriptors()
{
    std::error_code none;
    const std::filesystem::directory_iterator files("/proc/self/fd", none);
    return std::distance(begin(files), end(files));
}

/// `wish` is asked again and again, with what was recorded so far. Of a run nothing may be left in this
/// process: no child, no zombie, no descriptor.
inline Recording runLab(const Lab& lab, const Values& values, const Wish& wish = wishNothing,
                        std::uint64_t seed = 1)
{
    RunRequest request;
    request.lab = &lab;
    request.stopGrace = stopGraceOfTests;
    request.seed = seed;
    auto parameters = parametersOf(*request.lab, values);
    if (!parameters) {
        ADD_FAILURE() << parameters.failure().in("en");
        return {};
    }
    request.parameters = *parameters;
    RecordingReader reader;
    Supervisor::Watch watch;
    watch.look = [&] { return wish(reader.recordings().front()); };
    const std::ptrdiff_t before = openDescriptors();
    Supervisor::run(
        request, [&](ByteView frame) { EXPECT_TRUE(reader.feed(frame)); }, watch);
    EXPECT_TRUE(childrenOfThisProcess().empty()) << "a process outlived its run";
    EXPECT_EQ(openDescriptors(), before);
    return reader.take().front();
}

inline Recording runLab(std::string_view id, const Values& values, const Wish& wish = wishNothing,
                        std::uint64_t seed = 1)
{
    return runLab(*findLab(id), values, wish, seed);
}

/// The same for a lab with scenes: `values` come on top of those that make it short.
inline Recording runScene(std::string_view id, const std::string& scene, Values brief, const Values& values,
                          const Wish& wish)
{
    brief.emplace_back("scene", scene);
    brief.insert(brief.end(), values.begin(), values.end());
    return runLab(id, brief, wish);
}

inline std::string notesOf(const Recording& recording)
{
    std::string text;
    for (const RecordedNote& note : recording.notes)
        text += note.severity + ": " + note.sentence.in("en") + '\n';
    return text;
}

} // namespace interleave
