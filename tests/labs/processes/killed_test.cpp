// Whoever of a run is killed, and when: nothing is left of it. runScene counts what is left.
#include "tests/labs/processes/run.h"

#include <csignal>
#include <fstream>
#include <set>

namespace interleave::processes {
namespace {

/// Descendants of a process, generation by generation.
std::vector<std::vector<pid_t>> generationsOf(pid_t root)
{
    std::vector<std::vector<pid_t>> generations{{root}};
    while (!generations.back().empty()) {
        std::vector<pid_t> next;
        for (const pid_t pid : generations.back()) {
            const std::string number = std::to_string(pid);
            std::ifstream list("/proc/" + number + "/task/" + number + "/children");
            for (pid_t child = 0; list >> child;)
                next.push_back(child);
        }
        generations.push_back(std::move(next));
    }
    return generations;
}

struct Case {
    const char* name;
    Values values;
};

std::vector<Case> longRuns()
{
    return {
        {"run", {{"scene", "run"}, {"command", "sleep 600"}}},
        {"redirect", {{"scene", "redirect"}, {"command", "sleep 600"}}},
        {"communicate",
         {{"scene", "communicate"}, {"command", "cat"}, {"exchange", "write-first"}, {"kilobytes", "512"}}},
        {"buffering", {{"scene", "buffering"}, {"pause_ms", "1000"}, {"lines", "600"}}},
        {"join", {{"scene", "join"}, {"pause_ms", "10000"}, {"children", "5"}}},
        {"orphan", {{"scene", "join"}, {"fate", "orphan"}, {"pause_ms", "10000"}}},
        {"isolation", {{"scene", "isolation"}, {"pause_ms", "10000"}}},
        {"cost", {{"scene", "cost"}, {"repetitions", "100000"}}}};
}

class Killed : public testing::TestWithParam<Case>
{
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists("/proc/self/task/" + std::to_string(getpid()) + "/children"))
            GTEST_SKIP() << "this kernel does not list children";
    }
    /// Kills the first process of that generation (1: the keeper, 2: the lab, 3: its first child) once there
    /// is one, then asks for the end, should the run not end by itself.
    Recording kill(std::size_t generation)
    {
        bool done = false;
        int patience = 40; // looks
        return runScene("run", GetParam().values, [&](const Recording&) {
            const auto generations = generationsOf(getpid());
            if (!done && generations.size() > 3 && !generations[3].empty()) {
                ::kill(generations[generation].front(), SIGKILL);
                done = true;
            }
            return Wishes{.stop = done && --patience < 0, .actions = {}};
        });
    }
};

TEST_P(Killed, KeeperLeavesNobodyBehind) { EXPECT_NE(kill(1).ending, Ending::live); }

TEST_P(Killed, LabLeavesNobodyBehind) { EXPECT_NE(kill(2).ending, Ending::finished); }

TEST_P(Killed, ChildIsReapedAndNothingHangs)
{
    const Recording recording = kill(3);
    EXPECT_NE(recording.ending, Ending::failed) << notesOf(recording);
}

INSTANTIATE_TEST_SUITE_P(Scenes, Killed, testing::ValuesIn(longRuns()),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Buttons, EndTheChild)
{
    for (const auto& [action, number] : {std::pair("terminate", SIGTERM), std::pair("kill", SIGKILL)}) {
        // again and again: what is pressed before the child is waited for is for nobody
        const Recording recording =
            runScene("run", {{"command", "sleep 600"}}, [&, button = action](const Recording& soFar) {
                const bool begun = storyOf(soFar, Deed::starts).size() >= 2;
                return begun ? Wishes{.actions = {button}} : Wishes{};
            });
        EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
        EXPECT_EQ(recording.metric("signal").value_or(0), number) << action;
    }
}

TEST(Buttons, EndOneChildForOneClick)
{
    bool pressed = false;
    const Recording recording =
        runScene("join", {{"children", "3"}, {"pause_ms", "500"}}, [&](const Recording& soFar) {
            if (pressed || storyOf(soFar, Deed::starts).size() < 4)
                return Wishes{};
            pressed = true;
            return Wishes{.stop = false, .actions = {"kill"}};
        });
    const auto reaped = storyOf(recording, Deed::reaped);
    EXPECT_EQ(reaped.size(), 3U) << notesOf(recording);
    EXPECT_EQ(std::ranges::count(reaped, static_cast<std::uint32_t>(SIGKILL), &Told::number), 1)
        << notesOf(recording);
}

TEST(Buttons, EndAChildBeforeItHasSetTheVariable)
{
    bool pressed = false;
    const Recording recording = runScene("isolation", {{"pause_ms", "3000"}}, [&](const Recording& soFar) {
        if (storyOf(soFar, Deed::starts).size() > 2)
            return Wishes{.stop = true, .actions = {}};
        if (pressed || storyOf(soFar, Deed::starts).size() < 2)
            return Wishes{};
        pressed = true;
        return Wishes{.stop = false, .actions = {"kill"}};
    });
    EXPECT_TRUE(saidSo(recording, "“child” ended before it could set the variable")) << notesOf(recording);
    EXPECT_FALSE(recording.metric("value_process"));
    for (const Told& told : storyOf(recording, Deed::holds))
        EXPECT_TRUE(told.number == 1 || told.fact.what != "value");
}

TEST(Stop, EndsAProgramThatDoesNotListen)
{
    const Recording recording =
        runScene("run", {{"command", "sh -c 'trap \"\" TERM INT HUP; while :; do sleep 1; done'"}},
                 [](const Recording& soFar) {
                     return Wishes{.stop = storyOf(soFar, Deed::starts).size() > 1, .actions = {}};
                 });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
}

} // namespace
} // namespace interleave::processes
