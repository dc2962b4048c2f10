// Ctrl-Z stops the lab with its runner, and what stood still says so.

#include "labs/engine/recording.h"
#include "tests/app/run/process.h"

#include <chrono>
#include <csignal>
#include <gtest/gtest.h>
#include <thread>

namespace interleave {
namespace {

constexpr int runAndItsKeeper = 3;

std::string notesOf(const std::string& path)
{
    const auto experiment = readExperiment(path);
    std::string notes;
    if (experiment)
        for (const RecordedNote& note : experiment->recordings.front().notes)
            notes += note.sentence.in("en");
    return notes;
}

class Suspend : public testing::Test
{
protected:
    const Folder folder;
    /// A process group of its own, as a shell gives every command: a terminal cannot stop an orphaned one.
    Process process{{RUNNER_FOR_TESTS, "run", "endless", "--out", folder / "out.ilrun"}, {.ownGroup = true}};

    void standStill()
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(1500)); // longer is right as well
    }
    void expectMarked()
    {
        process.signal(SIGTERM);
        EXPECT_EQ(process.code(), 143);
        EXPECT_TRUE(process.allGone());
        EXPECT_NE(notesOf(folder / "out.ilrun").find("The run stood still for "), std::string::npos)
            << notesOf(folder / "out.ilrun");
    }
};

TEST_F(Suspend, CtrlZStopsRunnerAndLabAndFgContinuesBoth)
{
    ASSERT_TRUE(process.awaitProcesses(runAndItsKeeper));
    ASSERT_TRUE(eventually([&] {
        process.signal(SIGTSTP); // not heeded before the lab has told its process group
        const bool both = eventually([&] { return process.alive('T') == 2; }, 1);
        if (!both)
            process.signal(SIGCONT);
        return both;
    }));
    standStill();
    process.signal(SIGCONT);
    EXPECT_TRUE(eventually([&] { return process.alive('T') == 0; })) << "the lab goes on, too";
    expectMarked();
}

TEST_F(Suspend, AStoppedRunCanBeKilledAndLeavesNothing)
{
    ASSERT_TRUE(process.awaitProcesses(runAndItsKeeper));
    process.signal(SIGTSTP);
    ASSERT_TRUE(eventually([&] { return process.alive('T') > 0; }));
    process.signal(SIGKILL);
    EXPECT_EQ(process.code(), 137);
    EXPECT_TRUE(process.allGone());
}

TEST_F(Suspend, AWholeRunThatWasStoppedFromOutsideIsMarked)
{
    ASSERT_TRUE(process.awaitProcesses(runAndItsKeeper));
    process.signalAll(SIGSTOP);
    standStill();
    process.signalAll(SIGCONT);
    EXPECT_TRUE(eventually([&] { return process.alive('T') == 0; }));
    expectMarked();
}

} // namespace
} // namespace interleave
