// A worker process is killed in the midst of a task: the pool goes on.
#include "tests/labs/pools/run.h"

#include <csignal>

namespace interleave::pools {
namespace {

const Values killable{
    {"pool", "processes"}, {"tasks", "30"}, {"workers", "3"}, {"length_ms", "50"}, {"spread", "equal"}};

/// Kills once, when a task has begun.
Wish killOnce()
{
    return [asked = false](const Recording& soFar) mutable {
        Wishes wishes;
        if (!asked && begunTasks(soFar).size() > 3) {
            wishes.actions = {"kill"};
            asked = true;
        }
        return wishes;
    };
}

Recording killed(const Values& more)
{
    Values all = killable;
    all.insert(all.end(), more.begin(), more.end());
    return runPool(all, killOnce());
}

TEST(KilledWorker, HasItsTaskRunAgainByAnother)
{
    const Recording run = killed({{"on_death", "retry"}});
    ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
    EXPECT_EQ(metricOf(run, "done"), 30);
    EXPECT_EQ(metricOf(run, "wrong"), 0);
    EXPECT_NE(notesOf(run).find("the task is run again"), std::string::npos) << notesOf(run);
    EXPECT_EQ(metricOf(run, "retried"), 1);
    EXPECT_EQ(run.seriesOf("retried")->samples.back().y, 1);
}

TEST(KilledWorker, IsMarkedInTheLaneOfWhoFindsIt)
{
    const Recording run = killed({});
    const auto main = std::ranges::find(run.lanes, "main", &Lane::name);
    ASSERT_NE(main, run.lanes.end());
    ASSERT_EQ(main->marks.size(), 1U);
    const Mark mark = main->marks.front();
    EXPECT_EQ(run.objects.at(mark.object), "worker " + std::to_string(mark.number) + " died");
}

TEST(KilledWorker, LosesItsTaskWhereThatIsWanted)
{
    for (const char* call : {"apply", "map", "async"}) {
        const Recording run = killed({{"on_death", "fail"}, {"call", call}});
        ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
        EXPECT_EQ(metricOf(run, "lost"), 1) << call;
        EXPECT_EQ(metricOf(run, "done"), 29) << call;
    }
}

TEST(KilledWorker, LosesAllOfItsChunk)
{
    const Recording run = killed({{"on_death", "fail"}, {"call", "map"}, {"chunk", "4"}});
    EXPECT_EQ(metricOf(run, "lost"), 4);
    EXPECT_EQ(run.seriesOf("lost")->samples.back().y, 4);
    EXPECT_NE(notesOf(run).find("died with tasks "), std::string::npos) << notesOf(run);
    EXPECT_EQ(metricOf(run, "done"), 26);
}

TEST(KilledWorker, IsKilledWhoeverSentTheSignal)
{
    bool sent = false;
    const Recording run = runPool(killable, [&](const Recording& soFar) {
        const auto worker = std::ranges::find(soFar.lanes, "worker 1", &Lane::name);
        if (!sent && begunTasks(soFar).size() > 3 && worker != soFar.lanes.end())
            sent = kill(worker->pid, SIGKILL) == 0;
        return Wishes{};
    });
    ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
    EXPECT_EQ(metricOf(run, "done"), 30);
    EXPECT_NE(notesOf(run).find("Worker 1"), std::string::npos) << notesOf(run);
}

} // namespace
} // namespace interleave::pools
