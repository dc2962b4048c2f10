#include "labs/engine/ring.h"

#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace interleave {
namespace {

struct Fixture {
    explicit Fixture(std::size_t size)
        : events(size)
        , writer(control, events)
    {
    }
    RingControl control;
    std::vector<Event> events;
    RingWriter writer;

    std::vector<std::uint64_t> read()
    {
        std::vector<std::uint64_t> seen;
        readRing(control, events, [&](const Event& event) { seen.push_back(event.what); });
        return seen;
    }
};

TEST(Ring, KeepsOrderAcrossManyTurns)
{
    Fixture ring(8);
    std::uint64_t next = 0;
    std::uint64_t expected = 0;
    for (int turn = 0; turn < 100; ++turn) {
        for (int i = 0; i < turn % 9; ++i)
            ring.writer.write({0, next++});
        for (const std::uint64_t what : ring.read())
            ASSERT_EQ(what, expected++);
    }
    EXPECT_EQ(expected, next);
    EXPECT_EQ(ring.control.dropped, 0U);
}

TEST(Ring, CountsWhatDoesNotFitAndKeepsTheOldest)
{
    Fixture ring(8);
    for (std::uint64_t i = 0; i < 11; ++i)
        ring.writer.write({0, i});
    EXPECT_EQ(ring.control.dropped, 3U);
    EXPECT_EQ(ring.read(), (std::vector<std::uint64_t>{0, 1, 2, 3, 4, 5, 6, 7}));
    ring.writer.write({0, 99});
    EXPECT_EQ(ring.read(), std::vector<std::uint64_t>{99});
}

TEST(Ring, AHeadThatClaimsTooMuchIsCutToTheRing)
{
    Fixture ring(8);
    ring.control.head = 1'000'000;
    EXPECT_EQ(ring.read().size(), 8U);
}

TEST(Ring, AWriterWithoutARingSaysNothing)
{
    RingWriter nowhere;
    nowhere.write({1, 2});
    SUCCEED() << "no crash is the point";
}

TEST(Ring, LosesNothingUncountedBetweenTwoThreads)
{
    constexpr std::uint64_t total = 300'000;
    Fixture ring(1024);
    std::uint64_t seen = 0;
    std::uint64_t last = 0;
    const auto take = [&](const Event& event) {
        ASSERT_GT(event.what, last);
        last = event.what;
        ++seen;
    };
    std::thread writer([&] {
        for (std::uint64_t i = 1; i <= total; ++i)
            ring.writer.write({i, i});
    });
    while (seen + ring.control.dropped.load() < total)
        readRing(ring.control, ring.events, take);
    writer.join();
    readRing(ring.control, ring.events, take);
    EXPECT_EQ(seen + ring.control.dropped.load(), total);
}

} // namespace
} // namespace interleave
