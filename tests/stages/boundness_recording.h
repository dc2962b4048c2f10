#pragma once
// A run of one job in all ways, made up: two cells are measured, one is under way.

#include "labs/boundness/stage_scene.h"

namespace interleave::boundnessstage {

constexpr std::size_t waitsOfMatrix = 3; ///< in boundness::jobIds

/// At 50: sequential is measured (80 ms), threads too (20 ms), processes are under way.
inline Recording boundnessRun(const std::string& job = "waits")
{
    using boundness::cellOf;
    using boundness::markOf;
    Recording run;
    run.parameters = {{"job", job}, {"way", std::string("all")}};
    Lane lane;
    lane.id = 1;
    lane.name = "main";
    Span span;
    span.end = 101;
    span.set(State::blocked, Known::told);
    lane.spans = {span};
    const auto cell = [](std::size_t way) { return cellOf(waitsOfMatrix, way); };
    lane.marks = {{5, 0, markOf(cell(0), true)},
                  {20, 0, markOf(cell(0), false)},
                  {21, 0, markOf(cell(1), true)},
                  {40, 0, markOf(cell(1), false)},
                  {41, 0, markOf(cell(2), true)}};
    run.lanes = {lane};
    const auto first = static_cast<double>(cell(0));
    run.series = {{"total", {{first, 80}, {first + 1, 20}}},
                  {"cpu", {{first, 2}, {first + 1, 3}}},
                  {"voluntary", {{first, 16}, {first + 1, 26}}},
                  {"involuntary", {{first, 0}, {first + 1, 6}}},
                  {"memory", {{first, 4096}, {first + 1, 65536}}},
                  {"system_calls", {{first, 16}, {first + 1, 90}}},
                  {"creation", {{first + 1, 70000}}},
                  {"lines", {{first, 6}, {first + 1, 17}}}};
    run.now = 100;
    return run;
}

} // namespace interleave::boundnessstage
