// What interleave-run runs and prints.

#include "tests/app/run/process.h"
#include "tests/labs/refusal.h"

#include "labs/engine/recordingreader.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace interleave {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

TEST(Commands, ListNamesEveryLab)
{
    const Result result = run({"list"});
    EXPECT_EQ(result.code, 0);
    EXPECT_THAT(result.output, HasSubstr("calm"));
    EXPECT_THAT(result.output, HasSubstr("Does it hold?"));
    const Json labs = Json::parse(run({"list", "--json"}).output);
    EXPECT_EQ(labs.at(0).at("id"), "calm");
}

TEST(Commands, DescribeTellsWhatMayBeSet)
{
    const Result result = run({"describe", "calm"});
    EXPECT_EQ(result.code, 0);
    for (const char* text : {"size=4 B", "Size. How many. From 1 to 1000.", "many", "Many. A sweep",
                             "Sets mode=fast size=2,3", "total (ns)"})
        EXPECT_THAT(result.output, HasSubstr(text));
    EXPECT_THAT(result.output, testing::ContainsRegex("  fast +Fast\n"));
    EXPECT_EQ(run({"describe", "calm", "--format", "json"}).output,
              run({"describe", "calm", "--json"}).output);
    const Json lab = Json::parse(run({"describe", "calm", "--json"}).output);
    EXPECT_EQ(lab.at("parameters").at(0).at("maximum"), 1000);
    EXPECT_EQ(lab.at("parameters").at(1).at("choices").at(1).at("id"), "fast");
    EXPECT_EQ(lab.at("presets").at(1).at("over").at("size"), Json::array({"2", "3"}));
}

TEST(Commands, AShellIsToldTheNamesThatMayFollow)
{
    EXPECT_EQ(run({"complete", "commands"}).output, "list\ndescribe\nrun\nsweep\nshow\nexport\ndoctor\n");
    EXPECT_THAT(run({"complete", "labs"}).output, HasSubstr("calm\n"));
    EXPECT_EQ(run({"complete", "parameters", "calm"}).output, "size\nmode\nlength\n");
    EXPECT_EQ(run({"complete", "values", "calm", "mode"}).output, "slow\nfast\n");
    EXPECT_THAT(run({"complete", "presets", "calm"}).output, HasSubstr("many\n"));
}

TEST(Commands, AShellIsToldNothingWhereThereIsNoName)
{
    const std::vector<std::vector<std::string>> nothing{{},
                                                        {"presets"},
                                                        {"presets", "nowhere"},
                                                        {"values", "calm"},
                                                        {"values", "calm", "size"},
                                                        {"values", "calm", "nothing"},
                                                        {"other"}};
    for (std::vector<std::string> words : nothing) {
        words.insert(words.begin(), "complete");
        const Result result = run(words);
        EXPECT_EQ(result.code, 0);
        EXPECT_EQ(result.output + result.errors, "") << words.back();
    }
}

TEST(Commands, JsonIsOneObjectAndNothingElse)
{
    const Result result =
        run({"run", "calm", "--set", "size=8", "--repeat", "3", "--seed", "9", "--format", "json"});
    EXPECT_EQ(result.code, 0);
    const Json json = Json::parse(result.output);
    EXPECT_EQ(json.at("lab"), "calm");
    EXPECT_EQ(json.at("parameters"), (Json{{"length", 0.5}, {"mode", "slow"}, {"size", 8}}));
    EXPECT_EQ(json.at("seed"), 9);
    EXPECT_GE(json.at("machine").at("cores_allowed"), 1);
    EXPECT_EQ(json.at("metrics").at("total"),
              (Json{{"value", 80.0}, {"unit", "ns"}, {"better", "less"}, {"samples", {80.0, 80.0, 80.0}}}));
    EXPECT_EQ(json.at("notes").at(0).at("text"), "All is well, really.");
    EXPECT_EQ(json.at("dropped"), 0);
    EXPECT_EQ(json.at("killed"), 0);
    EXPECT_EQ(json.size(), 8U);
}

TEST(Commands, APresetThatSweepsIsSweptUnlessItsParameterIsSet)
{
    const Json swept = Json::parse(run({"run", "calm", "--preset", "many", "--format", "json"}).output);
    ASSERT_EQ(swept.size(), 2U);
    EXPECT_EQ(swept[1].at("parameters").at("size"), 3);
    EXPECT_EQ(swept[1].at("metrics").at("total").at("samples"), Json::array({3.0, 3.0}));
    const Json fixed =
        Json::parse(run({"run", "calm", "--preset", "many", "--set", "size=5", "--format", "json"}).output);
    EXPECT_EQ(fixed.at("parameters").at("size"), 5);
    EXPECT_EQ(fixed.at("metrics").at("total").at("samples").size(), 2U);
}

TEST(Commands, ASweepCombinesWhatItVaries)
{
    const Json swept = Json::parse(
        run({"sweep", "calm", "--over", "size=1,2", "--over", "mode=slow,fast", "--format", "json"}).output);
    std::vector<std::pair<int, std::string>> settings;
    for (const Json& each : swept)
        settings.emplace_back(each.at("parameters").at("size"), each.at("parameters").at("mode"));
    EXPECT_EQ(settings,
              (std::vector<std::pair<int, std::string>>{{1, "slow"}, {1, "fast"}, {2, "slow"}, {2, "fast"}}));
    EXPECT_TRUE(
        Json::parse(run({"sweep", "calm", "--over", "size=1", "--format", "json"}).output).is_array());
}

TEST(Commands, RepetitionsHaveAWarmUpApartFromTheStatistics)
{
    const Folder folder;
    EXPECT_EQ(run({"run", "calm", "--repeat", "2", "--out", folder / "f"}).code, 0);
    const auto experiment = readExperiment(folder / "f");
    ASSERT_TRUE(experiment);
    std::vector<int> repetitions;
    for (const Recording& recording : experiment->recordings)
        repetitions.push_back(recording.repetition);
    EXPECT_EQ(repetitions, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(folder.names(), std::vector<std::string>{"f"});
}

TEST(Commands, ATableListsMedianQuartilesAndEveryRun)
{
    const Result result = run({"run", "calm", "--repeat", "3"});
    EXPECT_EQ(result.code, 0);
    for (const char* text :
         {"Median", "Quartiles", "Every run", "40 ns", "40 … 40", "40 40 40", "less", "size=4"})
        EXPECT_THAT(result.output, HasSubstr(text));
    EXPECT_THAT(result.errors, HasSubstr("Remark: All is well, really."));
}

TEST(Commands, CsvIsOneRowPerRun)
{
    const Result result = run({"run", "calm", "--format", "csv", "--trace", "off"});
    EXPECT_THAT(result.output,
                testing::StartsWith("run,file,lab,repetition,seed,started,machine,ending,states_known_by,"
                                    "length,mode,size,total,metric.length,running_ms,"));
    EXPECT_THAT(result.output, HasSubstr(",finished,told,0.5,slow,4,40,0.5,"));
    EXPECT_EQ(std::ranges::count(result.output, '\n'), 2);
}

TEST(Commands, EveryRunSaysTheTimeInEachStateAndHowItIsKnown)
{
    for (const auto& [wish, known] : {std::pair{"sample", "sampled"}, {"off", "told"}}) {
        const Result result = run({"run", "calm", "--format", "json", "--trace", wish});
        const Json metrics = Json::parse(result.output).at("metrics");
        for (const char* id : {"running_ms", "blocked_ms", "dropped"})
            EXPECT_TRUE(metrics.at(id).at("value").is_number()) << id;
        for (const char* id : {"ready_ms", "switches"}) // a program cannot tell these of itself
            EXPECT_EQ(metrics.at(id).at("value").is_null(), std::string_view(known) == "told") << id;
        EXPECT_EQ(metrics.at("states_known_by").at("value"), known);
    }
    const Result refused = run({"run", "calm", "--trace", "magic"});
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.errors, HasSubstr("kernel, sample, off"));
    EXPECT_THAT(run({"run", "calm", "--trace", "off"}).output, HasSubstr("only what the program told"));
}

TEST(Commands, AFailedRunIsOneSentenceAndCodeOne)
{
    const Result result = run({"run", "failing", "--format", "json"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.errors, HasSubstr("There is no cake here."));
    EXPECT_EQ(Json::parse(result.output).at("notes").at(0).at("severity"), "error");
    EXPECT_EQ(run({"run", "crashing"}).code, 1);
}

TEST(Commands, ASweepGoesOnPastASettingThatFails)
{
    const Result result =
        run({"sweep", "failing", "--over", "size=3,4,5", "--repeat", "2", "--format", "json"});
    EXPECT_EQ(result.code, 1);
    EXPECT_THAT(result.errors, HasSubstr("size=4: Error: There is no cake here."));
    EXPECT_EQ(Json::parse(result.output).back().at("metrics").at("total").at("value"), 5.0);
}

TEST(Commands, ACrashKeepsWhatWasMeasured)
{
    const Result result = run({"run", "crashing", "--format", "json"});
    EXPECT_EQ(result.code, 1);
    EXPECT_EQ(Json::parse(result.output).at("metrics").at("total").at("value"), 1.0);
    EXPECT_THAT(result.errors, HasSubstr("signal 9"));
}

TEST(Commands, NothingAskedShowsTheHelpOnStderr)
{
    const Result result = run({});
    EXPECT_EQ(result.code, 2);
    EXPECT_THAT(result.errors, HasSubstr("sweep"));
    const Result help = run({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.output, HasSubstr("Exit codes"));
    EXPECT_THAT(run({"run", "--help"}).output, HasSubstr("--attached"));
    EXPECT_THAT(run({"--version"}).output, HasSubstr("interleave-run "));
}

TEST(Commands, TheHelpFitsATerminalOf80Columns)
{
    for (const char* const language : {"en", "fr"})
        for (const char* const command :
             {"list", "describe", "run", "sweep", "show", "export", "doctor", "--help"}) {
            std::istringstream help(run({"--language", language, command, "--help"}).output);
            int lines = 0;
            for (std::string line; std::getline(help, line); ++lines)
                EXPECT_LE(std::ranges::count_if(
                              line, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }),
                          80)
                    << line;
            EXPECT_GT(lines, 3) << command;
        }
}

TEST(Commands, EveryCommandSpeaksFrenchWhenAsked)
{
    const Result english = run({"run", "calm", "--language", "en", "--format", "xml"});
    const Result french = run({"run", "calm", "--language=fr", "--format", "xml"});
    EXPECT_EQ(english.code, 2);
    EXPECT_EQ(french.code, 2);
    EXPECT_FALSE(french.errors.empty());
    EXPECT_NE(french.errors, english.errors);
}

TEST(Commands, DoctorDescribesTheMachine)
{
    const Json json = Json::parse(run({"doctor", "--json"}).output);
    EXPECT_GE(json.at("machine").at("cores_allowed"), 1);
    EXPECT_GT(json.at("probe_ns"), 0);
    EXPECT_TRUE(json.at("limits").contains("open_files"));
    EXPECT_TRUE(json.at("advice").is_array());
    EXPECT_THAT(run({"doctor"}).output, HasSubstr("Cost of one probe event"));
}

/// What `doctor` prints where the kernel answers perf_event_open(2) with this error.
std::string doctorWhereRefused(int error)
{
    return inAChild([error] {
        refuse(SYS_perf_event_open, static_cast<unsigned>(error));
        FILE* const pipe = popen(RUNNER_FOR_TESTS " doctor", "r");
        std::string text(3'500, ' ');
        text.resize(pipe == nullptr ? 0 : std::fread(text.data(), 1, text.size(), pipe));
        if (pipe != nullptr)
            pclose(pipe);
        return text;
    });
}

TEST(Commands, DoctorTriesTheTracerAndSaysWhatToDoWhereItIsRefused)
{
    for (const int error : {EACCES, ENOSYS}) {
        const std::string text = doctorWhereRefused(error);
        EXPECT_THAT(text, HasSubstr("refused, see below"));
        EXPECT_THAT(text, testing::AnyOf(HasSubstr("Interleave can trace"), HasSubstr("sysctl")))
            << "what to do";
        EXPECT_THAT(text, HasSubstr("only by samples"));
    }
}

} // namespace
} // namespace interleave
