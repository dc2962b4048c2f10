#include "labs/csp/scheduler.h"

#include "labs/csp/nap.h"

#include <algorithm>

namespace interleave::csp {

bool Scheduler::Sleeper::operator<(const Sleeper& other) const noexcept
{
    return due != other.due ? due > other.due
                            : order > other.order; // the standard heap has the largest on top
}

Scheduler::~Scheduler()
{
    m_clearing = true; // closing the ends of one makes others "ready", which means nothing any more
    for (Task*& task : m_tasks)
        if (task != nullptr)
            handleOf(*std::exchange(task, nullptr)).destroy();
}

void Scheduler::spawn(Process process, Probe* probe)
{
    m_tasks.reserve(m_tasks.size() == m_tasks.capacity() ? m_tasks.size() * 2 + 16 : m_tasks.capacity());
    Task& task = process.release().promise();
    task.scheduler = this;
    task.probe = probe;
    task.number = static_cast<std::uint32_t>(m_tasks.size());
    m_tasks.push_back(&task);
    ++m_alive;
    append(task);
}

void Scheduler::append(Task& task) noexcept
{
    if (m_clearing)
        return;
    task.nextReady = nullptr;
    (m_first == nullptr ? m_first : m_last->nextReady) = &task;
    m_last = &task;
}

Task* Scheduler::take() noexcept { return m_first != nullptr ? takeFirst() : std::exchange(m_next, nullptr); }

std::size_t Scheduler::run()
{
    for (;;) {
        while (Task* const task = take()) {
            m_budget = transfers;
            handleOf(*task).resume();
            wakeSleepers();
        }
        if (m_sleepers.empty())
            return m_alive;
        static_cast<void>(
            napUntil(m_sleepers.front().due, m_stop)); // wakeSleepers asks the stop check itself
        wakeSleepers();
    }
}

void Scheduler::wakeLater(Task& task, std::chrono::nanoseconds time)
{
    m_sleepers.push_back({std::chrono::steady_clock::now() + time, m_slept++, &task});
    std::push_heap(m_sleepers.begin(), m_sleepers.end());
}

void Scheduler::wakeSleepers()
{
    if (m_sleepers.empty())
        return;
    const auto now = std::chrono::steady_clock::now();
    while (!m_sleepers.empty() && (m_sleepers.front().due <= now || m_stop())) {
        std::pop_heap(m_sleepers.begin(), m_sleepers.end());
        append(*m_sleepers.back().task);
        m_sleepers.pop_back();
    }
}

void Scheduler::bury(Task& task) noexcept
{
    m_tasks[task.number] = nullptr;
    --m_alive;
    handleOf(task).destroy();
}

} // namespace interleave::csp
