// What is known of threads where the kernel refuses its records.
#include "tests/labs/engine/labrun.h"
#include "tests/labs/refusal.h"

#include "labs/engine/cores.h"
#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/kernel/tracer.h"
#include "labs/engine/kernel/waitreason.h"

#include <fstream>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>

namespace interleave {
namespace {

using namespace std::chrono_literals;

void sleepAndBurn(Context& run)
{
    run.parallel("worker", 2, [&](Probe& probe, int me) {
        const std::int64_t until = monotonicNanoseconds() + 400'000'000;
        while (me == 0 && monotonicNanoseconds() < until) {
        }
        const Waiting told(probe, Reason::sleep);
        while (me == 1 && monotonicNanoseconds() < until)
            run.sleep(10ms);
    });
}

const Lane& laneOf(const Recording& recording, const std::string& name)
{
    return *std::ranges::find(recording.lanes, name, &Lane::name);
}

double share(const Lane& lane, State state)
{
    double in = 0;
    for (const Span& span : lane.spans)
        in += span.state() == state ? static_cast<double>(span.end - span.begin) : 0;
    return in / static_cast<double>(lane.spans.back().end - lane.begin);
}

TEST(Sampler, SharesComeFromTheKernelsCountersAndReasonsFromTheProgram)
{
    const Recording recording = run(
                                    sleepAndBurn, [](const Recording&) { return Wishes{}; }, Trace::sample)
                                    .recording;
    EXPECT_EQ(recording.tracing.known, Known::sampled);
    EXPECT_GT(recording.tracing.period, 0);
    const Lane& burner = laneOf(recording, "worker 0");
    const Lane& sleeper = laneOf(recording, "worker 1");
    EXPECT_LT(share(burner, State::blocked), 0.4);
    EXPECT_GT(share(sleeper, State::blocked), 0.7);
    EXPECT_GT(std::ranges::count(sleeper.spans, Reason::sleep, &Span::reason), 0);
    for (const Lane& lane : recording.lanes)
        for (std::size_t i = 1; i < lane.spans.size(); ++i)
            ASSERT_EQ(lane.spans[i].begin, lane.spans[i - 1].end) << lane.name;
    EXPECT_EQ(std::ranges::count(burner.spans, Known::traced, &Span::known), 0);
}

constexpr int perCore = 6;

void crowdTheCores(Context& run)
{
    const std::int64_t until = monotonicNanoseconds() + 800'000'000;
    run.parallel("worker", perCore * static_cast<int>(allowedCores().size()), [&](Probe&, int) {
        while (monotonicNanoseconds() < until) {
        }
    });
}

TEST(Sampler, WhoWaitsForACoreIsReadyAndNotBlocked)
{
    const Recording recording = run(
                                    crowdTheCores, [](const Recording&) { return Wishes{}; }, Trace::sample)
                                    .recording;
    double ready = 0;
    double blocked = 0;
    double workers = 0;
    for (const Lane& lane : recording.lanes) {
        if (!lane.name.starts_with("worker"))
            continue;
        ready += share(lane, State::ready);
        blocked += share(lane, State::blocked);
        ++workers;
    }
    EXPECT_GT(ready / workers, 0.5); // five of six
    EXPECT_LT(blocked, ready / 5);
}

TEST(Sampler, OffMeansThatOnlyTheProgramTells)
{
    const Recording recording = run(
                                    sleepAndBurn, [](const Recording&) { return Wishes{}; }, Trace::off)
                                    .recording;
    EXPECT_EQ(recording.tracing.known, Known::told);
    EXPECT_FALSE(recording.tracing.sentence.empty());
    for (const Lane& lane : recording.lanes)
        for (const Span& span : lane.spans)
            EXPECT_EQ(span.known(), Known::told);
}

std::string knownOf(const Result& result)
{
    return std::string(nameOf(result.recording.tracing.known)) + ", " + nameOf(result.ending) + ": " +
           result.recording.tracing.sentence.in("en");
}

TEST(Sampler, IsUsedWherePerfEventsAreRefusedAndSaysWhy)
{
    const std::string known = inAChild([] {
        refuse(SYS_perf_event_open);
        return knownOf(run(sleepAndBurn));
    });
    EXPECT_TRUE(known.starts_with("sampled, finished: ")) << known;
    EXPECT_GT(known.size(), 30U) << "a sentence of what the user can do";
}

TEST(Tracer, TriesWhetherItWorksAndSaysWhatToDoWhereItDoesNot)
{
    EXPECT_EQ(whyNoTracing().empty(), static_cast<bool>(openKernelEvents()));
    for (const auto& [error, advice] :
         {std::pair{EACCES, "PERFMON"}, std::pair{EPERM, "PERFMON"},
          std::pair{ENOSYS, "This sandbox, or this kernel, has no perf_event_open"},
          std::pair{EMFILE, "ulimit -n"}}) {
        const std::string why = inAChild([code = error] {
            refuse(SYS_perf_event_open, static_cast<unsigned>(code));
            return whyNoTracing().in("en");
        });
        const bool paranoid = why.find("perf_event_paranoid") != std::string::npos; // then that is the reason
        EXPECT_TRUE(paranoid || why.find(advice) != std::string::npos) << error << ": " << why;
    }
}

TEST(Tracer, MakesDoWithLessLockedMemory)
{
    if (!openKernelEvents())
        GTEST_SKIP() << "no tracing here";
    const std::string known = inAChild([] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_MEMLOCK, &none);
        if (setresuid(65534, 65534, 65534) != 0 && geteuid() == 0)
            return std::string("cannot give up privileges");
        return knownOf(run([](Context& run) { run.sleep(50ms); }));
    });
    EXPECT_TRUE(known.starts_with("traced, finished") ||
                known.starts_with("sampled, finished: There is no locked"))
        << known;
}

TEST(Tracer, WorksWithOneCpuAllowed)
{
    if (!openKernelEvents())
        GTEST_SKIP() << "no tracing here";
    const std::string known = inAChild([] {
        confineTo(someCores(1));
        const Result result = run(sleepAndBurn);
        return knownOf(result) + std::to_string(result.recording.losses.dropped);
    });
    EXPECT_EQ(known, "traced, finished: 0");
}

TEST(WaitReason, ComesFromTheSystemCall)
{
    EXPECT_EQ(reasonOfSystemCall(SYS_clock_nanosleep, false), Reason::sleep);
    EXPECT_EQ(reasonOfSystemCall(SYS_read, true), Reason::pipe);
    EXPECT_EQ(reasonOfSystemCall(SYS_read, false), Reason::io);
    EXPECT_EQ(reasonOfSystemCall(SYS_wait4, false), Reason::join);
    EXPECT_EQ(reasonOfSystemCall(SYS_futex, false), Reason::other);
}

TEST(WaitReason, OfAThreadIsReadFromTheKernelWhereItShowsIt)
{
    if (!std::ifstream("/proc/self/syscall"))
        GTEST_SKIP() << "this kernel does not show system calls";
    std::atomic<pid_t> tid{0};
    std::array<int, 2> ends{};
    ASSERT_EQ(pipe(ends.data()), 0);
    std::thread reader([&] {
        char byte = 0;
        tid = gettid();
        EXPECT_EQ(read(ends[0], &byte, 1), 1);
    });
    Reason reason = Reason::none;
    const std::int64_t givenUp = monotonicNanoseconds() + 10'000'000'000;
    while (reason != Reason::pipe && monotonicNanoseconds() < givenUp) {
        std::this_thread::yield();
        reason = tid == 0 ? Reason::none : waitReasonOf(getpid(), tid);
    }
    EXPECT_EQ(write(ends[1], "x", 1), 1);
    reader.join();
    EXPECT_EQ(reason, Reason::pipe);
}

} // namespace
} // namespace interleave
