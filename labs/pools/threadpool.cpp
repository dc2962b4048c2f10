#include "labs/pools/threadpool.h"

#include "labs/engine/context.h"

#include <algorithm>
#include <pthread.h>
#include <system_error>

namespace interleave {
namespace {

constexpr Text noThread = LAB_TEXT("The system made %1 threads and refused one more (%2).");

std::chrono::steady_clock::time_point moment(std::int64_t nanoseconds)
{
    return std::chrono::steady_clock::time_point(std::chrono::nanoseconds(nanoseconds));
}

} // namespace

namespace pools {

namespace {

/// In the order of completion, in which each of them is already.
std::vector<Answer> merged(std::vector<std::vector<Answer>> all)
{
    while (all.size() > 1) {
        std::vector<std::vector<Answer>> fewer;
        for (std::size_t i = 0; i + 1 < all.size(); i += 2) {
            std::vector<Answer>& both = fewer.emplace_back();
            both.reserve(all[i].size() + all[i + 1].size());
            std::merge(std::move_iterator(all[i].begin()), std::move_iterator(all[i].end()),
                       std::move_iterator(all[i + 1].begin()), std::move_iterator(all[i + 1].end()),
                       std::back_inserter(both),
                       [](const Answer& one, const Answer& other) { return one.ended < other.ended; });
        }
        if (all.size() % 2 == 1)
            fewer.push_back(std::move(all.back()));
        all = std::move(fewer);
    }
    return all.empty() ? std::vector<Answer>() : std::move(all.front());
}

} // namespace

ThreadPool::ThreadPool(PoolSettings settings)
    : m_settings(std::move(settings))
    , m_queues(m_settings.sharing, m_settings.workers)
    , m_boxes(static_cast<std::size_t>(m_settings.workers) + 1)
{
    try {
        for (int worker = 0; worker < m_settings.workers; ++worker)
            m_threads.emplace_back([this, worker] { work(worker); });
    } catch (const std::system_error& error) {
        end();
        throw RunFailure{Sentence(noThread, {std::to_string(m_threads.size()), error.what()})};
    } catch (...) { // there is no memory
        end();
        throw;
    }
}

ThreadPool::~ThreadPool()
{
    withdraw();
    end();
}

void ThreadPool::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_submitted.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void ThreadPool::submit(std::span<const Chunk> chunks)
{
    {
        const std::scoped_lock lock(m_mutex); // or who looks in vain would sleep all the same
        for (const Chunk chunk : chunks)
            m_underWay += chunk.size();
        m_queues.put(chunks);
    }
    if (chunks.size() == 1 && m_settings.sharing != Sharing::division)
        m_submitted.notify_one();
    else
        m_submitted.notify_all();
}

std::vector<Answer> ThreadPool::collect(Await what, std::int64_t until)
{
    {
        Lock lock(m_mutex);
        m_awaitingOne = what == Await::one;
        m_answered.wait_until(lock, moment(until), [this, what] { return arrived(what); });
        m_awaitingOne = false;
    }
    std::vector<std::vector<Answer>> all;
    for (Box& box : m_boxes) {
        const std::scoped_lock lock(box.mutex);
        if (!box.answers.empty())
            all.push_back(std::exchange(box.answers, {}));
    }
    return merged(std::move(all));
}

bool ThreadPool::arrived(Await what)
{
    if (what == Await::all)
        return m_underWay == 0;
    return std::ranges::any_of(m_boxes, [](Box& box) {
        const std::scoped_lock lock(box.mutex);
        return !box.answers.empty();
    });
}

void ThreadPool::withdraw()
{
    std::vector<Answer> answers;
    for (const Chunk chunk : m_queues.clear())
        for (const Task& task : chunk)
            answers.push_back(cancelled(task));
    const std::size_t count = answers.size();
    give(m_boxes.back(), answers);
    const std::scoped_lock lock(m_mutex);
    settle(count);
}

void ThreadPool::work(int me)
{
    pthread_setname_np(pthread_self(), ("worker " + std::to_string(me)).c_str());
    Probe probe = m_settings.lane(me);
    std::vector<Answer> answers;
    std::size_t done = 0; // tasks that are not settled
    while (const std::optional<Chunk> chunk = take(done, probe, me)) {
        for (const Task& task : *chunk)
            answers.push_back(answerTo(task, m_settings.function, probe));
        done += chunk->size();
        give(m_boxes[static_cast<std::size_t>(me)], answers);
    }
}

std::optional<Chunk> ThreadPool::take(std::size_t& done, Probe& probe, int me)
{
    std::optional<Chunk> chunk = m_queues.take(me);
    if (chunk)
        return chunk;
    Lock lock(m_mutex);
    settle(std::exchange(done, 0));
    const Waiting told(probe, Reason::condition, m_settings.queue);
    m_submitted.wait(lock, [&] { return (chunk = m_queues.take(me)) || m_ending; });
    return chunk;
}

void ThreadPool::give(Box& box, std::vector<Answer>& answers)
{
    {
        const std::scoped_lock lock(box.mutex);
        std::ranges::move(answers, std::back_inserter(box.answers));
    }
    answers.clear();
    if (m_awaitingOne) {
        const std::scoped_lock lock(m_mutex); // who collects has looked and sleeps, or will look
        m_answered.notify_one();
    }
}

void ThreadPool::settle(std::size_t tasks)
{
    m_underWay -= tasks;
    if (m_underWay == 0)
        m_answered.notify_one();
}

} // namespace pools
} // namespace interleave
