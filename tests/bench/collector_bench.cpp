// How many events a second the Collector makes frames of on one core. To reach: 2 million, or the loss is
// counted.

#include "labs/engine/arena.h"
#include "labs/engine/collector.h"
#include "labs/engine/probe.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

namespace interleave {
namespace {

constexpr std::uint32_t eventsPerLane = 32768;

std::unique_ptr<Arena> arenaOf(std::uint32_t lanes)
{
    auto arena = Arena::create(lanes, eventsPerLane);
    if (!arena)
        throw std::runtime_error(arena.failure().in("en"));
    return std::move(*arena);
}

std::vector<Probe> probesOf(Arena& arena, std::uint32_t count)
{
    std::vector<Probe> probes;
    for (std::uint32_t i = 0; i < count; ++i)
        probes.emplace_back(arena, arena.claim(LaneKind::thread, "bench", Arena::noLane));
    return probes;
}

void tell(Probe& probe, std::uint32_t pairs)
{
    for (std::uint32_t i = 0; i < pairs; ++i) {
        probe.wait(Reason::channel, Object{i});
        probe.proceed();
    }
}

/// Full rings of `range` lanes become frames: drain and flush, as the runner does.
void DrainAndFlush(benchmark::State& state)
{
    const auto lanes = static_cast<std::uint32_t>(state.range(0));
    const auto arena = arenaOf(lanes);
    auto probes = probesOf(*arena, lanes);
    std::size_t bytes = 0;
    constexpr RecordingCap noCap{~std::uint64_t{0}, ~std::uint64_t{0}};
    Collector collector(
        *arena, {}, [&](ByteView frame) { bytes += frame.size(); }, noCap);
    collector.drain();
    const std::uint64_t before = collector.eventsRead();
    double seconds = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (Probe& probe : probes)
            tell(probe, eventsPerLane / 2 - 1);
        const std::int64_t begin = monotonicNanoseconds();
        collector.drain();
        collector.flush();
        const double took = static_cast<double>(monotonicNanoseconds() - begin) * 1e-9;
        state.SetIterationTime(took);
        seconds += took;
    }
    state.counters["events_per_second"] = static_cast<double>(collector.eventsRead() - before) / seconds;
    state.counters["bytes_per_event"] =
        static_cast<double>(bytes) / static_cast<double>(collector.eventsRead());
}

/// A lane that tells 2 million events a second for a second, while the Collector looks every 4 ms as in a
/// run.
void LiveLane(benchmark::State& state)
{
    constexpr std::int64_t told = 2'000'000;
    constexpr std::int64_t burst = 2'000; // one each millisecond
    for ([[maybe_unused]] auto _ : state) {
        const auto arena = arenaOf(1);
        Collector collector(*arena, {}, [](ByteView) {});
        std::atomic<bool> done{false};
        std::thread lane([&] {
            auto probes = probesOf(*arena, 1);
            const std::int64_t begin = monotonicNanoseconds();
            for (std::int64_t i = 0; i < told / burst; ++i) {
                while (monotonicNanoseconds() < begin + i * 1'000'000) {
                }
                tell(probes.front(), burst / 2);
            }
            done = true;
        });
        while (!done) {
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
            collector.drain();
            collector.flush();
        }
        lane.join();
        collector.finish();
        state.counters["events"] = static_cast<double>(collector.eventsRead());
        state.counters["dropped"] = static_cast<double>(collector.losses().dropped);
    }
}

BENCHMARK(DrainAndFlush)->Arg(1)->Arg(8)->UseManualTime();
BENCHMARK(LiveLane)->Iterations(1)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace interleave
