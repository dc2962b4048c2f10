#pragma once
// Runs the lesson on waiting and computing as the runner does.

#include "labs/boundness/cells.h"
#include "tests/labs/labrun.h"

#include <cmath>

namespace interleave::boundness {

/// Few short tasks, once; `values` come on top.
inline Recording runJob(const std::string& job, const std::string& way, const Values& values = {},
                        const Wish& wish = wishNothing, std::uint64_t seed = 1)
{
    Values all{{"job", job},     {"way", way},       {"tasks", "12"},
               {"workers", "3"}, {"length_ms", "1"}, {"repetitions", "1"}};
    all.insert(all.end(), values.begin(), values.end());
    return runLab("boundness", all, wish, seed);
}

/// NaN where the run did not report it: compares to nothing.
inline double metricOf(const Recording& recording, const char* id)
{
    return recording.metric(id).value_or(std::nan(""));
}

inline std::string idOf(std::string_view id) { return std::string(id); }

} // namespace interleave::boundness
