// A scratch file: what is left of it (nothing), and what is said when it does not work.
#include "labs/engine/scratchfile.h"
#include "tests/labs/engine/temporaryfolder.h"

#include <fcntl.h>
#include <gtest/gtest.h>

namespace interleave {
namespace {

TEST(ScratchFile, HoldsABlockAndHasNoName)
{
    const TemporaryFolder folder;
    auto file = ScratchFile::in(scratchFolder());
    ASSERT_TRUE(file) << file.failure().in("en");
    EXPECT_TRUE(file->write().empty());
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

} // namespace
} // namespace interleave
