// Whoever of a run's processes is killed, from outside and at any time: the run ends with a sentence that
// names it, and nobody is left behind.
#include "tests/labs/channels/run.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace interleave::channels {
namespace {

/// How long a run is that nobody kills: longer than it takes to see whom to kill, but no test waits for ever.
constexpr const char* longest = "60";

/// Kills the process of the lane that begins like this, once, as soon as it is there; gives its pid.
class Killer
{
public:
    explicit Killer(std::string lane)
        : m_lane(std::move(lane))
    {
    }
    Wishes operator()(const Recording& recording)
    {
        for (const Lane& lane : recording.lanes)
            if (victim == 0 && lane.name.starts_with(m_lane) && lane.kind == LaneKind::process &&
                lane.pid > 0 && !lane.spans.empty()) {
                victim = lane.pid;
                kill(victim, SIGKILL);
            }
        return {};
    }
    pid_t victim = 0;

private:
    std::string m_lane;
};

struct Killing {
    const char* scene;
    const char* lane;
    Values values;
};

void PrintTo(const Killing& killing, std::ostream* out) { *out << killing.scene << ": " << killing.lane; }

class Killed : public testing::TestWithParam<Killing>
{
};

TEST_P(Killed, IsNamedAndLeavesNobodyBehind)
{
    const auto killer = std::make_shared<Killer>(GetParam().lane);
    Values values = GetParam().values;
    values.insert(values.begin(), {"seconds", longest});
    const Recording recording =
        runScene(GetParam().scene, values, [killer](const Recording& soFar) { return (*killer)(soFar); });
    ASSERT_NE(killer->victim, 0) << notesOf(recording);
    EXPECT_EQ(recording.ending, Ending::failed) << notesOf(recording);
    EXPECT_TRUE(says(recording, std::to_string(killer->victim))) << notesOf(recording);
}

const Values often{{"messages", "1000"}, {"produce_ms", "5"}};

INSTANTIATE_TEST_SUITE_P(
    Channels, Killed,
    testing::Values(
        Killing{"exchange", "child 0", often},
        Killing{"exchange", "child 1", {{"messages", "1000"}, {"produce_ms", "5"}, {"producers", "3"}}},
        Killing{"exchange", "child 0", {{"messages", "1000"}, {"produce_ms", "5"}, {"through", "pipe"}}},
        Killing{"capacity", "partner 0", {{"message_bytes", "1000000"}}},
        Killing{"capacity", "partner 1", {{"message_bytes", "1000000"}}}, Killing{"pipeline", "stage 1", {}},
        Killing{"pipeline", "stage 2", {}}, Killing{"pipeline", "stage 4", {}},
        Killing{"pipeline", "stage 3, worker 1", {{"slow_workers", "2"}}}));

TEST(KilledWriter, IsSaidToHaveBeenKilledAndTheReaderReadsTheEnd)
{
    const auto killer = std::make_shared<Killer>("writer");
    const Recording recording = runScene("closing", {{"gone", "writer"}, {"seconds", longest}},
                                         [killer](const Recording& soFar) { return (*killer)(soFar); });
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_TRUE(says(recording, "“writer” was killed by signal 9")) << notesOf(recording);
    EXPECT_TRUE(says(recording, "the end of the file")) << notesOf(recording);
}

TEST(KilledReader, IsSaidToHaveBeenKilledAndTheWriterEndsByTheBrokenPipe)
{
    const auto killer = std::make_shared<Killer>("reader");
    const Recording recording = runScene("closing", {{"gone", "writer"}, {"seconds", longest}},
                                         [killer](const Recording& soFar) { return (*killer)(soFar); });
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_TRUE(says(recording, "“reader” was killed by signal 9")) << notesOf(recording);
    EXPECT_EQ(metricOf(recording, "writer_signal"), 13);
}

TEST(KilledBystander, IsSaidToHaveBeenKilledAndDoesNotSeemToHaveClosedItsCopy)
{
    Killer killer("bystander");
    const Recording recording = runScene(
        "closing", {{"gone", "forgotten"}, {"seconds", "1"}, {"produce_ms", "1"}},
        [&](const Recording& soFar) { return says(soFar, "still holds a copy") ? killer(soFar) : Wishes{}; });
    ASSERT_NE(killer.victim, 0) << notesOf(recording);
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_TRUE(says(recording, "“bystander” was killed by signal 9")) << notesOf(recording);
    EXPECT_FALSE(says(recording, "has closed its copy")) << notesOf(recording);
    EXPECT_TRUE(says(recording, "the end of the file")) << notesOf(recording);
}

TEST(KilledBystander, IsSaidToHaveBeenKilledEvenBeforeAnybodyWaitsForIt)
{
    Killer killer("bystander");
    const Recording recording =
        runScene("closing", {{"gone", "forgotten"}, {"seconds", "2"}, {"produce_ms", "1"}},
                 [&](const Recording& soFar) { return killer(soFar); });
    ASSERT_NE(killer.victim, 0) << notesOf(recording);
    EXPECT_TRUE(says(recording, "“bystander” was killed by signal 9")) << notesOf(recording);
    EXPECT_FALSE(says(recording, "still holds a copy")) << notesOf(recording);
    EXPECT_FALSE(says(recording, "has closed its copy")) << notesOf(recording);
}

TEST(KilledCarefulWriter, IsSaidToHaveBeenKilled)
{
    Killer killer("careful writer");
    const Recording recording = runScene("closing", {{"gone", "reader"}, {"produce_ms", "20"}},
                                         [&](const Recording& soFar) { return killer(soFar); });
    ASSERT_NE(killer.victim, 0) << notesOf(recording);
    EXPECT_TRUE(says(recording, "“careful writer” was killed by signal 9")) << notesOf(recording);
}

/// The parent of a process; 0 where it has none, or is gone.
pid_t parentOf(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("PPid:"))
            return std::stoi(line.substr(5));
    return 0;
}

bool descendsFromThis(pid_t process)
{
    while (process > 1 && process != getpid())
        process = parentOf(process);
    return process == getpid();
}

/// A process of a run of this test; 0: there is none of that name (yet).
pid_t processNamed(const std::string& name)
{
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string folder = entry.path();
        std::string its;
        std::getline(std::ifstream(folder + "/comm"), its);
        if (its == name && descendsFromThis(std::stoi(entry.path().filename())))
            return std::stoi(entry.path().filename());
    }
    return 0;
}

class KilledPartner : public testing::TestWithParam<std::tuple<const char*, const char*>>
{
};

TEST_P(KilledPartner, EndsAComparisonOfAnyMechanism)
{
    const auto [mechanism, name] = GetParam();
    pid_t victim = 0;
    const Recording recording = runScene("compare", {{"seconds", longest}, {"mechanism", mechanism}},
                                         [&, wanted = std::string(name)](const Recording&) {
                                             if (victim == 0 && (victim = processNamed(wanted)) != 0)
                                                 kill(victim, SIGKILL);
                                             return Wishes{};
                                         });
    EXPECT_EQ(recording.ending, Ending::failed) << notesOf(recording);
    EXPECT_TRUE(says(recording, std::to_string(victim))) << notesOf(recording);
}

INSTANTIATE_TEST_SUITE_P(Channels, KilledPartner,
                         testing::Combine(testing::Values("pipe", "socketpair", "mqueue", "shm", "tcp"),
                                          testing::Values("partner 0", "partner 1")));

} // namespace
} // namespace interleave::channels
