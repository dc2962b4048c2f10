// Real input and output: what is left of it (nothing), and what is said when it does not work.
#include "tests/labs/engine/temporaryfolder.h"
#include "tests/labs/multiprogramming/runs.h"

namespace interleave::multiprogramming {
namespace {

const Values smallDisk{{"io", "disk"}, {"mode", "overlapped"}, {"jobs", "3"}, {"job_ms", "60"}};
const Values longDisk{
    {"io", "disk"}, {"mode", "overlapped"}, {"jobs", "3"}, {"job_ms", "20000"}, {"phases", "100"}};

std::vector<std::string> errorsOf(const Recording& recording)
{
    std::vector<std::string> errors;
    for (const RecordedNote& note : recording.notes)
        if (note.severity == "error")
            errors.push_back(note.sentence.in("en"));
    return errors;
}

TEST(Disk, LeavesNothingBehindWhenARunEnds)
{
    const TemporaryFolder folder;
    const Recording recording = run(smallDisk);
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_TRUE(errorsOf(recording).empty());
    EXPECT_TRUE(folder.empty());
}

TEST(Disk, LeavesNothingBehindWhenARunIsStoppedOrKilled)
{
    for (const bool kill : {false, true}) {
        const TemporaryFolder folder;
        const Recording recording = run(longDisk, 1, [&](const Recording& now) {
            const bool busy = std::ranges::any_of(
                now.lanes, [](const Lane& lane) { return lane.open && lane.open->reason == Reason::io; });
            return Wishes{.stop = busy && !kill, .kill = busy && kill, .actions = {}};
        });
        EXPECT_EQ(recording.ending, Ending::stopped);
        EXPECT_TRUE(errorsOf(recording).empty());
        EXPECT_TRUE(folder.empty());
    }
}

TEST(Disk, FailsWithOneSentenceWhereNothingCanBeWritten)
{
    const TemporaryFolder nowhere("/proc");
    const Recording recording = run(smallDisk);
    EXPECT_EQ(recording.ending, Ending::failed);
    ASSERT_EQ(errorsOf(recording).size(), 1U);
    EXPECT_NE(errorsOf(recording).front().find("/proc"), std::string::npos) << errorsOf(recording).front();
    EXPECT_FALSE(recording.metric("total_ms")) << "what was not done was not measured";
}

TEST(Disk, IsNotTouchedByJobsWithoutInputAndOutput)
{
    const TemporaryFolder nowhere("/proc");
    Values settings = smallDisk;
    settings.emplace_back("io_share", "0");
    EXPECT_EQ(run(settings).ending, Ending::finished);
}

} // namespace
} // namespace interleave::multiprogramming
