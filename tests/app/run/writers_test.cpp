// Files that two programs want to write, and files that go away while they are written.

#include "app/run/recordingfile.h"
#include "labs/engine/recording.h"
#include "tests/app/run/process.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace interleave {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

bool isWritten(const fs::path& path)
{
    std::error_code none;
    return fs::file_size(path, none) > 0 && !none;
}

/// A run that goes on until it is asked to end.
class Running
{
public:
    Running(const std::vector<std::string>& where, const std::string& written)
        : m_process(arguments(where), {.control = true})
    {
        EXPECT_TRUE(eventually([&] { return isWritten(written); }));
    }
    int end()
    {
        EXPECT_TRUE(m_process.awaitProcesses(2));
        m_process.say("action poke\naction poke\n");
        return m_process.code();
    }
    [[nodiscard]] std::string errors() const { return m_process.errors(); }

private:
    static std::vector<std::string> arguments(const std::vector<std::string>& where)
    {
        std::vector<std::string> all{RUNNER_FOR_TESTS, "run", "acting", "--attached"};
        all.insert(all.end(), where.begin(), where.end());
        return all;
    }
    Process m_process;
};

/// How many runs the file holds, all of them whole; -1: it is damaged.
int wholeRunsIn(const std::string& file)
{
    const auto experiment = readExperiment(file);
    if (!experiment || !experiment->damage.empty())
        return -1;
    const bool whole = std::ranges::all_of(experiment->recordings, [](const Recording& recording) {
        return recording.ending == Ending::finished;
    });
    return whole ? static_cast<int>(experiment->recordings.size()) : -1;
}

void expectRefused(const std::vector<std::string>& arguments)
{
    const Result second = run(arguments);
    EXPECT_EQ(second.code, 3);
    EXPECT_THAT(second.errors, HasSubstr("is being written already"));
    EXPECT_EQ(second.output, "") << "nothing was measured";
}

TEST(Writers, OfTwoThatAppendToOneFileTheSecondIsRefused)
{
    const Folder folder;
    Running first({"--autosave", folder / "f"}, folder / "f");
    expectRefused({"run", "calm", "--autosave", folder / "f"});
    expectRefused({"run", "calm", "--out", folder / "f"});
    expectRefused({"sweep", "--resume", folder / "f"});
    EXPECT_EQ(first.end(), 0);
    EXPECT_EQ(wholeRunsIn(folder / "f"), 1);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"f"});
}

TEST(Writers, OfTwoThatWriteOneFileWholeTheSecondIsRefused)
{
    const Folder folder;
    Running first({"--out", folder / "f"}, folder / "f.part");
    expectRefused({"run", "calm", "--out", folder / "f"});
    expectRefused({"run", "calm", "--autosave", folder / "f"});
    EXPECT_EQ(first.end(), 0);
    EXPECT_EQ(wholeRunsIn(folder / "f"), 1);
    EXPECT_EQ(run({"run", "calm", "--out", folder / "f"}).code, 0) << "now it may";
}

TEST(Writers, OfTwoThatGoOnWithOneFileTheSecondIsRefused)
{
    const Folder folder;
    const std::vector<std::string> sweep{RUNNER_FOR_TESTS, "sweep",      "acting",     "--over",
                                         "size=1,2",       "--attached", "--autosave", folder / "f"};
    {
        Process interrupted(sweep, {.control = true});
        ASSERT_TRUE(interrupted.awaitProcesses(2));
        interrupted.say("stop\n");
        EXPECT_EQ(interrupted.code(), 0);
    }
    Process first({RUNNER_FOR_TESTS, "sweep", "--resume", folder / "f", "--attached"}, {.control = true});
    ASSERT_TRUE(first.awaitProcesses(2));
    expectRefused({"sweep", "--resume", folder / "f"});
    first.say("stop\n");
    EXPECT_EQ(first.code(), 0);
    const auto experiment = readExperiment(folder / "f");
    ASSERT_TRUE(experiment);
    EXPECT_TRUE(experiment->damage.empty());
    EXPECT_EQ(experiment->recordings.size(), 1U) << "the run that was stopped";
}

TEST(Writers, WhatFollowsADeletedFileStandsInTheNewOne)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--out", folder / "one"}).code, 0);
    const std::string one = contentsOf(folder / "one");
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(one.data()), one.size());
    auto file = RecordingFile::appending(folder / "f");
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->write(bytes));
    EXPECT_FALSE(file->moved());
    fs::remove(folder / "f");
    const auto move = file->moved();
    ASSERT_TRUE(move);
    EXPECT_FALSE(move->elsewhere);
    EXPECT_TRUE(file->write(bytes));
    EXPECT_FALSE(file->moved()) << "said once";
    EXPECT_FALSE(RecordingFile::appending(folder / "f")) << "the new one is locked, too";
    EXPECT_TRUE(file->finish());
    EXPECT_EQ(contentsOf(folder / "f"), one + one);
}

TEST(Writers, AFileThatWasDeletedIsSaidAndWrittenAnew)
{
    const Folder folder;
    Running writer({"--autosave", folder / "f"}, folder / "f");
    fs::remove(folder / "f");
    EXPECT_EQ(writer.end(), 0);
    EXPECT_THAT(writer.errors(), HasSubstr("f was deleted while it was written; it was written anew."));
    EXPECT_EQ(wholeRunsIn(folder / "f"), 1);
}

TEST(Writers, AFileThatWasReplacedIsLeftAloneAndTheRecordingsStandBesideIt)
{
    const Folder folder;
    Running writer({"--autosave", folder / "f.ilrun"}, folder / "f.ilrun");
    std::ofstream(folder / "other") << "Dear reader";
    fs::rename(folder / "other", folder / "f.ilrun");
    EXPECT_EQ(writer.end(), 3);
    EXPECT_THAT(writer.errors(), HasSubstr("the recordings are in " + folder / "f-2.ilrun"));
    EXPECT_EQ(contentsOf(folder / "f.ilrun"), "Dear reader");
    EXPECT_EQ(wholeRunsIn(folder / "f-2.ilrun"), 1);
}

TEST(Writers, AFileThatWasMovedIsFollowed)
{
    const Folder folder;
    Running writer({"--autosave", folder / "f"}, folder / "f");
    fs::rename(folder / "f", folder / "g");
    EXPECT_EQ(writer.end(), 3);
    EXPECT_THAT(writer.errors(), HasSubstr("the recordings are in " + folder / "g"));
    EXPECT_EQ(wholeRunsIn(folder / "g"), 1);
    EXPECT_FALSE(fs::exists(folder / "f"));
}

TEST(Writers, WhereTheFolderHasMovedTheRecordingIsKeptAndNamed)
{
    const Folder folder;
    fs::create_directory(folder / "there");
    Running writer({"--out", folder / "there/f"}, folder / "there/f.part");
    fs::rename(folder / "there", folder / "moved");
    EXPECT_EQ(writer.end(), 3);
    EXPECT_THAT(writer.errors(), HasSubstr("kept in " + folder / "moved/f.part"));
    EXPECT_EQ(wholeRunsIn(folder / "moved/f.part"), 1);
}

TEST(Writers, StdoutIsWrittenWhereItStands)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--out", folder / "f"}).code, 0);
    std::ofstream(folder / "out") << "before\n";
    const Process::Options appended{.output = folder / "out"}; // as after ">>"
    const std::vector<std::vector<std::string>> commands{
        {"export", folder / "f", "--format", "json"},
        {"export", folder / "f", "--format", "perfetto", "--out", "/dev/stdout"},
        {"run", "calm", "--format", "json", "--out", "/dev/fd/1"}};
    for (const std::vector<std::string>& arguments : commands) {
        const std::string before = contentsOf(folder / "out");
        EXPECT_EQ(run(arguments, appended).code, 0);
        EXPECT_TRUE(contentsOf(folder / "out").starts_with(before));
        EXPECT_GT(contentsOf(folder / "out").size(), before.size());
    }
    EXPECT_TRUE(fs::is_symlink("/dev/stdout"));
}

} // namespace
} // namespace interleave
