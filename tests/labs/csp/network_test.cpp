// The same promises for every back end: nothing lost, nothing twice, in order, and poison ends all.
#include "tests/labs/csp/launch.h"

#include "labs/csp/programs.h"
#include "labs/csp/ringnetwork.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <random>

namespace interleave::csp {
namespace {

template <class Csp>
class Network : public testing::Test
{
};
using BackEnds = testing::Types<Coroutines, ToldCoroutines, Threads, Processes>;
TYPED_TEST_SUITE(Network, BackEnds);

Probe* nobody(std::uint32_t) { return nullptr; }
std::uint32_t unnamed(std::uint32_t) { return 0; }

template <class T, class Csp>
T& shared(Csp& csp)
{
    return *new (csp.common().allocate(sizeof(T), alignof(T))) T{};
}

/// What node 0 saw: tokens must come in falling order of their index, one whole lap older each time.
struct Arrivals {
    std::int64_t count = 0;
    std::int64_t wrong = 0;
};
struct InOrder {
    Arrivals* arrivals;
    RingShape shape;
    std::int64_t last;
    bool operator()(const Token& token, std::uint32_t) const noexcept
    {
        const std::int64_t round = arrivals->count / shape.tokens;
        const auto index = static_cast<std::uint32_t>(shape.tokens - 1 - arrivals->count % shape.tokens);
        const std::int64_t hops = (round + 1) * shape.size - nodeOfToken(shape, index);
        arrivals->wrong += token.index() != index || token.hops() != hops;
        return ++arrivals->count < last;
    }
};

TYPED_TEST(Network, deliversEveryTokenOfARingInOrder)
{
    std::mt19937_64 random(20091101);
    for (const std::uint32_t size : {2U, 3U, 5U, 17U, 40U}) {
        TypeParam csp;
        const RingShape shape{size, 1 + static_cast<std::uint32_t>(random() % (size - 1)), {}};
        auto& arrivals = shared<Arrivals>(csp);
        const std::int64_t last = shape.tokens * 20 + static_cast<std::int64_t>(random() % 7);
        buildRing(csp, shape, InOrder{&arrivals, shape, last}, NoTrace{}, nobody, unnamed);
        runAll(csp);
        EXPECT_EQ(arrivals.count, last) << size << " nodes, " << shape.tokens << " tokens";
        EXPECT_EQ(arrivals.wrong, 0) << size << " nodes, " << shape.tokens << " tokens";
    }
}

struct EndsAt {
    std::uint32_t node;
    std::uint32_t hops;
    bool operator()(const Token& token, std::uint32_t here) const noexcept
    {
        return here != node || token.hops() < hops;
    }
};

TYPED_TEST(Network, endsAllFromWhereverPoisonComes)
{
    constexpr std::uint32_t size = 7;
    for (std::uint32_t node = 0; node < size; ++node)
        for (const std::uint32_t hops : {1U, 8U, 20U}) {
            TypeParam csp;
            const EndsAt ends{node, hops};
            buildRing(csp, RingShape{size, 1 + node % 3, {}}, ends, ends, nobody, unnamed);
            runAll(csp); // a hang is the failure
            EXPECT_EQ(csp.spawned(), size);
        }
}

struct Seen {
    std::int64_t next = 0;
    std::int64_t wrong = 0;
};
struct Counts {
    Seen* seen;
    bool operator()(std::int64_t number) const noexcept
    {
        seen->wrong += number != seen->next;
        return ++seen->next < 500;
    }
};

TYPED_TEST(Network, countsFromZeroInCommsTime)
{
    TypeParam csp;
    auto& seen = shared<Seen>(csp);
    auto a = csp.template channel<std::int64_t>();
    auto b = csp.template channel<std::int64_t>();
    auto c = csp.template channel<std::int64_t>();
    auto d = csp.template channel<std::int64_t>();
    csp.spawn(prefix(csp, std::move(c.in), std::move(a.out), std::int64_t{0}));
    csp.spawn(delta(csp, std::move(a.in), std::move(d.out), std::move(b.out)));
    csp.spawn(successor(csp, std::move(b.in), std::move(c.out)));
    csp.spawn(consumer<TypeParam, std::int64_t, Counts>(csp, std::move(d.in), Counts{&seen}));
    runAll(csp);
    EXPECT_EQ(seen.next, 500);
    EXPECT_EQ(seen.wrong, 0);
}

constexpr std::int64_t producers = 5;

template <class Csp>
Process producer(Csp&, Out<Csp, std::int64_t> out, std::int64_t id, std::int64_t count)
{
    for (std::int64_t number = 0; number < count; ++number) {
        std::int64_t value = number * producers + id;
        if (!co_await out.write(value))
            break;
    }
}

struct Tally {
    std::array<std::int64_t, producers> next{};
    std::int64_t wrong = 0;
};
struct Adds {
    Tally* tally;
    std::int64_t each; ///< enough once each producer was seen so often; 0: never
    bool operator()(std::int64_t value) const noexcept
    {
        std::int64_t& next = tally->next[static_cast<std::size_t>(value % producers)];
        tally->wrong += value / producers != next++;
        const auto seen = [this](std::int64_t count) { return count >= each; };
        return each == 0 || !std::ranges::all_of(tally->next, seen);
    }
};

template <class Csp>
Tally gathered(std::int64_t count, std::int64_t enough, bool merged)
{
    Csp csp;
    auto& tally = shared<Tally>(csp);
    std::vector<In<Csp, std::int64_t>> inputs;
    for (std::int64_t id = 0; id < producers; ++id) {
        auto ends = csp.template channel<std::int64_t>();
        inputs.push_back(std::move(ends.in));
        csp.spawn(producer(csp, std::move(ends.out), id, count));
    }
    if (merged) {
        auto ends = csp.template channel<std::int64_t>();
        csp.spawn(merge(csp, std::move(inputs), std::move(ends.out)));
        csp.spawn(consumer<Csp, std::int64_t, Adds>(csp, std::move(ends.in), Adds{&tally, enough}));
    } else {
        csp.spawn(gather(csp, std::move(inputs), Adds{&tally, enough}));
    }
    runAll(csp);
    return tally;
}

TYPED_TEST(Network, losesNothingByChoice)
{
    const Tally tally = gathered<TypeParam>(200, 0, false);
    EXPECT_EQ(tally.wrong, 0);
    EXPECT_EQ(tally.next, (std::array<std::int64_t, producers>{200, 200, 200, 200, 200}));
}

TYPED_TEST(Network, starvesNoInputOfAChoice)
{
    const Tally tally = gathered<TypeParam>(1'000'000'000, 20, true); // it ends only if each one has its turn
    EXPECT_EQ(tally.wrong, 0);
    EXPECT_GE(*std::ranges::min_element(tally.next), 20);
}

struct Flag {
    std::atomic<bool> set{false};
    [[nodiscard]] bool stopping() const noexcept { return set.load(); }
};

TYPED_TEST(Network, endsAllWhenAskedToStop)
{
    const Flag flag{true};
    TypeParam csp{StopCheck(flag)};
    const RingShape shape{4, 1, std::chrono::hours(1)};
    buildRing(csp, shape, NoTrace{}, NoTrace{}, nobody, unnamed);
    runAll(csp); // a hang is the failure
    EXPECT_TRUE(csp.stopping());
}

} // namespace
} // namespace interleave::csp
