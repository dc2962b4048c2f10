// What a run of the lab shows: who is in memory, what overlapping gains, and what it does not. Order, counts
// and ratios; the machine may be busy.
#include "tests/labs/multiprogramming/runs.h"

namespace interleave::multiprogramming {
namespace {

const Values shortJobs{{"jobs", "5"}, {"io_share", "0.8"}, {"job_ms", "200"}, {"phases", "2"}};

Values with(Values settings, const Values& more)
{
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

TEST(Multiprogramming, OneAfterTheOtherNeverHasTwoJobsInMemory)
{
    const Recording recording = run(with(shortJobs, {{"mode", "batch"}, {"degree", "5"}}));
    const auto jobs = jobsOf(recording);
    ASSERT_EQ(jobs.size(), 5U);
    for (std::size_t i = 1; i < jobs.size(); ++i)
        EXPECT_GE(loadedAt(*jobs[i]), doneAt(*jobs[i - 1])) << i;
}

TEST(Multiprogramming, NoMoreJobsAreInMemoryThanThereIsRoomFor)
{
    const Recording recording =
        run({{"mode", "overlapped"}, {"jobs", "12"}, {"degree", "3"}, {"job_ms", "60"}, {"phases", "2"}});
    const auto jobs = jobsOf(recording);
    ASSERT_EQ(jobs.size(), 12U);
    EXPECT_EQ(mostInMemory(jobs), 3);
}

TEST(Multiprogramming, JobsThatMostlyWaitEndMuchEarlierWhenTheyOverlap)
{
    const Recording batch = run(with(shortJobs, {{"mode", "batch"}}));
    const Recording overlapped = run(with(shortJobs, {{"mode", "overlapped"}}));
    EXPECT_LT(*overlapped.metric("total_ms"), 0.75 * *batch.metric("total_ms"));
    EXPECT_GT(*overlapped.metric("throughput_per_s"), *batch.metric("throughput_per_s"));
    EXPECT_GT(*overlapped.metric("cpu_use"), *batch.metric("cpu_use"));
    EXPECT_LT(*overlapped.metric("turnaround_ms"), *batch.metric("turnaround_ms"));
}

TEST(Multiprogramming, OneDeviceForAllLetsNobodyTransferBesidesAnother)
{
    const Recording recording = run(with(shortJobs, {{"mode", "overlapped"}, {"device", "one"}}));
    std::vector<std::pair<std::int64_t, std::int64_t>> transfers;
    for (const Lane* job : jobsOf(recording))
        for (const Span& span : job->spans)
            if (span.state() == State::blocked && span.reason == Reason::io)
                transfers.emplace_back(span.begin, span.end);
    std::ranges::sort(transfers);
    ASSERT_EQ(transfers.size(), 10U);
    std::int64_t busy = 0;
    for (const auto& [begin, end] : transfers)
        busy += end - begin;
    for (std::size_t i = 1; i < transfers.size(); ++i)
        EXPECT_GE(transfers[i].first, transfers[i - 1].second) << i;
    EXPECT_GE(*recording.metric("total_ms") * 1e6, 0.95 * static_cast<double>(busy));
}

TEST(Multiprogramming, EveryJobEndsAndIsAccountedFor)
{
    const Recording recording = run(with(shortJobs, {{"mode", "overlapped"}, {"pin", "all"}}));
    EXPECT_EQ(recording.ending, Ending::finished);
    ASSERT_NE(recording.seriesOf("turnaround"), nullptr);
    EXPECT_EQ(recording.seriesOf("turnaround")->samples.size(), 5U);
    for (const Metric& metric : findLab("multiprogramming")->metrics)
        EXPECT_TRUE(recording.metric(metric.id)) << metric.id;
    EXPECT_LE(*recording.metric("turnaround_ms"), *recording.metric("turnaround_max_ms"));
    EXPECT_LE(*recording.metric("turnaround_max_ms"), 1.001 * *recording.metric("total_ms"));
    EXPECT_LE(*recording.metric("cpu_use"), 101);
    for (const Lane* job : jobsOf(recording))
        EXPECT_EQ(job->marks.size(), 3U) << "loaded, and two phases";
}

TEST(Multiprogramming, TheMeasuredShareOfInputAndOutputIsTheOneThatWasAskedFor)
{
    const Recording recording = run(with(shortJobs, {{"mode", "batch"}, {"spread", "0"}}));
    EXPECT_NEAR(*recording.metric("io_share_measured"), 0.8, 0.1);
    const Recording computing = run(with(shortJobs, {{"io_share", "0"}, {"job_ms", "20"}}));
    EXPECT_EQ(*computing.metric("io_share_measured"), 0);
    EXPECT_EQ(*computing.metric("utilisation_model"), 100);
    const Recording waiting = run(with(shortJobs, {{"io_share", "1"}, {"job_ms", "20"}}));
    EXPECT_GT(*waiting.metric("io_share_measured"), 0.8);
}

TEST(Multiprogramming, MoreJobsThanCanBeInMemoryAndMoreRoomThanJobsBothEnd)
{
    for (const char* degree : {"1", "64"}) {
        const Recording recording = run(
            {{"mode", "overlapped"}, {"jobs", "64"}, {"degree", degree}, {"job_ms", "4"}, {"phases", "2"}});
        EXPECT_EQ(recording.ending, Ending::finished) << degree;
        EXPECT_EQ(recording.losses.unobserved, 0U);
    }
}

} // namespace
} // namespace interleave::multiprogramming
