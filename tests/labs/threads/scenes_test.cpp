// Every scene runs to its end, reports what fits it, and tells why its threads wait.
#include "tests/labs/threads/run.h"

#include <system_error>

namespace interleave::threads {
namespace {

struct Expected {
    const char* scene;
    std::vector<std::string> metrics;
    Reason reason; ///< none: its threads wait for nothing
    const char* object;
};

std::vector<Expected> scenes()
{
    return {{"create-and-join", {"threads_made"}, Reason::join, ""},
            {"sleep", {"wake_ns"}, Reason::sleep, ""},
            {"lock", {"wake_ns"}, Reason::lock, "the lock"},
            {"condition", {"wake_ns"}, Reason::condition, "a delivery"},
            {"pipe", {"wake_ns"}, Reason::pipe, "pipe 0"},
            {"disk", {"write_ms"}, Reason::io, "the disk"},
            {"yield", {"yields", "interleavings", "cores_used", "total_ms"}, Reason::none, ""},
            {"oversubscribed", {"interleavings", "cores_used", "total_ms"}, Reason::sleep, ""},
            {"pinned", {"interleavings", "cores_used", "total_ms"}, Reason::none, ""},
            {"free", {"interleavings", "cores_used", "total_ms"}, Reason::none, ""},
            {"names", {"threads_made"}, Reason::sleep, ""},
            {"restart", {"threads_made"}, Reason::join, ""},
            {"cost", {"create_ns_process", "create_ns_thread", "create_ns_coroutine"}, Reason::join, ""},
            {"switch", {"switch_ns_same_core"}, Reason::none, ""},
            {"manual", {"threads_made"}, Reason::other, "the buttons"}};
}

class Scenes : public testing::TestWithParam<Expected>
{
};

TEST_P(Scenes, RunToTheirEndAndReportWhatFitsThem)
{
    const Recording recording = runScene(GetParam().scene);
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(std::ranges::find(recording.notes, "error", &RecordedNote::severity), recording.notes.end())
        << notesOf(recording);
    for (const std::string& metric : GetParam().metrics)
        EXPECT_GT(recording.metric(metric).value_or(0), 0) << metric;
    EXPECT_TRUE(GetParam().reason == Reason::none || waited(recording, GetParam().reason, GetParam().object));
}

INSTANTIATE_TEST_SUITE_P(Lesson, Scenes, testing::ValuesIn(scenes()), [](const auto& scene) {
    std::string name = scene.param.scene;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST(Scenes, AreAllTested)
{
    EXPECT_EQ(findParam(*findLab("threads"), "scene")->choices.size(), scenes().size());
}

TEST(Threads, OfOneCoreUseNoMoreThanOne)
{
    const Recording recording = runScene("pinned");
    EXPECT_LE(recording.metric("cores_used").value_or(9), 1.05);
    for (const char* name : {"main", "worker 0", "worker 3"})
        EXPECT_NE(laneNamed(recording, name), nullptr) << name;
}

TEST(Threads, ThatHaveEndedCannotBeStartedOrJoinedAgain)
{
    const Recording recording = runScene("restart");
    ASSERT_EQ(recording.notes.size(), 3U) << notesOf(recording);
    EXPECT_EQ(recording.notes[1].sentence.arguments.front(),
              std::system_error(std::make_error_code(std::errc::invalid_argument)).what());
    EXPECT_NE(recording.notes[2].sentence.arguments[0], recording.notes[2].sentence.arguments[1]);
}

TEST(Threads, KeepTheirOldNameWhenTheNewOneIsTooLong)
{
    const Recording recording = runScene("names");
    ASSERT_EQ(recording.notes.size(), 4U) << notesOf(recording);
    EXPECT_EQ(recording.notes[0].sentence.arguments, (std::vector<std::string>{"reader", "reader"}));
    ASSERT_EQ(recording.notes[3].sentence.arguments.size(), 3U);
    EXPECT_NE(recording.notes[3].sentence.arguments[2], recording.notes[3].sentence.arguments[0]);
    EXPECT_NE(laneNamed(recording, "the one that waits for the disk"), nullptr);
}

TEST(Threads, AreMadeNoMoreThanLanesCanShow)
{
    const Recording recording =
        runScene("create-and-join", {{"threads", "128"}, {"burst_ms", "0.01"}, {"wait_ms", "0.1"}});
    EXPECT_LE(recording.metric("threads_made").value_or(999), 64);
    EXPECT_EQ(recording.losses.unobserved, 0U);
}

TEST(Costs, AreMeasuredWithoutTracing)
{
    const auto untraced = [](const char* scene) {
        return findLab("threads")->untraced(*parametersOf(*findLab("threads"), Values{{"scene", scene}}));
    };
    EXPECT_TRUE(untraced("cost"));
    EXPECT_TRUE(untraced("switch"));
    EXPECT_FALSE(untraced("create-and-join"));
}

TEST(Switches, AreMeasuredThroughPipesAsWell)
{
    const Recording recording = runScene("switch", {{"hand_over", "pipe"}});
    EXPECT_GT(recording.metric("switch_ns_same_core").value_or(0), 0) << notesOf(recording);
}

TEST(Switches, AcrossCoresNeedTwoOfThem)
{
    const Recording recording = runScene("switch", {{"cores", "1"}});
    EXPECT_EQ(recording.ending, Ending::finished);
    EXPECT_FALSE(recording.metric("switch_ns_across_cores"));
    EXPECT_FALSE(recording.notes.empty());
}

TEST(ThreadScenes, AReaderThatHasLeftDoesNotHoldItsWriterAtAFullPipe)
{
    const Recording recording = runScene(
        "pipe", {{"threads", "1"}, {"wait_ms", "0.1"}, {"burst_ms", "1000"}, {"seconds", "2.5"}},
        [](const Recording& now) { return Wishes{.stop = now.now > 30'000'000'000, .actions = {}}; });
    EXPECT_EQ(recording.ending, Ending::finished) << "it still waited after ten times its length";
    EXPECT_FALSE(recording.killed);
}

} // namespace
} // namespace interleave::threads
