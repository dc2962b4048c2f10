#include "tests/fuzz/exercise.h"
#include "tests/fuzz/seed.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace interleave {
namespace {

using Json = nlohmann::json;

/// One run for all tests: made before gtest starts anything of its own.
const Bytes& sound()
{
    static const Bytes run = recordedRun();
    return run;
}

Json minimalHeader() { return {{"frame", "header"}, {"version", formatVersion}, {"lab", "demo"}}; }

Bytes streamOf(const std::vector<Json>& frames)
{
    Bytes all;
    for (const Json& frame : frames) {
        const Bytes bytes = encodedFrame(frame);
        all.insert(all.end(), bytes.begin(), bytes.end());
    }
    return all;
}

/// A header, then the envelope of a frame with these very bytes.
Bytes headerAnd(const Bytes& map)
{
    Bytes all = streamOf({minimalHeader()});
    const Bytes bytes = enveloped(map);
    all.insert(all.end(), bytes.begin(), bytes.end());
    return all;
}

/// The memory must stay within what is allowed.
Reading readWithinBounds(const Bytes& bytes, ByteView sizes = {})
{
    Reading reading = readInPieces(bytes, sizes);
    EXPECT_LE(reading.memory, allowedMemory(bytes.size()));
    return reading;
}

/// Exports as well.
Reading survived(const Bytes& bytes, ByteView sizes = {})
{
    Reading reading = readWithinBounds(bytes, sizes);
    exportAll(reading.recordings);
    return reading;
}

/// Of thousands that hardly differ: exports take longest, and every tenth is enough.
Reading survivedAsOneOfMany(const Bytes& bytes, std::size_t number)
{
    return number % 10 == 0 ? survived(bytes) : readWithinBounds(bytes);
}

TEST(Hostile, ASoundRecordingIsReadWhole)
{
    const Reading reading = survived(sound());
    EXPECT_TRUE(reading.failure.empty()) << reading.failure.in("en");
    ASSERT_EQ(reading.recordings.size(), 1U);
    EXPECT_EQ(reading.recordings.front().ending, Ending::finished);
    EXPECT_GT(exportAll(reading.recordings), 1000U);
}

TEST(Hostile, PiecesOfAnySizeGiveTheSameRecording)
{
    const auto whole = readInPieces(sound());
    for (const Bytes& sizes : {Bytes{1}, Bytes{2, 3}, Bytes{255}, Bytes{0, 17, 1}}) {
        const Reading reading = survived(sound(), sizes);
        ASSERT_EQ(reading.recordings.size(), 1U);
        EXPECT_EQ(reading.recordings.front().lanes.size(), whole.recordings.front().lanes.size());
        EXPECT_EQ(reading.recordings.front().metric("total"), whole.recordings.front().metric("total"));
    }
}

TEST(Hostile, CutAnywhereTheRecordingIsLostAndTheRestIsKept)
{
    for (std::size_t size = 0; size < sound().size(); ++size) {
        const Bytes cut(sound().begin(), sound().begin() + static_cast<std::ptrdiff_t>(size));
        const Reading reading = survivedAsOneOfMany(cut, size);
        EXPECT_TRUE(reading.failure.empty()) << "cut after " << size << ": " << reading.failure.in("en");
        for (const Recording& recording : reading.recordings)
            EXPECT_EQ(recording.ending, Ending::lost) << "cut after " << size;
    }
}

TEST(Hostile, AFlippedBitInAnyByteIsSurvived)
{
    Bytes bytes = sound();
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto bit = static_cast<std::uint8_t>(1U << (at % 8));
        bytes[at] ^= bit;
        survivedAsOneOfMany(bytes, at);
        bytes[at] ^= bit;
    }
}

TEST(Hostile, DeepNestingIsRefusedWithASentence)
{
    Bytes nested{0xa1, 0x61, 'x'};
    nested.insert(nested.end(), 200'000, 0x81); // arrays of one element each
    nested.push_back(0x00);
    EXPECT_FALSE(survived(headerAnd(nested)).failure.empty());
}

TEST(Hostile, LengthsBeyondTheFileAreRefusedWithASentence)
{
    const Bytes huge{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
    for (const std::uint8_t head : Bytes{0x5b, 0x7b, 0x9b, 0xbb}) { // bytes, text, array, map of 2^64 - 1
        Bytes map{0xa1, 0x61, 'x', head};
        map.insert(map.end(), huge.begin(), huge.end());
        EXPECT_FALSE(survived(headerAnd(map)).failure.empty()) << "in a frame: " << int{head};
    }
    Bytes envelope{0xd8, 24, 0x5b};
    envelope.insert(envelope.end(), huge.begin(), huge.end());
    EXPECT_FALSE(survived(envelope).failure.empty()) << "of a frame";
}

TEST(Hostile, OtherFilesAreRefusedWithASentence)
{
    for (const std::string text : {"<?xml version=\"1.0\"?>", "\x89PNG\r\n\x1a\n", "{\"lab\": \"csp\"}"})
        EXPECT_FALSE(survived(Bytes(text.begin(), text.end())).failure.empty()) << text;
}

/// Very many frames of one kind, each with an id and a series of its own. Encoded once and then patched.
Bytes crowdOf(const char* kind)
{
    const Bytes number{0x1a, 0x7f, 0xff, 0xff, 0xff}; // how CBOR writes 0x7fffffff
    const std::string text = "000000";
    Bytes frame = encodedFrame({{"frame", kind},
                                {"version", formatVersion},
                                {"id", 0x7fffffff},
                                {"series", text},
                                {"data", Json::binary(Bytes(16))}});
    const auto id = std::search(frame.begin(), frame.end(), number.begin(), number.end());
    const auto series = std::search(frame.begin(), frame.end(), text.begin(), text.end());
    Bytes all = streamOf({minimalHeader()});
    for (unsigned i = 0; i < 120'000; ++i) {
        const std::string digits = std::to_string(1'000'000 + i);
        std::copy(digits.begin() + 1, digits.end(), series);
        for (unsigned byte = 0; byte < 4; ++byte)
            id[1 + byte] = static_cast<std::uint8_t>(i >> (24 - 8 * byte));
        all.insert(all.end(), frame.begin(), frame.end());
    }
    return all;
}

TEST(Hostile, MoreSmallPartsThanAFileHasRoomForStayWithinTheMemory)
{
    for (const char* kind : {"lane", "object", "metric", "note", "samples", "header"})
        survived(crowdOf(kind));
}

TEST(Hostile, AMillionLanesInOneFrameOfOpenSpansAreSurvived)
{
    for (const char* kind : {"open", "spans", "samples"}) {
        const Json frame{
            {"frame", kind}, {"lane", 0}, {"series", "s"}, {"data", Json::binary(Bytes(200'000, 0x7f))}};
        survived(streamOf({minimalHeader(), {{"frame", "lane"}, {"id", 0}}, frame}));
    }
}

TEST(Hostile, FieldsOfTheWrongTypeAreSurvived)
{
    const std::vector<Json> wrong{nullptr,           -1,  1e300, "text", Json::array({1, 2}), Json::object(),
                                  Json::binary({1}), true};
    FrameReader frames([&](ByteView, const Json& frame) {
        for (const auto& [key, value] : frame.items()) {
            for (const Json& other : wrong) {
                Json changed = frame;
                changed[key] = other;
                survived(streamOf({minimalHeader(), {{"frame", "lane"}, {"id", 0}}, changed}));
            }
        }
    });
    EXPECT_TRUE(frames.feed(sound()));
}

TEST(Hostile, ADamagedFileGivesASentenceAndWhatCameBefore)
{
    const auto path = std::filesystem::path(testing::TempDir()) / "damaged.ilrun";
    Bytes bytes = sound();
    bytes.insert(bytes.end(), {'o', 'o', 'p', 's'});
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    const auto experiment = readExperiment(path.string());
    std::filesystem::remove(path);
    ASSERT_TRUE(experiment) << experiment.failure().in("en");
    EXPECT_EQ(experiment->recordings.size(), 1U);
    EXPECT_FALSE(experiment->damage.empty());
}

TEST(Hostile, AFileOfNothingUsefulGivesASentence)
{
    EXPECT_FALSE(readExperiment("/dev/null"));
    EXPECT_FALSE(readExperiment(testing::TempDir()));
    EXPECT_FALSE(readExperiment(testing::TempDir() + "/no such file"));
}

} // namespace
} // namespace interleave
