// Tables of one export beside those of an earlier one.
#include "labs/engine/export/export.h"
#include "tests/labs/engine/grid_for_tests.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace interleave {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class TableListTest : public testing::Test
{
public:
    ~TableListTest() override { fs::remove_all(folder); }

protected:
    std::vector<std::string> tables() const
    {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder))
            if (entry.path().extension() == ".csv")
                names.push_back(entry.path().filename());
        std::ranges::sort(names);
        return names;
    }
    Outcome<bool> exportCells() { return writeCsvFolder(folder, {&cells}, {&lab}); }
    Outcome<bool> exportSeries()
    {
        RecordingForTests recording("csp", {});
        recording.with("level", {{1, 2}});
        return writeCsvFolder(folder, {&recording}, {});
    }

    const fs::path folder = fs::path(testing::TempDir()) / ("tables-" + std::to_string(::getpid()));
    const RecordingForTests cells = cooked();
    const Lab lab = kitchen();
};

TEST_F(TableListTest, TablesOfAnEarlierExportAreNotLeftBehind)
{
    ASSERT_TRUE(exportCells());
    ASSERT_TRUE(fs::exists(folder / "cells.csv"));
    std::ofstream(folder / "mine.csv") << "1,2";
    EXPECT_TRUE(exportSeries());
    EXPECT_THAT(tables(), ElementsAre("mine.csv", "runs.csv", "series-level.csv", "spans.csv", "units.csv"));
    EXPECT_TRUE(exportSeries()) << "the same again";
    EXPECT_TRUE(exportCells());
    EXPECT_FALSE(fs::exists(folder / "series-level.csv"));
    EXPECT_TRUE(fs::exists(folder / "mine.csv"));
}

TEST_F(TableListTest, ATableThatSomebodyHasChangedIsNotRemovedAndNothingIsWritten)
{
    ASSERT_TRUE(exportCells());
    std::ofstream(folder / "cells.csv", std::ios::app) << "a remark of mine\n";
    const auto outcome = exportSeries();
    ASSERT_FALSE(outcome);
    EXPECT_THAT(outcome.failure().in("en"), HasSubstr("cells.csv"));
    EXPECT_FALSE(fs::exists(folder / "series-level.csv"));
    EXPECT_TRUE(fs::exists(folder / "cells.csv"));
    fs::rename(folder / "cells.csv", folder / "moved.csv");
    EXPECT_TRUE(exportSeries());
    EXPECT_TRUE(fs::exists(folder / "moved.csv"));
}

TEST_F(TableListTest, AListThatSomebodyHasEditedReachesNothingElse)
{
    fs::create_directories(folder / "in");
    std::ofstream(folder / "precious.csv") << "";
    std::ofstream(folder / "in/notes.txt") << "";
    std::ofstream(folder / "in/.interleave-tables.json")
        << R"({"tables":[{"name":"../precious.csv","bytes":0,"modified_ns":0},{"name":"notes.txt"},7,{"name":3}]})";
    RecordingForTests recording("csp", {});
    EXPECT_TRUE(writeCsvFolder(folder / "in", {&recording}, {}));
    EXPECT_TRUE(fs::exists(folder / "precious.csv"));
    EXPECT_TRUE(fs::exists(folder / "in/notes.txt"));
    std::ofstream(folder / "in/.interleave-tables.json") << "no JSON at all";
    EXPECT_TRUE(writeCsvFolder(folder / "in", {&recording}, {}));
}

} // namespace
} // namespace interleave
