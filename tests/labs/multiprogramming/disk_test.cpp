// Real input and output: what is left of it (nothing), and what is said when it does not work.
#include "labs/multiprogramming/scratchfile.h"
#include "tests/labs/multiprogramming/runs.h"

#include <cstdlib>
#include <fcntl.h>
#include <filesystem>

namespace interleave::multiprogramming {
namespace {

namespace fs = std::filesystem;

/// TMPDIR is a folder of its own while this lives, or a given one.
class TemporaryFolder
{
public:
    TemporaryFolder()
        : m_path(fs::path("/var/tmp") / ("interleave-test-" + std::to_string(getpid())))
    {
        fs::create_directory(m_path);
        setenv("TMPDIR", m_path.c_str(), 1);
    }
    explicit TemporaryFolder(const std::string& other) { setenv("TMPDIR", other.c_str(), 1); }
    ~TemporaryFolder()
    {
        unsetenv("TMPDIR");
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] bool empty() const { return fs::is_empty(m_path); }

private:
    fs::path m_path;
};

const Settings smallDisk{{"io", "disk"}, {"mode", "overlapped"}, {"jobs", "3"}, {"job_ms", "60"}};
const Settings longDisk{
    {"io", "disk"}, {"mode", "overlapped"}, {"jobs", "3"}, {"job_ms", "20000"}, {"phases", "100"}};

std::vector<std::string> errorsOf(const Recording& recording)
{
    std::vector<std::string> errors;
    for (const RecordedNote& note : recording.notes)
        if (note.severity == "error")
            errors.push_back(note.sentence.in("en"));
    return errors;
}

TEST(ScratchFile, HoldsABlockAndHasNoName)
{
    const TemporaryFolder folder;
    auto file = ScratchFile::in(scratchFolder());
    ASSERT_TRUE(file) << file.failure().in("en");
    EXPECT_TRUE(file->transfer().empty());
    EXPECT_TRUE(file->transfer().empty());
    EXPECT_TRUE(folder.empty());
}

TEST(ScratchFile, SaysInOneSentenceThatTheDiskIsFull)
{
    Descriptor full(open("/dev/full", O_RDWR | O_CLOEXEC));
    ASSERT_GE(full.number(), 0);
    const std::string said = ScratchFile(std::move(full), "/scratch").transfer().in("en");
    EXPECT_NE(said.find("/scratch"), std::string::npos) << said;
    EXPECT_NE(said.find("No space left"), std::string::npos) << said;
    EXPECT_NE(said.find("TMPDIR"), std::string::npos) << said;
}

TEST(ScratchFile, SaysWhenItsFolderIsNotThere)
{
    const auto file = ScratchFile::in("/nowhere/at/all");
    ASSERT_FALSE(file);
    EXPECT_NE(file.failure().in("en").find("/nowhere/at/all"), std::string::npos);
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
    Settings settings = smallDisk;
    settings.emplace_back("io_share", "0");
    EXPECT_EQ(run(settings).ending, Ending::finished);
}

} // namespace
} // namespace interleave::multiprogramming
