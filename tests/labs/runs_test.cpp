// What every lab keeps while it runs: it ends, it stops, it loses nothing, it reports what it declared.

#include "labs/engine/catalogue.h"
#include "labs/engine/keeper.h"
#include "labs/engine/recordingreader.h"
#include "labs/engine/supervisor.h"
#include "tests/labs/everylab.h"
#include "tests/labs/grace.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>

namespace interleave {
namespace {

using Wish = std::function<Wishes(const Recording&)>;

class EveryLabThatRuns : public EveryLab
{
protected:
    /// Runs the lab once; nothing of it may be left afterwards.
    Recording run(
        const Preset& preset, const Wish& wish = [](const Recording&) { return Wishes{}; })
    {
        auto parameters = parametersOf(lab, firstRunOf(preset));
        if (!parameters) {
            ADD_FAILURE() << parameters.failure().in("en");
            return {};
        }
        RunRequest request;
        request.lab = &lab;
        request.stopGrace = stopGraceOfTests;
        request.parameters = *parameters;
        request.preset = preset.id;
        RecordingReader reader;
        Supervisor::Watch watch;
        watch.look = [&] { return wish(reader.recordings().front()); };
        const Ending ending = Supervisor::run(
            request, [&](ByteView frame) { EXPECT_TRUE(reader.feed(frame)); }, watch);
        EXPECT_TRUE(childrenOfThisProcess().empty()) << "a process outlived its run";
        EXPECT_EQ(reader.recordings().front().ending, ending);
        return reader.take().front();
    }
};

std::string notesOf(const Recording& recording)
{
    std::string text;
    for (const RecordedNote& note : recording.notes)
        text += note.severity + ": " + note.sentence.in("en") + '\n';
    return text;
}

bool hasError(const Recording& recording)
{
    return std::ranges::find(recording.notes, "error", &RecordedNote::severity) != recording.notes.end();
}

void expectGapless(const Recording& recording)
{
    for (const Lane& lane : recording.lanes) {
        for (std::size_t i = 1; i < lane.spans.size(); ++i)
            ASSERT_EQ(lane.spans[i].begin, lane.spans[i - 1].end) << lane.name << ", span " << i;
    }
}

void expectDeclared(const Lab& lab, const Recording& recording)
{
    for (const RecordedMetric& metric : recording.metrics) {
        const Metric* declared = findMetric(lab, metric.id);
        ASSERT_NE(declared, nullptr) << metric.id;
        EXPECT_EQ(metric.unit, declared->unit) << metric.id;
        EXPECT_EQ(metric.better, declared->better) << metric.id;
    }
    for (const RecordedSeries& series : recording.series)
        EXPECT_NE(std::ranges::find(lab.series, series.id, &Series::id), lab.series.end()) << series.id;
}

TEST_P(EveryLabThatRuns, RunsItsFirstPresetToTheEndAndLosesNothing)
{
    const Recording recording = run(lab.presets.front());
    EXPECT_EQ(recording.ending, Ending::finished) << notesOf(recording);
    EXPECT_FALSE(hasError(recording)) << notesOf(recording);
    EXPECT_FALSE(recording.metrics.empty());
    EXPECT_EQ(recording.losses.dropped, 0U);
    EXPECT_EQ(recording.losses.capped, 0U);
    EXPECT_EQ(recording.losses.unobserved, 0U);
    expectGapless(recording);
    expectDeclared(lab, recording);
}

TEST_P(EveryLabThatRuns, LeavesByItselfWhenAnyPresetIsStoppedBeforeItBegan)
{
    for (const Preset& preset : lab.presets) {
        const Recording recording =
            run(preset, [](const Recording&) { return Wishes{.stop = true, .actions = {}}; });
        EXPECT_EQ(recording.ending, Ending::stopped) << preset.id;
        EXPECT_FALSE(recording.killed) << preset.id << " did not leave";
        EXPECT_FALSE(hasError(recording)) << preset.id << '\n' << notesOf(recording);
    }
}

TEST_P(EveryLabThatRuns, LeavesByItselfWhenAnyPresetIsStoppedInTheMiddle)
{
    for (const Preset& preset : lab.presets) {
        bool wasAsked = false;
        const Recording recording = run(preset, [&wasAsked, looks = 0](const Recording& now) mutable {
            wasAsked = !now.lanes.empty() && ++looks > 20; // its threads and processes exist, or most
            return Wishes{.stop = wasAsked, .actions = {}};
        });
        EXPECT_EQ(recording.ending, wasAsked ? Ending::stopped : Ending::finished) << preset.id << '\n'
                                                                                   << notesOf(recording);
        EXPECT_FALSE(recording.killed) << preset.id << " did not leave";
        EXPECT_FALSE(hasError(recording)) << preset.id << '\n' << notesOf(recording);
        expectGapless(recording);
    }
}

TEST_P(EveryLabThatRuns, IsGoneWhenItIsKilled)
{
    int looks = 0;
    const Recording recording = run(lab.presets.front(), [&](const Recording& now) {
        return Wishes{.kill = !now.lanes.empty() && ++looks > 3, .actions = {}};
    });
    EXPECT_EQ(recording.ending, looks > 3 ? Ending::stopped : Ending::finished);
    expectGapless(recording);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryLabThatRuns, testing::ValuesIn(catalogue()), [](const auto& lab) {
    return std::regex_replace(lab.param->id, std::regex("-"), "_");
});

} // namespace
} // namespace interleave
