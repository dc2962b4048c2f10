// What the kernel's records cost the workload: the same work untraced and traced, end to end, as labs run.
// "bare" is what they cost at least on this machine: the same events, and a reader that does nothing with
// them.
#include "labs/engine/context.h"
#include "labs/engine/cores.h"
#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/kernel/perfring.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/bench/rounds.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <thread>

namespace interleave {
namespace {

/// Nanoseconds that `body` reports as "ns".
double measured(void (*body)(Context&), Trace trace)
{
    Lab lab;
    lab.id = "bench";
    lab.metrics = {{"ns", LAB_TEXT("Time"), "ns", Better::less}};
    lab.body = body;
    lab.niceness = 0;
    RecordingReader reader;
    RunRequest request;
    request.lab = &lab;
    request.trace = trace;
    Supervisor::run(request, [&](ByteView frame) { reader.feed(frame); }, {});
    return reader.recordings().front().metric("ns").value_or(0);
}

/// Two threads on one core hand a byte to and fro: two switches a round.
void pingPong(Context& run)
{
    constexpr int rounds = 200'000;
    confineTo(someCores(1));
    int there[2];
    int back[2];
    if (pipe(there) != 0 || pipe(back) != 0)
        return;
    const std::int64_t begin = monotonicNanoseconds();
    run.parallel("player", 2, [&](Probe&, int me) {
        char ball = 'o';
        for (int i = 0; i < rounds; ++i)
            benchmark::DoNotOptimize(me == 0 ? write(there[1], &ball, 1) + read(back[0], &ball, 1)
                                             : read(there[0], &ball, 1) + write(back[1], &ball, 1));
    });
    run.metric("ns", static_cast<double>(monotonicNanoseconds() - begin) / (2.0 * rounds));
}

/// Takes away what the kernel writes, as often as the supervisor does.
void discardRecords(std::vector<KernelEvent>& events, const std::stop_token& stop)
{
    std::vector<PerfRing> rings;
    for (KernelEvent& each : events)
        rings.emplace_back(std::move(each.event), 1UL << 20U);
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(4));
        for (PerfRing& ring : rings)
            ring.read([](const perf_event_header&) {});
    }
}

void barePingPong(Context& run)
{
    auto events = openKernelEvents();
    if (!events)
        return;
    const std::jthread reader([&events](const std::stop_token& stop) { discardRecords(*events, stop); });
    pingPong(run);
}

void calculate(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    for (int i = 0; i < 100'000'000; ++i)
        benchmark::DoNotOptimize(i);
    run.metric("ns", static_cast<double>(monotonicNanoseconds() - begin));
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What `traced` takes more than `plain`, by pairs, so that a slow minute of the machine hits both sides.
void paired(benchmark::State& state, void (*plain)(Context&), void (*traced)(Context&), Trace trace)
{
    std::vector<double> untraced;
    std::vector<double> costs;
    std::vector<double> ratios;
    for (auto _ : state) {
        const double off = measured(plain, Trace::off);
        const double on = measured(traced, trace);
        untraced.push_back(off);
        costs.push_back(on - off);
        ratios.push_back(on / off);
        state.SetIterationTime((off + on) / 1e9);
    }
    state.counters["untraced_ns"] = median(untraced);
    state.counters["cost_ns"] = median(costs);
    state.counters["ratio"] = median(ratios);
}

BENCHMARK_CAPTURE(paired, perSwitch, pingPong, pingPong, Trace::kernel)
    ->Iterations(rounds(9))
    ->UseManualTime();
BENCHMARK_CAPTURE(paired, barePerSwitch, pingPong, barePingPong, Trace::off)
    ->Iterations(rounds(9))
    ->UseManualTime();
BENCHMARK_CAPTURE(paired, calculation, calculate, calculate, Trace::kernel)
    ->Iterations(rounds(51))
    ->UseManualTime();

} // namespace
} // namespace interleave
