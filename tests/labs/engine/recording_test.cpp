#include "labs/engine/recordingreader.h"
#include "tests/labs/engine/frames.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <random>

namespace interleave {
namespace {

using Json = nlohmann::json;

Json header()
{
    return {{"frame", "header"},
            {"version", formatVersion},
            {"lab", "demo"},
            {"parameters", {{"size", 8}, {"share", 0.5}, {"backend", "threads"}, {"pin", true}}},
            {"seed", 7},
            {"repetition", 2},
            {"machine", {{"cpu_model", "A CPU"}, {"cores_allowed", 2}}}};
}

std::vector<Json> goodFrames()
{
    return {header(),
            {{"frame", "lane"}, {"id", 3}, {"name", "worker 0"}, {"kind", "process"}, {"pid", 42}},
            {{"frame", "spans"},
             {"lane", 3},
             {"data", packed(std::vector{span(10, 20), span(20, 50, State::blocked)})}},
            {{"frame", "from the future"}, {"x", {1, 2, 3}}},
            {{"frame", "metric"}, {"id", "ns"}, {"unit", "ns"}, {"better", "less"}, {"value", 3.25}},
            {{"frame", "note"}, {"severity", "warning"}, {"text", "%1 of two"}, {"arguments", {"one"}}},
            {{"frame", "end"}, {"ending", "finished"}, {"now", 60}, {"dropped", 1}, {"unknown field", 5}}};
}

struct TemporaryFile {
    explicit TemporaryFile(const Bytes& bytes)
    {
        const int descriptor = mkstemp(name.data());
        EXPECT_GE(descriptor, 0);
        std::ofstream(name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        close(descriptor);
    }
    ~TemporaryFile() { std::filesystem::remove(name); }
    std::string name = (std::filesystem::temp_directory_path() / "recordingXXXXXX").string();
};

TEST(Recording, HoldsMarksCoresAndHowStatesAreKnownButNothingImpossible)
{
    std::vector<Json> frames = goodFrames();
    frames.push_back(
        {{"frame", "marks"}, {"lane", 3}, {"data", packed(std::vector<Mark>{{5, 1, 2}, {4, 1, 3}})}});
    frames.push_back({{"frame", "marks"}, {"lane", 4}, {"data", packed(std::vector<Mark>{{5, 1, 2}})}});
    frames.push_back({{"frame", "cores"},
                      {"data", packed(std::vector<CoreUse>{
                                   {9, 1, 10'000, 500}, {9, 1, 10'001, 0}, {8, 0, 1, 1}, {9, -1, 1, 1}})}});
    frames.push_back({{"frame", "lane"}, {"id", 3}, {"name", "renamed"}});
    frames.push_back({{"frame", "tracing"},
                      {"known", "sampled"},
                      {"period_ns", 20'000'000},
                      {"text", "%1 refuses"},
                      {"arguments", {"The kernel"}}});
    RecordingReader reader;
    ASSERT_TRUE(reader.feed(bytesOf(frames)));
    const Recording& recording = reader.recordings().front();
    EXPECT_EQ(recording.lanes.size(), 1U);
    EXPECT_EQ(recording.lanes.front().name, "renamed");
    ASSERT_EQ(recording.lanes.front().marks.size(), 1U);
    EXPECT_EQ(recording.lanes.front().marks.front().number, 2U);
    ASSERT_EQ(recording.cores.size(), 1U);
    EXPECT_EQ(recording.cores.front().run, 500);
    EXPECT_EQ(recording.tracing.known, Known::sampled);
    EXPECT_EQ(recording.tracing.period, 20'000'000);
    EXPECT_EQ(recording.tracing.sentence.arguments, std::vector<std::string>{"The kernel"});
}

TEST(Recording, HoldsWhatTheStreamSaid)
{
    RecordingReader reader;
    ASSERT_TRUE(reader.feed(bytesOf(goodFrames())));
    ASSERT_EQ(reader.recordings().size(), 1U);
    const Recording& recording = reader.recordings().front();
    EXPECT_EQ(recording.lab, "demo");
    EXPECT_EQ(recording.parameters.at("size"), Value(std::int64_t{8}));
    EXPECT_EQ(recording.parameters.at("share"), Value(0.5));
    EXPECT_EQ(recording.parameters.at("pin"), Value(true));
    EXPECT_EQ(recording.repetition, 2);
    EXPECT_EQ(recording.machine.cpuModel, "A CPU");
    ASSERT_NE(recording.lane(3), nullptr);
    EXPECT_EQ(recording.lane(3)->kind, LaneKind::process);
    EXPECT_EQ(recording.lane(3)->spans, (Spans{span(10, 20), span(20, 50, State::blocked)}));
    EXPECT_EQ(recording.metric("ns"), 3.25);
    EXPECT_EQ(recording.metric("none"), std::nullopt);
    EXPECT_EQ(recording.notes.at(0).sentence.in("en"), "one of two");
    EXPECT_EQ(recording.losses.dropped, 1U);
    EXPECT_EQ(recording.now, 60);
    EXPECT_EQ(recording.ending, Ending::finished);
}

TEST(Recording, OneWithoutItsEndIsLostButUsable)
{
    auto frames = goodFrames();
    frames.pop_back();
    const TemporaryFile file(bytesOf(frames));
    const auto experiment = readExperiment(file.name);
    ASSERT_TRUE(experiment);
    EXPECT_EQ(experiment->recordings.front().ending, Ending::lost);
    EXPECT_EQ(experiment->recordings.front().metric("ns"), 3.25);
}

TEST(Recording, AnExperimentIsManyStreamsInOneFile)
{
    Bytes bytes = bytesOf(goodFrames());
    const Bytes once = bytes;
    for (int i = 0; i < 4; ++i)
        bytes.insert(bytes.end(), once.begin(), once.end());
    const TemporaryFile file(bytes);
    const auto experiment = readExperiment(file.name);
    ASSERT_TRUE(experiment);
    EXPECT_EQ(experiment->recordings.size(), 5U);
    EXPECT_TRUE(experiment->damage.empty());
}

TEST(Recording, EveryTruncationGivesASentenceOrWhatCameBefore)
{
    const Bytes bytes = bytesOf(goodFrames());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const TemporaryFile file(Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)));
        const auto experiment = readExperiment(file.name);
        if (!experiment)
            EXPECT_FALSE(experiment.failure().empty());
        else
            EXPECT_NE(experiment->recordings.front().ending, Ending::finished) << length;
    }
}

TEST(Recording, EveryFlippedBitGivesASentenceOrARecording)
{
    const Bytes good = bytesOf(goodFrames());
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        Bytes bytes = good;
        bytes[bit / 8] = static_cast<std::uint8_t>(bytes[bit / 8] ^ (1U << (bit % 8)));
        RecordingReader reader;
        const bool whole = reader.feed(bytes);
        EXPECT_EQ(whole, reader.failure().empty()) << bit;
    }
}

TEST(Recording, RandomBytesInAFrameNeverCrashIt)
{
    std::mt19937 random(1);
    const Bytes begin = bytesOf({goodFrames()[0], goodFrames()[1]});
    const Bytes good = Json::to_cbor(goodFrames()[2]);
    for (int round = 0; round < 20'000; ++round) {
        Bytes map = good;
        for (int i = 0; i < 4; ++i)
            map[random() % map.size()] = static_cast<std::uint8_t>(random());
        RecordingReader reader;
        ASSERT_TRUE(reader.feed(begin));
        const bool whole = reader.feed(enveloped(map));
        EXPECT_EQ(whole, reader.failure().empty());
    }
}

TEST(Recording, SpansThatOverlapLeaveAGapOrRunBackwardsAreDamage)
{
    for (const auto& spans : {std::vector{span(10, 5)},
                              {span(10, 20), span(15, 30)},
                              {span(10, 20), span(25, 30)},
                              {span(-5, 20)},
                              {span(1, 2, static_cast<State>(9))}}) {
        RecordingReader reader;
        ASSERT_TRUE(reader.feed(bytesOf({goodFrames()[0], goodFrames()[1]})));
        EXPECT_FALSE(reader.feed(bytesOf({{{"frame", "spans"}, {"lane", 3}, {"data", packed(spans)}}})));
        EXPECT_FALSE(reader.failure().in("en").empty());
    }
}

TEST(Recording, TheNumberOfPartsIsBounded)
{
    RecordingReader reader;
    ASSERT_TRUE(reader.feed(bytesOf({header()})));
    const Bytes metric = bytesOf({{{"frame", "metric"}, {"id", "a"}}});
    bool goesOn = true;
    std::size_t count = 0;
    for (; goesOn && count < 1'000'000; ++count)
        goesOn = reader.feed(metric);
    EXPECT_FALSE(goesOn);
    EXPECT_GT(count, 100'000U) << "honest recordings have room";
}

TEST(Recording, ManyRunsMayEachHaveAsManyNamesAsARunIsLet)
{
    constexpr std::uint32_t names = 50'000; // see ReportCap
    Bytes run = encodedFrame(header());
    for (std::uint32_t id = 1; id <= names; ++id) {
        const Bytes frame = encodedFrame({{"frame", "object"}, {"id", id}, {"name", "a"}});
        run.insert(run.end(), frame.begin(), frame.end());
    }
    RecordingReader reader;
    for (int repetition = 0; repetition < 8; ++repetition)
        ASSERT_TRUE(reader.feed(run)) << repetition << ": " << reader.failure().in("en");
    EXPECT_EQ(reader.recordings().back().objects.size(), names);
}

TEST(Recording, SaysWhetherTheLabWasKilled)
{
    for (const bool killed : {false, true}) {
        RecordingReader reader;
        reader.feed(encodedFrame(header()));
        reader.feed(encodedFrame({{"frame", "end"}, {"ending", "stopped"}, {"killed", killed}}));
        EXPECT_EQ(reader.recordings().front().killed, killed);
    }
    RecordingReader reader;
    EXPECT_TRUE(reader.feed(bytesOf({header(), {{"frame", "end"}, {"killed", "yes"}}})));
    EXPECT_FALSE(reader.recordings().front().killed) << "of another type: missing";
}

TEST(Recording, AnotherFormatVersionIsNamed)
{
    Json newer = header();
    newer["version"] = 2;
    RecordingReader reader;
    EXPECT_FALSE(reader.feed(bytesOf({newer})));
    EXPECT_NE(reader.failure().in("en").find('2'), std::string::npos);
}

TEST(Recording, WhatIsNoRecordingGivesASentenceWithItsPath)
{
    const TemporaryFile empty(Bytes{});
    const TemporaryFile text(Bytes{'h', 'e', 'l', 'l', 'o'});
    for (const std::string& path : {std::string("/nowhere/at/all.ilrun"),
                                    std::filesystem::temp_directory_path().string(), empty.name, text.name}) {
        const auto experiment = readExperiment(path);
        ASSERT_FALSE(experiment) << path;
        EXPECT_NE(experiment.failure().in("en").find(path), std::string::npos);
    }
}

TEST(Recording, ReadingCanBeCancelled)
{
    const TemporaryFile file(bytesOf(goodFrames()));
    const auto experiment = readExperiment(file.name, [](double) { return false; });
    ASSERT_FALSE(experiment);
    EXPECT_NE(experiment.failure().in("en").find("cancelled"), std::string::npos);
}

} // namespace
} // namespace interleave
