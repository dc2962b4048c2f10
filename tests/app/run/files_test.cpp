// What interleave-run keeps, reads, and does when a file is not as it should be.

#include "labs/engine/recordingreader.h"
#include "tests/app/run/process.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

TEST(Files, ARecordingIsShownAndExported)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--out", folder / "f"}).code, 0);
    EXPECT_THAT(run({"show", folder / "f"}).output, HasSubstr("Total"));
    EXPECT_EQ(run({"show", folder / "f", "--format", "csv"}).output,
              run({"export", folder / "f", "--format", "csv"}).output);
    EXPECT_EQ(Json::parse(run({"export", folder / "f", "--format", "json"}).output).at(0).at("lab"), "calm");
    EXPECT_EQ(run({"export", folder / "f", "--format", "perfetto", "--out", folder / "trace"}).code, 0);
    EXPECT_GT(Json::parse(contentsOf(folder / "trace")).at("traceEvents").size(), 3U);
    EXPECT_EQ(run({"export", folder / "f", "--format", "csv", "--out", folder / "tables"}).code, 0);
    EXPECT_EQ(run({"export", folder / "f", "--format", "json", "--out", folder / "tables"}).code, 0);
    EXPECT_EQ(Json::parse(contentsOf(folder / "tables/f.json")).at(0).at("lab"), "calm");
    EXPECT_EQ(contentsOf(folder / "tables/series-level.csv"), "run,x,y\r\n1,1000,0.5\r\n");
    EXPECT_THAT(contentsOf(folder / "tables/spans.csv"), HasSubstr("worker"));
}

TEST(Files, TheStreamIsTheFile)
{
    const Folder folder;
    const Result result = run({"run", "calm", "--stream", "--out", folder / "f", "--autosave", folder / "g"});
    EXPECT_EQ(result.code, 0);
    EXPECT_FALSE(result.output.empty());
    EXPECT_EQ(result.output, contentsOf(folder / "f"));
    EXPECT_EQ(result.output, contentsOf(folder / "g"));
}

TEST(Files, AutosaveAppendsToRecordingsAndToNothingElse)
{
    const Folder folder;
    EXPECT_EQ(run({"run", "calm", "--autosave", folder / "f"}).code, 0);
    EXPECT_EQ(run({"run", "calm", "--autosave", folder / "f"}).code, 0);
    EXPECT_EQ(readExperiment(folder / "f")->recordings.size(), 2U);
    std::ofstream(folder / "letter") << "Dear reader";
    const Result result = run({"run", "calm", "--autosave", folder / "letter"});
    EXPECT_EQ(result.code, 3);
    EXPECT_THAT(result.output, HasSubstr("40")); // the run goes on
    EXPECT_EQ(contentsOf(folder / "letter"), "Dear reader");
}

TEST(Files, WhatIsNoRecordingIsASentence)
{
    const Folder folder;
    std::ofstream(folder / "letter") << "Dear reader";
    std::ofstream(folder / "empty") << "";
    std::ofstream(folder / "secret") << "x";
    for (const char* name : {"letter", "empty"}) {
        const Result result = run({"show", folder / name});
        EXPECT_EQ(result.code, 3) << name;
        EXPECT_EQ(std::ranges::count(result.errors, '\n'), 1) << result.errors;
    }
    std::filesystem::permissions(folder / "secret", std::filesystem::perms::none);
    EXPECT_EQ(run({"show", folder / "secret"}).code, 3);
}

TEST(Files, ATruncatedRecordingShowsWhatItHas)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--repeat", "2", "--out", folder / "f"}).code, 0);
    std::filesystem::resize_file(folder / "f", std::filesystem::file_size(folder / "f") - 5);
    const Result result = run({"show", folder / "f"});
    EXPECT_EQ(result.code, 3);
    EXPECT_THAT(result.output, HasSubstr("Total"));
    EXPECT_FALSE(result.errors.empty());
}

TEST(Files, OfSeveralTheGoodOnesAreUsedAndEveryBadOneIsNamed)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--out", folder / "good"}).code, 0);
    const std::string whole = contentsOf(folder / "good");
    std::ofstream(folder / "cut") << whole.substr(0, whole.size() / 2);
    std::ofstream(folder / "empty") << "";
    std::ofstream(folder / "letter") << "Dear reader";
    const auto among = [&](std::vector<std::string> arguments) {
        for (const char* name : {"empty", "good", "missing", "letter", "cut"})
            arguments.push_back(folder / name);
        return run(arguments);
    };
    const Result shown = among({"show"});
    EXPECT_EQ(shown.code, 3);
    EXPECT_THAT(shown.output, HasSubstr("Total"));
    for (const char* name : {"empty", "missing", "letter", "cut"})
        EXPECT_THAT(shown.errors, HasSubstr(folder / name));
    EXPECT_EQ(among({"export", "--format", "csv", "--out", folder / "tables"}).code, 3);
    EXPECT_THAT(contentsOf(folder / "tables/runs.csv"), HasSubstr("good"));
    const Result none = run({"show", folder / "empty", folder / "letter"});
    EXPECT_EQ(none.code, 3);
    EXPECT_EQ(none.output, "");
    EXPECT_EQ(std::ranges::count(none.errors, '\n'), 2) << none.errors;
}

TEST(Files, ARecordingThatIsGivenTwiceCountsOnce)
{
    const Folder folder;
    ASSERT_EQ(run({"run", "calm", "--repeat", "2", "--out", folder / "f"}).code, 0);
    std::filesystem::copy_file(folder / "f", folder / "copy");
    const std::string once = run({"show", folder / "f", "--format", "json"}).output;
    for (const auto& more : {std::vector<std::string>{folder / "f"},
                             {folder / "copy"},
                             {folder / "copy", "--group-by", "parameters"}}) {
        std::vector<std::string> arguments{"show", "--format", "json", folder / "f"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Result twice = run(arguments);
        EXPECT_EQ(twice.code, 0);
        EXPECT_EQ(twice.output, once);
        EXPECT_THAT(twice.errors, HasSubstr("count only once: 3."));
    }
    const Result exported = run({"export", folder / "f", folder / "copy", "--format", "csv"});
    EXPECT_EQ(std::ranges::count(exported.output, '\n'), 3) << "a heading and two runs";
    const Result compared = run({"show", folder / "f", folder / "copy", "--compare-to", "file=copy"});
    EXPECT_EQ(compared.code, 2);
    EXPECT_THAT(compared.errors, HasSubstr("only one file"));
}

TEST(Files, AFullDiskIsOneSentenceAndTheRunGoesOn)
{
    const Result result = run({"run", "calm", "--out", "/dev/full"});
    EXPECT_EQ(result.code, 3);
    EXPECT_THAT(result.output, HasSubstr("40"));
    EXPECT_THAT(result.errors, HasSubstr("/dev/full cannot be written"));
    EXPECT_EQ(run({"list"}, {.output = "/dev/full"}).code, 3);
}

TEST(Files, AFullDiskDuringAutosaveIsANoteInTheStream)
{
    const Folder folder;
    Process process({RUNNER_FOR_TESTS, "run", "calm", "--stream", "--autosave", folder / "f"},
                    {.pipedOutput = true, .fileLimit = 1500}); // the limit is for files, not for pipes
    EXPECT_EQ(process.code(), 3);
    const std::string stream = process.readOutput(1 << 20);
    RecordingReader reader;
    EXPECT_TRUE(reader.feed(ByteView(reinterpret_cast<const std::uint8_t*>(stream.data()), stream.size())));
    ASSERT_EQ(reader.recordings().size(), 1U);
    EXPECT_EQ(reader.recordings()[0].ending, Ending::finished);
    EXPECT_TRUE(std::ranges::any_of(reader.recordings()[0].notes, [](const RecordedNote& note) {
        return note.severity == "warning" && note.sentence.text == "%1 cannot be written: %2.";
    }));
    EXPECT_THAT(process.errors(), HasSubstr("cannot be written"));
    const auto saved = readExperiment(folder / "f");
    ASSERT_TRUE(saved) << saved.failure().in("en");
    EXPECT_EQ(saved->recordings.at(0).lab, "calm"); // up to the last whole frame
}

TEST(Files, AFileThatCannotBeFinishedLeavesTheOldOne)
{
    const Folder folder;
    std::ofstream(folder / "f") << "old";
    const Result result = run({"run", "calm", "--out", folder / "f"}, {.fileLimit = 1000});
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(contentsOf(folder / "f"), "old");
    EXPECT_EQ(folder.names(), std::vector<std::string>{"f"});
}

} // namespace
} // namespace interleave
