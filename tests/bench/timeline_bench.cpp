// How long a frame of the timeline takes: 64 lanes, all of them visible, on 1920 × 1080 pixels.
//   build/dev/bin/timeline_bench --benchmark_filter=paint
// Spans are counted over all lanes; 64 million of them take 1.2 GB.
#include "labs/engine/cores.h"
#include "labs/engine/cpu.h"
#include "labs/engine/lab.h"
#include "tests/bench/rounds.h"
#include "widgets/timeline/timelinepane.h"

#include <QApplication>
#include <QImage>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <random>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace interleave {
namespace {

constexpr int lanes = 64;
constexpr QSize screen(1920, 1080);

/// Threads that run, wait and are ready in turns, some µs each, now and then much longer.
void addSpans(Lane& lane, std::size_t count, std::mt19937& random)
{
    std::int64_t time = lane.spans.empty() ? 0 : lane.spans.back().end;
    for (std::size_t i = 0; i < count; ++i) {
        Span span;
        span.begin = time;
        span.end = time + 1 + static_cast<std::int64_t>(random() % 20'000) * (random() % 1000 == 0 ? 500 : 1);
        span.set(static_cast<State>(i % 3), Known::traced);
        span.place = static_cast<std::int16_t>(random() % 64);
        span.reason = span.state() == State::blocked ? static_cast<Reason>(1 + random() % 9) : Reason::none;
        lane.spans.push_back(span);
        time = span.end;
    }
}

/// The same recording for all benchmarks of one size.
Recording& recordingOf(std::size_t spans)
{
    static std::unique_ptr<Recording> recording;
    static std::size_t size = 0;
    if (size != spans) {
        std::mt19937 random(1);
        recording = std::make_unique<Recording>();
        recording->objects = {{1, "lock"}};
        for (std::uint32_t i = 0; i < lanes; ++i) {
            Lane& lane = recording->lanes.emplace_back();
            lane.id = i + 1;
            lane.tid = static_cast<std::int32_t>(1000 + i);
            lane.name = "worker " + std::to_string(i);
            lane.spans.reserve(spans / lanes);
            addSpans(lane, spans / lanes, random);
            recording->now = std::max(recording->now, lane.spans.back().end);
        }
        recording->ending = Ending::finished;
        size = spans;
    }
    return *recording;
}

/// Pans over the run: every frame shows another stretch. range(0): spans in thousands, range(1): how many
/// times closer than the whole run.
void paint(benchmark::State& state)
{
    const Recording& recording = recordingOf(static_cast<std::size_t>(state.range(0)) * 1000);
    TimeView view;
    TimelinePane pane(view);
    pane.resize(screen);
    view.grow(recording.now, false);
    pane.setRecording(&recording);
    QImage image(screen, QImage::Format_RGB32);
    const std::int64_t length = recording.now / state.range(1);
    std::int64_t begin = 0;
    for (auto _ : state) {
        view.setWindow({begin, begin + length});
        pane.viewport()->render(&image);
        begin = (begin + length / 7) % std::max<std::int64_t>(recording.now - length, 1);
    }
    state.counters["rows"] = std::floor(pane.screenLayout().rows().height() / pane.screenLayout().row);
}
BENCHMARK(paint)
    ->ArgsProduct({{1000, 10'000}, {1, 10, 100, 1000, 10'000, 1'000'000}})
    ->Unit(benchmark::kMillisecond);

/// What a live run adds between two frames at 30 Hz: half a million spans a second, over all lanes.
void append(benchmark::State& state)
{
    Recording recording = recordingOf(1'000'000);
    TimeView view;
    TimelinePane pane(view);
    pane.resize(screen);
    pane.setRecording(&recording);
    std::mt19937 random(2);
    for (auto _ : state) {
        state.PauseTiming();
        for (Lane& lane : recording.lanes)
            addSpans(lane, 16'667 / lanes, random);
        state.ResumeTiming();
        pane.refresh();
    }
}
BENCHMARK(append)->Unit(benchmark::kMillisecond)->Iterations(rounds(300));

/// A workload that keeps every core busy, at the niceness that workloads have.
class BusyCores
{
public:
    BusyCores()
    {
        for (std::size_t core = 0; core < allowedCores().size(); ++core)
            m_threads.emplace_back([](const std::stop_token& stop) {
                setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), Lab{}.niceness);
                while (!stop.stop_requested())
                    compute();
            });
    }

private:
    std::vector<std::jthread> m_threads;
};

double quantile(std::vector<double> values, double part)
{
    const auto at =
        values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
    std::ranges::nth_element(values, at);
    return *at;
}

/// A live run that is followed at 30 frames a second while its workload has every core: half a million new
/// spans a second are read in and the whole window is painted.
void live(benchmark::State& state)
{
    using Clock = std::chrono::steady_clock;
    Recording recording = recordingOf(1'000'000);
    recording.ending = Ending::live;
    TimeView view;
    TimelinePane pane(view);
    pane.resize(screen);
    pane.setRecording(&recording);
    QImage image(screen, QImage::Format_RGB32);
    std::mt19937 random(3);
    std::vector<double> frames;
    const BusyCores workload;
    Clock::time_point due = Clock::now();
    for (auto _ : state) {
        for (Lane& lane : recording.lanes) {
            addSpans(lane, 16'667 / lanes, random);
            recording.now = std::max(recording.now, lane.spans.back().end);
        }
        std::this_thread::sleep_until(due += std::chrono::microseconds(33'333));
        const Clock::time_point begin = Clock::now();
        view.grow(recording.now, true);
        pane.refresh();
        pane.viewport()->render(&image);
        const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
        state.SetIterationTime(took.count() / 1000);
        frames.push_back(took.count());
    }
    state.counters["p50_ms"] = quantile(frames, 0.5);
    state.counters["p99_ms"] = quantile(frames, 0.99);
}
BENCHMARK(live)->Unit(benchmark::kMillisecond)->Iterations(rounds(600))->UseManualTime();

/// A recording that is opened: the sums over all of its spans, and what they and the spans take in memory.
void open(benchmark::State& state)
{
    const Recording& recording = recordingOf(static_cast<std::size_t>(state.range(0)) * 1000);
    std::size_t bytes = 0;
    for (auto _ : state) {
        TimelineData data;
        data.setRecording(&recording);
        bytes = 0;
        for (int i = 0; i < lanes; ++i)
            bytes += data.mip(i).bytes();
    }
    state.counters["bytes_per_span"] =
        static_cast<double>(Spans::bytesOfOne) +
        static_cast<double>(bytes) / static_cast<double>(state.range(0) * 1000);
}
BENCHMARK(open)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace interleave

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
