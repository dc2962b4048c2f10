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
        const Clocks begin = clocks();
        calculate(nanoseconds);
        const Clocks end = clocks();
        m_sum += std::max<std::int64_t>(0, end.wall - begin.wall - (end.cpu - begin.cpu) -
                                               (end.waited - begin.waited));
    }
    [[nodiscard]] std::int64_t sum() const { return m_sum; }

private:
    struct Clocks {
        std::int64_t wall;
        std::int64_t cpu;
        std::int64_t waited;
    };
    /// All of one moment. On a busy machine threads lose their core mostly on the way out of a call, and so
    /// between these: a wait of 100 ms counted in one clock and not in the other hid every pause of 5 ms.
    Clocks clocks()
    {
        constexpr std::int64_t uninterrupted = 50'000; // ns
        for (int attempt = 0;; ++attempt) {
            const std::int64_t begin = monotonicNanoseconds();
            const auto reading = m_counters.of(getpid(), gettid());
            const Clocks all{monotonicNanoseconds(), threadCpuNanoseconds(), reading ? reading->waited : 0};
            if (monotonicNanoseconds() - begin < uninterrupted || attempt == 100)
                return all;
        }
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
                pauses.burn(200'000 + 10'000 * (number % 7));
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

/// Both are the kernel's, but taken some microseconds apart at every switch: a span begins when the switch is
/// over, the CPU clock when it begins. Beyond that and 1 % they agree, however busy the machine is. A pause
/// may still hit a thread between two calculations, so a quarter of the threads is asked for, and all
/// together.
class Comparison
{
public:
    void add(const Lane& lane, double cpu, double paused)
    {
        const auto running = static_cast<double>(timeIn(lane, State::running));
        const double apart = perSwitch * static_cast<double>(lane.spans.size());
        m_within += std::abs(running - cpu - paused) <= 0.01 * cpu + apart ? 1 : 0;
        m_running += running;
        m_cpu += cpu;
        m_paused += paused;
        m_apart += apart;
    }
    void expectEqual(int threads) const
    {
        EXPECT_GT(m_within, threads / 4) << "of " << threads << " threads";
        EXPECT_NEAR(m_running, m_cpu + m_paused, 0.01 * m_cpu + m_apart)
            << "of all " << threads << " threads, paused for " << m_paused / 1e6 << " ms";
        EXPECT_LT(m_apart, 0.1 * m_cpu) << "or nothing was shown";
    }

private:
    static constexpr double perSwitch = 3'000; // ns
    int m_within = 0;
    double m_running = 0;
    double m_cpu = 0;
    double m_paused = 0;
    double m_apart = 0;
};

void expectRunningIsCpuTime(const Recording& recording, int threads)
{
    const RecordedSeries* cpu = recording.seriesOf("cpu");
    const RecordedSeries* paused = recording.seriesOf("paused");
    ASSERT_TRUE(cpu != nullptr && paused != nullptr);
    ASSERT_EQ(cpu->samples.size(), static_cast<std::size_t>(threads));
    Comparison comparison;
    for (const Sample& sample : cpu->samples) {
        const auto lane = std::ranges::find(recording.lanes, static_cast<int>(sample.x), &Lane::tid);
        ASSERT_NE(lane, recording.lanes.end());
        const auto pause = std::ranges::find(paused->samples, sample.x, &Sample::x);
        ASSERT_NE(pause, paused->samples.end());
        comparison.add(*lane, sample.y, pause->y);
    }
    comparison.expectEqual(threads);
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
