// What the runner says where other programs took the cores.

#include "app/run/results.h"
#include "labs/engine/catalogue.h"
#include "tests/labs/engine/recordings_for_tests.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace interleave {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A second on one core, of which others had so much.
RecordingForTests runBeside(double others, const Lab& lab, int repetition)
{
    RecordingForTests run(lab.id, initialParameters(lab), repetition);
    run.tracing.known = Known::traced;
    run.cores = {{1'000'000'000, 0, 10'000, static_cast<std::uint16_t>(10'000 * (1 - others)), 0}};
    run.with(lab.metrics.front().id, 5);
    return run;
}

/// The first lab that fits laws to its results.
const Lab& labWithLaws()
{
    return **std::ranges::find_if(catalogue(), [](const Lab* lab) {
        return std::ranges::any_of(lab->plots,
                                   [](const Plot& plot) { return plot.ofMetrics() && !plot.laws.empty(); });
    });
}

std::string printed(const std::vector<RecordingForTests>& runs)
{
    Recordings recordings;
    for (const RecordingForTests& run : runs)
        recordings.push_back(&run);
    return resultTable(recordings, Console("en"));
}

TEST(Disturbed, OneRunIsSaidToBe)
{
    const Lab& lab = labWithLaws();
    EXPECT_THAT(printed({runBeside(0.43, lab, 1)}), HasSubstr("Other programs used 43 % of the cores: "));
    EXPECT_THAT(printed({runBeside(0.1, lab, 1)}), Not(HasSubstr("ther programs")));
}

TEST(Disturbed, SeveralRunsAreCountedAndNoLawIsFitted)
{
    const Lab& lab = labWithLaws();
    const std::string text =
        printed({runBeside(0.1, lab, 1), runBeside(0.5, lab, 2), runBeside(0.3, lab, 3)});
    EXPECT_THAT(text, HasSubstr("In 2 of 3 runs other programs used many of the cores, up to 50 %"));
    EXPECT_THAT(text, HasSubstr("No law is fitted: other programs took 50 % of the cores' time."));
    EXPECT_THAT(printed({runBeside(0.1, lab, 1), runBeside(0, lab, 2)}), Not(HasSubstr("No law is fitted")));
}

} // namespace
} // namespace interleave
