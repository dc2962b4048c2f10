// What a run has filled in, as tables for a terminal.
#include "app/run/celltable.h"

#include "app/run/table.h"
#include "labs/engine/catalogue.h"
#include "tests/labs/engine/grid_for_tests.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sstream>

namespace interleave {
namespace {

using testing::HasSubstr;

std::string shown(const std::vector<RecordingForTests>& runs, const Lab& lab = kitchen())
{
    return tableOf(cellTablesOf(lab, pointersTo(runs)), Console("en"));
}

TEST(CellTable, IsOneOfRowsAndColumnsForEachSeries)
{
    EXPECT_EQ(shown({cooked()}), "\n"
                                 "Time (ms)  Ann  Bob\n"
                                 "Soup         1    2\n"
                                 "Cake        30    –\n"
                                 "\n"
                                 "Salt (g)   Ann  Bob\n"
                                 "Soup         –    7\n"
                                 "Cake         –    –\n");
}

TEST(CellTable, OfOneRowHasALineForEachSeries)
{
    RecordingForTests run = cooked();
    run.series.front().samples.pop_back();
    EXPECT_EQ(shown({run}), "\n"
                            "Soup       Ann  Bob\n"
                            "Time (ms)    1    2\n"
                            "Salt (g)     –    7\n");
}

TEST(CellTable, SaysThatRepeatedRunsAreMedians)
{
    const std::string text = shown({cooked(1, 1), cooked(3, 2)});
    EXPECT_THAT(text, HasSubstr("\nMedians of the runs:\n\nTime (ms)"));
    EXPECT_THAT(text, HasSubstr("Soup         2    4\n"));
}

TEST(CellTable, OfSeveralSettingsSaysWhichIsWhich)
{
    std::vector<RecordingForTests> runs{cooked(), cooked()};
    runs[1].parameters["size"] = std::int64_t{8};
    const std::string text = shown(runs);
    EXPECT_THAT(text, HasSubstr("\nsize=4\n\nTime (ms)"));
    EXPECT_THAT(text, HasSubstr("\nsize=8\n\nTime (ms)"));
}

TEST(CellTable, LeavesASingleCellToTheResults)
{
    RecordingForTests run = cooked();
    run.series.front().samples = {{0, 1}};
    run.series.pop_back();
    EXPECT_EQ(shown({run}), "");
    EXPECT_EQ(shown({}), "");
}

/// Every number as long as it gets.
TEST(CellTable, OfTheJobsAndWaysFitsAnOrdinaryTerminal)
{
    const Lab& lab = *findLab("boundness");
    RecordingForTests run("boundness", {{"job", std::string("all")}, {"way", std::string("all")}});
    for (const Series& series : lab.series)
        if (series.grid != nullptr) {
            std::vector<Sample> samples;
            for (int cell = 0; cell < 24; ++cell)
                samples.push_back({1.0 * cell, 0.1234567 + 12345678 * cell});
            run.with(series.id, samples);
        }
    for (const char* const language : {"en", "fr"}) {
        std::istringstream lines(tableOf(cellTablesOf(lab, {&run}), Console(language)));
        for (std::string line; std::getline(lines, line);)
            EXPECT_LE(widthOf(line), 80U) << line;
    }
}

} // namespace
} // namespace interleave
