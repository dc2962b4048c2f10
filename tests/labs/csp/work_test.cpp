// Whoever holds a token works on it, and the lanes say so.
#include "tests/labs/labrun.h"
#include "tests/labs/lanetime.h"

namespace interleave {
namespace {

class WorkOnTokens : public testing::TestWithParam<const char*>
{
};

TEST_P(WorkOnTokens, isDoneByOneNodeAtATime)
{
    const Recording recording =
        runLab("csp", {{"backend", GetParam()}, {"size", "8"}, {"hold_us", "20000"}, {"hops", "32"}});
    ASSERT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    const LaneTime nodes = laneTimeOf(recording, "node ");
    EXPECT_GT(nodes.ran, 0);
    EXPECT_EQ(nodes.slept, 0);
    // Eight lanes, one of which works: an eighth of their time. Generous, because a run begins and ends.
    const auto all = static_cast<double>(nodes.worked + nodes.waited);
    EXPECT_GT(static_cast<double>(nodes.worked), 0.5 * all / 8);
    EXPECT_LT(static_cast<double>(nodes.worked), 2.5 * all / 8);
}

INSTANTIATE_TEST_SUITE_P(OfEveryKind, WorkOnTokens, testing::Values("threads", "processes", "coroutines"),
                         [](const auto& kind) { return std::string(kind.param); });

TEST(WorkOnTokensThatIsStopped, endsBeforeItIsDone)
{
    const Recording recording =
        runLab("csp", {{"backend", "threads"}, {"size", "8"}, {"hold_us", "2000000"}, {"hops", "8000"}},
               [](const Recording& soFar) {
                   return Wishes{.stop = soFar.seriesOf("token0") != nullptr, .actions = {}};
               });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
}

} // namespace
} // namespace interleave
