// What stands in the way of a file, and what is left then. The obstacles are real ones that also stop root.
#include "labs/engine/wholefile.h"

#include "labs/engine/export/export.h"
#include "labs/engine/filelock.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ostream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr int cannot = 77; ///< exit code of a child that may not set its obstacle up

std::string contents(const fs::path& path)
{
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

void hello(std::ostream& out) { out << "hello"; }

bool fill(const WholeFile& file, std::string_view text)
{
    return ::write(file.descriptor(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

/// The exit code of `what`, in a process of its own.
int codeOfChild(const std::function<int()>& what)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(what());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class WholeFileTest : public testing::Test
{
public:
    ~WholeFileTest() override { fs::remove_all(folder); }

protected:
    WholeFileTest() { fs::create_directories(folder); }
    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
    }

    const fs::path folder = fs::path(testing::TempDir()) / ("wholefile-" + std::to_string(::getpid()));
    const fs::path path = folder / "f";
};

TEST_F(WholeFileTest, ASecondWriterIsRefusedUntilTheFirstHasEnded)
{
    {
        auto first = WholeFile::open(path);
        ASSERT_TRUE(first);
        ASSERT_TRUE(fill(*first, "first"));
        const auto second = writeWhole(path, hello);
        ASSERT_FALSE(second);
        EXPECT_THAT(second.failure().in("en"), HasSubstr("f is being written already"));
        EXPECT_EQ(codeOfChild([&] { return writeWhole(path, hello) ? 0 : 1; }), 1) << "another program";
        EXPECT_TRUE(first->finish());
    }
    EXPECT_EQ(contents(path), "first");
    EXPECT_TRUE(writeWhole(path, hello));
    EXPECT_EQ(contents(path), "hello");
    EXPECT_EQ(files(), 1U);
}

TEST_F(WholeFileTest, WhatAnotherProgramAppendsToIsNotReplaced)
{
    std::ofstream(path) << "appended";
    {
        const Descriptor appending(::open(path.c_str(), O_RDWR | O_APPEND | O_CLOEXEC));
        ASSERT_TRUE(lockForWriting(appending.number()));
        EXPECT_FALSE(writeWhole(path, hello));
        EXPECT_EQ(files(), 1U);
    }
    EXPECT_TRUE(writeWhole(path, hello));
}

TEST_F(WholeFileTest, AProgramThatWasKilledLocksNothingAndLosesNothing)
{
    EXPECT_EQ(codeOfChild([&]() -> int {
                  auto file = WholeFile::open(path);
                  return file && fill(*file, "half") ? (::_exit(5), 0) : 1; // without a destructor
              }),
              5);
    EXPECT_TRUE(writeWhole(path, hello));
    EXPECT_EQ(contents(path), "hello");
    EXPECT_EQ(contents(folder / "f.part1"), "half");
    EXPECT_EQ(files(), 2U);
}

TEST_F(WholeFileTest, ATemporaryFileThatWasDeletedIsWrittenAnew)
{
    auto file = WholeFile::open(path);
    ASSERT_TRUE(file);
    ASSERT_TRUE(fill(*file, "hello"));
    fs::remove(folder / "f.part");
    EXPECT_TRUE(file->finish());
    EXPECT_EQ(contents(path), "hello");
    EXPECT_EQ(files(), 1U);
}

TEST_F(WholeFileTest, WhereTheFolderHasMovedTheTemporaryFileStaysAndIsNamed)
{
    const fs::path moved = folder / "moved";
    fs::create_directories(folder / "there");
    auto file = WholeFile::open(folder / "there/f");
    ASSERT_TRUE(file);
    ASSERT_TRUE(fill(*file, "hello"));
    fs::rename(folder / "there", moved);
    const auto finished = file->finish();
    ASSERT_FALSE(finished);
    EXPECT_THAT(finished.failure().in("en"), HasSubstr("kept in " + (moved / "f.part").string()));
    EXPECT_EQ(contents(moved / "f.part"), "hello");
}

TEST_F(WholeFileTest, WhereTheFolderIsGoneTheContentIsKeptElsewhereAndNamed)
{
    fs::create_directories(folder / "there");
    auto file = WholeFile::open(folder / "there/f");
    ASSERT_TRUE(file);
    ASSERT_TRUE(fill(*file, "hello"));
    fs::remove_all(folder / "there");
    const auto finished = file->finish();
    ASSERT_FALSE(finished);
    const std::string kept = finished.failure().arguments.at(2);
    EXPECT_EQ(contents(kept), "hello");
    fs::remove(kept);
}

TEST_F(WholeFileTest, AMountPointIsWrittenInPlace)
{
    std::ofstream(folder / "host") << "something longer";
    std::ofstream(path) << "";
    const int code = codeOfChild([&] {
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount((folder / "host").c_str(), path.c_str(), nullptr, MS_BIND, nullptr) != 0)
            return cannot;
        return writeWhole(path, hello) ? 0 : 1;
    });
    if (code == cannot)
        GTEST_SKIP() << "mounting is not allowed here";
    EXPECT_EQ(code, 0);
    EXPECT_EQ(contents(folder / "host"), "hello");
    EXPECT_EQ(files(), 2U);
}

TEST_F(WholeFileTest, AFileInAReadOnlyFolderIsWrittenInPlace)
{
    std::ofstream(path) << "old";
    fs::permissions(path, fs::perms::all);
    fs::permissions(folder, fs::perms{0555});
    constexpr uid_t nobody = 65534;
    const int code = codeOfChild([&] {
        if (::getuid() == 0 && ::setresuid(nobody, nobody, nobody) != 0)
            return cannot;
        const bool noneNew = !writeWhole(folder / "new", hello);
        return noneNew && writeWhole(path, hello) ? 0 : 1;
    });
    fs::permissions(folder, fs::perms::owner_all);
    if (code == cannot)
        GTEST_SKIP() << "no other user can be had here";
    EXPECT_EQ(code, 0);
    EXPECT_EQ(contents(path), "hello");
    EXPECT_EQ(files(), 1U);
}

TEST_F(WholeFileTest, AnOpenDescriptorIsWrittenWhereItStands)
{
    std::ofstream(path) << "old ";
    const Descriptor open(::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC)); // as after ">>"
    const std::string name = "/dev/fd/" + std::to_string(open.number());
    fs::create_symlink(name, folder / "link");
    EXPECT_TRUE(writeWhole(name, hello));
    EXPECT_TRUE(writeWhole(folder / "link", hello));
    EXPECT_EQ(contents(path), "old hellohello");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
}

TEST_F(WholeFileTest, AClosedDescriptorIsAFailureAndItsNameStays)
{
    EXPECT_EQ(codeOfChild([] {
                  ::close(STDOUT_FILENO);
                  return writeWhole("/dev/stdout", hello) || writeWhole("/dev/fd/1", hello) ? 1 : 0;
              }),
              0);
    EXPECT_TRUE(fs::is_symlink("/dev/stdout"));
}

TEST_F(WholeFileTest, ALinkToNothingGetsWhatItNames)
{
    fs::create_symlink("new", folder / "link");
    EXPECT_TRUE(writeWhole(folder / "link", hello));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(contents(folder / "new"), "hello");
}

} // namespace
} // namespace interleave
