#include "labs/engine/arena.h"
#include "labs/engine/lanebook.h"

#include <gtest/gtest.h>

namespace interleave {
namespace {

using Kind = StateEvent::Kind;
constexpr std::int64_t origin = 1'000'000;

struct Book {
    std::map<std::uint32_t, std::vector<Span>> spans;
    LaneBook book{origin,
                  [this](const LaneBook::Entry& lane, const Span& span) { spans[lane.id].push_back(span); }};
    std::vector<StateEvent> events;

    void kernel(Kind kind, std::int64_t when, int tid, int other = 0, int pid = 100)
    {
        events.push_back(
            {.when = origin + when, .tid = tid, .pid = pid, .other = other, .core = 0, .kind = kind});
    }
    void apply(std::int64_t horizon, const std::vector<ThreadName>& names = {})
    {
        book.apply(horizon, events, names);
        events.clear();
    }
    void claim(std::uint32_t id, int tid, LaneKind kind = LaneKind::thread,
               const std::string& name = "claimed")
    {
        book.claim({.id = id, .name = name, .kind = kind, .pid = 100, .tid = tid, .parent = Arena::noLane});
    }
    void tell(std::uint32_t lane, std::int64_t when, EventKind kind, Reason reason = Reason::none)
    {
        book.tell(lane,
                  {when, (static_cast<std::uint64_t>(reason) << 56U) | (std::uint64_t{Arena::noLane} << 32U),
                   static_cast<std::uint8_t>(kind)});
    }
};

TEST(LaneBook, BringsBothSourcesIntoTheOrderOfTime)
{
    Book book;
    book.book.watch(Known::traced);
    book.claim(3, 500);
    book.tell(3, 10, EventKind::begin);
    book.tell(3, 20, EventKind::wait, Reason::lock);
    book.tell(3, 40, EventKind::proceed);
    book.tell(3, 60, EventKind::wait, Reason::sleep); // all told before the kernel's records are read
    book.kernel(Kind::started, 10, 500);
    book.kernel(Kind::waited, 25, 500);
    book.kernel(Kind::started, 35, 500);
    book.kernel(Kind::waited, 65, 500);
    book.apply(100);
    book.book.end(100);
    const std::vector<Span>& spans = book.spans[3];
    ASSERT_EQ(spans.size(), 4U);
    EXPECT_EQ(spans[1].reason, Reason::lock);
    EXPECT_EQ(spans[3].reason, Reason::sleep);
}

TEST(LaneBook, AThreadThatRunsBeforeItClaimsItsLaneLosesNothing)
{
    Book book;
    book.book.watch(Known::traced);
    book.kernel(Kind::born, 5, 500);
    book.kernel(Kind::started, 8, 500);
    book.apply(10);
    EXPECT_TRUE(book.book.entries().empty());
    book.claim(0, 500);
    book.kernel(Kind::died, 30, 500);
    book.apply(40);
    ASSERT_EQ(book.book.entries().size(), 1U);
    ASSERT_EQ(book.spans[0].size(), 2U);
    EXPECT_EQ(book.spans[0][0].begin, 5);
    EXPECT_EQ(book.spans[0][1].state(), State::running);
    EXPECT_EQ(book.spans[0][1].end, 30);
}

TEST(LaneBook, AThreadThatWaitsBeforeItsLaneIsKnownHasItsReasons)
{
    Book book;
    book.book.watch(Known::traced);
    book.kernel(Kind::started, 8, 500);
    book.kernel(Kind::waited, 12, 500);
    book.kernel(Kind::wakened, 20, 500);
    book.apply(30);
    book.claim(0, 500); // and with it comes what it told, which was read later than the kernel's records
    book.tell(0, 9, EventKind::begin);
    book.tell(0, 11, EventKind::wait, Reason::sleep);
    book.apply(40);
    book.book.end(40);
    ASSERT_EQ(book.spans[0].size(), 3U);
    EXPECT_EQ(book.spans[0][1].state(), State::blocked);
    EXPECT_EQ(book.spans[0][1].reason, Reason::sleep);
}

TEST(LaneBook, ThreadsThatTheProgramDoesNotTellOfGetLanesNamedAndPlacedByTheKernel)
{
    Book book;
    book.book.watch(Known::traced);
    book.claim(0, 100);
    book.kernel(Kind::born, 5, 501, 100);
    book.kernel(Kind::started, 8, 501);
    book.kernel(Kind::born, 6, 600, 100, 600);
    book.kernel(Kind::started, 9, 600, 0, 600);
    book.apply(10, {{501, "worker"}});
    book.apply(50'000'000, {{600, "sort"}}); // nobody claims them
    ASSERT_EQ(book.book.entries().size(), 3U);
    const auto named = [&](const std::string& name) {
        return std::ranges::find(book.book.entries(), name, &LaneBook::Entry::name);
    };
    EXPECT_EQ(named("worker")->kind, LaneKind::thread);
    EXPECT_EQ(named("worker")->parent, 0U);
    EXPECT_EQ(named("sort")->kind, LaneKind::process);
}

TEST(LaneBook, AThreadThatClaimsItsLaneLateKeepsTheOneThatItHas)
{
    Book book;
    book.book.watch(Known::traced);
    book.kernel(Kind::born, 5, 500);
    book.kernel(Kind::started, 8, 500);
    book.kernel(Kind::preempted, 9, 500);
    book.apply(50'000'000, {{500, "nameless"}}); // 64 others have the cores, before it can claim
    ASSERT_EQ(book.book.entries().size(), 1U);
    const std::uint32_t id = book.book.entries()[0].id;
    book.claim(7, 500);
    book.kernel(Kind::started, 60'000'000, 500);
    book.tell(7, 60'000'010, EventKind::wait, Reason::lock);
    book.kernel(Kind::waited, 60'000'020, 500);
    book.apply(70'000'000, {{500, "late news"}});
    book.book.end(70'000'000);
    ASSERT_EQ(book.book.entries().size(), 1U);
    EXPECT_EQ(book.book.entries()[0].name, "claimed");
    EXPECT_EQ(book.book.idOf(7), id);
    EXPECT_EQ(book.spans[id].back().reason, Reason::lock);
    EXPECT_EQ(book.spans[id].front().begin, 5);
}

TEST(LaneBook, WhoIsWokenOutsideOfTheRunGetsNoLane)
{
    Book book;
    book.book.watch(Known::traced);
    book.kernel(Kind::wakened, 5, 9999);
    book.apply(50'000'000);
    book.book.end(60'000'000);
    EXPECT_TRUE(book.book.entries().empty());
}

TEST(LaneBook, WhoClaimsALaneWithoutANameHasNoneNorWhatItStarts)
{
    Book book;
    book.book.watch(Known::traced);
    book.claim(0, 100);
    book.kernel(Kind::born, 5, 500, 100);
    book.kernel(Kind::started, 6, 500);
    book.kernel(Kind::born, 7, 510, 500); // started before it could say so
    book.kernel(Kind::born, 8, 511, 510);
    book.kernel(Kind::started, 9, 511);
    book.apply(10);
    book.claim(1, 500, LaneKind::process, "");
    book.kernel(Kind::born, 15, 501, 500);
    book.kernel(Kind::started, 16, 501);
    book.kernel(Kind::born, 17, 502, 501);
    book.kernel(Kind::died, 18, 502);
    book.kernel(Kind::died, 19, 501);
    book.tell(1, 20, EventKind::begin);
    book.apply(50'000'000);
    book.book.end(60'000'000);
    ASSERT_EQ(book.book.entries().size(), 1U);
    EXPECT_EQ(book.book.entries()[0].id, 0U);
    EXPECT_EQ(book.book.unobserved(), 0U);
    book.kernel(Kind::born, 60'000'001, 501, 100); // the number is used again
    book.kernel(Kind::died, 60'000'002, 501);
    book.apply(70'000'000);
    EXPECT_EQ(book.book.entries().size(), 2U);
}

TEST(LaneBook, CoroutinesAreToldOfOnlyAndNoPartOfTheSums)
{
    Book book;
    book.book.watch(Known::traced);
    book.claim(0, 100);
    book.claim(1, 100, LaneKind::coroutine);
    book.tell(1, 0, EventKind::begin);
    book.tell(1, 50, EventKind::wait, Reason::channel);
    book.kernel(Kind::started, 0, 100);
    book.apply(100);
    book.book.end(100);
    ASSERT_EQ(book.spans[1].size(), 2U);
    EXPECT_EQ(book.spans[1][1].known(), Known::told);
    EXPECT_EQ(book.book.times().of(State::running), 100);
    EXPECT_EQ(book.book.times().of(State::blocked), 0);
}

TEST(LaneBook, LanesPastTheCapAreCounted)
{
    Book book;
    book.book.watch(Known::traced);
    for (int tid = 1; tid <= 1010; ++tid) {
        book.kernel(Kind::born, tid, tid);
        book.kernel(Kind::died, tid, tid);
    }
    book.apply(2000);
    EXPECT_EQ(book.book.entries().size(), 1000U);
    EXPECT_EQ(book.book.unobserved(), 10U);
}

} // namespace
} // namespace interleave
