// The parts of the scenes, without a run.
#include "labs/threads/turns.h"
#include "labs/threads/work.h"

#include <gtest/gtest.h>
#include <set>
#include <thread>

namespace interleave::threads {
namespace {

TEST(Mailbox, HandsOverEverythingOnceAndThenEnds)
{
    Mailbox mailbox(Object{});
    std::vector<std::vector<std::int64_t>> taken(3);
    {
        std::vector<std::jthread> consumers;
        for (auto& mine : taken)
            consumers.emplace_back([&] {
                Probe nobody;
                while (const auto moment = mailbox.take(nobody))
                    mine.push_back(*moment);
            });
        for (std::int64_t moment = 1; moment <= 1000; ++moment)
            mailbox.put(moment);
        mailbox.close();
    }
    std::multiset<std::int64_t> all;
    for (const auto& mine : taken)
        all.insert(mine.begin(), mine.end());
    EXPECT_EQ(all.size(), 1000U);
    EXPECT_EQ(std::set(all.begin(), all.end()).size(), 1000U);
}

TEST(ToldLock, LetsOneInAtATime)
{
    ToldLock lock(Object{});
    std::int64_t count = 0; // guarded by lock
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                Probe nobody;
                for (int round = 0; round < 5000; ++round) {
                    if (const auto latency = lock.acquire(nobody)) {
                        EXPECT_GE(*latency, 0);
                    }
                    ++count;
                    lock.release();
                }
            });
    }
    EXPECT_EQ(count, 20000);
}

TEST(Pipe, GivesWhatWasWrittenAndEndsWhenItsWriterCloses)
{
    Pipe pipe;
    EXPECT_TRUE(pipe.write(7));
    EXPECT_TRUE(pipe.write(-1));
    std::vector<std::int64_t> read;
    std::jthread reader([&] {
        while (const auto number = pipe.read())
            read.push_back(*number);
    });
    pipe.closeWriting();
    reader.join();
    EXPECT_EQ(read, (std::vector<std::int64_t>{7, -1}));
}

template <class Turns>
class TakingTurns : public testing::Test
{
};
using Ways = testing::Types<FutexTurns, PipeTurns>;
TYPED_TEST_SUITE(TakingTurns, Ways);

TYPED_TEST(TakingTurns, LetsThePlayersMoveInStrictAlternation)
{
    TypeParam turns;
    std::vector<int> moves; // whoever has the turn writes
    const auto play = [&](int me) {
        for (int round = 0; round < 500 && turns.await(me); ++round) {
            moves.push_back(me);
            turns.pass(me);
        }
    };
    std::jthread other(play, 1);
    play(0);
    other.join();
    ASSERT_EQ(moves.size(), 1000U);
    for (std::size_t i = 0; i < moves.size(); ++i)
        ASSERT_EQ(moves[i], static_cast<int>(i % 2));
}

TYPED_TEST(TakingTurns, EndsForBothWhenOneCloses)
{
    TypeParam turns;
    bool ended = false;
    std::jthread other([&] {
        while (turns.await(1))
            turns.pass(1);
        ended = true;
    });
    EXPECT_TRUE(turns.await(0));
    turns.close(0);
    other.join();
    EXPECT_TRUE(ended);
}

TEST(Interleavings, CountHowOftenAnotherThreadFollows)
{
    Interleavings interleavings;
    EXPECT_EQ(interleavings.count(), 0);
    for (const int thread : {0, 0, 1, 1, 0, 2})
        interleavings.seen(thread);
    EXPECT_EQ(interleavings.count(), 3);
}

TEST(Measurements, HaveAMedianWhenThereAreAny)
{
    Measurements times(2);
    EXPECT_FALSE(times.median());
    for (const int time : {5, 1, 9})
        times.add(time % 2, time);
    EXPECT_EQ(times.median(), 5);
}

} // namespace
} // namespace interleave::threads
