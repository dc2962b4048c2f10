// Every scene does what it says: counts and order, never times.
#include "tests/labs/processes/run.h"

#include <csignal>
#include <fstream>

namespace interleave::processes {
namespace {

TEST(Run, TellsOutputErrorsAndExitCode)
{
    const Recording recording = runScene("run", {{"command", "sh -c 'echo one; echo two >&2; exit 3'"}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(metric(recording, "exit_code"), 3);
    EXPECT_EQ(metric(recording, "stdout_bytes"), 4);
    EXPECT_EQ(metric(recording, "stderr_bytes"), 4);
    EXPECT_FALSE(recording.metric("signal"));
    EXPECT_EQ(joined(storyOf(recording, Deed::says)), "one|");
    EXPECT_EQ(joined(storyOf(recording, Deed::errs)), "two|");
}

TEST(Run, ShowsTheProgramAmongTheLanes)
{
    const Recording recording = runScene("run", {{"command", "sleep 0.2"}});
    if (recording.tracing.known != Known::traced)
        GTEST_SKIP() << "the kernel does not trace here";
    const auto starts = storyOf(recording, Deed::starts);
    ASSERT_EQ(starts.size(), 2U);
    EXPECT_NE(std::ranges::find(recording.lanes, starts[1].fact.pid, &Lane::pid), recording.lanes.end());
}

TEST(Run, TellsTheSignalThatEndedIt)
{
    const Recording recording = runScene("run", {{"command", "sh -c 'kill -KILL $$'"}});
    EXPECT_EQ(metric(recording, "signal"), SIGKILL);
    EXPECT_FALSE(recording.metric("exit_code"));
    EXPECT_TRUE(saidSo(recording, "SIGKILL")) << notesOf(recording);
}

TEST(Run, GivesTheWorkingDirectoryAndTheEnvironment)
{
    const Recording recording = runScene("run", {{"command", "sh -c 'pwd; echo $FIRST-$SECOND'"},
                                                 {"folder", "/proc"},
                                                 {"environment", "FIRST=1 SECOND='2 3'"}});
    EXPECT_EQ(joined(storyOf(recording, Deed::says)), "/proc|1-2 3|") << notesOf(recording);
}

TEST(Run, IsNoShell)
{
    const Recording recording = runScene("run", {{"command", "echo * $HOME | cat"}});
    EXPECT_EQ(joined(storyOf(recording, Deed::says)), "* $HOME | cat|") << notesOf(recording);
}

TEST(Run, DoesNotWaitForGrandchildrenThatHoldThePipe)
{
    for (const char* command :
         {"sh -c 'sleep 600 & echo done'", "sh -c '(while :; do echo x; sleep 0.05; done) & echo done'"}) {
        const Recording recording = runScene("run", {{"command", command}});
        EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
        EXPECT_EQ(metric(recording, "exit_code"), 0);
        EXPECT_TRUE(saidSo(recording, "still holds the pipe")) << notesOf(recording);
    }
}

TEST(Run, SurvivesForeignBytes)
{
    const Recording recording = runScene("run", {{"command", R"(printf '\377\0\033[31m\303\n')"}});
    EXPECT_EQ(metric(recording, "stdout_bytes"), 9) << notesOf(recording);
}

TEST(Redirect, LeadsEachStreamWhereItIsWanted)
{
    const Recording recording = runScene("redirect", {{"stdin", "pipe"},
                                                      {"stdout", "file"},
                                                      {"stderr", "null"},
                                                      {"text", "abc\\n"},
                                                      {"command", "sh -c 'cat; echo lost >&2'"}});
    EXPECT_EQ(metric(recording, "stdin_bytes"), 4) << notesOf(recording);
    EXPECT_EQ(metric(recording, "stdout_bytes"), 0);
    EXPECT_EQ(metric(recording, "stderr_bytes"), 0);
    EXPECT_EQ(metric(recording, "file_bytes"), 4);
    std::map<std::uint32_t, std::string> streams;
    const pid_t child = storyOf(recording, Deed::starts).back().fact.pid;
    for (const Told& told : storyOf(recording, Deed::stream))
        if (told.fact.pid == child)
            streams[told.number] = told.fact.what;
    ASSERT_EQ(streams.size(), 3U) << notesOf(recording);
    EXPECT_TRUE(streams[0].starts_with("pipe:"));
    EXPECT_EQ(streams[2], "/dev/null");
}

TEST(Redirect, SendsErrorsWhereTheOutputGoes)
{
    for (const char* target : {"pipe", "file"}) {
        const Recording recording =
            runScene("redirect",
                     {{"stdout", target}, {"stderr", "stdout"}, {"command", "sh -c 'echo a; echo b >&2'"}});
        EXPECT_EQ(metric(recording, std::string(target) == "pipe" ? "stdout_bytes" : "file_bytes"), 4)
            << notesOf(recording);
    }
}

TEST(Redirect, ReadsAFileAndAppendsToAnother)
{
    const std::filesystem::path file =
        std::filesystem::temp_directory_path() / ("processes-" + std::to_string(getpid()));
    std::ofstream(file) << "first\n";
    const Values values{{"stdin", "file"},    {"stdout", "file"},   {"stderr", "null"},
                        {"command", "wc -l"}, {"input_file", file}, {"output_file", file}};
    const Recording recording = runScene("redirect", values);
    std::ifstream read(file);
    std::string first;
    std::string second;
    std::getline(read, first);
    std::getline(read, second);
    EXPECT_EQ(first, "first") << notesOf(recording);
    EXPECT_NE(second.find('1'), std::string::npos) << second;
    std::filesystem::remove(file);
}

TEST(Redirect, SaysNothingOfTheSizeOfADevice)
{
    const Recording recording =
        runScene("redirect", {{"stdout", "file"}, {"output_file", "/dev/null"}, {"command", "echo a"}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_FALSE(recording.metric("file_bytes"));
    EXPECT_FALSE(saidSo(recording, "has grown")) << notesOf(recording);
}

TEST(Redirect, WithoutReadersIsNoFailure)
{
    const Recording recording = runScene("redirect", {{"command", "true"}, {"text", std::string(4000, 'x')}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(metric(recording, "exit_code"), 0);
}

TEST(Join, WaitsInTheOrderOfTheStartsAndSeesEightBitsOfEachCode)
{
    const Recording recording = runScene("join", {{"exit_code", "254"}, {"children", "4"}});
    std::vector<std::uint32_t> codes;
    for (const Told& told : storyOf(recording, Deed::reaped))
        codes.push_back(told.number >> 8U);
    EXPECT_EQ(codes, (std::vector<std::uint32_t>{254, 255, 0, 1})) << notesOf(recording);
    EXPECT_TRUE(saidSo(recording, "called exit(256); its parent sees 0")) << notesOf(recording);
    EXPECT_EQ(metric(recording, "exit_code"), 254);
}

TEST(Join, TellsAnEndWhenItComesAndNotWhenItIsWaitedFor)
{
    const Recording recording = runScene("join", {{"exit_code", "7"}, {"pause_ms", "300"}});
    std::vector<std::uint32_t> codes;
    for (const Told& told : storyOf(recording, Deed::ends))
        codes.push_back(told.number >> 8U);
    EXPECT_EQ(codes, (std::vector<std::uint32_t>{9, 8, 7})) << notesOf(recording); // the last one ends first
    EXPECT_LT(storyOf(recording, Deed::ends)[1].when, storyOf(recording, Deed::reaped)[0].when);
    EXPECT_EQ(storyOf(runScene("join", {{"fate", "zombie"}}), Deed::ends).size(), 1U);
}

TEST(Join, SeesTheSignal)
{
    const std::vector<std::pair<const char*, int>> signals{
        {"term", SIGTERM}, {"kill", SIGKILL}, {"int", SIGINT}, {"segv", SIGSEGV}, {"abrt", SIGABRT}};
    for (const auto& [name, number] : signals) {
        const Recording recording = runScene("join", {{"fate", "signal"}, {"signal", name}});
        EXPECT_EQ(metric(recording, "signal"), number) << name << notesOf(recording);
    }
}

TEST(Join, MakesAZombieAndReapsIt)
{
    const Recording recording = runScene("join", {{"fate", "zombie"}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(metric(recording, "zombies"), 1);
    EXPECT_TRUE(saidSo(recording, "its state is Z")) << notesOf(recording);
    EXPECT_TRUE(saidSo(recording, "is gone")) << notesOf(recording);
}

TEST(Join, AdoptsTheOrphan)
{
    const Recording recording = runScene("join", {{"fate", "orphan"}});
    EXPECT_EQ(metric(recording, "adopted"), 1) << notesOf(recording);
    const auto starts = storyOf(recording, Deed::starts);
    ASSERT_EQ(starts.size(), 3U);
    EXPECT_EQ(starts[2].number, static_cast<std::uint32_t>(starts[1].fact.pid)); // by the parent
    const auto adopted = storyOf(recording, Deed::adopted);
    ASSERT_EQ(adopted.size(), 1U);
    EXPECT_EQ(adopted[0].number, static_cast<std::uint32_t>(starts[0].fact.pid)); // by the main process
    EXPECT_EQ(storyOf(recording, Deed::reaped).size(), 2U);
}

TEST(Join, NamesTheParentThatTheOrphanHad)
{
    for (int run = 0; run < 20; ++run) {
        const Recording recording = runScene("join", {{"fate", "orphan"}, {"pause_ms", "0"}});
        const auto starts = storyOf(recording, Deed::starts);
        ASSERT_EQ(starts.size(), 3U) << notesOf(recording);
        const auto pid = [&](std::size_t i) { return std::to_string(starts[i].fact.pid); };
        EXPECT_TRUE(saidSo(recording, "The parent of process " + pid(2) + " was " + pid(1) +
                                          ". It has ended, and now the parent is " + pid(0)))
            << notesOf(recording);
    }
}

TEST(Isolation, KeepsTheParentsValueFromChildrenButNotFromThreads)
{
    const Recording recording = runScene("isolation");
    EXPECT_EQ(metric(recording, "value_process"), 1) << notesOf(recording);
    EXPECT_EQ(metric(recording, "value_shared"), 42);
    EXPECT_EQ(metric(recording, "value_thread"), 42);
}

TEST(Isolation, CopiesEachPageWhenItIsWrittenTo)
{
    const Recording recording = runScene("isolation", {{"memory_mb", "8"}});
    const double pages = 8.0 * (1 << 20U) / static_cast<double>(sysconf(_SC_PAGESIZE));
    EXPECT_GE(metric(recording, "faults_write"), 0.9 * pages) << notesOf(recording);
    EXPECT_LT(metric(recording, "faults_read"), 0.5 * pages);
    if (recording.metric("pss_copied_mb")) {
        EXPECT_GT(metric(recording, "pss_copied_mb"), metric(recording, "pss_shared_mb"));
    }
}

TEST(Cost, IsMeasuredForEveryWay)
{
    const Recording recording = runScene("cost");
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    for (const char* id : {"fork", "vfork", "posix_spawn", "fork_exec", "thread", "async", "coroutine"}) {
        const double low = metric(recording, (std::string(id) + "_q1_us").c_str());
        const double median = metric(recording, (std::string(id) + "_us").c_str());
        EXPECT_GT(low, 0) << id << notesOf(recording);
        EXPECT_LE(low, median) << id;
        EXPECT_LE(median, metric(recording, (std::string(id) + "_q3_us").c_str())) << id;
    }
    EXPECT_LT(metric(recording, "coroutine_us"), metric(recording, "thread_us"));
    EXPECT_EQ(metric(recording, "memory_mb"), 4);
}

TEST(Cost, IsNotTraced)
{
    const auto untraced = [](const char* scene) {
        return thisLab().untraced(*parametersOf(thisLab(), Values{{"scene", scene}}));
    };
    for (const Choice& scene : findParam(thisLab(), "scene")->choices)
        EXPECT_EQ(untraced(scene.id.c_str()), scene.id == "cost") << scene.id;
}

} // namespace
} // namespace interleave::processes
