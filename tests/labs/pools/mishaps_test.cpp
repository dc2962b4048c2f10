// What goes wrong is counted while it does, and the pool can be shut down in the midst of its work.
#include "tests/labs/pools/kinds.h"
#include "tests/labs/pools/run.h"

namespace interleave::pools {
namespace {

class MishapsOf : public testing::TestWithParam<const char*>
{
};
INSTANTIATE_TEST_SUITE_P(Pools, MishapsOf, kinds, nameOf);

/// The last number of a series; NaN where there is none.
double lastOf(const Recording& run, const char* series)
{
    const RecordedSeries* const found = run.seriesOf(series);
    return found == nullptr || found->samples.empty() ? std::nan("") : found->samples.back().y;
}

std::int64_t lastMarkOf(const Recording& run)
{
    std::int64_t last = 0;
    for (const Lane& lane : run.lanes)
        for (const Mark& mark : lane.marks)
            last = std::max(last, mark.when);
    return last;
}

/// Once a few tasks have begun.
Wish shutDown()
{
    return [asked = false](const Recording& soFar) mutable {
        Wishes wishes;
        if (!asked && begunTasks(soFar).size() > 2) {
            wishes.actions = {"shutdown"};
            asked = true;
        }
        return wishes;
    };
}

TEST_P(MishapsOf, ShowTheQueueEmptyAndTheCancelledTasksWhenTheTimeIsUp)
{
    const Recording run = runPool({{"pool", GetParam()},
                                   {"tasks", "200"},
                                   {"workers", "2"},
                                   {"length_ms", "20"},
                                   {"spread", "equal"},
                                   {"timeout_ms", "300"}});
    ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
    EXPECT_EQ(lastOf(run, "queued"), 0);
    EXPECT_GT(lastOf(run, "cancelled"), 0);
    EXPECT_EQ(lastOf(run, "cancelled"), metricOf(run, "cancelled"));
    EXPECT_EQ(lastOf(run, "answered"), metricOf(run, "done"));
    EXPECT_GE(run.seriesOf("queued")->samples.back().x, static_cast<double>(lastMarkOf(run)));
    EXPECT_NE(notesOf(run).find("When the time was up"), std::string::npos) << notesOf(run);
}

TEST_P(MishapsOf, CountExceptions)
{
    const Recording run = runPool({{"pool", GetParam()}, {"tasks", "9"}, {"failing", "3"}});
    EXPECT_EQ(lastOf(run, "failed"), 3);
    EXPECT_EQ(lastOf(run, "answered"), 9);
}

TEST_P(MishapsOf, HaveNoLinesWhereNothingGoesWrong)
{
    const Recording run = runPool({{"pool", GetParam()}});
    for (const char* series : {"failed", "lost", "given_up", "retried", "cancelled"})
        EXPECT_EQ(run.seriesOf(series), nullptr) << series;
    EXPECT_EQ(lastOf(run, "queued"), 0);
    EXPECT_EQ(lastOf(run, "answered"), 12);
}

TEST_P(MishapsOf, AreNoneWhenThePoolIsShutDownButCancelledTasks)
{
    for (const char* call : {"apply", "map", "async"}) {
        const Recording run = runPool({{"pool", GetParam()},
                                       {"call", call},
                                       {"tasks", "500"},
                                       {"workers", "2"},
                                       {"length_ms", "40"},
                                       {"spread", "equal"}},
                                      shutDown());
        ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
        EXPECT_GT(metricOf(run, "done"), 0) << call;
        EXPECT_GT(metricOf(run, "cancelled"), 0) << call;
        EXPECT_EQ(metricOf(run, "done") + metricOf(run, "cancelled"), 500) << call;
        EXPECT_EQ(lastOf(run, "queued"), 0) << call;
        EXPECT_NE(notesOf(run).find("shut down"), std::string::npos) << notesOf(run);
    }
}

} // namespace
} // namespace interleave::pools
