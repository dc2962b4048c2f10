#include "labs/engine/program.h"

#include "labs/engine/keeper.h"
#include "labs/engine/pipe.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace interleave {
namespace {

/// Why it is not started.
std::string refusalOf(const std::string& word, const std::string& folder = {})
{
    try {
        Launch({{word}, folder, {}, {}}).go();
    } catch (const RunFailure& failure) {
        return failure.sentence.in("en");
    }
    return "it was started";
}

std::string outputOf(Program program)
{
    StreamEnds output = makePipe();
    program.streams[1] = output.writing.number();
    ChildProcess child = Launch(std::move(program)).go();
    output.writing = {};
    std::string text;
    std::array<char, 4096> part{};
    for (ssize_t size = 0; (size = read(output.reading.number(), part.data(), part.size())) > 0;)
        text.append(part.data(), static_cast<std::size_t>(size));
    EXPECT_EQ(child.wait().code(), 0);
    return text;
}

TEST(Program, RunsWithItsWordsFolderAndEnvironment)
{
    EXPECT_EQ(outputOf({{"sh", "-c", "echo $1 $WHAT $(pwd)", "sh", "a  word"}, "/", {"WHAT=set"}, {}}),
              "a word set /\n");
}

TEST(Program, ThatIsMissingOrNoneIsSaidInASentence)
{
    EXPECT_EQ(
        refusalOf("no-such-program-here"),
        "There is no program “no-such-program-here” in the folders of PATH. Check how it is spelled, or give "
        "its path.");
    EXPECT_EQ(refusalOf("/no/such/program"), "There is no program “/no/such/program”. Check the path.");
    EXPECT_EQ(refusalOf("/etc"), "“/etc” is a folder; choose a program in it.");
    EXPECT_EQ(refusalOf("true", "/no/such/folder"),
              "“/no/such/folder” cannot be the working directory (No such file or directory).");
    const std::string file = testing::TempDir() + "interleave-program-" + std::to_string(getpid());
    std::ofstream(file) << "#!/no/such/interpreter\n";
    chmod(file.c_str(), 0700);
    EXPECT_EQ(refusalOf(file), "“" + file +
                                   "” is there, but what should run it is not: see its first line, or its "
                                   "loader.");
    chmod(file.c_str(), 0600);
    EXPECT_NE(refusalOf(file).find("may not be executed"), std::string::npos);
    unlink(file.c_str());
    EXPECT_TRUE(childrenOfThisProcess().empty());
}

TEST(Program, MissingOnesAreToldFromThoseThatFail)
{
    EXPECT_THROW(Launch({{"no-such-program-here"}, {}, {}, {}}).go(), MissingProgram);
    EXPECT_EQ(Launch({{"false"}, {}, {}, {}}).go().wait().code(), 1);
}

TEST(Program, GetsItsStreamsAndNoOtherDescriptorAndDefaultSignals)
{
    std::array<int, 2> careless{};
    ASSERT_EQ(pipe(careless.data()), 0); // without O_CLOEXEC
    const auto before = signal(SIGPIPE, SIG_IGN);
    // 3 is the folder itself, as the shell reads it.
    EXPECT_EQ(outputOf({{"sh", "-c", "cd /proc/self/fd && echo *"}, {}, {}, {}}), "0 1 2 3\n");
    ChildProcess shell = Launch({{"sh", "-c", "kill -PIPE $$; exit 5"}, {}, {}, {}}).go();
    EXPECT_EQ(shell.wait().signal(), SIGPIPE) << "as its parent does, it ignores it";
    signal(SIGPIPE, before);
    close(careless[0]);
    close(careless[1]);
}

} // namespace
} // namespace interleave
