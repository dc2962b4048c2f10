// What the lanes tell of the workers: which task, and that they wait for one.
#include "labs/pools/marks.h"
#include "tests/labs/pools/kinds.h"
#include "tests/labs/pools/run.h"

#include <set>

namespace interleave::pools {
namespace {

/// Tasks are long: who is kept from its core for all of a wait does not wait.
class LanesOf : public testing::TestWithParam<const char*>
{
};
INSTANTIATE_TEST_SUITE_P(Pools, LanesOf, kinds, nameOf);

/// What those waited for who had a task, by name. (A sanitizer has threads of its own in workers.)
std::multiset<std::string> waitsOf(const Recording& run, Reason reason)
{
    std::multiset<std::string> names;
    for (const Lane& lane : run.lanes)
        for (const Span span : lane.spans)
            if (!lane.marks.empty() && span.state() == State::blocked && span.reason == reason)
                names.insert(span.object == 0 ? "" : run.objects.at(span.object));
    return names;
}

/// On a busy machine a thread may be kept from its core for all of a wait: of up to five runs, the first in
/// which none was.
std::multiset<std::string> waitsOnceAllAreSeen(const Values& values, Reason reason, std::size_t all)
{
    std::multiset<std::string> names;
    for (int attempt = 0; attempt < 5 && std::set(names.begin(), names.end()).size() < all; ++attempt)
        names = waitsOf(runPool(values), reason);
    return names;
}

TEST_P(LanesOf, SayOfEveryStretchOfWorkWhichTaskItIs)
{
    const auto names = waitsOnceAllAreSeen(
        {{"pool", GetParam()}, {"tasks", "14"}, {"length_ms", "40"}, {"spread", "equal"}}, Reason::sleep, 14);
    for (int number = 1; number <= 14; ++number)
        EXPECT_TRUE(names.contains("task " + std::to_string(number))) << number;
    EXPECT_FALSE(names.contains(""));
}

TEST_P(LanesOf, NameTheCitiesThatAreAsked)
{
    const Recording run = runPool({{"pool", GetParam()},
                                   {"tasks", "3"},
                                   {"length_ms", "40"},
                                   {"spread", "equal"},
                                   {"work", "temperature"}});
    const auto names = waitsOf(run, Reason::sleep);
    for (const char* name : {"task 1: Namur", "task 2: Zagreb", "task 3: Radom"})
        EXPECT_TRUE(names.contains(name)) << name;
}

/// One of two has nothing to do for long: a library's workers look for work for a while before they sleep.
TEST_P(LanesOf, TellIdleWorkersFromWorkingOnes)
{
    bool seen = false;
    for (const char* const factor : {"10", "40", "100"}) { // on a busy machine it looks for longer
        if (seen)
            break;
        const Recording run = runPool({{"pool", GetParam()},
                                       {"tasks", "2"},
                                       {"workers", "2"},
                                       {"length_ms", "40"},
                                       {"spread", "equal"},
                                       {"straggler", factor}});
        seen =
            waitsOf(run, Reason::condition).contains("queue") || waitsOf(run, Reason::pipe).contains("queue");
    }
    EXPECT_TRUE(seen);
}

TEST_P(LanesOf, NameTheTaskOfAMarkWhereWorkersCompute)
{
    const Recording run = runPool({{"pool", GetParam()}, {"work", "compute"}, {"tasks", "5"}});
    for (const Lane& lane : run.lanes)
        for (const Mark& mark : lane.marks)
            EXPECT_EQ(run.objects.at(mark.object), "task " + std::to_string(numberOf(mark.number) + 1));
    EXPECT_EQ(begunTasks(run).size(), 5U);
}

TEST(Lanes, NameFewThingsHoweverManyTasksThereAre)
{
    for (const auto& [tasks, last] : {std::pair("200", "task 200"),
                                      {"201", "one of the tasks 199–200"},
                                      {"3000", "one of the tasks 2986–3000"}}) {
        const Recording run = runPool({{"tasks", tasks}, {"length_ms", "0.06"}, {"workers", "4"}});
        const auto named = [&](const std::string& name) {
            return std::ranges::any_of(run.objects,
                                       [&](const auto& object) { return object.second == name; });
        };
        EXPECT_TRUE(named(last)) << tasks;
        EXPECT_LE(run.objects.size(), 201U) << tasks; // the queue is one, too
        EXPECT_EQ(begunTasks(run).size(), static_cast<std::size_t>(std::stoul(tasks)));
    }
}

} // namespace
} // namespace interleave::pools
