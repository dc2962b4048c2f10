// The tables of an experiment, read by the programs that people read tables with. Where one is not installed
// its test is skipped.

#include "tests/app/run/process.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace interleave {
namespace {

/// True where the program is there and this ends well.
bool works(const std::vector<std::string>& command)
{
    std::vector<std::string> words{"/usr/bin/env"};
    words.insert(words.end(), command.begin(), command.end());
    return Process(words).code() == 0;
}

/// The first Python that has the module: the system's is not always the first of the path. Empty: none.
std::string pythonWith(const std::string& module)
{
    for (const char* const python : {"python3", "/usr/bin/python3"})
        if (works({python, "-c", "import " + module}))
            return python;
    return {};
}

class TidyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run({"sweep", "calm", "--over", "size=2,3", "--over", "mode=slow,fast", "--repeat", "2",
                       "--out", folder / "f"})
                      .code,
                  0);
        ASSERT_EQ(run({"export", folder / "f", "--format", "csv", "--out", tables}).code, 0);
    }
    /// What a script, which gets the folder as its argument, prints.
    std::string printed(const std::string& interpreter, const std::string& script) const
    {
        std::ofstream(folder / "script") << script;
        Process process({"/usr/bin/env", interpreter, folder / "script", tables});
        EXPECT_EQ(process.code(), 0) << process.errors();
        return process.output();
    }
    const Folder folder;
    const std::string tables = folder / "tables";
};

TEST_F(TidyTest, PythonReadsOneRowPerRun)
{
    const std::string python = pythonWith("csv");
    if (python.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_EQ(printed(python, R"(
import csv, sys
runs = list(csv.DictReader(open(sys.argv[1] + '/runs.csv', newline='')))
units = {row['column']: row for row in csv.DictReader(open(sys.argv[1] + '/units.csv', newline=''))}
assert list(units) == list(runs[0]), (list(units), list(runs[0]))
assert all(None not in row and None not in row.values() for row in runs)
print(len(runs), len({row['run'] for row in runs}))
print(sorted((int(row['size']), row['mode'], int(row['repetition']), float(row['total'])) for row in runs)[:3])
print(units['total']['unit'], units['total']['better'], units['size']['unit'], units['size']['kind'])
)"),
              "8 8\n"
              "[(2, 'fast', 1, 2.0), (2, 'fast', 2, 2.0), (2, 'slow', 1, 20.0)]\n"
              "ns less B parameter\n");
}

TEST_F(TidyTest, PandasKnowsTheTypesOfColumns)
{
    const std::string python = pythonWith("pandas");
    if (python.empty())
        GTEST_SKIP() << "pandas is not installed";
    EXPECT_EQ(printed(python, R"(
import pandas, sys
runs = pandas.read_csv(sys.argv[1] + '/runs.csv')
print(len(runs), runs['size'].dtype, runs['total'].groupby([runs['mode'], runs['size']]).median()['slow', 3])
)"),
              "8 int64 30.0\n");
}

TEST_F(TidyTest, RKnowsTheTypesOfColumns)
{
    if (!works({"Rscript", "--version"}))
        GTEST_SKIP() << "R is not installed";
    EXPECT_EQ(printed("Rscript", R"(
runs <- read.csv(paste0(commandArgs(TRUE)[1], "/runs.csv"))
cat(nrow(runs), is.numeric(runs$size), median(runs$total[runs$mode == "slow" & runs$size == 3]), "\n")
)"),
              "8 TRUE 30 \n");
}

TEST_F(TidyTest, LibreOfficeGivesBackWhatItRead)
{
    if (!works({"soffice", "--version"}))
        GTEST_SKIP() << "LibreOffice is not installed";
    const std::string home = "-env:UserInstallation=file://" + (folder / "home");
    // comma, quote, UTF-8, from the first row on, language as it is, quotes where needed, numbers as they are
    ASSERT_TRUE(works({"soffice", home, "--headless", "--convert-to",
                       "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir",
                       folder / "back", tables + "/runs.csv"}));
    const auto linesOf = [](const std::string& path) {
        std::ifstream file(path);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        std::erase(text, '\r');
        return text;
    };
    EXPECT_EQ(linesOf(folder / "back/runs.csv"), linesOf(tables + "/runs.csv"));
}

} // namespace
} // namespace interleave
