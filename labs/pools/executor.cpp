#include "labs/pools/executor.h"

#include <algorithm>

namespace interleave::pools {

namespace {

constexpr std::int64_t patience = 20'000'000; // ns until one looks whether to go on

} // namespace

bool Future::ready() const { return m_executor->m_known[m_number]; }

const Answer& Future::get()
{
    while (!ready())
        m_executor->await(Await::one);
    return m_executor->m_answers[m_number];
}

bool Future::waitUntil(std::int64_t time)
{
    while (!ready() && monotonicNanoseconds() < time)
        m_executor->await(Await::one, time);
    return ready();
}

Executor::Executor(Pool& pool, std::size_t tasks, std::function<bool(const Counts&)> goOn)
    : m_pool(pool)
    , m_goOn(std::move(goOn))
    , m_answers(tasks)
    , m_known(tasks)
    , m_submitted(tasks)
{
    m_completed.reserve(tasks);
}

void Executor::keep(Answer&& answer)
{
    const std::uint32_t number = answer.number;
    m_counts.add(answer.status);
    m_answers[number] = std::move(answer);
    m_known[number] = true;
    m_completed.push_back(number);
}

void Executor::handIn(std::span<const Chunk> chunks)
{
    const std::int64_t now = monotonicNanoseconds();
    std::size_t count = 0;
    for (const Chunk chunk : chunks)
        for (const Task& task : chunk) {
            m_submitted[task.number] = now;
            ++count;
            if (m_over)
                keep(cancelled(task));
        }
    m_handedIn += count;
    if (!m_over)
        m_pool.submit(chunks);
}

Future Executor::submit(const Task& task)
{
    const Chunk alone(&task, 1);
    handIn({&alone, 1});
    return {*this, task.number};
}

void Executor::map(std::span<const Task> tasks, std::size_t chunk)
{
    std::vector<Chunk> chunks;
    for (std::size_t at = 0; at < tasks.size(); at += chunk)
        chunks.push_back(tasks.subspan(at, std::min(chunk, tasks.size() - at)));
    handIn(chunks);
    while (m_completed.size() < m_handedIn)
        await(Await::all);
}

const Answer* Executor::next()
{
    if (m_given == m_handedIn)
        return nullptr;
    while (m_completed.size() == m_given)
        await(Await::one);
    return &m_answers[m_completed[m_given++]];
}

const Answer* Executor::answer(std::uint32_t number) const
{
    return m_known[number] ? &m_answers[number] : nullptr;
}

void Executor::await(Await what, std::int64_t until)
{
    for (Answer& answer : m_pool.collect(what, std::min(until, monotonicNanoseconds() + patience)))
        keep(std::move(answer));
    if (!m_goOn(m_counts) && !m_over) {
        m_over = true;
        m_pool.withdraw();
    }
}

} // namespace interleave::pools
