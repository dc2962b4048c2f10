#include "labs/engine/context.h"
#include "labs/engine/keeper.h"
#include "tests/labs/engine/labrun.h"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>

namespace interleave {
namespace {

using namespace std::chrono_literals;

/// Stops as soon as the lab has reported `count`.
Wishes stopWhenReady(const Recording& recording)
{
    Wishes wishes;
    wishes.stop = recording.metric("count").has_value();
    return wishes;
}

TEST(Supervisor, RecordsWhatALabReports)
{
    const Result result = run([](Context& run) {
        std::atomic<int> count{0};
        run.parallel("worker", 3, [&](Probe& probe, int) {
            probe.wait(Reason::sleep);
            run.sleep(1ms);
            probe.proceed();
            ++count;
        });
        run.metric("count", count);
        run.note(Severity::remark, Sentence(LAB_TEXT("%1 workers"), {"3"}));
    });
    EXPECT_EQ(result.ending, Ending::finished);
    EXPECT_EQ(result.recording.metric("count"), 3);
    EXPECT_EQ(result.notes, "3 workers\n");
    const auto isWorker = [](const Lane& lane) { return lane.name.starts_with("worker "); };
    EXPECT_EQ(std::ranges::count_if(result.recording.lanes, isWorker), 3);
    EXPECT_GE(std::ranges::count(result.recording.lanes, "main", &Lane::name),
              1); // a sanitizer's thread is called so, too
    EXPECT_EQ(result.recording.losses.dropped, 0U);
    EXPECT_GT(result.recording.probeCost, 0);
    EXPECT_GT(result.recording.machine.coresAllowed, 0);
}

TEST(Supervisor, GivesProgramsThatALabStartsNothingOfItsOwn)
{
    const Result result = run([](Context& run) {
        int inherited = 0;
        for (int descriptor = STDERR_FILENO + 1; descriptor < 64; ++descriptor) {
            const int flags = fcntl(descriptor, F_GETFD);
            inherited += flags >= 0 && (flags & FD_CLOEXEC) == 0 ? 1 : 0;
        }
        run.metric("count", inherited);
    });
    EXPECT_EQ(result.recording.metric("count"), 0) << result.notes;
}

TEST(Supervisor, WorkerProcessesShareMemoryAndHaveLanes)
{
    const Result result = run([](Context& run) {
        SharedMemory memory = run.shared(sizeof(std::atomic<int>));
        auto* count = memory.make<std::atomic<int>>();
        Team team = run.processes("worker", 4, [&](Probe&, int number) { *count += number; });
        EXPECT_EQ(team.pids().size(), 4U);
        team.join();
        run.metric("count", *count);
    });
    EXPECT_EQ(result.ending, Ending::finished) << result.notes;
    EXPECT_EQ(result.recording.metric("count"), 6);
    EXPECT_EQ(std::ranges::count(result.recording.lanes, LaneKind::process, &Lane::kind), 4);
}

TEST(Supervisor, StopEndsALabThatListens)
{
    const Result result = run(
        [](Context& run) {
            run.metric("count", 1);
            while (run.sleep(1h)) {
            }
            run.metric("count", 2);
        },
        stopWhenReady);
    EXPECT_EQ(result.ending, Ending::stopped);
    const auto counts = std::ranges::count(result.recording.metrics, "count", &RecordedMetric::id);
    EXPECT_EQ(counts, 2) << "it had time to say what it measured";
    EXPECT_FALSE(result.recording.killed);
    EXPECT_EQ(result.notes, "");
}

TEST(Supervisor, StopEndsALabThatDoesNotListenAndAllItsDescendants)
{
    const Result result = run(
        [](Context& run) {
            for (int i = 0; i < 3; ++i)
                if (fork() == 0) {
                    setsid(); // tries to get away
                    if (fork() == 0)
                        for (;;)
                            pause();
                    for (;;)
                        pause();
                }
            run.metric("count", 1);
            for (;;)
                pause();
        },
        stopWhenReady);
    EXPECT_EQ(result.ending, Ending::stopped);
    EXPECT_TRUE(result.recording.killed);
    const std::string grace = std::to_string(stopGraceOfTests / 1'000'000);
    EXPECT_NE(result.notes.find("did not end within " + grace + " ms of the stop"), std::string::npos)
        << result.notes;
}

TEST(Supervisor, AKillThatWasAskedForIsSaid)
{
    const Result result = run(
        [](Context& run) {
            run.metric("count", 1);
            while (run.sleep(1h)) {
            }
            for (;;)
                pause();
        },
        [](const Recording& recording) {
            return Wishes{.kill = recording.metric("count").has_value(), .actions = {}};
        });
    EXPECT_EQ(result.ending, Ending::stopped);
    EXPECT_TRUE(result.recording.killed);
    EXPECT_NE(result.notes.find("The run was killed, as was asked"), std::string::npos) << result.notes;
}

TEST(Supervisor, ALabThatCrashesLeavesWhatItRecordedAndASentence)
{
    const Result result = run(
        [](Context& run) {
            run.metric("count", 1);
            run.probe().wait(Reason::sleep);
            kill(getpid(), SIGKILL);
        },
        [](const Recording&) { return Wishes{}; }, Trace::off);
    EXPECT_EQ(result.ending, Ending::failed);
    EXPECT_TRUE(result.recording.killed);
    EXPECT_EQ(result.recording.metric("count"), 1);
    EXPECT_NE(result.notes.find("signal 9"), std::string::npos) << result.notes;
    const Spans& spans = result.recording.lanes.at(0).spans;
    ASSERT_FALSE(spans.empty());
    EXPECT_EQ(spans.back().state(), State::blocked) << "what it told last";
    EXPECT_EQ(spans.back().reason, Reason::sleep);
}

TEST(Supervisor, AKilledWorkerProcessIsNamed)
{
    const Result result = run([](Context& run) {
        run.processes("worker", 3,
                      [&](Probe&, int number) {
                          if (number == 1)
                              kill(getpid(), SIGKILL);
                          while (run.sleep(1h)) {
                          }
                      })
            .join();
    });
    EXPECT_EQ(result.ending, Ending::failed);
    EXPECT_NE(result.notes.find("“worker 1” (pid "), std::string::npos) << result.notes;
}

TEST(Supervisor, AFailureIsTheLabsOwnSentence)
{
    const Result thrown =
        run([](Context&) { throw RunFailure{Sentence(LAB_TEXT("Not on %1."), {"Mondays"})}; });
    EXPECT_EQ(thrown.ending, Ending::failed);
    EXPECT_EQ(thrown.notes, "Not on Mondays.\n");
    const Result inThread = run([](Context& run) {
        run.parallel("worker", 2, [](Probe&, int) { throw std::runtime_error("broken"); });
    });
    EXPECT_EQ(inThread.ending, Ending::failed);
    EXPECT_NE(inThread.notes.find("broken"), std::string::npos);
    const Result silent = run([](Context&) { _exit(7); });
    EXPECT_EQ(silent.ending, Ending::failed);
    EXPECT_FALSE(silent.notes.empty());
}

TEST(Supervisor, WhatNobodyCatchesEndsTheLabWithASentence)
{
    const Result inALibrarysThread = run([](Context& run) {
        std::thread other([] { throw std::runtime_error("no room for a thread"); });
        run.sleep(1h);
        other.join();
    });
    EXPECT_EQ(inALibrarysThread.ending, Ending::failed);
    EXPECT_EQ(inALibrarysThread.notes, "The lab failed: no room for a thread.\n");
    const Result memory = run([](Context&) { throw std::bad_alloc(); });
    EXPECT_EQ(memory.notes, "The system gave the lab no further memory.\n");
    const Result anything = run([](Context&) { throw 5; });
    EXPECT_EQ(anything.notes, "The lab failed without saying why.\n");
}

TEST(Supervisor, ABodyThatThrowsDoesNotWaitForItsTeam)
{
    const Result result = run([](Context& run) {
        const Team team = run.threads("worker", 2, [&](Probe&, int) { run.sleep(1h); });
        throw RunFailure{Sentence(LAB_TEXT("Enough."))};
    });
    EXPECT_EQ(result.ending, Ending::failed);
    EXPECT_EQ(result.notes, "Enough.\n");
}

TEST(Supervisor, ProcessesAfterThreadsAreRefused)
{
    const Result result = run([](Context& run) {
        Team threads = run.threads("worker", 1, [&](Probe&, int) { run.sleep(1h); });
        run.processes("late", 1, [](Probe&, int) {}).join();
    });
    EXPECT_EQ(result.ending, Ending::failed);
    EXPECT_NE(result.notes.find("before any thread"), std::string::npos);
}

TEST(Supervisor, ActionsReachTheLab)
{
    bool asked = false;
    const Result result = run(
        [](Context& run) {
            while (run.asked("go") == 0)
                run.sleep(1ms);
            run.metric("count", run.asked("go"));
        },
        [&asked](const Recording&) {
            Wishes wishes;
            if (!std::exchange(asked, true))
                wishes.actions = {"unknown", "go"};
            return wishes;
        });
    EXPECT_EQ(result.ending, Ending::finished);
    EXPECT_EQ(result.recording.metric("count"), 1);
}

TEST(Supervisor, TheKeepersDeathEndsTheRun)
{
    const Result result = run([](Context& run) {
        kill(getppid(), SIGKILL);
        run.sleep(1h);
    });
    EXPECT_EQ(result.ending, Ending::failed);
    EXPECT_FALSE(result.notes.empty());
}

TEST(Context, RandomNumbersRepeatWithTheSeed)
{
    std::vector<double> numbers;
    for (int i = 0; i < 2; ++i)
        numbers.push_back(*run([](Context& run) {
                               run.metric("count", static_cast<double>(run.random(3)() >> 12U));
                           }).recording.metric("count"));
    EXPECT_EQ(numbers[0], numbers[1]);
}

} // namespace
} // namespace interleave
