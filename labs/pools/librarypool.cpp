#include "labs/pools/librarypool.h"

namespace interleave::pools {

LibraryPool::LibraryPool(std::unique_ptr<Jobs> jobs, PoolSettings settings)
    : m_settings(std::move(settings))
    , m_jobs(std::move(jobs))
{
}

LibraryPool::~LibraryPool()
{
    m_withdrawn = true;
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [this] { return m_underWay == 0; });
}

void LibraryPool::submit(std::span<const Chunk> chunks)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_underWay += chunks.size();
    }
    std::size_t given = 0;
    try {
        for (const Chunk chunk : chunks) {
            m_pending += chunk.size();
            m_jobs->enqueue([this, chunk] { run(chunk); });
            ++given;
        }
    } catch (...) { // there is no memory; nobody is to wait for what the library has not got
        const std::scoped_lock lock(m_mutex);
        m_underWay -= chunks.size() - given;
        throw;
    }
}

void LibraryPool::run(Chunk chunk) noexcept
{
    m_pending -= chunk.size();
    std::vector<Answer> answers;
    answerAll(chunk, answers);
    const std::scoped_lock lock(m_mutex);
    std::ranges::move(answers, std::back_inserter(m_answers));
    --m_underWay;
    if (m_awaitingOne || m_underWay == 0)
        m_answered.notify_one(); // under the lock: who waits may be about to destroy it
}

/// Between chunks the library has the thread: seen from here, it waits for the next one.
void LibraryPool::answerAll(Chunk chunk, std::vector<Answer>& answers)
{
    Probe& mine = probe();
    const bool observed = mine.observed(); // or else two readings of the clock would be for nobody
    if (observed)
        mine.proceed();
    for (const Task& task : chunk)
        answers.push_back(m_withdrawn ? cancelled(task) : answerTo(task, m_settings.function, mine));
    if (observed)
        mine.wait(Reason::condition, m_settings.queue);
}

/// Libraries make their threads when they like: a lane for each that comes.
Probe& LibraryPool::probe()
{
    std::unique_ptr<Probe>& mine = m_probes.local();
    if (!mine)
        mine = std::make_unique<Probe>(m_settings.lane(m_lanes++));
    return *mine;
}

std::vector<Answer> LibraryPool::collect(Await what, std::int64_t until)
{
    std::unique_lock lock(m_mutex);
    m_awaitingOne = what == Await::one;
    m_answered.wait_until(lock, std::chrono::steady_clock::time_point(std::chrono::nanoseconds(until)),
                          [&] { return what == Await::one ? !m_answers.empty() : m_underWay == 0; });
    m_awaitingOne = false;
    return std::exchange(m_answers, {});
}

void LibraryPool::withdraw() { m_withdrawn = true; }

} // namespace interleave::pools
