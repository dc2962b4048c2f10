// What is known of threads where the kernel refuses its records.
#include "tests/labs/engine/labrun.h"

#include "labs/engine/cores.h"
#include "labs/engine/kernel/perfevents.h"
#include "labs/engine/kernel/tracer.h"
#include "labs/engine/kernel/waitreason.h"

#include <cstddef>
#include <fstream>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
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

/// Runs `body` in a child, since what it does to itself cannot be undone; its sentence, or what went wrong.
std::string inAChild(const std::function<std::string()>& body)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return "no pipe";
    const pid_t child = fork();
    if (child == 0) {
        const std::string text = body();
        _exit(write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string text(4096, '\0');
    std::size_t size = 0;
    for (ssize_t part = 0; (part = read(ends[0], text.data() + size, text.size() - size)) > 0;)
        size += static_cast<std::size_t>(part);
    close(ends[0]);
    waitpid(child, nullptr, 0);
    text.resize(size);
    return text;
}

std::string knownOf(const Result& result)
{
    return std::string(nameOf(result.recording.tracing.known)) + ", " + nameOf(result.ending) + ": " +
           result.recording.tracing.sentence.in("en");
}

void refusePerfEvents()
{
    std::array filter{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_perf_event_open, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

TEST(Sampler, IsUsedWherePerfEventsAreRefusedAndSaysWhy)
{
    const std::string known = inAChild([] {
        refusePerfEvents();
        return knownOf(run(sleepAndBurn));
    });
    EXPECT_TRUE(known.starts_with("sampled, finished: ")) << known;
    EXPECT_GT(known.size(), 30U) << "a sentence of what the user can do";
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
