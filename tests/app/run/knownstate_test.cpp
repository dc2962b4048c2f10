// The runner works whatever whoever started it has left open, ignored, blocked or forbidden.

#include "labs/engine/recording.h"
#include "tests/app/run/process.h"

#include <csignal>
#include <gtest/gtest.h>

namespace interleave {
namespace {

/// "{run}" in the command stands for a short run, "{out}" for the file that it writes.
struct Start {
    const char* name;
    std::string command;
    int code = 0;
};

void PrintTo(const Start& start, std::ostream* out) { *out << start.name; }

std::string filledIn(std::string command, const Folder& folder)
{
    const std::vector<std::pair<std::string, std::string>> values{
        {"{run}", std::string(RUNNER_FOR_TESTS) + " run calm --repeat 2 --out {out}"},
        {"{out}", folder / "out.ilrun"}};
    for (const auto& [name, value] : values)
        for (std::size_t at = 0; (at = command.find(name)) != std::string::npos;)
            command.replace(at, name.size(), value);
    return command;
}

class KnownState : public testing::TestWithParam<Start>
{
};

TEST_P(KnownState, ARunIsWhole)
{
    const Folder folder;
    Process process({"/bin/sh", "-c", filledIn(GetParam().command, folder)});
    EXPECT_EQ(process.code(), GetParam().code) << process.errors();
    EXPECT_TRUE(process.allGone());
    const auto experiment = readExperiment(folder / "out.ilrun");
    ASSERT_TRUE(experiment) << experiment.failure().in("en");
    EXPECT_TRUE(experiment->damage.empty()) << experiment->damage.in("en");
    ASSERT_EQ(experiment->recordings.size(), 3U) << "a warm-up and two";
    for (const Recording& recording : experiment->recordings) {
        EXPECT_EQ(recording.ending, Ending::finished);
        EXPECT_EQ(recording.metric("total"), 40);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Starts, KnownState,
    testing::Values(Start{"AsUsual", "exec {run}"}, Start{"NoStandardDescriptors", "exec {run} <&- >&- 2>&-"},
                    Start{"NoInput", "exec {run} <&-"}, Start{"NoOutput", "exec {run} >&-"},
                    Start{"NoErrors", "exec {run} 2>&-"},
                    Start{"ChildrenIgnored", "exec env --ignore-signal=CHLD {run}"},
                    Start{"EverySignalIgnored", "exec env --ignore-signal {run}"},
                    Start{"EverySignalBlocked", "exec env --block-signal {run}"},
                    Start{"NothingForItsOwner", "umask 0777; {run} && stat -c %a {out} | grep -q ^6"},
                    Start{"FewOpenFiles", "ulimit -S -n 12; exec {run}"}),
    [](const auto& each) { return each.param.name; });

TEST(KnownStart, AFailedRunWithoutErrorsDoesNotWriteThemIntoItsRecording)
{
    const Folder folder;
    Process process({"/bin/sh", "-c",
                     std::string("exec ") + RUNNER_FOR_TESTS + " run failing --out " +
                         (folder / "out.ilrun") + " <&- >&- 2>&-"});
    EXPECT_EQ(process.code(), 1);
    const auto experiment = readExperiment(folder / "out.ilrun");
    ASSERT_TRUE(experiment) << experiment.failure().in("en");
    EXPECT_TRUE(experiment->damage.empty());
    EXPECT_EQ(experiment->recordings.at(0).ending, Ending::failed);
}

TEST(KnownStart, WhatIsOnlyPrintedNeedsAnOutput)
{
    Process process({"/bin/sh", "-c", std::string("exec ") + RUNNER_FOR_TESTS + " run calm >&-"});
    EXPECT_EQ(process.code(), 3);
    EXPECT_NE(process.errors().find("cannot be written"), std::string::npos) << process.errors();
}

#ifndef __SANITIZE_ADDRESS__ // which looks at memory by means of pipes, and takes it for none without
TEST(KnownStart, TooFewFilesIsASentence)
{
    Process process({"/bin/sh", "-c", std::string("ulimit -n 5; exec ") + RUNNER_FOR_TESTS + " run calm"});
    EXPECT_EQ(process.code(), 1) << process.errors();
    EXPECT_NE(process.errors().find("The run cannot start"), std::string::npos) << process.errors();
    EXPECT_TRUE(process.allGone());
}
#endif

TEST(KnownStart, SigtermEndsItThoughItWasIgnoredOrBlocked)
{
    for (const char* how : {"--ignore-signal=TERM", "--block-signal=TERM"}) {
        Process process({"/usr/bin/env", how, RUNNER_FOR_TESTS, "run", "endless"});
        ASSERT_TRUE(process.awaitProcesses(3));
        process.signal(SIGTERM);
        EXPECT_EQ(process.code(), 143) << how;
        EXPECT_TRUE(process.allGone());
    }
}

TEST(KnownStart, AHangUpThatIsIgnoredStaysSo)
{
    const Folder folder;
    Process process({"/usr/bin/env", "--ignore-signal=HUP", RUNNER_FOR_TESTS, "run", "endless", "--out",
                     folder / "out.ilrun"});
    ASSERT_TRUE(process.awaitProcesses(3));
    process.signal(SIGHUP);
    process.signal(SIGTERM);
    EXPECT_EQ(process.code(), 143) << "not 129: nohup(1) holds";
}

} // namespace
} // namespace interleave
