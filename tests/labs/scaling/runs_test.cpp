// What a run of the lab reports. Order, counts and what must hold by construction; the machine may be busy.
#include "tests/labs/labrun.h"
#include "tests/labs/refusal.h"

#include "labs/engine/analysis/busy.h"
#include "labs/engine/analysis/chart.h"
#include "labs/engine/catalogue.h"
#include "labs/engine/cores.h"
#include "labs/scaling/marks.h"

#include <cmath>
#include <map>

namespace interleave::scaling {
namespace {

const Values brief{{"most", "4"}, {"work_ms", "5"}, {"rounds", "3"}, {"phases", "2"}};

Recording run(const Values& changes, const Wish& wish = wishNothing, std::uint64_t seed = 1)
{
    Values values = brief;
    values.insert(values.end(), changes.begin(), changes.end());
    return runLab("scaling", values, wish, seed);
}

std::map<double, int> countsOf(const Recording& recording, const char* series)
{
    std::map<double, int> counts;
    if (const RecordedSeries* its = recording.seriesOf(series))
        for (const Sample& sample : its->samples)
            ++counts[sample.x];
    return counts;
}

/// With how many workers the measurements were made, one after the other.
std::vector<int> orderOf(const Recording& recording)
{
    std::vector<int> order;
    for (const Lane& lane : recording.lanes)
        for (const Mark& mark : lane.marks)
            if (stepOf(mark.number) == Step::rest)
                order.push_back(workersOf(mark.number));
    return order;
}

TEST(Scaling, MeasuresEveryNumberOfWorkersAsOftenAsItWasAskedTo)
{
    for (const char* mode : {"strong", "weak"}) {
        const Recording recording = run({{"mode", mode}, {"serial_share", "0.2"}});
        EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
        EXPECT_EQ(countsOf(recording, "speedup"), (std::map<double, int>{{1, 3}, {2, 3}, {3, 3}, {4, 3}}));
        EXPECT_EQ(countsOf(recording, "time"), countsOf(recording, "speedup"));
        EXPECT_EQ(countsOf(recording, "karp_flatt"), (std::map<double, int>{{2, 3}, {3, 3}, {4, 3}}));
    }
}

/// The run itself compares, and fails where they differ.
TEST(Scaling, EveryKernelGivesTheSequentialResultInEveryMode)
{
    for (const char* kernel : {"numeric", "words", "filter", "matrix"})
        for (const char* mode : {"strong", "weak"}) {
            const Recording recording = run({{"kernel", kernel}, {"mode", mode}, {"serial_share", "0.3"}});
            EXPECT_EQ(recording.ending, Ending::finished) << kernel << ' ' << mode << '\n'
                                                          << notesOf(recording);
        }
}

TEST(Scaling, ReportsTheFitsThatScriptsRelyOn)
{
    const Recording recording = run({{"serial_share", "0.2"}});
    if (notesOf(recording).find("No law is fitted: other programs") != std::string::npos) {
        for (const char* held : {"usl_sigma", "usl_kappa", "amdahl_serial", "gustafson_serial"})
            EXPECT_FALSE(recording.metric(held)) << held;
        return; // other programs took the cores while this test ran
    }
    ASSERT_TRUE(recording.metric("usl_sigma") && recording.metric("usl_kappa")) << notesOf(recording);
    const bool severalCores = recording.machine.coresAllowed > 1 &&
                              (recording.machine.cpuQuota <= 0 || recording.machine.cpuQuota > 1);
    EXPECT_EQ(recording.metric("amdahl_serial").has_value(), severalCores) << notesOf(recording);
    for (const RecordedMetric& metric : recording.metrics)
        EXPECT_TRUE(std::isfinite(metric.value)) << metric.id;
    EXPECT_LE(*recording.metric("usl_sigma_low"), *recording.metric("usl_sigma_high"));
    EXPECT_LE(*recording.metric("usl_kappa_low"), *recording.metric("usl_kappa_high"));
}

/// The law that its chart draws, fitted to the dots of the recording; null: none.
const LawFit* drawnLaw(const Chart& chart, Law law)
{
    for (const ChartSeries& series : chart.series)
        if (series.law && series.law->fit.law == law)
            return &series.law->fit;
    return nullptr;
}

TEST(Scaling, DrawsTheLawsThatItsMetricsTellOf)
{
    const Lab& lab = *findLab("scaling");
    constexpr double closeEnough = 1e-4; // the same dots in another order
    for (const char* mode : {"strong", "weak"}) {
        const Recording recording = run({{"serial_share", "0.2"}, {"mode", mode}});
        const auto plot = std::ranges::find_if(lab.plots, [&](const Plot& each) {
            return !each.laws.empty() && meets(recording.parameters, each.when);
        });
        const Chart chart = chartOf(lab, *plot, {&recording});
        const LawFit* const usl = drawnLaw(chart, Law::universal);
        if (usl == nullptr ||
            !recording.metric("usl_sigma")) { // each looks whether other programs took the cores
            EXPECT_TRUE(busyOf(recording) ||
                        notesOf(recording).find("No law is fitted") != std::string::npos);
            continue;
        }
        EXPECT_NEAR(usl->estimates.front().value, *recording.metric("usl_sigma"), closeEnough);
        EXPECT_NEAR(usl->estimates.back().value, *recording.metric("usl_kappa"), closeEnough);
        EXPECT_NEAR(usl->deviation, *recording.metric("usl_deviation"), closeEnough);
        const LawFit* const other = drawnLaw(chart, plot->laws.front());
        const std::string metric = std::string(namesOf(plot->laws.front()).id) + "_serial";
        EXPECT_EQ(other != nullptr, recording.metric(metric).has_value());
        if (other != nullptr) {
            EXPECT_NEAR(other->estimates.front().value, *recording.metric(metric), closeEnough);
        }
    }
}

TEST(Scaling, TheCeilingRisesWithTheWorkersUpToWhatTheMachineGives)
{
    const Recording recording = run({});
    const double capacity = *recording.metric("capacity");
    const std::vector<Sample>& ceiling = recording.seriesOf("ceiling")->samples;
    ASSERT_EQ(ceiling.size(), 4U) << "one for each number of workers";
    for (const Sample& sample : ceiling)
        EXPECT_DOUBLE_EQ(sample.y, sample.x <= capacity ? sample.x : capacity) << sample.x;
}

TEST(Scaling, OneCoreGivesOneHoweverManyWorkersThereAre)
{
    const std::string ceiling = inAChild([] {
        confineTo(someCores(1));
        std::string text;
        const Recording recording = run({});
        for (const Sample& sample : recording.seriesOf("ceiling")->samples)
            text += std::to_string(std::lround(100 * sample.y)) + ' ';
        return text + std::to_string(std::lround(100 * *recording.metric("capacity")));
    });
    EXPECT_EQ(ceiling, "100 100 100 100 100");
}

TEST(Scaling, OnlyWhatCanBeDividedIsDoneByAll)
{
    const auto has = [](const Recording& recording, Step step) {
        return std::ranges::any_of(recording.lanes, [&](const Lane& lane) {
            return std::ranges::any_of(lane.marks,
                                       [&](const Mark& mark) { return stepOf(mark.number) == step; });
        });
    };
    for (const char* mode : {"strong", "weak"}) {
        const Recording divided = run({{"mode", mode}, {"serial_share", "0"}});
        const Recording serial = run({{"mode", mode}, {"serial_share", "1"}});
        EXPECT_TRUE(has(divided, Step::parallel) && !has(divided, Step::serial)) << notesOf(divided);
        EXPECT_TRUE(has(serial, Step::serial) && !has(serial, Step::parallel)) << notesOf(serial);
    }
}

TEST(Scaling, WhatTheMachineGivesIsNeverMoreThanItsCores)
{
    const Recording recording = run({});
    ASSERT_TRUE(recording.metric("capacity"));
    EXPECT_GE(*recording.metric("capacity"), 1);
    EXPECT_LE(*recording.metric("capacity"), recording.machine.coresAllowed);
    EXPECT_GT(*recording.metric("core_share"), 0);
    EXPECT_LE(*recording.metric("core_share"), 100);
}

TEST(Scaling, TheSeedDecidesTheOrderOfTheMeasurements)
{
    const auto order = orderOf(run({}));
    ASSERT_EQ(order.size(), 12U);
    EXPECT_EQ(order, orderOf(run({})));
    EXPECT_NE(order, orderOf(run({}, wishNothing, 2)));
    for (int round = 0; round < 3; ++round) {
        std::vector<int> once(order.begin() + 4 * round, order.begin() + 4 * (round + 1));
        std::ranges::sort(once);
        EXPECT_EQ(once, (std::vector{1, 2, 3, 4})) << "every number once in each round";
    }
}

TEST(Scaling, SaysInOneSentenceWhenThereIsTooLittleForAFit)
{
    const Recording recording = run({{"most", "1"}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_FALSE(recording.metric("amdahl_serial"));
    EXPECT_FALSE(recording.metric("usl_sigma"));
    const std::string notes = notesOf(recording);
    if (notes.find("No law is fitted: other programs") != std::string::npos)
        return; // while this test ran
    EXPECT_NE(notes.find("too few"), std::string::npos) << notes;
    EXPECT_NE(notes.find("Universal Scalability Law"), std::string::npos);
}

TEST(Scaling, OneRoundAndManyWorkersEndWell)
{
    const Recording recording = run({{"most", "128"}, {"rounds", "1"}, {"phases", "100"}});
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_EQ(recording.losses.unobserved, 0U);
}

TEST(Scaling, AStopInTheMiddleReportsNothingThatWasNotMeasured)
{
    const Recording recording = run({{"work_ms", "10000"}}, [](const Recording& now) {
        const bool measures =
            std::ranges::any_of(now.lanes, [](const Lane& lane) { return !lane.marks.empty(); });
        return Wishes{.stop = measures, .actions = {}};
    });
    EXPECT_EQ(recording.ending, Ending::stopped);
    EXPECT_FALSE(recording.metric("speedup_best"));
    EXPECT_EQ(recording.seriesOf("speedup"), nullptr);
}

} // namespace
} // namespace interleave::scaling
