// What the ledger says of each way: orders, counts and ratios.
#include "labs/engine/cores.h"
#include "tests/labs/boundness/run.h"

#include <set>

namespace interleave::boundness {
namespace {

const Values twenty{{"tasks", "20"}, {"workers", "4"}, {"length_ms", "10"}};

TEST(Ledger, SaysThatOneWhoWaitsForEachSwitchesForEach)
{
    EXPECT_GE(metricOf(runJob("waits", "sequential", twenty), "voluntary"), 15); // of twenty
}

/// Of a few runs the shortest time in all: the machine may have other things to do.
double shortest(const char* job, const char* way)
{
    double time = metricOf(runJob(job, way, twenty), "total_ms");
    for (int again = 0; again < 3; ++again)
        time = std::min(time, metricOf(runJob(job, way, twenty), "total_ms"));
    return time;
}

TEST(Ledger, HasWaitsThatOverlapExceptInTheSequentialWay)
{
    const double alone = shortest("waits", "sequential");
    const double threads = shortest("waits", "threads");
    const double events = shortest("waits", "events");
    EXPECT_GE(alone, 200);
    EXPECT_GE(threads, 50); // five times each
    EXPECT_GE(events, 10);
    EXPECT_LT(threads, 0.8 * alone);
    EXPECT_LT(events, 0.8 * alone);
    EXPECT_LT(shortest("requests", "events"), 0.8 * alone);
}

TEST(Ledger, HasTheComputingInTheCpuTime)
{
    for (const std::string_view way : wayIds) {
        EXPECT_GT(metricOf(runJob("calculation", idOf(way), twenty), "cpu_ms"), 20)
            << way; // of some 200 where nobody else takes the core
        EXPECT_LT(metricOf(runJob("waits", idOf(way), twenty), "cpu_ms"), 2000) << way;
    }
}

TEST(Ledger, HasWorkersThatCostSomethingToMake)
{
    EXPECT_FALSE(runJob("waits", "sequential").metric("creation_ns")) << "there is none to make";
    EXPECT_GT(metricOf(runJob("waits", "threads"), "creation_ns"), 0);
    EXPECT_GT(metricOf(runJob("waits", "processes"), "creation_ns"),
              metricOf(runJob("waits", "events"), "creation_ns"));
}

TEST(Ledger, HasLinesCountedFromTheSource)
{
    const double sequential = metricOf(runJob("waits", "sequential"), "lines");
    EXPECT_GT(sequential, 2);
    EXPECT_GT(metricOf(runJob("waits", "threads"), "lines"), sequential);
    EXPECT_GT(metricOf(runJob("waits", "processes"), "lines"), sequential);
    EXPECT_GT(metricOf(runJob("waits", "events"), "lines"), sequential);
}

TEST(Matrix, HasEveryCellOnceAndTheCallsOfEachJob)
{
    const Recording run = runJob("all", "all", {{"tasks", "4"}, {"workers", "2"}});
    ASSERT_EQ(run.ending, Ending::finished) << notesOf(run);
    ASSERT_NE(run.seriesOf("total"), nullptr);
    std::set<double> cells;
    for (const Sample& sample : run.seriesOf("total")->samples)
        EXPECT_TRUE(cells.insert(sample.x).second) << sample.x;
    EXPECT_EQ(cells.size(), cellCount);
    EXPECT_EQ(*cells.rbegin(), cellCount - 1);
    const std::string notes = notesOf(run);
    for (const char* job : {"calculation", "text formatting", "image scaling", "waiting", "disk", "requests"})
        EXPECT_NE(notes.find(std::string("remark: ") + job), std::string::npos) << job << '\n' << notes;
}

TEST(Matrix, HasOneVerdictOnEachRuleAndWhatItIsMadeOf)
{
    const Recording run = runJob("all", "all", {{"tasks", "4"}, {"workers", "1"}});
    const std::string notes = notesOf(run);
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (auto at = notes.find(part); at != std::string::npos; at = notes.find(part, at + 1))
            ++found;
        return found;
    };
    if (count("No verdict: other programs") > 0) { // while this test ran
        EXPECT_EQ(count(" against "), 0U) << notes;
        EXPECT_EQ(count("was not tested"), 0U) << notes;
        EXPECT_EQ(run.seriesOf(verdictId), nullptr);
        return;
    }
    EXPECT_EQ(count("(threads against sequential)"), 1U) << notes;
    EXPECT_EQ(count("(events against threads)"), 1U) << notes;
    EXPECT_EQ(count("(processes against threads)"), 1U) << notes;
    EXPECT_EQ(count("was not tested"), 1U) << notes;
    ASSERT_NE(run.seriesOf(verdictId), nullptr);
    EXPECT_EQ(run.seriesOf(verdictId)->samples.size(), jobIds.size() + 3) << "who waits has two";
}

TEST(Matrix, IsAGridOfTheLab)
{
    const Lab& lab = *findLab("boundness");
    for (const std::string_view figure : figureIds) {
        const Series* const series = findSeries(lab, figure);
        ASSERT_TRUE(series != nullptr && series->grid != nullptr) << figure;
        const Grid& grid = *series->grid;
        for (std::size_t job = 0; job < jobIds.size(); ++job)
            for (std::size_t way = 0; way < wayIds.size(); ++way) {
                const std::size_t cell = cellOf(job, way);
                EXPECT_EQ(grid.rows.places.at(grid.rowOf(cell)).id, jobIds.at(job));
                EXPECT_EQ(grid.columns.places.at(grid.columnOf(cell)).id, wayIds.at(way));
            }
    }
}

TEST(Matrix, TestsMoreProcessesThanCoresOnlyWhereThereAreMore)
{
    const char* const disturbed = "No verdict: other programs"; // while this test ran

    const std::string one = notesOf(runJob("calculation", "all", {{"workers", "1"}}));
    EXPECT_TRUE(one.find("was not tested") != std::string::npos || one.find(disturbed) != std::string::npos);
    if (allowedCores().size() >= 64)
        GTEST_SKIP() << "more cores than workers";
    const std::string notes = notesOf(runJob("calculation", "all", {{"workers", "64"}}));
    EXPECT_TRUE(notes.find("as many as cores") != std::string::npos ||
                notes.find(disturbed) != std::string::npos)
        << notes;
}

TEST(Matrix, HasTheTimeOfEachWayWhereThereIsOneJob)
{
    const Recording run = runJob("waits", "all");
    for (const char* metric : {"sequential_ms", "threads_ms", "processes_ms", "events_ms"})
        EXPECT_GT(metricOf(run, metric), 0) << metric;
    for (const char* metric : {"memory", "total_ms", "cpu_ms", "voluntary", "involuntary", "system_calls"})
        EXPECT_FALSE(run.metric(metric)) << metric << " of four ways together would say nothing";
}

} // namespace
} // namespace interleave::boundness
