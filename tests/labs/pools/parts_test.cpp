// The parts of the pools, without a run.
#include "labs/engine/pipe.h"
#include "labs/pools/executor.h"
#include "labs/pools/wire.h"

#include <gtest/gtest.h>
#include <set>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>

namespace interleave::pools {
namespace {

constexpr std::int64_t soon = 60'000'000'000; // ns; a pool that needs longer has a defect

std::vector<Task> numbered(std::size_t count)
{
    std::vector<Task> tasks(count);
    for (std::size_t i = 0; i < count; ++i)
        tasks[i] = {.number = static_cast<std::uint32_t>(i), .first = static_cast<std::int64_t>(3 * i)};
    return tasks;
}

std::vector<Chunk> single(std::span<const Task> tasks)
{
    std::vector<Chunk> chunks;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        chunks.push_back(tasks.subspan(i, 1));
    return chunks;
}

/// The tasks that a worker gets until it gets none.
std::vector<std::uint32_t> all(Queues& queues, int worker)
{
    std::vector<std::uint32_t> taken;
    while (const auto chunk = queues.take(worker))
        for (const Task& task : *chunk)
            taken.push_back(task.number);
    return taken;
}

using Numbers = std::vector<std::uint32_t>;

TEST(Queues, GiveWhoeverIsFreeTheNextOne)
{
    const auto tasks = numbered(4);
    Queues queues(Sharing::queue, 2);
    queues.put(single(tasks));
    EXPECT_EQ(queues.tasks(), 4U);
    EXPECT_EQ(queues.take(1)->front().number, 0U);
    EXPECT_EQ(all(queues, 0), (Numbers{1, 2, 3}));
    EXPECT_EQ(queues.tasks(), 0U);
}

TEST(Queues, WithFixedSharesGiveEachItsOwn)
{
    const auto tasks = numbered(5);
    Queues queues(Sharing::division, 2);
    queues.put(single(tasks));
    EXPECT_EQ(all(queues, 0), (Numbers{0, 1, 2}));
    EXPECT_EQ(queues.tasks(), 2U);
    EXPECT_EQ(all(queues, 1), (Numbers{3, 4}));
}

TEST(Queues, WithStealingTakeTheLastOnesOfOthers)
{
    const auto tasks = numbered(6);
    Queues queues(Sharing::stealing, 2);
    queues.put(single(tasks));
    EXPECT_EQ(all(queues, 0), (Numbers{0, 1, 2, 5, 4, 3}));
}

TEST(Queues, GiveSingleTasksInTurn)
{
    const auto tasks = numbered(4);
    Queues queues(Sharing::division, 2);
    for (const Chunk chunk : single(tasks))
        queues.put({&chunk, 1});
    EXPECT_EQ(all(queues, 0), (Numbers{0, 2}));
    EXPECT_EQ(all(queues, 1), (Numbers{1, 3}));
}

TEST(Queues, GiveWhatWasPutBackFirst)
{
    const auto tasks = numbered(3);
    Queues queues(Sharing::queue, 2);
    queues.put(single(tasks));
    const auto first = queues.take(0);
    queues.putBack(0, *first);
    EXPECT_EQ(queues.tasks(), 3U);
    EXPECT_EQ(all(queues, 1), (Numbers{0, 1, 2}));
}

TEST(Wire, CarriesTasksAndAnswersAsTheyWere)
{
    const StreamEnds pipe = makePipe();
    const auto tasks = numbered(100);
    ASSERT_TRUE(sendTasks(pipe.writing.number(), tasks));
    const auto received = receiveTasks(pipe.reading.number());
    ASSERT_TRUE(received);
    ASSERT_EQ(received->size(), 100U);
    EXPECT_EQ(received->back().first, 297);
    const std::vector<Answer> answers{{7, Status::failed, -1, 10, 20, "no “answer”"},
                                      {8, Status::done, 5, 1, 2, ""}};
    ASSERT_TRUE(sendAnswers(pipe.writing.number(), answers));
    const auto back = receiveAnswers(pipe.reading.number());
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 2U);
    EXPECT_EQ(back->front().what, "no “answer”");
    EXPECT_EQ(back->front().status, Status::failed);
    EXPECT_EQ(back->back().value, 5);
}

TEST(Wire, TellsWhenTheOtherSideIsGone)
{
    StreamEnds pipe = makePipe();
    pipe.writing = {};
    EXPECT_FALSE(receiveTasks(pipe.reading.number()));
    EXPECT_FALSE(receiveAnswers(pipe.reading.number()));
}

class OwnPool : public testing::TestWithParam<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Pools, OwnPool, testing::Values("threads", "processes"),
                         [](const auto& named) { return std::string(named.param); });

std::int64_t half(const Task& task, Probe&)
{
    if (task.first % 2 != 0)
        throw std::domain_error("odd");
    return task.first / 2;
}

bool forEver(const Counts&) { return true; }

TEST_P(OwnPool, AnswersManyTasksOnceEach)
{
    const auto tasks = numbered(2000);
    const auto pool = makePool(GetParam(), {.workers = 3, .function = half});
    Executor executor(*pool, tasks.size(), forEver);
    executor.map(tasks, 7);
    for (const Task& task : tasks) {
        const Answer* const answer = executor.answer(task.number);
        ASSERT_NE(answer, nullptr);
        ASSERT_EQ(answer->status, task.first % 2 != 0 ? Status::failed : Status::done);
        ASSERT_EQ(answer->status == Status::done ? answer->value : 0,
                  task.first % 2 != 0 ? 0 : task.first / 2);
    }
}

TEST_P(OwnPool, GivesFuturesThatAreFilledLater)
{
    const auto tasks = numbered(20);
    const auto pool = makePool(GetParam(), {.workers = 2, .function = half});
    Executor executor(*pool, tasks.size(), forEver);
    std::vector<Future> futures;
    for (const Task& task : tasks)
        futures.push_back(executor.submit(task));
    EXPECT_EQ(futures.back().get().what, "odd");
    EXPECT_TRUE(futures.back().ready());
    std::set<std::uint32_t> seen;
    while (const Answer* const answer = executor.next())
        seen.insert(answer->number);
    EXPECT_EQ(seen.size(), 20U);
}

TEST_P(OwnPool, LetsTheCallerTurnAwayFromALateFuture)
{
    const auto tasks = numbered(1);
    const auto pool =
        makePool(GetParam(), {.workers = 1, .function = [](const Task&, Probe&) -> std::int64_t {
                                  std::this_thread::sleep_for(std::chrono::milliseconds(50));
                                  return 7;
                              }});
    Executor executor(*pool, tasks.size(), forEver);
    Future future = executor.submit(tasks.front());
    EXPECT_FALSE(future.waitUntil(monotonicNanoseconds())) << "it cannot be ready already";
    EXPECT_TRUE(future.waitUntil(monotonicNanoseconds() + soon));
    EXPECT_EQ(future.get().value, 7);
}

TEST_P(OwnPool, EndsWithWorkThatIsLeft)
{
    const auto tasks = numbered(10'000);
    {
        const auto pool = makePool(GetParam(), {.workers = 2, .function = half});
        pool->submit(single(tasks));
    }
    EXPECT_EQ(waitid(P_ALL, 0, nullptr, WEXITED | WNOHANG | WNOWAIT), -1) << "a worker is left";
}

TEST_P(OwnPool, AnswersWhatItWithdraws)
{
    const auto tasks = numbered(1000);
    const auto pool = makePool(GetParam(), {.workers = 1, .function = half});
    pool->submit(single(tasks));
    pool->withdraw();
    std::size_t answers = 0;
    for (const std::int64_t end = monotonicNanoseconds() + soon;
         answers < tasks.size() && monotonicNanoseconds() < end;)
        answers += pool->collect(Await::one, end).size();
    EXPECT_EQ(answers, tasks.size());
    EXPECT_EQ(pool->pending(), 0U);
}

TEST(ProcessPool, GivesUpATaskThatKillsItsWorker)
{
    const auto tasks = numbered(3);
    int deaths = 0;
    const auto pool = makePool("processes", {.workers = 2,
                                             .function = [](const Task& task, Probe&) -> std::int64_t {
                                                 if (task.number == 1)
                                                     _exit(3);
                                                 return task.first;
                                             },
                                             .died = [&](const Death&) { ++deaths; }});
    Executor executor(*pool, tasks.size(), forEver);
    executor.map(tasks, 1);
    EXPECT_EQ(deaths, 3);
    EXPECT_EQ(executor.answer(0)->status, Status::done);
    EXPECT_EQ(executor.answer(1)->status, Status::givenUp);
    EXPECT_EQ(executor.counts()[Status::givenUp], 1U);
    EXPECT_EQ(executor.counts().all(), 3U);
    EXPECT_EQ(executor.answer(2)->status, Status::done);
}

} // namespace
} // namespace interleave::pools
