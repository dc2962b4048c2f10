#pragma once
// Runs a scene of the lesson as the runner does.

#include "labs/processes/story.h"
#include "tests/labs/labrun.h"

namespace interleave::processes {

inline const Lab& thisLab() { return *findLab("processes"); }

/// A short run of a scene; `values` come on top of what is short.
inline Recording runScene(const std::string& scene, const Values& values = {}, const Wish& wish = wishNothing)
{
    return interleave::runScene(
        "processes", scene, {{"pause_ms", "20"}, {"lines", "10"}, {"repetitions", "10"}, {"memory_mb", "4"}},
        values, wish);
}

inline bool saidSo(const Recording& recording, const std::string& words)
{
    return notesOf(recording).find(words) != std::string::npos;
}

/// What the scene told, in order of time, with the numbers of its marks.
struct Told {
    Fact fact;
    std::uint32_t number = 0;
    std::int64_t when = 0;
};
inline std::vector<Told> storyOf(const Recording& recording)
{
    std::vector<Told> story;
    for (const Lane& lane : recording.lanes)
        for (const Mark& mark : lane.marks)
            if (const auto name = recording.objects.find(mark.object); name != recording.objects.end())
                if (const auto fact = factOf(name->second))
                    story.push_back({*fact, mark.number, mark.when});
    std::ranges::stable_sort(story, {}, &Told::when);
    return story;
}

inline std::vector<Told> storyOf(const Recording& recording, Deed deed)
{
    std::vector<Told> story = storyOf(recording);
    std::erase_if(story, [&](const Told& told) { return told.fact.deed != deed; });
    return story;
}

/// -1: there is none.
inline double metric(const Recording& recording, const char* id) { return recording.metric(id).value_or(-1); }

inline std::string joined(const std::vector<Told>& story)
{
    std::string text;
    for (const Told& told : story)
        text += told.fact.what + '|';
    return text;
}

} // namespace interleave::processes
