// What several runs, files and machines say together.
#include "labs/engine/stream.h"
#include "tests/app/run/process.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::Not;

/// Takes from a file what it says of other programs: where those are busy, no law is fitted.
void forgetOthers(const std::string& path)
{
    Bytes kept;
    FrameReader reader([&kept](ByteView envelope, const Json& frame) {
        if (frame.value("frame", "") != "cores")
            kept.insert(kept.end(), envelope.begin(), envelope.end());
    });
    const std::string all = contentsOf(path);
    EXPECT_TRUE(reader.feed({reinterpret_cast<const std::uint8_t*>(all.data()), all.size()}));
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(kept.data()), static_cast<std::streamsize>(kept.size()));
}

TEST(Comparing, AComparisonSaysHowMuchFasterAndHowSure)
{
    const Folder folder;
    ASSERT_EQ(run({"sweep", "calm", "--over", "size=1,2", "--over", "mode=slow,fast", "--repeat", "3",
                   "--out", folder / "f"})
                  .code,
              0);
    forgetOthers(folder / "f");
    const Result faster = run({"show", folder / "f", "--compare-to", "mode=slow"});
    EXPECT_EQ(faster.code, 0);
    EXPECT_THAT(faster.output, HasSubstr("Speed-up"));
    EXPECT_THAT(faster.output,
                testing::ContainsRegex(
                    "Total .less is better.*mode=fast size=2 +2 ns +2 … 2 +10× faster +10 … 10 +2 2 2"));
    EXPECT_THAT(faster.output, HasSubstr("no difference detectable")); // in length
    const Result narrow = run({"show", folder / "f", "--compare-to", "mode=slow"}, {.columns = 64});
    EXPECT_THAT(narrow.output, HasSubstr("10× faster"));
    EXPECT_THAT(narrow.output, HasSubstr("Left out, since the terminal is too narrow: Every run"));
    const Result slower = run({"show", folder / "f", "--compare-to", "size=1"});
    EXPECT_THAT(slower.output,
                testing::ContainsRegex("mode=fast size=2 +2 ns +2 … 2 +2× slower +2 … 2 +0.25"));
    const Result unknown = run({"show", folder / "f", "--compare-to", "size=7"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.errors, HasSubstr("of size there are: 1, 2"));
    EXPECT_EQ(run({"show", folder / "f", "--compare-to", "depth=7"}).code, 2);
}

TEST(Comparing, FilesAndMachinesCompareToo)
{
    const Folder folder;
    for (const auto& [mode, file] : {std::pair{"mode=slow", "before.ilrun"}, {"mode=fast", "after.ilrun"}})
        ASSERT_EQ(run({"sweep", "calm", "--over", "size=1,2", "--set", mode, "--repeat", "4", "--out",
                       folder / file})
                      .code,
                  0);
    const std::vector<std::string> show{"show", folder / "before.ilrun", folder / "after.ilrun"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), show.begin(), show.end());
        return run(more);
    };
    EXPECT_THAT(with({}).output, testing::ContainsRegex("Total .less is better.*after +size=2 +2 ns"));
    const Result faster = with({"--compare-to", "file=bef"}); // what is of the name of one only will do
    EXPECT_EQ(faster.code, 0);
    EXPECT_THAT(faster.output, testing::ContainsRegex("after +size=2 +2 ns +2 … 2 +10× faster +10 … 10"));
    EXPECT_THAT(faster.output, Not(HasSubstr("Efficiency")));
    const Result unknown = with({"--compare-to", "file=between"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.errors, HasSubstr("of file there are: before, after"));
    const Result alone = with({"--compare-to", "machine=this"});
    EXPECT_EQ(alone.code, 2);
    EXPECT_THAT(alone.errors, HasSubstr("only one machine"));
    EXPECT_EQ(run({"show", folder / "before.ilrun", "--compare-to", "file=before"}).code, 2);
}

TEST(Comparing, ComparisonsAreInTheJsonToo)
{
    const Folder folder;
    ASSERT_EQ(run({"sweep", "calm", "--over", "mode=slow,fast", "--over", "size=1,2", "--repeat", "4",
                   "--out", folder / "f"})
                  .code,
              0);
    const auto shown = [&](const std::string& base) {
        return Json::parse(run({"show", folder / "f", "--format", "json", "--compare-to", base}).output);
    };
    const auto of = [](const Json& settings, const char* mode, int size) {
        for (const Json& each : settings)
            if (each.at("parameters").at("mode") == mode && each.at("parameters").at("size") == size)
                return each;
        return Json();
    };
    const Json faster = of(shown("mode=slow"), "fast", 2);
    EXPECT_EQ(faster.at("compared_to"), (Json{{"parameter", "mode"}, {"value", "slow"}}));
    const Json total = faster.at("metrics").at("total").at("comparison");
    EXPECT_EQ(total.at("speed_up"), 10);
    EXPECT_EQ(total.at("interval"), Json::array({10.0, 10.0}));
    EXPECT_TRUE(total.at("efficiency").is_null());
    EXPECT_EQ(total.at("verdict"), "better");
    const Json slower = of(shown("size=1"), "fast", 2).at("metrics").at("total").at("comparison");
    EXPECT_EQ(slower.at("efficiency"), 0.25);
    EXPECT_EQ(slower.at("verdict"), "worse");
    const Json base = of(shown("size=1"), "fast", 1).at("metrics").at("total");
    EXPECT_FALSE(base.contains("comparison"));
    EXPECT_THAT(shown("mode=slow").dump(), HasSubstr("no difference detectable")); // in length
}

/// Of "calm" the time is as many times as long as there are workers.
TEST(Comparing, LawsAreFittedToTheRunsOfACurveTogether)
{
    const Folder folder;
    for (const char* file : {"one.ilrun", "two.ilrun"}) {
        ASSERT_EQ(run({"sweep", "calm", "--over", "size=1,2,3,4", "--over", "mode=slow,fast", "--repeat", "3",
                       "--out", folder / file})
                      .code,
                  0);
        forgetOthers(folder / file);
    }
    const std::string one = folder / "one.ilrun";
    const std::string two = folder / "two.ilrun";
    EXPECT_THAT(run({"show", one}).output,
                testing::ContainsRegex("Universal Scalability Law, Slow +σ +1 +1 … 1 +[0-9.e-]+ +12\n"
                                       " +κ +1 +1 … 1\n"));
    EXPECT_THAT(run({"show", one, two}).output, HasSubstr("Universal Scalability Law, Fast, two"));
    EXPECT_THAT(run({"show", one, two, "--group-by", "parameters"}).output,
                testing::ContainsRegex("Universal Scalability Law, Fast +σ +1 +1 … 1 +[0-9.e-]+ +24\n"));
    const Json settings = Json::parse(run({"export", one, "--format", "json"}).output);
    ASSERT_EQ(settings.size(), 8U);
    for (const Json& setting : settings) {
        ASSERT_EQ(setting.at("fits").size(), 1U);
        const Json& fit = setting.at("fits").front();
        EXPECT_EQ(fit.at("law"), "usl");
        EXPECT_EQ(fit.at("plot"), "speedup");
        EXPECT_EQ(fit.at("points"), 12);
        EXPECT_NEAR(fit.at("parameters").at("sigma").at("value"), 1, 1e-4);
        EXPECT_EQ(fit.at("parameters").at("kappa").at("interval").size(), 2U);
    }
    EXPECT_THAT(run({"run", "calm"}).output, Not(HasSubstr("Universal")));
}

TEST(Comparing, RunsAreGroupedAsAskedFor)
{
    const Folder folder;
    for (const char* file : {"one.ilrun", "two.ilrun"})
        ASSERT_EQ(run({"run", "calm", "--repeat", "3", "--out", folder / file}).code, 0);
    const std::vector<std::string> show{"show", folder / "one.ilrun", folder / "two.ilrun"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), show.begin(), show.end());
        return run(more);
    };
    EXPECT_THAT(with({"--group-by", "file"}).output, HasSubstr("Group"));
    for (const char* kind : {"machine", "parameters"}) { // there is one machine
        const Result together = with({"--group-by", kind});
        EXPECT_EQ(together.code, 0);
        EXPECT_THAT(together.output, Not(HasSubstr("Group")));
        EXPECT_THAT(together.output, HasSubstr("40 40 40 40 40 40"));
    }
    const Result wrong = with({"--group-by", "colour"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.errors, HasSubstr("file, machine, parameters"));
    const Result contrary = with({"--group-by", "machine", "--compare-to", "file=one"});
    EXPECT_EQ(contrary.code, 2);
    EXPECT_THAT(contrary.errors, HasSubstr("grouped by file"));
    EXPECT_EQ(with({"--group-by", "file", "--compare-to", "file=one"}).code, 0);
}

TEST(Comparing, AnExportComparesInJsonOnly)
{
    const Folder folder;
    ASSERT_EQ(run({"sweep", "calm", "--over", "mode=slow,fast", "--repeat", "3", "--out", folder / "f"}).code,
              0);
    const std::vector<std::string> exporting{"export", folder / "f", "--compare-to", "mode=slow", "--format"};
    auto as = exporting;
    as.emplace_back("json");
    EXPECT_THAT(run(as).output, HasSubstr("\"speed_up\": 10.0"));
    as.back() = "csv";
    const Result table = run(as);
    EXPECT_EQ(table.code, 2);
    EXPECT_THAT(table.errors, HasSubstr("choose --format json"));
}

} // namespace
} // namespace interleave
