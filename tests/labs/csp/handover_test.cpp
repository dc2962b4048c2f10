// What only some back ends promise.
#include "tests/labs/csp/launch.h"

#include "labs/csp/programs.h"
#include "labs/csp/ringnetwork.h"

#include <gtest/gtest.h>
#include <memory>

namespace interleave::csp {
namespace {

using Owned = std::unique_ptr<int>;

template <class Csp>
Process gives(Csp&, Out<Csp, Owned> out)
{
    for (int number = 0; number < 100; ++number) {
        Owned value = std::make_unique<int>(number);
        if (!co_await out.write(std::move(value)))
            break;
    }
}

struct Sum {
    int* total;
    bool operator()(const Owned& value) const noexcept
    {
        *total += *value;
        return true;
    }
};

template <class Csp>
class Moving : public testing::Test
{
};
using Movers = testing::Types<Coroutines, Threads>;
TYPED_TEST_SUITE(Moving, Movers);

TYPED_TEST(Moving, handsOverWhatCannotBeCopied)
{
    TypeParam csp;
    int total = 0;
    auto ends = csp.template channel<Owned>();
    csp.spawn(gives(csp, std::move(ends.out)));
    csp.spawn(consumer<TypeParam, Owned, Sum>(csp, std::move(ends.in), Sum{&total}));
    runAll(csp);
    EXPECT_EQ(total, 4950);
}

struct Rounds {
    int* left;
    bool operator()(const Token&, std::uint32_t) const noexcept { return --*left > 0; }
};
TEST(Coroutines, needNoDeepStackForALongRing)
{
    Coroutines csp;
    int left = 3;
    buildRing(
        csp, RingShape{200'000, 1, {}}, Rounds{&left}, NoTrace{},
        [](auto) { return static_cast<Probe*>(nullptr); }, [](auto) { return 0U; });
    EXPECT_EQ(csp.run(), 0U) << "processes that wait for ever";
    EXPECT_EQ(left, 0);
    EXPECT_LE(csp.frames().used() / 200'000, 300U);
}

TEST(Coroutines, areCountedWhenTheyWaitForEver)
{
    Coroutines csp;
    auto ends = csp.channel<int>();
    csp.spawn(consumer<Coroutines, int, bool (*)(int)>(csp, std::move(ends.in), [](int) { return true; }));
    EXPECT_EQ(csp.run(), 1U);
}

TEST(Coroutines, sleepTogetherUnlessTheyBlock)
{
    using namespace std::chrono_literals;
    for (const Io io : {Io::yields, Io::blocks}) {
        Coroutines csp({}, io);
        std::vector<std::int64_t> order;
        std::vector<In<Coroutines, std::int64_t>> inputs;
        for (const std::int64_t units : {3, 1, 2}) {
            auto ends = csp.channel<std::int64_t>();
            inputs.push_back(std::move(ends.in));
            csp.spawn(delayOutput(csp, std::move(ends.out), units, units * 20ms));
        }
        auto note = [&order](std::int64_t number) {
            order.push_back(number);
            return true;
        };
        csp.spawn(gather(csp, std::move(inputs), note));
        EXPECT_EQ(csp.run(), 0U);
        const std::vector<std::int64_t> expected =
            io == Io::yields ? std::vector<std::int64_t>{1, 2, 3} : std::vector<std::int64_t>{3, 1, 2};
        EXPECT_EQ(order, expected);
    }
}

} // namespace
} // namespace interleave::csp
