#pragma once
// Runs the lesson on pools as the runner does.

#include "tests/labs/labrun.h"

#include <cmath>

namespace interleave::pools {

/// Twelve short tasks; `values` come on top.
inline Recording runPool(const Values& values = {}, const Wish& wish = wishNothing, std::uint64_t seed = 1)
{
    Values all{{"length_ms", "1"}};
    all.insert(all.end(), values.begin(), values.end());
    return runLab("pools", all, wish, seed);
}

/// NaN where the run did not report it: compares to nothing.
inline double metricOf(const Recording& recording, const char* id)
{
    return recording.metric(id).value_or(std::nan(""));
}

/// The tasks that workers marked as begun, in the order of the marks.
inline std::vector<std::uint32_t> begunTasks(const Recording& recording)
{
    std::vector<Mark> marks;
    for (const Lane& lane : recording.lanes)
        marks.insert(marks.end(), lane.marks.begin(), lane.marks.end());
    std::ranges::stable_sort(marks, {}, &Mark::when);
    std::vector<std::uint32_t> tasks;
    for (const Mark& mark : marks)
        if (mark.number % 2 != 0)
            tasks.push_back(mark.number / 2);
    return tasks;
}

} // namespace interleave::pools
