#include "app/run/streamwriter.h"

#include "labs/engine/recordingreader.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace interleave {
namespace {

class StreamWriterTest : public testing::Test
{
public:
    ~StreamWriterTest() override
    {
        for (const int end : ends)
            if (end >= 0)
                ::close(end);
    }

protected:
    StreamWriterTest()
    {
        std::signal(SIGPIPE, SIG_IGN);
        EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC), 0);
    }
    static Bytes bulk(const char* kind)
    {
        return encodedFrame({{"frame", kind}, {"data", nlohmann::json::binary(Bytes(100'000))}});
    }
    static Bytes note() { return encodedFrame({{"frame", "note"}, {"text", "kept"}}); }
    /// The frames that came out, by kind.
    std::map<std::string, int> drained(StreamWriter& writer)
    {
        std::map<std::string, int> kinds;
        FrameReader reader([&](ByteView, const nlohmann::json& frame) { ++kinds[frame.value("frame", "")]; });
        Bytes buffer(1 << 16);
        while (!writer.empty()) {
            const ssize_t count = ::read(ends[0], buffer.data(), buffer.size());
            EXPECT_TRUE(reader.feed(ByteView(buffer).first(static_cast<std::size_t>(count))));
            writer.flush();
        }
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        for (ssize_t count = 0; (count = ::read(ends[0], buffer.data(), buffer.size())) > 0;)
            EXPECT_TRUE(reader.feed(ByteView(buffer).first(static_cast<std::size_t>(count))));
        EXPECT_TRUE(reader.atBoundary());
        return kinds;
    }

    std::array<int, 2> ends{-1, -1};
};

TEST_F(StreamWriterTest, NeverWaitsForAReaderAndKeepsAllResults)
{
    StreamWriter writer(ends[1], 3'000'000);
    for (int i = 0; i < 100; ++i) {
        writer.write(bulk("spans"));
        writer.write(bulk("samples"));
        writer.write(encodedFrame({{"frame", "tick"}, {"now", i}}));
    }
    writer.write(note());
    EXPECT_TRUE(writer.behind());
    const auto kinds = drained(writer);
    EXPECT_FALSE(writer.behind());
    EXPECT_EQ(kinds.at("note"), 1);
    EXPECT_EQ(kinds.at("spans"), 100);
    EXPECT_EQ(kinds.at("samples"), 100);
    EXPECT_GT(kinds.at("tick"), 5); // while there was patience
    EXPECT_LT(kinds.at("tick"), 30);
}

TEST_F(StreamWriterTest, NoticesThatItsReaderIsGone)
{
    StreamWriter writer(ends[1]);
    ::close(std::exchange(ends[0], -1));
    writer.write(note());
    EXPECT_TRUE(writer.broken());
}

TEST_F(StreamWriterTest, GivesUpOnAReaderThatTakesNothing)
{
    StreamWriter writer(ends[1]);
    for (int i = 0; i < 20; ++i)
        writer.write(bulk("spans"));
    int asked = 0;
    writer.finish([&](std::int64_t idle) { return ++asked > 2 && idle > 0; });
    EXPECT_EQ(asked, 3);
    EXPECT_FALSE(writer.empty());
}

TEST_F(StreamWriterTest, PutsTheDescriptorBackAsItWas)
{
    const int before = ::fcntl(ends[1], F_GETFL);
    {
        const StreamWriter writer(ends[1]);
        EXPECT_NE(::fcntl(ends[1], F_GETFL), before);
    }
    EXPECT_EQ(::fcntl(ends[1], F_GETFL), before);
}

} // namespace
} // namespace interleave
