// A run says how far it is, whatever the experiment and whatever a process is.
#include "labs/csp/teller.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/labs/grace.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

using csp::Teller;

struct Listener {
    std::vector<double> heard;
    void progress(double fraction) { heard.push_back(fraction); }
};

TEST(Teller, saysNoMoreThanABarNeeds)
{
    Listener listener;
    Teller teller(listener);
    teller.tell(1000, 0.1);
    teller.tell(1000 + Teller::often - 1, 0.2);
    teller.tell(1000 + Teller::often, 0.3);
    EXPECT_EQ(listener.heard, (std::vector{0.1, 0.3}));
}

TEST(Teller, neverSaysMoreThanTheWhole)
{
    Listener listener;
    Teller teller(listener);
    teller.tell(1, 1.7);
    EXPECT_EQ(listener.heard, std::vector{1.0});
}

TEST(Teller, tellsNobodyWhereNobodyListens)
{
    Teller teller;
    teller.tell(1, 0.5);
}

struct Told {
    double highest = 0; ///< below the whole
    bool fellBack = false;
    Ending ending = Ending::live;
};

Told told(const std::vector<std::pair<std::string, std::string>>& changes)
{
    const Lab* const lab = findLab("csp");
    RunRequest request;
    request.lab = lab;
    request.stopGrace = stopGraceOfTests;
    request.parameters = *parametersOf(*lab, changes);
    Told told;
    RecordingReader reader;
    Supervisor::Watch watch;
    watch.look = [&] {
        const double now = reader.recordings().front().progress;
        told.fellBack = told.fellBack || now < told.highest;
        told.highest = now < 1 ? now : told.highest;
        return Wishes{};
    };
    told.ending = Supervisor::run(
        request, [&](ByteView frame) { EXPECT_TRUE(reader.feed(frame)); }, watch);
    return told;
}

class Progress : public testing::TestWithParam<std::tuple<const char*, const char*>>
{
};

TEST_P(Progress, growsWhileTheRunGoesOn)
{
    const auto& [experiment, backend] = GetParam();
    const Told seen = told({{"experiment", experiment}, {"backend", backend}, {"tokens", "2"}});
    EXPECT_EQ(seen.ending, Ending::finished);
    EXPECT_GT(seen.highest, 0);
    EXPECT_FALSE(seen.fellBack);
}

INSTANTIATE_TEST_SUITE_P(EveryWay, Progress,
                         testing::Combine(testing::Values("ring", "tokens", "commstime", "blocking"),
                                          testing::Values("threads", "processes", "coroutines")),
                         [](const auto& way) {
                             return std::string(std::get<0>(way.param)) + '_' + std::get<1>(way.param);
                         });

TEST(ProgressOfWaits, growsWhereTheyBlockEachOther)
{
    const Told seen = told({{"experiment", "blocking"}, {"io", "blocks"}, {"unit_ms", "20"}});
    EXPECT_EQ(seen.ending, Ending::finished);
    EXPECT_GT(seen.highest, 0);
    EXPECT_FALSE(seen.fellBack);
}

TEST(ProgressOfRounds, growsWhenTheyAreCounted)
{
    const Told seen = told({{"backend", "threads"}, {"size", "4"}, {"hold_us", "20000"}, {"hops", "32"}});
    EXPECT_EQ(seen.ending, Ending::finished);
    EXPECT_GT(seen.highest, 0);
    EXPECT_FALSE(seen.fellBack);
}

} // namespace
} // namespace interleave
