// The trace that interleave-run writes for other viewers, and how much of a run a recording keeps.

#include "labs/engine/recordingreader.h"
#include "labs/engine/stream.h"
#include "tests/app/run/process.h"

#include <cstring>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace interleave {
namespace {

using testing::HasSubstr;

void append(std::ofstream& file, const nlohmann::json& frame)
{
    const Bytes bytes = encodedFrame(frame);
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// One lane that changes its state every 1,001 ns, waiting for something with a long name.
void writeRecording(const std::string& path, std::size_t spans)
{
    constexpr std::size_t inAFrame = 5'000;
    std::ofstream file(path, std::ios::binary);
    append(file, {{"frame", "header"}, {"version", formatVersion}, {"lab", "calm"}});
    append(file, {{"frame", "lane"}, {"id", 0}, {"name", "worker"}, {"kind", "thread"}});
    append(file, {{"frame", "object"}, {"id", 1}, {"name", std::string(4000, 'x')}});
    std::int64_t at = 0;
    for (std::size_t written = 0; written < spans; written += inAFrame) {
        std::vector<Span> some(inAFrame);
        for (std::size_t i = 0; i < inAFrame; ++i, at += 1001) {
            some[i].begin = at;
            some[i].end = at + 1001;
            some[i].object = 1;
            some[i].set(i % 2 == 0 ? State::running : State::ready, Known::traced);
        }
        std::vector<std::uint8_t> bytes(inAFrame * sizeof(Span));
        std::memcpy(bytes.data(), some.data(), bytes.size());
        append(file, {{"frame", "spans"}, {"lane", 0}, {"data", nlohmann::json::binary(std::move(bytes))}});
    }
    append(file, {{"frame", "end"}, {"ending", "finished"}, {"now", at}});
}

TEST(Trace, ALargeOneSaysHowToGetASmallerOne)
{
    const Folder folder;
    writeRecording(folder / "small", 5'000);
    const Result small = run({"export", folder / "small", "--format", "perfetto", "--out", folder / "trace"});
    EXPECT_EQ(small.code, 0);
    EXPECT_EQ(small.errors, "");
    writeRecording(folder / "large", 15'000);
    const Result large = run({"export", folder / "large", "--format", "perfetto", "--out", folder / "trace"});
    EXPECT_EQ(large.code, 0);
    EXPECT_GT(std::filesystem::file_size(folder / "trace"), 50'000'000U);
    EXPECT_THAT(large.errors, HasSubstr("--spans all"));
}

TEST(Trace, SpansAreMergedOrAllKept)
{
    EXPECT_THAT(run({"run", "calm", "--spans", "none"}).errors, HasSubstr("merged, all"));
    EXPECT_EQ(run({"run", "calm", "--spans", "none"}).code, 2);
    EXPECT_EQ(run({"run", "calm", "--spans", "all"}).code, 0);
    EXPECT_EQ(run({"run", "calm", "--spans", "merged"}).code, 0);
}

} // namespace
} // namespace interleave
