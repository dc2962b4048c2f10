#pragma once
// A run of ten tasks by two workers, made up.

#include "labs/pools/marks.h"
#include "labs/pools/stage_scene.h"
#include "tests/labs/engine/editspans.h"

namespace interleave::poolstage {

inline Lane poolLane(std::uint32_t id, const std::string& name, std::vector<Mark> marks)
{
    Lane lane;
    lane.id = id;
    lane.name = name;
    Span span;
    span.end = 100;
    span.set(State::blocked, Known::traced);
    lane.spans = {span};
    lane.marks = std::move(marks);
    return lane;
}

/// At 50: worker 0 works on task 2 (the third), worker 1 has done task 1 and waits.
inline Recording poolRun()
{
    using pools::markOf;
    Recording run;
    run.parameters = {{"pool", std::string("threads")},
                      {"call", std::string("async")},
                      {"work", std::string("wait")},
                      {"length_ms", 10.0},
                      {"tasks", std::int64_t{10}}};
    run.lanes = {poolLane(1, "main", {}),
                 poolLane(2, "worker 0",
                          {{10, 0, markOf(0, true)}, {20, 0, markOf(0, false)}, {30, 0, markOf(2, true)}}),
                 poolLane(3, "worker 1", {{10, 0, markOf(1, true)}, {40, 0, markOf(1, false)}})};
    run.series = {{"queued", {{1, 10}, {15, 8}, {45, 5}}}};
    run.now = 100;
    for (Lane& lane : run.lanes)
        editSpans(lane, [](auto& spans) { spans.back().end = 101; });
    return run;
}

} // namespace interleave::poolstage
