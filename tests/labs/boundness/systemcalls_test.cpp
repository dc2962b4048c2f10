// How many system calls each way makes: orders and lower bounds, since sanitizers make calls of their own.
#include "labs/boundness/systemcalls.h"
#include "tests/labs/boundness/run.h"
#include "tests/labs/refusal.h"

#include <sys/ptrace.h>

namespace interleave::boundness {
namespace {

const Values twentyShort{{"tasks", "20"}, {"workers", "4"}};

class SystemCalls : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!runJob("waits", "sequential").metric("system_calls"))
            GTEST_SKIP() << "this system lets no process watch another";
    }
};

double callsOf(const std::string& job, std::string_view way, const Values& values = twentyShort)
{
    const Recording run = runJob(job, idOf(way), values);
    EXPECT_EQ(run.ending, Ending::finished) << notesOf(run);
    return metricOf(run, "system_calls");
}

TEST_F(SystemCalls, AreAtLeastOneForEachWait)
{
    for (const std::string_view way : wayIds)
        EXPECT_GE(callsOf("waits", way), 20) << way;
}

TEST_F(SystemCalls, AreFourForEachRequest)
{
    for (const std::string_view way : wayIds) // socket, sendto, read, close
        EXPECT_GE(callsOf("requests", way), 4 * 20) << way;
}

TEST_F(SystemCalls, AreHardlyAnyWhereOneComputes)
{
    EXPECT_LT(callsOf("calculation", "sequential"), callsOf("waits", "sequential"));
}

TEST_F(SystemCalls, AreMoreWhereWorkersAreMade)
{
    const double alone = callsOf("calculation", "sequential");
    EXPECT_GT(callsOf("calculation", "threads"), alone + 8) << "each is made, named and ended";
    EXPECT_GT(callsOf("calculation", "processes"), alone + 8);
}

TEST_F(SystemCalls, OfAnEventLoopAreMoreThanOfASleeper)
{
    EXPECT_GT(callsOf("waits", "events"), 3 * 20) << "a timer is made, watched and closed";
}

TEST_F(SystemCalls, OfManyWorkersAreCountedToo)
{
    const Values many{{"tasks", "64"}, {"workers", "64"}};
    EXPECT_GE(callsOf("waits", "threads", many), 3 * 64);
    EXPECT_GE(callsOf("waits", "processes", many), 3 * 64);
}

TEST_F(SystemCalls, AreNotCountedWhereNobodyWantsThem)
{
    const Recording run = runJob("waits", "all", {{"count_calls", "false"}});
    EXPECT_EQ(run.ending, Ending::finished) << notesOf(run);
    EXPECT_FALSE(run.metric("system_calls"));
    EXPECT_EQ(run.seriesOf("system_calls"), nullptr);
    EXPECT_EQ(notesOf(run).find("system calls"), std::string::npos) << notesOf(run);
}

TEST_F(SystemCalls, AreNamedInARemark)
{
    const std::string notes = notesOf(runJob("waits", "all"));
    EXPECT_NE(notes.find("waiting, system calls made most: sequential ("), std::string::npos) << notes;
    EXPECT_NE(notes.find("epoll_ctl"), std::string::npos) << notes;
}

/// They are seen where the watcher is kept from its core before it can say that it is not to be.
#ifdef __SANITIZE_THREAD__
constexpr std::size_t threadsOfTheWatcher = 2; // ThreadSanitizer adds one that sleeps
#else
constexpr std::size_t threadsOfTheWatcher = 1;
#endif

TEST_F(SystemCalls, AreCountedOutOfSight)
{
    for (const std::string_view way : wayIds) {
        const std::size_t lanes = runJob("waits", idOf(way), {{"count_calls", "false"}}).lanes.size();
        EXPECT_LE(runJob("waits", idOf(way)).lanes.size(), lanes + threadsOfTheWatcher) << way;
    }
}

/// The way's own lane has ended, and the run has not.
bool counts(const Recording& now, const std::string& way)
{
    const auto lane = std::ranges::find(now.lanes, way + " 0", &Lane::name);
    return lane != now.lanes.end() && !openOf(*lane) && !lane->spans.empty();
}

TEST_F(SystemCalls, AreGivenUpWhenTheRunIsToStop)
{
    const Values longer{{"tasks", "6"}, {"length_ms", "200"}};
    for (const std::string_view way : wayIds) {
        bool counting = false;
        const Recording run = runJob("waits", idOf(way), longer, [&](const Recording& now) {
            counting = counting || counts(now, idOf(way));
            return Wishes{.stop = counting, .actions = {}};
        });
        EXPECT_TRUE(counting) << way;
        EXPECT_EQ(run.ending, Ending::stopped) << way << notesOf(run);
        EXPECT_EQ(notesOf(run).find("rror"), std::string::npos) << notesOf(run);
    }
}

TEST(Refused, SystemCallsAreNotCountedAndAllElseIsMeasured)
{
    const std::string said = inAChild([] {
        refuse(SYS_ptrace);
        const Recording run = runJob("requests", "all");
        return std::string(run.ending == Ending::finished ? "finished" : "failed") +
               (run.metric("system_calls") ? " counted" : "") +
               (run.metric("threads_ms") ? " measured\n" : "\n") + notesOf(run);
    });
    EXPECT_TRUE(said.starts_with("finished measured\n")) << said;
    const std::size_t sentence = said.find("remark: System calls are not counted: ");
    EXPECT_NE(sentence, std::string::npos) << said;
    EXPECT_EQ(said.find("not counted", sentence + 50), std::string::npos) << "once is enough: " << said;
    EXPECT_EQ(said.find("error"), std::string::npos) << said;
}

TEST(CallNames, AreThoseOfTheManual)
{
    EXPECT_EQ(nameOfCall(SYS_futex), "futex");
    EXPECT_EQ(nameOfCall(SYS_write), "write");
    EXPECT_EQ(nameOfCall(511), "number 511");
}

TEST(MostFrequent, AreTheFirstThree)
{
    CallCount count;
    EXPECT_EQ(mostFrequent(count), "");
    EXPECT_EQ(count.total(), 0U);
    count.made.at(SYS_read) = 2;
    EXPECT_EQ(mostFrequent(count), "read 2");
    count.made.at(SYS_futex) = 7;
    count.made.at(SYS_close) = 1;
    count.made.at(SYS_write) = 3;
    EXPECT_EQ(mostFrequent(count), "futex 7, write 3, read 2");
    EXPECT_EQ(count.total(), 13U);
}

} // namespace
} // namespace interleave::boundness
