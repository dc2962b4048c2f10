#pragma once
// Recordings that no run made: every state, cores, partners and marks.

#include "tests/labs/engine/editspans.h"

#include <random>

namespace interleave {

inline Span spanOfState(std::int64_t begin, std::int64_t end, State state, Known known = Known::told)
{
    Span span;
    span.begin = begin;
    span.end = end;
    span.set(state, known);
    return span;
}

/// Spans of `each` ns: one running, then three blocked.
inline Lane laneOfSpans(int count, std::int64_t each)
{
    Lane lane;
    for (int i = 0; i < count; ++i) {
        lane.spans.push_back(
            spanOfState(i * each, (i + 1) * each, i % 4 == 0 ? State::running : State::blocked));
    }
    return lane;
}

/// Adds `count` spans of all states, from 0 ns to some µs long, now and then a thousand times longer.
inline void addRandomSpans(Lane& lane, int count, std::mt19937& random)
{
    std::int64_t time = lane.spans.empty() ? lane.begin : lane.spans.back().end;
    for (int i = 0; i < count; ++i) {
        const auto length = static_cast<std::int64_t>(random() % 5000) * (random() % 50 == 0 ? 1000 : 1);
        const auto state = static_cast<State>(random() % 40 == 0 ? 3 : random() % 3);
        Span span = spanOfState(time, time + length, state, Known::traced);
        span.place = static_cast<std::int16_t>(state == State::running ? random() % 4 : 1 + random() % 3);
        span.reason = state == State::blocked ? static_cast<Reason>(random() % 10) : Reason::none;
        lane.spans.push_back(span);
        time += length;
    }
}

/// A traced run: `lanes` threads of two processes on `cores` cores, 1 … `lanes` their ids.
inline Recording tracedRecording(int lanes, int spans, int cores = 4, unsigned seed = 1)
{
    std::mt19937 random(seed);
    Recording recording;
    recording.lab = "synthetic";
    recording.tracing.known = Known::traced;
    recording.objects = {{1, "lock m"}, {2, "channel 7"}};
    for (int i = 0; i < lanes; ++i) {
        Lane lane;
        lane.id = static_cast<std::uint32_t>(i + 1);
        lane.name = "worker " + std::to_string(i);
        lane.pid = 100 + i % 2;
        lane.tid = 1000 + i;
        lane.begin = i * 10'000;
        addRandomSpans(lane, spans, random);
        editSpans(lane, [&](auto& all) {
            for (Span& span : all)
                span.object = span.state() == State::blocked ? 1 + random() % 2 : 0;
        });
        recording.now = std::max(recording.now, lane.spans.back().end);
        recording.lanes.push_back(std::move(lane));
    }
    for (std::int64_t when = 50'000; when <= recording.now;
         when += std::max<std::int64_t>(recording.now / 200, 1)) {
        for (int core = 0; core < cores; ++core) {
            const auto machine = static_cast<std::uint16_t>(random() % 10'001);
            recording.cores.push_back({when, static_cast<std::int16_t>(core), machine,
                                       static_cast<std::uint16_t>(machine * (random() % 101) / 100), 0});
        }
    }
    recording.ending = Ending::finished;
    return recording;
}

/// Four lanes whose spans are known by heart: 0 and 1 of process 100, 2 and 3 of 101; ids from 1.
inline Recording smallRecording()
{
    Recording recording;
    recording.objects[7] = "lock m";
    for (int i = 0; i < 4; ++i) {
        Lane lane;
        lane.id = static_cast<std::uint32_t>(i + 1);
        lane.name = "worker " + std::to_string(i * 4); // 0, 4, 8, 12
        lane.pid = 100 + i / 2;
        lane.tid = 1000 + i;
        lane.spans = {spanOfState(0, 1000 * (i + 1), State::running, Known::traced),
                      spanOfState(1000 * (i + 1), 6000, State::blocked, Known::traced),
                      spanOfState(6000, 7000, State::ready, Known::traced),
                      spanOfState(7000, 10'000, State::running, Known::traced)};
        editSpans(lane, [i](auto& spans) {
            spans[0].place = static_cast<std::int16_t>(i);
            spans[1].place = static_cast<std::int16_t>(i == 0 ? 3 : 1);
            spans[1].reason = Reason::lock;
            spans[1].object = 7;
            spans[2].set(State::ready, Known::traced, true);
        });
        recording.lanes.push_back(lane);
    }
    recording.tracing.known = Known::traced;
    recording.now = 10'000;
    recording.ending = Ending::finished;
    return recording;
}

} // namespace interleave
