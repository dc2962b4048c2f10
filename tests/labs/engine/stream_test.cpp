#include "labs/engine/stream.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using Json = nlohmann::json;

struct Collected {
    std::vector<Json> frames;
    FrameReader reader{[this](ByteView, const Json& frame) { frames.push_back(frame); }};
};

Bytes sequence(const std::vector<Json>& frames)
{
    Bytes all;
    for (const Json& frame : frames) {
        const Bytes one = encodedFrame(frame);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

const std::vector<Json> some{{{"frame", "a"}, {"n", 1}},
                             {{"frame", "b"}, {"x", 0.5}, {"list", {1, 2, 3}}},
                             {{"frame", "c"}, {"t", "text"}}};

TEST(Stream, FramesComeBackHoweverTheBytesAreCut)
{
    const Bytes bytes = sequence(some);
    for (std::size_t piece = 1; piece <= bytes.size(); ++piece) {
        Collected collected;
        for (std::size_t at = 0; at < bytes.size(); at += piece)
            ASSERT_TRUE(
                collected.reader.feed(ByteView(bytes).subspan(at, std::min(piece, bytes.size() - at))));
        EXPECT_EQ(collected.frames, some) << "in pieces of " << piece;
        EXPECT_TRUE(collected.reader.atBoundary());
    }
}

TEST(Stream, IsACborSequenceThatAnyDecoderReads)
{
    const Bytes bytes = sequence({some[0]});
    const Json outer = Json::from_cbor(bytes, true, false, Json::cbor_tag_handler_t::ignore);
    ASSERT_TRUE(outer.is_binary());
    EXPECT_EQ(Json::from_cbor(static_cast<const Bytes&>(outer.get_binary())), some[0]);
}

TEST(Stream, ATruncatedStreamIsNotAtABoundary)
{
    const Bytes bytes = sequence(some);
    Collected collected;
    EXPECT_TRUE(collected.reader.feed(ByteView(bytes).first(bytes.size() - 1)));
    EXPECT_EQ(collected.frames.size(), 2U);
    EXPECT_FALSE(collected.reader.atBoundary());
}

TEST(Stream, SomethingElseIsRefusedWithASentence)
{
    for (const std::string text : {"hello world", "{\"json\": true}",
                                   "\x7f"
                                   "ELF\x02\x01"}) {
        Collected collected;
        EXPECT_FALSE(collected.reader.feed(Bytes(text.begin(), text.end())));
        EXPECT_FALSE(collected.reader.failure().empty());
        EXPECT_FALSE(collected.reader.feed(sequence(some))) << "it stays refused";
        EXPECT_TRUE(collected.frames.empty());
    }
}

TEST(Stream, AGiantClaimIsRefusedBeforeItIsWaitedFor)
{
    Collected collected;
    EXPECT_FALSE(
        collected.reader.feed(Bytes{0xd8, 24, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}));
    EXPECT_FALSE(collected.reader.failure().empty());
}

TEST(Stream, NestingIsBounded)
{
    Bytes deep{0xa1, 0x61, 'x'};
    deep.insert(deep.end(), 10'000, 0x81);
    deep.push_back(0);
    EXPECT_FALSE(isWellFormedFrame(deep));
    Json shallow = 1;
    for (int i = 0; i < maxFrameDepth - 3; ++i)
        shallow = Json::array({shallow});
    EXPECT_TRUE(isWellFormedFrame(Json::to_cbor(Json{{"x", shallow}})));
}

TEST(Stream, OnlyAWholeMapIsAFrame)
{
    EXPECT_FALSE(isWellFormedFrame({}));
    EXPECT_FALSE(isWellFormedFrame(Json::to_cbor(Json::array({1, 2}))));
    Bytes map = Json::to_cbor(some[1]);
    EXPECT_TRUE(isWellFormedFrame(map));
    for (std::size_t length = 0; length < map.size(); ++length)
        EXPECT_FALSE(isWellFormedFrame(ByteView(map).first(length))) << length;
    map.push_back(0);
    EXPECT_FALSE(isWellFormedFrame(map)) << "something follows";
}

} // namespace
} // namespace interleave
