// What the kernel says of real threads. Where it refuses (see tracer.h), these tests are skipped and say so;
// that Interleave then samples is tested in sampler_test.cpp.
#include "tests/labs/engine/labrun.h"

#include "labs/engine/cores.h"
#include "labs/engine/cpu.h"
#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/kernel/rundelays.h"
#include "labs/engine/kernel/tracer.h"

#include <sys/wait.h>
#include <thread>

namespace interleave {
namespace {

using namespace std::chrono_literals;

class TracerTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const auto events = openKernelEvents(); !events)
            GTEST_SKIP() << events.failure().in("en");
    }
};

void calculate(std::int64_t nanoseconds)
{
    const std::int64_t until = threadCpuNanoseconds() + nanoseconds;
    while (threadCpuNanoseconds() < until)
        for (int i = 0; i < 1000; ++i)
            std::atomic_signal_fence(std::memory_order_seq_cst); // the loop stays
}

std::int64_t timeIn(const Lane& lane, State state)
{
    std::int64_t sum = 0;
    for (const Span& span : lane.spans)
        sum += span.state() == state ? span.end - span.begin : 0;
    return sum;
}

/// How long the host kept a thread's core from this machine while the thread calculated. The kernel knows
/// nothing of such a pause (2 to 8 ms at a time were seen): its records call the thread running, its CPU
/// clock leaves the time out. It is what is left of the time without the CPU time and the wait for a core,
/// which the kernel counts apart (proc(5), schedstat).
class Pauses
{
public:
    void burn(std::int64_t nanoseconds)
    {
        const std::int64_t wait = waited();
        const std::int64_t cpu = threadCpuNanoseconds();
        const std::int64_t begin = monotonicNanoseconds();
        calculate(nanoseconds);
        const std::int64_t wall = monotonicNanoseconds() - begin;
        const std::int64_t used = threadCpuNanoseconds() - cpu;
        m_sum += std::max<std::int64_t>(0, wall - used - (waited() - wait));
    }
    [[nodiscard]] std::int64_t sum() const { return m_sum; }

private:
    std::int64_t waited()
    {
        const auto reading = m_counters.of(getpid(), gettid());
        return reading ? reading->waited : 0;
    }

    RunDelays m_counters;
    std::int64_t m_sum = 0;
};

/// Threads that calculate, sleep, yield and hand a lock around, and say how much CPU time they used.
Result mixedWork(int threads, std::chrono::nanoseconds time)
{
    return run([=](Context& run) {
        std::mutex mutex; // hands threads over; protects nothing
        const std::int64_t until = monotonicNanoseconds() + time.count();
        run.parallel("worker", threads, [&](Probe&, int number) {
            Pauses pauses;
            for (int round = 0; monotonicNanoseconds() < until; ++round) {
                pauses.burn(200'000 + 10'000 * (number % 7)); // a switch costs 0.5 us that no span has
                if (round % 5 == 0)
                    run.sleep(200us);
                else if (round % 5 == 1)
                    std::this_thread::yield();
                else if (round % 5 == 2)
                    const std::scoped_lock lock(mutex);
            }
            run.sample("cpu", gettid(), static_cast<double>(threadCpuNanoseconds()));
            run.sample("paused", gettid(), static_cast<double>(pauses.sum()));
        });
    });
}

/// A pause may still hit a thread between two calculations, so most threads are asked for, and all together.
void expectRunningIsCpuTime(const Recording& recording, int threads)
{
    const RecordedSeries* cpu = recording.seriesOf("cpu");
    const RecordedSeries* paused = recording.seriesOf("paused");
    ASSERT_TRUE(cpu != nullptr && paused != nullptr);
    ASSERT_EQ(cpu->samples.size(), static_cast<std::size_t>(threads));
    double runningOfAll = 0;
    double expectedOfAll = 0;
    int within = 0;
    for (const Sample& sample : cpu->samples) {
        const auto lane = std::ranges::find(recording.lanes, static_cast<int>(sample.x), &Lane::tid);
        ASSERT_NE(lane, recording.lanes.end());
        const auto pause = std::ranges::find(paused->samples, sample.x, &Sample::x);
        ASSERT_NE(pause, paused->samples.end());
        const auto running = static_cast<double>(timeIn(*lane, State::running));
        const double expected = sample.y + pause->y;
        within += std::abs(running / expected - 1) <= 0.01 ? 1 : 0;
        runningOfAll += running;
        expectedOfAll += expected;
    }
    EXPECT_GT(within, threads / 2) << "of " << threads << " threads are within 1 %";
    EXPECT_NEAR(runningOfAll / expectedOfAll, 1.0, 0.01) << "of all " << threads << " threads";
}

TEST_F(TracerTest, RunningSpansAddUpToTheCpuTimeOfEveryThread)
{
    for (const int threads : {4, 16, 64}) {
        const Recording recording = mixedWork(threads, 2s).recording;
        ASSERT_EQ(recording.tracing.known, Known::traced) << recording.tracing.sentence.in("en");
        EXPECT_EQ(recording.losses.dropped, 0U);
        expectRunningIsCpuTime(recording, threads);
    }
}

TEST_F(TracerTest, NoTwoSpansRunOnOneCoreAtOnce)
{
    const Recording recording = mixedWork(16, 300ms).recording;
    std::map<int, std::vector<Span>> onCore;
    for (const Lane& lane : recording.lanes)
        for (const Span& span : lane.spans)
            if (span.core() >= 0)
                onCore[span.core()].push_back(span);
    EXPECT_FALSE(onCore.empty());
    for (auto& [core, spans] : onCore) {
        std::ranges::sort(spans, {}, &Span::begin);
        for (std::size_t i = 1; i < spans.size(); ++i)
            ASSERT_LE(spans[i - 1].end, spans[i].begin) << "core " << core;
    }
}

TEST_F(TracerTest, LanesHaveNoGapsAndTheirReasonsAreWhatTheProgramTold)
{
    const Recording recording =
        run([](Context& run) {
            run.parallel("sleeper", 2, [&](Probe& probe, int) {
                for (int i = 0; i < 5; ++i) {
                    const Waiting told(probe, Reason::sleep, run.object("alarm clock"));
                    run.sleep(20ms);
                }
            });
        }).recording;
    for (const Lane& lane : recording.lanes) {
        for (std::size_t i = 1; i < lane.spans.size(); ++i)
            ASSERT_EQ(lane.spans[i].begin, lane.spans[i - 1].end) << lane.name;
        if (lane.name == "main")
            continue;
        std::int64_t asleep = 0;
        for (const Span& span : lane.spans)
            asleep += span.reason == Reason::sleep && span.object != 0 ? span.end - span.begin : 0;
        EXPECT_GE(asleep, 50'000'000) << "five naps of 20 ms, of which a busy machine takes a part";
        EXPECT_LT(timeIn(lane, State::running), asleep);
    }
}

TEST_F(TracerTest, SeesProcessesAndThreadsThatNobodyToldOf)
{
    const Recording recording = run([](Context& run) {
                                    if (fork() == 0) {
                                        execl("/bin/sh", "sh", "-c", "sleep 0.2; true", nullptr);
                                        _exit(1);
                                    }
                                    wait(nullptr);
                                    std::thread silent([&] { run.sleep(100ms); });
                                    silent.join();
                                }).recording;
    EXPECT_EQ(std::ranges::count(recording.lanes, LaneKind::process, &Lane::kind), 2) << "sh and sleep";
    EXPECT_EQ(std::ranges::count(recording.lanes, "sleep", &Lane::name), 1);
    EXPECT_GE(std::ranges::count(recording.lanes, LaneKind::thread, &Lane::kind), 2)
        << "main, the silent one, and what a sanitizer may have started";
}

TEST_F(TracerTest, MoreThreadsThanCoresAreReadyAndNotRunning)
{
    const int cores = static_cast<int>(allowedCores().size());
    const Recording recording = run([cores](Context& run) {
                                    const std::int64_t until = monotonicNanoseconds() + 500'000'000;
                                    run.parallel("burner", 4 * cores, [&](Probe&, int) {
                                        while (monotonicNanoseconds() < until)
                                            calculate(1'000'000);
                                    });
                                }).recording;
    std::int64_t ready = 0;
    std::int64_t running = 0;
    for (const Lane& lane : recording.lanes) {
        ready += timeIn(lane, State::ready);
        running += timeIn(lane, State::running);
    }
    EXPECT_GT(ready, 2 * running) << "four for a core: three of them wait";
    EXPECT_GT(*recording.metric("ready_ms"), 2 * *recording.metric("running_ms"));
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int rounds =
    10'000; // a reader that is ten times slower does not keep up: as much as the rings hold
#else
constexpr int rounds = 300'000;
#endif

TEST_F(TracerTest, LosesNothingWhenThreadsSwitchAsFastAsTheyCan)
{
    const Result result = run([](Context& run) {
        std::array<int, 2> there{};
        std::array<int, 2> back{};
        ASSERT_EQ(pipe(there.data()) + pipe(back.data()), 0);
        confineTo(someCores(1)); // on one core every message is two switches
        run.parallel("player", 2, [&](Probe&, int me) {
            char ball = 'o';
            for (int i = 0; i < rounds; ++i) {
                if (me == 0)
                    ASSERT_EQ(write(there[1], &ball, 1) + read(back[0], &ball, 1), 2);
                else
                    ASSERT_EQ(read(there[0], &ball, 1) + write(back[1], &ball, 1), 2);
            }
        });
    });
    EXPECT_EQ(result.recording.losses.dropped, 0U);
    EXPECT_GT(*result.recording.metric("switches"), rounds);
}

} // namespace
} // namespace interleave
