// Files that are written whole or not at all.
#include "labs/engine/export/export.h"
#include "tests/labs/engine/grid_for_tests.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <ostream>
#include <unistd.h>

namespace interleave {
namespace {

namespace fs = std::filesystem;

class WriteWholeTest : public testing::Test
{
public:
    ~WriteWholeTest() override { fs::remove_all(folder); }

protected:
    WriteWholeTest() { fs::create_directories(folder); }
    static std::string contents(const fs::path& path)
    {
        std::ifstream in(path);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }
    static void hello(std::ostream& out) { out << "hello"; }

    const fs::path folder = fs::path(testing::TempDir()) / ("whole-" + std::to_string(::getpid()));
};

TEST_F(WriteWholeTest, ReplacesWhatWasThereAndLeavesNothingElse)
{
    const fs::path path = folder / "f";
    std::ofstream(path) << "something longer than that";
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_TRUE(writeWhole(path, hello));
    EXPECT_EQ(contents(path), "hello");
    EXPECT_EQ(files(), 1U);
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WriteWholeTest, ALinkStaysALink)
{
    std::ofstream(folder / "f") << "old";
    fs::create_symlink("f", folder / "link");
    EXPECT_TRUE(writeWhole(folder / "link", hello));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(contents(folder / "f"), "hello");
}

TEST_F(WriteWholeTest, AFullDiskIsASentenceThatNamesTheFile)
{
    const auto outcome = writeWhole("/dev/full", hello);
    ASSERT_FALSE(outcome);
    EXPECT_NE(outcome.failure().in("en").find("/dev/full cannot be written"), std::string::npos);
}

TEST_F(WriteWholeTest, AFolderOrAMissingFolderIsASentence)
{
    EXPECT_FALSE(writeWhole(folder, hello));
    EXPECT_FALSE(writeWhole(folder / "none" / "f", hello));
    EXPECT_EQ(files(), 0U);
}

TEST_F(WriteWholeTest, ADeviceIsWrittenAsItIs)
{
    EXPECT_TRUE(writeWhole("/dev/null", hello));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST_F(WriteWholeTest, ATableOfEverySeriesLiesInTheFolder)
{
    RecordingForTests recording("csp", {});
    recording.with("m", 1).with("a/b", {{1, 2}});
    EXPECT_TRUE(writeCsvFolder(folder / "new", {&recording}, {}));
    EXPECT_EQ(contents(folder / "new" / "series-a_b.csv"), "run,x,y\r\n1,1,2\r\n");
    EXPECT_TRUE(fs::exists(folder / "new" / "runs.csv"));
    EXPECT_TRUE(fs::exists(folder / "new" / "units.csv"));
    EXPECT_TRUE(fs::exists(folder / "new" / "spans.csv"));
    std::ofstream(folder / "file") << "no folder";
    EXPECT_FALSE(writeCsvFolder(folder / "file", {&recording}, {}));
}

TEST_F(WriteWholeTest, ATableOfCellsLiesInTheFolderWhereThereAreCells)
{
    const RecordingForTests recording = cooked();
    const Lab lab = kitchen();
    EXPECT_TRUE(writeCsvFolder(folder / "unknown", {&recording}, {}));
    EXPECT_FALSE(fs::exists(folder / "unknown" / "cells.csv"));
    EXPECT_TRUE(writeCsvFolder(folder / "known", {&recording}, {&lab}));
    EXPECT_TRUE(contents(folder / "known" / "cells.csv").starts_with("run,dish,cook,time,salt\r\n"));
}

TEST_F(WriteWholeTest, WhoCancelsGetsNoFileAndKeepsTheOldOne)
{
    const auto much = [](std::ostream& out) {
        for (int i = 0; i < 1'000'000 && out; ++i)
            out << "a line of it\n";
    };
    std::ofstream(folder / "f") << "old";
    std::size_t last = 0;
    EXPECT_FALSE(writeWhole(folder / "f", much, [&](std::size_t written) {
        EXPECT_GT(written, last);
        last = written;
        return written < 200'000;
    }));
    EXPECT_LT(last, 300'000U) << "it ended soon after";
    EXPECT_EQ(contents(folder / "f"), "old");
    EXPECT_EQ(files(), 1U);
    EXPECT_TRUE(writeWhole(folder / "f", hello, [](std::size_t) { return true; }));
    EXPECT_EQ(contents(folder / "f"), "hello");
}

} // namespace
} // namespace interleave
