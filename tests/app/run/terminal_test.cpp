// What fits a terminal: its width, a dumb one, and progress on both.

#include "app/run/results.h"
#include "app/run/terminal.h"
#include "labs/engine/catalogue.h"
#include "tests/app/run/process.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <deque>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace interleave {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array<int, 3> widths{80, 44, 30};

void expectLinesFit(const std::string& text, int columns, const std::string& what)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(widthOf(line), static_cast<std::size_t>(columns)) << what << ": " << line;
}

struct PseudoTerminal {
    int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    std::array<char, 64> name{};

    [[nodiscard]] bool works()
    {
        return ::grantpt(master) == 0 && ::unlockpt(master) == 0 &&
               ::ptsname_r(master, name.data(), name.size()) == 0;
    }
};

class OnTerminal : public testing::Test
{
protected:
    void SetUp() override
    {
        PseudoTerminal terminal;
        const bool works = terminal.works();
        ::close(terminal.master);
        if (!works)
            GTEST_SKIP() << "no pseudo-terminals here: /dev/pts is not mounted";
    }
};

/// What the program writes to a terminal of so many columns, stdout and stderr together.
std::string written(std::vector<std::string> arguments, int columns, const char* term)
{
    arguments.insert(arguments.begin(), RUNNER_FOR_TESTS);
    PseudoTerminal terminal;
    EXPECT_TRUE(terminal.works());
    const int master = terminal.master;
    const winsize size{24, static_cast<unsigned short>(columns), 0, 0};
    ::ioctl(master, TIOCSWINSZ, &size);
    const int slave = ::open(terminal.name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(slave, STDOUT_FILENO);
        ::dup2(slave, STDERR_FILENO);
        ::setenv("TERM", term, 1);
        ::setenv("COLUMNS", "7", 1); // what the terminal says counts
        ::setenv("LC_ALL", "C", 1);
        std::vector<char*> argv;
        for (std::string& argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(slave);
    std::string all;
    std::array<char, 4096> bytes{};
    for (ssize_t count = 0; (count = ::read(master, bytes.data(), bytes.size())) > 0;)
        all.append(bytes.data(), static_cast<std::size_t>(count));
    ::close(master);
    ::waitpid(child, nullptr, 0);
    return all;
}

/// Where the cursor has been at most, in a line; escape sequences take no room.
std::size_t widestLineOf(const std::string& text)
{
    std::size_t widest = 0;
    std::string line;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x1b')
            i = std::min(text.find('K', i), text.size());
        else if (text[i] == '\r' || text[i] == '\n')
            line.clear();
        else
            line += text[i];
        widest = std::max(widest, widthOf(line));
    }
    return widest;
}

TEST(Terminal, EveryCommandFitsItsWidthInEveryLanguage)
{
    for (const char* const language : {"en", "fr"})
        for (const int columns : {widths.front(), widths.back()})
            for (const std::vector<std::string>& command :
                 {std::vector<std::string>{"list"},
                  {"describe", "calm"},
                  {"doctor"},
                  {"run", "calm"},
                  {"run", "calm", "--repeat", "3"},
                  {"sweep", "calm", "--over", "size=1,2", "--repeat", "3"},
                  {"--help"},
                  {"run", "--help"},
                  {"show", "/nowhere"},
                  {"lst"}}) {
                auto arguments = command;
                arguments.insert(arguments.end(), {"--language", language});
                const Result result = run(arguments, {.columns = columns});
                expectLinesFit(result.output, columns, command.front());
                expectLinesFit(result.errors, columns, command.front());
            }
}

/// Runs of every preset with numbers as awkward as they get.
std::deque<RecordingForTests> awkwardRunsOf(const Lab& lab, const Preset& preset)
{
    std::deque<RecordingForTests> runs;
    for (int repetition = 1; repetition <= 6; ++repetition) {
        const auto parameters = parametersOf(lab, preset.values);
        runs.emplace_back(lab.id, *parameters, 1 + repetition % 3);
        if (!lab.params.empty() && repetition > 3)
            runs.back().parameters["place"] = std::string("somewhere/else");
        double value = 0.00012345678;
        for (const Metric& metric : lab.metrics)
            runs.back().with(metric.id, value *= -37.1 * repetition, metric.unit, metric.better);
        runs.back().notes.push_back({"remark", Sentence(lab.question)});
    }
    return runs;
}

TEST(Terminal, ResultsOfEveryPresetFitItsWidthInEveryLanguage)
{
    for (const int columns : widths) {
        ::setenv("COLUMNS", std::to_string(columns).c_str(), 1);
        for (const char* const language : {"en", "fr"})
            for (const Lab* lab : catalogue())
                for (const Preset& preset : lab->presets) {
                    const auto runs = awkwardRunsOf(*lab, preset);
                    Recordings recordings;
                    for (const Recording& each : runs)
                        recordings.push_back(&each);
                    const Console console(language);
                    const Comparing comparing{{}, Base{"place", std::string("somewhere/else")}};
                    const std::string text = resultTable(recordings, console, comparing);
                    expectLinesFit(foldedLines(text, console.width()), columns, lab->id + " " + preset.id);
                }
    }
    ::unsetenv("COLUMNS");
}

TEST_F(OnTerminal, ProgressStaysInOneLineHoweverNarrowItIs)
{
    for (const int columns : widths) {
        const std::string text = written({"sweep", "pausing", "--over", "size=1..2", "--over",
                                          "mode=slow,fast", "--set", "length=0.2", "--format", "csv"},
                                         columns, "xterm");
        const std::string progress =
            text.substr(0, std::min(text.find("run,file,"), text.find("interleave-run: ")));
        EXPECT_THAT(progress, HasSubstr("\r\x1b[K")) << columns;
        EXPECT_THAT(progress, HasSubstr("size=1"));
        EXPECT_LT(widestLineOf(progress), columns) << "the last column stays free: " << progress;
        EXPECT_EQ(progress.find('\n'), std::string::npos) << progress;
    }
}

TEST_F(OnTerminal, ADumbOneGetsNoEscapeSequences)
{
    for (const char* const term : {"dumb", ""}) {
        const std::string text = written({"run", "pausing", "--set", "length=0.5"}, 44, term);
        EXPECT_THAT(text, Not(HasSubstr("\x1b")));
        EXPECT_THAT(text, HasSubstr("Total"));
    }
}

TEST_F(OnTerminal, ARunThatTellsNoProgressShowsItsTime)
{
    const std::string text = written({"run", "pausing", "--set", "length=1.3"}, 80, "xterm");
    EXPECT_THAT(text, HasSubstr("pausing: running for 1 s"));
    EXPECT_THAT(text, Not(HasSubstr("0 % done")));
}

TEST_F(OnTerminal, ARunOfKnownLengthShowsHowFarItIs)
{
    const std::string text = written({"run", "timed"}, 80, "xterm");
    EXPECT_THAT(text, testing::ContainsRegex("timed: [1-9][0-9] % done"));
}

TEST(Notes, ThatDifferInNumbersOnlyAreSaidOnce)
{
    const Result result = run({"sweep", "talking", "--over", "size=1..9", "--order", "given"});
    EXPECT_THAT(result.errors, HasSubstr("Remark: Counted 1, which is a number."));
    EXPECT_THAT(result.errors, HasSubstr("with other numbers, 8 times"));
    EXPECT_THAT(result.errors, Not(HasSubstr("Counted 2")));
    const Result quiet = run({"sweep", "talking", "--over", "size=1..9", "-q"});
    EXPECT_EQ(quiet.errors, "");
}

TEST(Results, WhatSaysNothingIsInOneLine)
{
    const Result result = run({"run", "talking"});
    EXPECT_THAT(result.output, HasSubstr("0 in every run: Length"));
    EXPECT_THAT(result.output, testing::ContainsRegex("Total +100.2 ms"));
    EXPECT_THAT(result.output, Not(HasSubstr("length="))); // its condition is not met
    const Result twice = run({"run", "talking", "--repeat", "2"});
    EXPECT_THAT(twice.output, Not(HasSubstr("Quartiles"))) << "of two runs";
}

} // namespace
} // namespace interleave
