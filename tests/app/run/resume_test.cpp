// Experiments that were interrupted, and go on.

#include "app/run/resume.h"
#include "tests/app/run/process.h"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

namespace interleave {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

const std::vector<std::string> sweep{"sweep", "calm", "--over", "size=1,2,3", "--repeat", "2"};

std::vector<std::string> with(std::vector<std::string> arguments, const std::vector<std::string>& more)
{
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

/// "size.repetition" of every run of the file, sorted.
std::vector<std::string> runsIn(const std::string& file)
{
    std::vector<std::string> runs;
    const auto experiment = readExperiment(file);
    if (!experiment || !experiment->damage.empty())
        return {"damaged"};
    for (const Recording& recording : experiment->recordings)
        runs.push_back(toText(recording.parameters.at("size")) + "." + std::to_string(recording.repetition) +
                       (recording.ending == Ending::finished ? "" : nameOf(recording.ending)));
    std::ranges::sort(runs);
    return runs;
}

const std::vector<std::string> everyRun{"1.0", "1.1", "1.2", "2.0", "2.1", "2.2", "3.0", "3.1", "3.2"};

/// A file that was cut off in the middle.
class ResumeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run(with(sweep, {"--out", file})).code, 0);
        ASSERT_EQ(runsIn(file), everyRun);
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        before = contentsOf(file);
        kept = beginningIn(file)->recordings.size();
        ASSERT_GT(kept, 2U);
        ASSERT_LT(kept, 6U);
    }
    const Folder folder;
    const std::string file = folder / "f";
    std::string before;
    std::size_t kept = 0;
};

TEST_F(ResumeTest, TheFileAloneTellsWhatIsMissing)
{
    const Result result = run({"sweep", "--resume", file, "--format", "json"});
    EXPECT_EQ(result.code, 0) << result.errors;
    EXPECT_EQ(runsIn(file), everyRun);
    const Json all = Json::parse(result.output);
    ASSERT_EQ(all.size(), 3U);
    for (const Json& setting : all)
        EXPECT_EQ(setting.at("metrics").at("total").at("samples").size(), 2U);
    // What was measured before is measured once.
    const std::string after = contentsOf(file);
    const std::size_t same =
        static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
    EXPECT_GT(same, before.size() / 2);
}

TEST_F(ResumeTest, ThePlanMayBeNamedAndMayAskForMore)
{
    EXPECT_EQ(run(with({"sweep", "calm", "--over", "size=1,2,3", "--repeat", "3"}, {"--resume", file})).code,
              0);
    EXPECT_EQ(runsIn(file).size(), 12U);
}

TEST_F(ResumeTest, AFileOfAnotherPlanIsRefusedAndLeftAlone)
{
    for (const std::vector<std::string>& other :
         std::vector<std::vector<std::string>>{{"sweep", "calm", "--over", "size=7,8"},
                                               {"sweep", "failing", "--over", "size=1,2,3", "--repeat", "2"},
                                               with(sweep, {"--seed", "9"}),
                                               with(sweep, {"--set", "mode=fast"})}) {
        const Result result = run(with(other, {"--resume", file}));
        EXPECT_EQ(result.code, 2);
        EXPECT_THAT(result.errors, HasSubstr("is of another plan"));
        EXPECT_EQ(std::ranges::count(result.errors, '\n'), 1) << result.errors;
    }
    EXPECT_EQ(contentsOf(file), before);
}

TEST_F(ResumeTest, AnotherFileGetsEverything)
{
    EXPECT_EQ(run({"sweep", "--resume", file, "--out", folder / "g"}).code, 0);
    EXPECT_EQ(runsIn(folder / "g"), everyRun);
    EXPECT_EQ(contentsOf(file), before);
}

TEST_F(ResumeTest, TheStreamHasWhatWasMeasuredBefore)
{
    const Result result = run({"sweep", "--resume", file, "--autosave", folder / "g", "--stream"});
    EXPECT_EQ(result.code, 0) << result.errors;
    EXPECT_EQ(runsIn(folder / "g"), everyRun);
    EXPECT_EQ(result.output, contentsOf(folder / "g"));
}

TEST_F(ResumeTest, NothingIsDoneTwice)
{
    EXPECT_EQ(run({"sweep", "--resume", file}).code, 0);
    const std::string complete = contentsOf(file);
    const Result again = run({"sweep", "--resume", file});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.errors, HasSubstr("Nothing is missing"));
    EXPECT_THAT(again.output, HasSubstr("Total"));
    EXPECT_EQ(contentsOf(file), complete);
}

TEST_F(ResumeTest, WhatIsNoExperimentIsASentence)
{
    ASSERT_EQ(run({"run", "calm", "--out", folder / "single"}).code, 0);
    const Result single = run({"sweep", "--resume", folder / "single"});
    EXPECT_EQ(single.code, 2);
    EXPECT_THAT(single.errors, HasSubstr("does not tell what was to be measured"));
    EXPECT_EQ(run({"sweep", "--resume", folder / "none"}).code, 3);
}

TEST(Resume, AnExperimentThatWasKilledGoesOn)
{
    const Folder folder;
    const std::string file = folder / "f";
    const std::vector<std::string> many{"sweep", "calm", "--over", "size=1,2,3,4,5", "--repeat", "20"};
    {
        Process process(with({RUNNER_FOR_TESTS}, with(many, {"--autosave", file})));
        ASSERT_TRUE(eventually(
            [&] { return std::filesystem::exists(file) && std::filesystem::file_size(file) > 20'000; }));
        process.signal(SIGKILL);
        EXPECT_EQ(process.code(), 128 + SIGKILL);
        EXPECT_TRUE(process.allGone());
    }
    EXPECT_LT(readExperiment(file)->recordings.size(), 105U);
    EXPECT_EQ(run({"sweep", "--resume", file}).code, 0);
    const std::vector<std::string> runs = runsIn(file);
    EXPECT_EQ(runs.size(), 105U);
    EXPECT_EQ(std::set<std::string>(runs.begin(), runs.end()).size(), 105U);
}

TEST(Resume, ARunThatWasStoppedIsMadeAgain)
{
    const Folder folder;
    const std::string file = folder / "f";
    Process process({RUNNER_FOR_TESTS, "sweep", "endless", "--over", "size=1,2", "--autosave", file});
    ASSERT_TRUE(process.awaitProcesses(2));
    ASSERT_TRUE(
        eventually([&] { return std::filesystem::exists(file) && std::filesystem::file_size(file) > 0; }));
    process.signal(SIGINT);
    EXPECT_EQ(process.code(), 130);
    const auto beginning = beginningIn(file);
    ASSERT_TRUE(beginning);
    EXPECT_TRUE(beginning->recordings.empty());
    EXPECT_EQ(argumentsFrom(*beginning, {})->overs, std::vector<std::string>{"size=1,2"});
    EXPECT_TRUE(cutAfterKept(*beginning));
    EXPECT_EQ(std::filesystem::file_size(file), 0U);
}

TEST(Resume, WhatFailedIsNotTriedAgain)
{
    const Folder folder;
    const std::vector<std::string> failing{"sweep",    "failing", "--over",  "size=4,5",
                                           "--repeat", "2",       "--order", "given"};
    EXPECT_EQ(run(with(failing, {"--out", folder / "f"})).code, 1);
    const Result again = run({"sweep", "--resume", folder / "f"});
    EXPECT_EQ(again.code, 0);
    EXPECT_THAT(again.errors, HasSubstr("Nothing is missing"));
}

TEST(Resume, APauseLastsUntilItIsEnded)
{
    Process process({RUNNER_FOR_TESTS, "sweep", "acting", "--over", "size=1,2", "--attached"},
                    {.control = true});
    ASSERT_TRUE(process.awaitProcesses(2));
    process.say("pause\naction poke\naction poke\n");
    const auto onlyTheRunner = [&] {
        for (int look = 0; look < 20; ++look) {
            if (process.alive() != 1)
                return false;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return true;
    };
    EXPECT_TRUE(eventually(onlyTheRunner));
    process.say("continue\n");
    EXPECT_TRUE(process.awaitProcesses(2));
    process.say("pause\nstop\n"); // a stop ends a pause
    EXPECT_EQ(process.code(), 0);
    EXPECT_TRUE(process.allGone());
}

} // namespace
} // namespace interleave
