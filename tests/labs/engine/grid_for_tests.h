#pragma once
// A lab that fills in a grid of two dishes and three cooks, for the tests of what reads it.

#include "labs/engine/lab.h"
#include "tests/labs/engine/recordings_for_tests.h"

namespace interleave {

inline Lab kitchen()
{
    static const Grid grid{{"dish", {"Dish"}, {{"soup", {"Soup"}}, {"cake", {"Cake"}}}},
                           {"cook", {"Cook"}, {{"ann", {"Ann"}}, {"bob", {"Bob"}}, {"eve", {"Eve"}}}}};
    Lab lab;
    lab.id = "kitchen";
    lab.title = {"Kitchen"};
    lab.params = {Param::choice("cook", {"Cook"}, {{"ann", {"Ann"}}, {"bob", {"Bob"}}, {"all", {"All"}}}),
                  Param::integer("size", {"Size"})};
    lab.series = {
        {"time", {"Time"}, "ms", {}, &grid}, {"salt", {"Salt"}, "g", {}, &grid}, {"heat", {"Heat"}, "K"}};
    lab.plots = {{.id = "times",
                  .title = {"Time, by dish"},
                  .kind = Plot::Kind::cellBars,
                  .x = "dish",
                  .y = {"time"},
                  .by = "cook"}};
    return lab;
}

/// The times of soup by Ann (1) and Bob (2) and of cake by Ann (30), all so many times as long.
inline RecordingForTests cooked(double factor = 1, int repetition = 1)
{
    RecordingForTests run("kitchen", {{"cook", std::string("all")}, {"size", std::int64_t{4}}}, repetition);
    run.with("time", {{0, factor}, {1, 2 * factor}, {3, 30 * factor}}).with("salt", {{1, 7}});
    return run;
}

inline Recordings pointersTo(const std::vector<RecordingForTests>& runs)
{
    Recordings all;
    for (const RecordingForTests& run : runs)
        all.push_back(&run);
    return all;
}

} // namespace interleave
