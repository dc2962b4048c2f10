// The parts of the scenes, without a run.
#include "labs/engine/foreignbytes.h"
#include "labs/engine/pipe.h"
#include "labs/engine/program.h"
#include "labs/processes/child.h"
#include "labs/processes/files.h"
#include "labs/processes/openfiles.h"
#include "labs/processes/story.h"
#include "labs/processes/terminal.h"
#include "labs/processes/words.h"

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <thread>

namespace interleave::processes {
namespace {

using Words = std::vector<std::string>;

TEST(Words, AreCutAtBlanksAndKeptTogetherByQuotes)
{
    const std::vector<std::pair<std::string, Words>> cases{
        {"", {}},
        {"  ls\t-l  ", {"ls", "-l"}},
        {"echo 'a b' \"c d\"", {"echo", "a b", "c d"}},
        {"a'b'\"c\"d", {"abcd"}},
        {"x '' \"\"", {"x", "", ""}},
        {R"(a\ b 'c\d' "e\"f\g")", {"a b", "c\\d", "e\"f\\g"}},
        {"* $HOME `ls` | > &", {"*", "$HOME", "`ls`", "|", ">", "&"}},
    };
    for (const auto& [line, expected] : cases) {
        const auto words = wordsOf(line);
        ASSERT_TRUE(words) << line;
        EXPECT_EQ(*words, expected) << line;
    }
}

TEST(Words, NeedTheirQuotesClosed)
{
    for (const char* line : {"'", "\"a", "a\\", "echo 'it"})
        EXPECT_FALSE(wordsOf(line)) << line;
}

TEST(Assignments, HaveAName)
{
    const auto good = assignmentsOf("A=1 B= C='x y=z'");
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, (Words{"A=1", "B=", "C=x y=z"}));
    for (const char* line : {"A", "=1", "A=1 B", "'A=1"})
        EXPECT_FALSE(assignmentsOf(line)) << line;
}

TEST(TypedTexts, HaveLineEnds)
{
    EXPECT_EQ(unescaped(R"(a\nb\tc\\nd\x\)"), "a\nb\tc\\nd\\x\\");
    EXPECT_EQ(linesOf("a\n\nb"), (Words{"a\n", "\n", "b"}));
    EXPECT_TRUE(linesOf("").empty());
}

TEST(ForeignBytes, BecomeTextThatCanBeShown)
{
    EXPECT_EQ(shownBytes("voilà\n", 100), "voilà");
    EXPECT_EQ(shownBytes("a\nb\tc\x1b[0m", 100), "a⏎b c�[0m");
    EXPECT_EQ(shownBytes("\xff\xc3(\xe0\x80\x80\xed\xa0\x80", 100), "��(������");
    EXPECT_EQ(shownBytes("\xe2\x82", 100), "��"); // cut off in the middle
    EXPECT_EQ(shownBytes(std::string(50, 'x'), 10), "xxxxxxx…");
}

TEST(Facts, AreReadAsTheyWereWritten)
{
    for (const Fact& fact : {Fact{Deed::starts, 12, "sh"}, Fact{Deed::reaped, 1, ""},
                             Fact{Deed::says, 99999, " two  blanks "}, Fact{Deed::holds, 7, "value"}})
        EXPECT_EQ(factOf(nameOf(fact)), fact) << nameOf(fact);
    for (const char* name : {"", "the lock", "12", "12 ", "12 flies", "x starts sh"})
        EXPECT_FALSE(factOf(name)) << name;
}

TEST(Children, AreReapedWhenNobodyAsksAnyMore)
{
    pid_t pid = 0;
    {
        const ChildProcess child = forked([] {
            pause();
            return 0;
        });
        pid = child.pid();
        EXPECT_TRUE(standingOf(pid));
    }
    EXPECT_FALSE(standingOf(pid));
}

TEST(Children, StayZombiesUntilTheyAreReaped)
{
    ChildProcess child = forked([] { return 7; });
    const pid_t pid = child.pid();
    while (!child.ended())
        std::this_thread::yield();
    ASSERT_TRUE(standingOf(pid));
    EXPECT_EQ(standingOf(pid)->state, 'Z');
    EXPECT_EQ(standingOf(pid)->parent, getpid());
    const auto ended = child.reap();
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->code(), 7);
    EXPECT_FALSE(ended->signal());
    EXPECT_FALSE(standingOf(pid));
}

TEST(Children, EndWithTheirWorkWhateverItThrows)
{
    ChildProcess child = forked([]() -> int { throw std::runtime_error("for its own process only"); });
    while (!child.ended())
        std::this_thread::yield();
    EXPECT_EQ(child.reap()->code(), 1);
}

TEST(Children, LeaveNoCoreFile)
{
    ChildProcess child = forked([] {
        rlimit limit{};
        return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1;
    });
    while (!child.ended())
        std::this_thread::yield();
    EXPECT_EQ(child.reap()->code(), 0);
}

TEST(Launches, GiveTheProgramItsStreamsAndNothingElse)
{
    StreamEnds output = makePipe();
    const Descriptor nothing = openNothing();
    Launch launch({{"cat"}, {}, {}, {nothing.number(), output.writing.number(), -1}});
    std::vector<int> numbers;
    for (const OpenFile& file : openFilesOf(launch.pid(), true))
        numbers.push_back(file.number);
    // Whatever this process has open for others (coverage, a terminal) is not the launch's business.
    EXPECT_TRUE(std::ranges::find(numbers, 0) != numbers.end());
    const auto files = openFilesOf(launch.pid(), true);
    EXPECT_EQ(std::ranges::find(files, 0, &OpenFile::number)->target, "/dev/null");
    EXPECT_TRUE(std::ranges::find(files, 1, &OpenFile::number)->target.starts_with("pipe:"));
    EXPECT_EQ(std::ranges::find(numbers, output.writing.number()), numbers.end());
    const ChildProcess child = launch.go();
    output.writing = {};
    char letter = 0;
    EXPECT_EQ(read(output.reading.number(), &letter, 1), 0); // the end, once cat has ended
}

TEST(Terminals, AreTakenForOnes)
{
    auto terminal = openTerminal();
    if (!terminal)
        GTEST_SKIP() << terminal.failure().in("en");
    EXPECT_TRUE(isatty(terminal->program.number()));
    EXPECT_EQ(write(terminal->program.number(), "a\n", 2), 2);
    std::array<char, 8> read{};
    EXPECT_EQ(::read(terminal->master.number(), read.data(), read.size()), 2);
}

} // namespace
} // namespace interleave::processes
