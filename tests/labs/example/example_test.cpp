// The lab that labs/README.md shows to those who add one.
#include "tests/labs/labrun.h"
#include "tests/labs/lanetime.h"

namespace interleave {
namespace labs {
const Lab& handshake();
} // namespace labs

namespace {

Recording runExample(const Values& values, const Wish& wish = wishNothing)
{
    return runLab(labs::handshake(), values, wish);
}

TEST(ExampleOfTheReadme, RunsToItsEndAndMeasures)
{
    const Recording recording = runExample({});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_GT(recording.metric("ns_per_turn").value_or(0), 0);
}

TEST(ExampleOfTheReadme, ShowsThatItsPlayersWaitForTheTurn)
{
    const Recording recording = runExample({});
    const auto players = laneTimeOf(recording, "player");
    EXPECT_GT(players.waited, 0);
    EXPECT_TRUE(std::ranges::any_of(recording.lanes, [](const Lane& lane) {
        return std::ranges::any_of(lane.spans, [](const Span& span) {
            return span.state() == State::blocked && span.reason == Reason::condition && span.object != 0;
        });
    }));
}

TEST(ExampleOfTheReadme, StopsWhenItIsTold)
{
    const Recording recording = runExample({{"rounds", "1000000"}}, [](const Recording& soFar) {
        return Wishes{.stop = !soFar.lanes.empty(), .actions = {}};
    });
    EXPECT_EQ(recording.ending, Ending::stopped) << notesOf(recording);
}

} // namespace
} // namespace interleave
