// Tables that runs fill in cell by cell: as tables, as charts, and in files.
#include "labs/engine/analysis/cells.h"

#include "labs/engine/analysis/chart.h"
#include "labs/engine/export/export.h"
#include "tests/labs/engine/grid_for_tests.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

namespace interleave {
namespace {

using Json = nlohmann::json;

const Lab lab = kitchen();
const Grid& grid = *lab.series.front().grid;

Chart chartOf(const std::vector<RecordingForTests>& runs, const std::vector<std::string>& labels = {})
{
    return chartOf(lab, lab.plots.front(), pointersTo(runs), labels);
}

std::vector<std::string> namesIn(const Chart& chart)
{
    std::vector<std::string> names;
    for (const ChartSeries& each : chart.series)
        names.push_back(each.name.in("en"));
    return names;
}

std::string cellsCsv(const std::vector<RecordingForTests>& runs, const std::vector<const Lab*>& labs = {&lab})
{
    std::ostringstream out;
    writeCellsCsv(out, pointersTo(runs), labs);
    return out.str();
}

TEST(Grid, CountsItsCellsRowByRow)
{
    EXPECT_EQ(grid.cellAt(0), 0U);
    ASSERT_EQ(grid.cellAt(5), 5U);
    EXPECT_EQ(grid.rowOf(5), 1U);
    EXPECT_EQ(grid.columnOf(5), 2U);
    EXPECT_EQ(grid.rowOf(2), 0U);
}

TEST(Grid, HasNoOtherCells)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const double x : {-1.0, 6.0, 0.5, 1e300, -infinity, infinity, std::nan("")})
        EXPECT_FALSE(grid.cellAt(x)) << x;
}

TEST(Cells, OfOneRunAreTheFirstThatItTold)
{
    RecordingForTests run = cooked();
    run.series.front().samples = {
        {1, 5}, {1, 6}, {2, std::numeric_limits<double>::infinity()}, {7, 1}, {0.5, 1}};
    EXPECT_EQ(cellValues(run, lab.series[0]), (std::map<std::size_t, double>{{1, 5}}));
    EXPECT_TRUE(cellValues(run, lab.series[2]).empty()) << "it has no grid";
}

TEST(Cells, OfRepeatedRunsAreOneTable)
{
    const std::vector<RecordingForTests> runs{cooked(9, 0), cooked(1, 1), cooked(3, 2)};
    const auto tables = cellTablesOf(lab, pointersTo(runs));
    ASSERT_EQ(tables.size(), 1U);
    ASSERT_EQ(tables[0].series.size(), 2U);
    ASSERT_EQ(tables[0].rows.size(), 3U);
    const CellRow& cake = tables[0].rows[2];
    EXPECT_EQ(cake.row->id, "cake");
    EXPECT_EQ(cake.column->id, "ann");
    EXPECT_EQ(cake.values[0], (std::vector<double>{30, 90})) << "without the warm-up";
    EXPECT_TRUE(cake.values[1].empty());
    EXPECT_EQ(cake.setting, "");
}

TEST(Cells, OfDifferentSettingsAndGroupsStayApart)
{
    std::vector<RecordingForTests> runs{cooked(1), cooked(2), cooked(3)};
    runs[1].parameters["size"] = std::int64_t{8};
    const auto tables = cellTablesOf(lab, pointersTo(runs), {"mine", "mine", "yours"});
    ASSERT_EQ(tables.size(), 1U);
    std::vector<std::string> which;
    for (const CellRow& cell : tables[0].rows)
        which.push_back(cell.group + " " + cell.setting);
    EXPECT_EQ(which, (std::vector<std::string>{"mine size=4", "mine size=4", "mine size=4", "mine size=8",
                                               "mine size=8", "mine size=8", "yours ", "yours ", "yours "}));
}

TEST(Cells, NobodyToldAreNoTable)
{
    EXPECT_TRUE(cellTablesOf(lab, {}).empty());
    const std::vector<RecordingForTests> runs{RecordingForTests("kitchen", {})};
    EXPECT_TRUE(cellTablesOf(lab, pointersTo(runs)).empty());
    std::vector<RecordingForTests> some{cooked()};
    some[0].series.pop_back(); // salt
    EXPECT_EQ(cellTablesOf(lab, pointersTo(some))[0].series.size(), 1U);
}

TEST(CellChart, HasAGroupOfBarsForEachRowAndABarForEachColumn)
{
    const Chart chart = chartOf({cooked()});
    EXPECT_EQ(chart.kind, Chart::Kind::bars);
    ASSERT_EQ(chart.categories.size(), 2U);
    EXPECT_EQ(chart.categories[1].in("en"), "Cake");
    EXPECT_EQ(namesIn(chart), (std::vector<std::string>{"Ann", "Bob"}))
        << "the run says which cooks by its place";
    EXPECT_EQ(chart.series[0].points.size(), 2U);
    EXPECT_EQ(chart.series[0].points[1].y, 30);
    EXPECT_EQ(chart.series[1].points.size(), 1U);
    EXPECT_EQ(chart.xTitle.in("en"), "Dish");
    EXPECT_EQ(chart.yTitle.in("en"), "Time");
    EXPECT_EQ(chart.yUnit, "ms");
    EXPECT_FALSE(chart.logY);
}

TEST(CellChart, LeavesNoRoomForRowsThatNobodyMeasured)
{
    RecordingForTests run = cooked();
    run.series.front().samples = {{3, 1}, {4, 2}};
    const Chart chart = chartOf({run});
    ASSERT_EQ(chart.categories.size(), 1U);
    EXPECT_EQ(chart.categories[0].in("en"), "Cake");
    EXPECT_EQ(chart.series[1].points.front().x, 0);
}

TEST(CellChart, ShowsRepeatedRunsAsMedians)
{
    const Chart chart = chartOf({cooked(1, 1), cooked(5, 2), cooked(3, 3)});
    const ChartPoint& soup = chart.series[0].points[0];
    EXPECT_EQ(soup.y, 3);
    EXPECT_EQ(soup.low, 2);
    EXPECT_EQ(soup.dots.size(), 3U);
}

TEST(CellChart, PutsRunsOfOneColumnEachTogether)
{
    std::vector<RecordingForTests> runs{cooked(), cooked()};
    runs[0].parameters["cook"] = std::string("ann");
    runs[0].series.front().samples = {{0, 1}};
    runs[1].parameters["cook"] = std::string("bob");
    runs[1].series.front().samples = {{1, 2}};
    EXPECT_EQ(namesIn(chartOf(runs)), (std::vector<std::string>{"Ann", "Bob"}));
    runs[1].parameters["cook"] = std::string("all");
    EXPECT_EQ(namesIn(chartOf(runs)), (std::vector<std::string>{"Ann, Ann", "Bob, All"}))
        << "here the place does not say it";
}

TEST(CellChart, TellsGroupsApart)
{
    EXPECT_EQ(namesIn(chartOf({cooked(), cooked(2)}, {"mine", "yours"})),
              (std::vector<std::string>{"Ann, mine", "Bob, mine", "Ann, yours", "Bob, yours"}));
}

TEST(CellChart, HasALogarithmicAxisOnlyWhereItSpansMoreThanADecade)
{
    Plot plot = lab.plots.front();
    plot.logY = true;
    std::vector<RecordingForTests> runs{cooked()};
    EXPECT_TRUE(chartOf(lab, plot, pointersTo(runs)).logY);
    runs[0].series.front().samples = {{0, 1}, {1, 10}};
    EXPECT_FALSE(chartOf(lab, plot, pointersTo(runs)).logY);
    runs[0].series.front().samples = {{0, 0}, {1, 100}};
    EXPECT_FALSE(chartOf(lab, plot, pointersTo(runs)).logY);
}

TEST(CellChart, IsEmptyWhereThePlotNamesNoGrid)
{
    for (const char* const series : {"heat", "nothing"}) {
        Plot plot = lab.plots.front();
        plot.y = {series};
        const std::vector<RecordingForTests> runs{cooked()};
        EXPECT_TRUE(chartOf(lab, plot, pointersTo(runs)).empty()) << series;
    }
}

TEST(CellsCsv, IsOneRowForEachRunAndCell)
{
    EXPECT_EQ(cellsCsv({cooked(9, 0), cooked(1, 1), cooked(2, 2)}), "run,dish,cook,time,salt\r\n"
                                                                    "2,soup,ann,1,\r\n"
                                                                    "2,soup,bob,2,7\r\n"
                                                                    "2,cake,ann,30,\r\n"
                                                                    "3,soup,ann,2,\r\n"
                                                                    "3,soup,bob,4,7\r\n"
                                                                    "3,cake,ann,60,\r\n");
}

TEST(CellsCsv, HasNoColumnsWhereNobodyKnowsTheLab)
{
    EXPECT_EQ(cellsCsv({cooked()}, {}), "run\r\n");
    const std::vector<RecordingForTests> runs{cooked()};
    EXPECT_TRUE(cellColumnsOf(pointersTo(runs), {}).empty());
    EXPECT_EQ(cellColumnsOf(pointersTo(runs), {&lab}).size(), 4U);
}

TEST(CellsCsv, HasItsUnitsBesideTheOthers)
{
    const std::vector<RecordingForTests> runs{cooked()};
    std::ostringstream out;
    writeUnitsCsv(out, pointersTo(runs), {&lab});
    EXPECT_NE(out.str().find("dish,cell,,\r\ncook,cell,,\r\ntime,cell,ms,\r\nsalt,cell,g,\r\n"),
              std::string::npos)
        << out.str();
}

TEST(CellsJson, HasTheMedianAndEverySampleOfEachCell)
{
    const std::vector<RecordingForTests> runs{cooked(1, 1), cooked(3, 2)};
    const Json settings = experimentJson(pointersTo(runs), "en", {}, {&lab});
    ASSERT_EQ(settings.size(), 1U);
    const Json& cells = settings[0].at("cells");
    ASSERT_EQ(cells.size(), 3U);
    EXPECT_EQ(cells[2], Json::parse(R"({"dish": "cake", "cook": "ann", "values":
                                        {"time": {"value": 60.0, "unit": "ms", "samples": [30.0, 90.0]}}})"));
    EXPECT_TRUE(cells[1].at("values").contains("salt"));
    const std::vector<RecordingForTests> none{RecordingForTests("kitchen", {}).with("m", 1)};
    EXPECT_FALSE(experimentJson(pointersTo(none), "en", {}, {&lab})[0].contains("cells"));
}

TEST(CellsTrace, IsNoCounterOverTime)
{
    const std::vector<RecordingForTests> runs{cooked()};
    std::ostringstream out;
    writePerfetto(out, pointersTo(runs), &lab);
    EXPECT_EQ(out.str().find("\"C\""), std::string::npos) << out.str();
}

} // namespace
} // namespace interleave
