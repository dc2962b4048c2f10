// What a lab reports is never lost: sending waits. What no recording holds is counted and said.
#include "tests/labs/engine/labrun.h"

#include "labs/engine/messages.h"
#include "labs/engine/reportcap.h"

#include <array>
#include <csignal>
#include <sys/socket.h>
#include <sys/wait.h>

namespace interleave {
namespace {

using namespace std::chrono_literals;

constexpr int aHundredThousand = 100'000;

std::size_t samplesOf(const Recording& recording, const char* series)
{
    const RecordedSeries* const its = recording.seriesOf(series);
    return its == nullptr ? 0 : its->samples.size();
}

TEST(Results, AllOfAHundredThousandSamplesSentAtOnceArriveInOrder)
{
    const Result result = run([](Context& run) {
        for (int i = 0; i < aHundredThousand; ++i)
            run.sample("cpu", i, -i);
    });
    EXPECT_EQ(result.ending, Ending::finished) << result.notes;
    ASSERT_EQ(samplesOf(result.recording, "cpu"), std::size_t{aHundredThousand});
    const std::vector<Sample>& samples = result.recording.seriesOf("cpu")->samples;
    for (int i = 0; i < aHundredThousand; ++i)
        ASSERT_TRUE(samples[static_cast<std::size_t>(i)].x == i &&
                    samples[static_cast<std::size_t>(i)].y == -i)
            << i;
    EXPECT_EQ(result.notes, "");
}

TEST(Results, WhatAWorkerSentBeforeItWasKilledIsThere)
{
    const Result result = run(
        [](Context& run) {
            const Team team = run.processes("worker", 3, [&](Probe&, int number) {
                for (int i = 0; i < 5'000; ++i)
                    run.sample("cpu", i, number);
                run.metric("count", number);
                kill(getpid(), SIGKILL);
            });
            while (run.sleep(1ms)) {
            }
        },
        [](const Recording& recording) {
            return Wishes{.stop = recording.metrics.size() == 3, .actions = {}};
        });
    EXPECT_EQ(samplesOf(result.recording, "cpu"), 15'000U);
}

TEST(Results, AStoppedLabThatReportsAllTheTimeLeavesByItselfAndKeepsAll)
{
    const Result result = run(
        [](Context& run) {
            std::atomic<int> sent{0};
            run.metric("count", 0);
            run.parallel("worker", 4, [&](Probe&, int) {
                for (; !run.stopping(); ++sent)
                    run.sample("cpu", 1, 1);
            });
            run.metric("count", sent);
        },
        [](const Recording& recording) {
            return Wishes{.stop = samplesOf(recording, "cpu") > 1000, .actions = {}};
        });
    EXPECT_EQ(result.ending, Ending::stopped);
    EXPECT_FALSE(result.recording.killed) << result.notes;
    EXPECT_EQ(result.recording.metrics.at(1).value, static_cast<double>(samplesOf(result.recording, "cpu")));
}

TEST(Results, NamesPastTheCapAreCountedAndSaid)
{
    const Result result = run([](Context& run) {
        for (int i = 0; i < 50'010; ++i)
            run.object("thing");
        run.metric("count", 1);
    });
    EXPECT_EQ(result.recording.objects.size(), 50'000U);
    EXPECT_EQ(result.recording.losses.capped, 10U);
    EXPECT_EQ(result.notes, "Names of what is waited for, left out because a recording holds no more: 10.\n");
    EXPECT_EQ(result.recording.metric("count"), 1) << "what comes after them is there";
}

TEST(Results, GaugesThatNobodyLooksAtAreCountedAndSaid)
{
    const Result result = run([](Context& run) {
        for (int i = 0; i < 67; ++i)
            run.gauge("cpu").store(i);
    });
    EXPECT_NE(result.notes.find("Gauges that nobody looked at"), std::string::npos) << result.notes;
    EXPECT_NE(result.notes.find(": 3."), std::string::npos) << result.notes;
}

TEST(Results, ATextThatIsTooLongIsCutAndNotLost)
{
    const Result result = run([](Context& run) {
        run.note(Severity::remark,
                 Sentence(LAB_TEXT("It said “%1”, and %2."), {std::string(200'000, 'a'), "more"}));
    });
    ASSERT_EQ(result.recording.notes.size(), 1U);
    EXPECT_EQ(result.recording.notes.front().sentence.arguments.at(0), std::string(4096, 'a'));
    EXPECT_EQ(result.recording.notes.front().sentence.arguments.at(1), "more");
}

TEST(ReportCap, CountsWhatIsPastItByKindAndLeavesOthersAlone)
{
    ReportCap cap;
    for (int i = 0; i < 1'005; ++i)
        EXPECT_EQ(cap.admits("note"), i < 1'000);
    EXPECT_TRUE(cap.admits("metric"));
    EXPECT_TRUE(cap.admits("something else"));
    cap.leftOut("sample", 7);
    cap.leftOut("gauge", 0);
    EXPECT_EQ(cap.refused(), 5U);
    const std::vector<Sentence> sentences = cap.sentences();
    ASSERT_EQ(sentences.size(), 2U);
    EXPECT_EQ(sentences[0].in("en"), "Remarks left out because a recording holds no more: 5.");
    EXPECT_EQ(sentences[1].in("en"), "Samples left out because a recording holds no more: 7.");
}

TEST(Messages, AWriterThatWaitsIsReleasedByItsReadersDeath)
{
    std::array<int, 2> sockets{};
    ASSERT_EQ(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets.data()), 0);
    const pid_t writer = fork();
    if (writer == 0) {
        close(sockets[0]);
        const MessageWriter messages(sockets[1]);
        for (int i = 0; i < aHundredThousand; ++i)
            messages.send({{"frame", "sample"}});
        _exit(0);
    }
    close(sockets[1]);
    {
        MessageReader reader{Descriptor(sockets[0])};
        while (!reader.receive()) {
        }
    } // reads no more
    int status = -1;
    EXPECT_EQ(waitpid(writer, &status, 0), writer);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "no signal, no endless wait";
}

} // namespace
} // namespace interleave
