// What one probe event costs, clock included. To reach: 15 ns where the time-stamp counter is invariant, else
// 35 ns.

#include "labs/engine/probe.h"

#include <benchmark/benchmark.h>

#include <stdexcept>

namespace interleave {
namespace {

constexpr std::uint32_t events = 32768;

/// Times batches of events on a ring that is emptied between them: a full one would only count.
template <class Say>
void timeEvents(benchmark::State& state, Say say)
{
    auto arena = Arena::create(1, events);
    if (!arena)
        throw std::runtime_error(arena.failure().in("en"));
    const std::uint32_t lane = (*arena)->claim(LaneKind::thread, "bench", Arena::noLane);
    Probe probe(**arena, lane);
    for ([[maybe_unused]] auto _ : state) {
        readRing((*arena)->slot(lane).ring, (*arena)->events(lane), [](const Event&) {});
        const std::int64_t begin = monotonicNanoseconds();
        for (std::uint32_t i = 0; i < events; ++i)
            say(probe, i);
        state.SetIterationTime(static_cast<double>(monotonicNanoseconds() - begin) * 1e-9);
    }
    state.counters["per_event"] = benchmark::Counter(events, benchmark::Counter::kIsIterationInvariantRate |
                                                                 benchmark::Counter::kInvert);
    state.counters["dropped"] = static_cast<double>((*arena)->slot(lane).ring.dropped.load());
    state.SetLabel(ticksAreCounter ? "time-stamp counter" : "clock_gettime");
}

void Proceed(benchmark::State& state)
{
    timeEvents(state, [](Probe& probe, std::uint32_t) { probe.proceed(); });
}

void WaitForObject(benchmark::State& state)
{
    timeEvents(state, [](Probe& probe, std::uint32_t i) { probe.wait(Reason::channel, Object{i}); });
}

void Value(benchmark::State& state)
{
    timeEvents(state, [](Probe& probe, std::uint32_t i) { probe.value(0, i); });
}

/// What the clock alone takes of it.
void Clock(benchmark::State& state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(ticks());
}

/// A probe that nobody listens to.
void Unobserved(benchmark::State& state)
{
    Probe probe;
    for ([[maybe_unused]] auto _ : state)
        probe.proceed();
}

BENCHMARK(Proceed)->UseManualTime();
BENCHMARK(WaitForObject)->UseManualTime();
BENCHMARK(Value)->UseManualTime();
BENCHMARK(Clock);
BENCHMARK(Unobserved);

} // namespace
} // namespace interleave
