#pragma once
// A recording of threads as the kernel would trace them, made by hand.

#include "labs/engine/recording.h"

namespace interleave {

constexpr std::int64_t ms = 1'000'000; // ns

struct Step {
    std::int64_t milliseconds;
    State state;
};

inline Lane laneOf(std::uint32_t id, const std::string& name, std::int64_t beginMs,
                   const std::vector<Step>& steps, Known known = Known::traced)
{
    Lane lane;
    lane.id = id;
    lane.name = name;
    lane.begin = beginMs * ms;
    std::int64_t at = lane.begin;
    for (const Step& step : steps) {
        Span span;
        span.begin = at;
        span.end = at + step.milliseconds * ms;
        span.set(step.state, known);
        lane.spans.push_back(span);
        at = span.end;
    }
    return lane;
}

/// `count` threads on two cores, which work 30 ms and sleep 20 ms, for two seconds: each is ready 20 ms
/// before it works, and loses the core once.
inline Recording crowd(int count, Known known = Known::traced)
{
    Recording run;
    run.lab = "threads";
    run.parameters = {{"scene", std::string("oversubscribed")}};
    run.now = 2'000'000'000;
    run.tracing.known = known;
    for (int i = 0; i < count; ++i) {
        std::vector<Step> steps;
        for (int cycle = 0; cycle < 20; ++cycle) {
            const std::vector<Step> traced{{20, State::ready},
                                           {15, State::running},
                                           {10, State::ready},
                                           {15, State::running},
                                           {40, State::blocked}};
            const std::vector<Step> told{{60, State::running}, {40, State::blocked}};
            const auto& more = known == Known::told ? told : traced;
            steps.insert(steps.end(), more.begin(), more.end());
        }
        run.lanes.push_back(
            laneOf(static_cast<std::uint32_t>(i), "worker " + std::to_string(i), 7 * i, steps, known));
    }
    return run;
}

} // namespace interleave
