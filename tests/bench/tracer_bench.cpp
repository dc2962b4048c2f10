// What the kernel's records cost the workload: the same work untraced and traced, end to end, as labs run.
#include "labs/engine/context.h"
#include "labs/engine/cores.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

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

void calculate(Context& run)
{
    const std::int64_t begin = monotonicNanoseconds();
    for (int i = 0; i < 300'000'000; ++i)
        benchmark::DoNotOptimize(i);
    run.metric("ns", static_cast<double>(monotonicNanoseconds() - begin));
}

/// Pairs, so that a slow minute of the machine hits both sides.
void paired(benchmark::State& state, void (*body)(Context&))
{
    std::vector<double> off;
    std::vector<double> on;
    for (auto _ : state) {
        off.push_back(measured(body, Trace::off));
        on.push_back(measured(body, Trace::kernel));
        state.SetIterationTime((off.back() + on.back()) / 1e9);
    }
    const auto median = [](std::vector<double>& values) {
        std::ranges::sort(values);
        return values[values.size() / 2];
    };
    state.counters["untraced_ns"] = median(off);
    state.counters["traced_ns"] = median(on);
    state.counters["cost_ns"] = median(on) - median(off);
    state.counters["ratio"] = median(on) / median(off);
}

BENCHMARK_CAPTURE(paired, perSwitch, pingPong)->Iterations(9)->UseManualTime();
BENCHMARK_CAPTURE(paired, calculation, calculate)->Iterations(9)->UseManualTime();

} // namespace
} // namespace interleave
