// A worker process that is killed ends the run with a sentence that names it, and leaves nobody behind.
#include <gtest/gtest.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;

struct Found {
    int pid = 0;
    std::string name;
};

/// Processes whose command line holds `mark`, with the names they gave themselves.
std::vector<Found> processesWith(const std::string& mark)
{
    std::vector<Found> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string folder = entry.path();
        std::string command; // empty, as the name, where the process has gone meanwhile
        std::string name;
        std::getline(std::ifstream(folder + "/cmdline"), command);
        std::getline(std::ifstream(folder + "/comm"), name);
        if (command.starts_with(RUNNER) && command.find(mark) != std::string::npos)
            found.push_back({std::stoi(entry.path().filename()), name});
    }
    return found;
}

int waitForNode(const std::string& mark, const std::string& name)
{
    for (const auto end = std::chrono::steady_clock::now() + 30s; std::chrono::steady_clock::now() < end;) {
        for (const Found& process : processesWith(mark))
            if (process.name == name)
                return process.pid;
        std::this_thread::sleep_for(10ms);
    }
    return 0;
}

TEST(KilledWorker, isNamedAndLeavesNobodyBehind)
{
    const std::string mark =
        "hops=" + std::to_string(900'000'000 + getpid()); // tells this run from any other
    const std::string command = std::string(RUNNER) +
                                " run csp --set backend=processes --set size=6 --set hold_us=1000 --set " +
                                mark + " 2>&1 </dev/null";
    std::FILE* const output = popen(command.c_str(), "r");
    ASSERT_NE(output, nullptr);
    const int victim = waitForNode(mark, "node 3");
    ASSERT_GT(victim, 0);
    ASSERT_EQ(kill(victim, SIGKILL), 0);
    std::string said;
    for (int letter = std::fgetc(output); letter != EOF; letter = std::fgetc(output))
        said += static_cast<char>(letter);
    EXPECT_NE(pclose(output), 0);
    EXPECT_NE(said.find("node 3"), std::string::npos) << said;
    EXPECT_NE(said.find(std::to_string(victim)), std::string::npos) << said;
    EXPECT_TRUE(processesWith(mark).empty());
}

} // namespace
