#include "labs/pools/threadpool.h"

#include "labs/engine/context.h"

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

ThreadPool::ThreadPool(PoolSettings settings)
    : m_settings(std::move(settings))
    , m_queues(m_settings.sharing, m_settings.workers)
{
    try {
        for (int worker = 0; worker < m_settings.workers; ++worker)
            m_threads.emplace_back([this, worker] { work(worker); });
    } catch (const std::system_error& error) {
        end();
        throw RunFailure{Sentence(noThread, {std::to_string(m_threads.size()), error.what()})};
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
    m_arrived.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void ThreadPool::submit(std::span<const Chunk> chunks)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queues.put(chunks);
    }
    if (chunks.size() == 1 && m_settings.sharing != Sharing::division)
        m_arrived.notify_one();
    else
        m_arrived.notify_all();
}

std::vector<Answer> ThreadPool::collect(std::size_t atLeast, std::int64_t until)
{
    Lock lock(m_mutex);
    m_wanted = atLeast;
    m_answered.wait_until(lock, moment(until), [this] { return m_answers.size() >= m_wanted; });
    m_wanted = 0;
    return std::exchange(m_answers, {});
}

void ThreadPool::withdraw()
{
    const std::scoped_lock lock(m_mutex);
    for (const Chunk chunk : m_queues.clear())
        for (const Task& task : chunk)
            m_answers.push_back(cancelled(task));
}

std::size_t ThreadPool::pending() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queues.tasks();
}

/// Gives the answers and takes the next chunk under one lock: half as many as one would need otherwise.
void ThreadPool::work(int me)
{
    pthread_setname_np(pthread_self(), ("worker " + std::to_string(me)).c_str());
    Probe probe = m_settings.lane(me);
    std::vector<Answer> answers;
    Lock lock(m_mutex);
    while (const std::optional<Chunk> chunk = take(lock, probe, me)) {
        lock.unlock();
        for (const Task& task : *chunk)
            answers.push_back(answerTo(task, m_settings.function, probe));
        lock.lock();
        give(answers);
    }
}

std::optional<Chunk> ThreadPool::take(Lock& lock, Probe& probe, int me)
{
    std::optional<Chunk> chunk = m_queues.take(me);
    if (chunk || m_ending)
        return chunk;
    const Waiting told(probe, Reason::condition, m_settings.queue);
    m_arrived.wait(lock, [&] { return (chunk = m_queues.take(me)) || m_ending; });
    return chunk;
}

void ThreadPool::give(std::vector<Answer>& answers)
{
    std::ranges::move(answers, std::back_inserter(m_answers));
    answers.clear();
    if (m_wanted != 0 && m_answers.size() >= m_wanted)
        m_answered.notify_one();
}

} // namespace pools
} // namespace interleave
