#include "labs/pools/processpool.h"

#include "labs/engine/context.h"
#include "labs/pools/wire.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <poll.h>

namespace interleave {
namespace {

constexpr Text noProcess = LAB_TEXT("The system made %1 processes and refused one more (%2).");
constexpr int mostDeaths = 3; // a task that kills its worker would go on killing for ever

} // namespace

namespace pools {

ProcessPool::ProcessPool(PoolSettings settings)
    : m_settings(std::move(settings))
    , m_queues(m_settings.sharing, m_settings.workers)
{
    std::signal(SIGPIPE, SIG_IGN); // a write to a killed worker fails instead
    try {
        for (int number = 0; number < m_settings.workers; ++number)
            m_workers.push_back(hire(number));
    } catch (...) {
        end();
        throw;
    }
}

ProcessPool::~ProcessPool() { end(); }

void ProcessPool::end()
{
    for (Worker& worker : m_workers)
        worker.tasks = {};
    for (Worker& worker : m_workers) {
        while (!worker.has.empty() &&
               receiveAnswers(worker.answers.number())) // it may wait until it is heard
            worker.has = {};
        worker.process.wait();
    }
    m_workers.clear();
}

ProcessPool::Worker ProcessPool::hire(int number)
{
    StreamEnds tasks = makePipe();
    StreamEnds answers = makePipe();
    const auto life = [&] {
        work(number, tasks.reading.number(), answers.writing.number());
        return 0;
    };
    try { // it keeps no pipe of another worker: a copy would hide that the original is closed
        ChildProcess process =
            ChildProcess::forked(life, {.name = "worker " + std::to_string(number),
                                        .keeps = {{tasks.reading.number(), answers.writing.number()}}});
        return {std::move(process), std::move(tasks.writing), std::move(answers.reading)};
    } catch (const NoFurtherProcess& refused) {
        throw RunFailure{
            Sentence(noProcess, {std::to_string(m_workers.size()), std::strerror(refused.error)})};
    }
}

void ProcessPool::work(int number, int tasks, int answers) const
{
    Probe probe = m_settings.lane(number);
    for (;;) {
        probe.wait(Reason::pipe, m_settings.queue);
        const auto chunk = receiveTasks(tasks);
        probe.proceed();
        if (!chunk)
            return;
        std::vector<Answer> all;
        for (const Task& task : *chunk)
            all.push_back(answerTo(task, m_settings.function, probe));
        if (!sendAnswers(answers, all))
            return;
    }
}

void ProcessPool::submit(std::span<const Chunk> chunks)
{
    m_queues.put(chunks);
    feed();
}

void ProcessPool::feed()
{
    for (int number = 0; number < m_settings.workers; ++number) {
        Worker& worker = m_workers[static_cast<std::size_t>(number)];
        if (!worker.has.empty())
            continue;
        if (const auto chunk = m_queues.take(number)) {
            worker.has = *chunk;
            static_cast<void>(sendTasks(worker.tasks.number(), *chunk)); // a killed one is found in hear()
        }
    }
}

std::vector<Answer> ProcessPool::collect(Await what, std::int64_t until)
{
    while (!arrived(what) && monotonicNanoseconds() < until)
        hear(until);
    return std::exchange(m_answers, {});
}

bool ProcessPool::arrived(Await what) const
{
    if (what == Await::one)
        return !m_answers.empty();
    return m_queues.tasks() == 0 &&
           std::ranges::all_of(m_workers, [](const Worker& each) { return each.has.empty(); });
}

void ProcessPool::hear(std::int64_t until)
{
    std::vector<pollfd> ears;
    for (const Worker& worker : m_workers)
        ears.push_back({worker.answers.number(), POLLIN, 0});
    const std::int64_t left = std::max<std::int64_t>(0, until - monotonicNanoseconds());
    const timespec time{static_cast<time_t>(left / 1'000'000'000), static_cast<long>(left % 1'000'000'000)};
    if (ppoll(ears.data(), ears.size(), &time, nullptr) <= 0)
        return; // the time is over, or a signal came: who called looks
    for (std::size_t number = 0; number < ears.size(); ++number)
        if (ears[number].revents != 0)
            hear(static_cast<int>(number));
    feed();
}

void ProcessPool::hear(int number)
{
    Worker& worker = m_workers[static_cast<std::size_t>(number)];
    auto answers = receiveAnswers(worker.answers.number());
    if (!answers) {
        bury(number);
        return;
    }
    worker.has = {};
    std::ranges::move(*answers, std::back_inserter(m_answers));
}

/// A worker was killed: another one takes its place, and its tasks are run again or given up.
void ProcessPool::bury(int number)
{
    Worker& worker = m_workers[static_cast<std::size_t>(number)];
    const Chunk had = worker.has;
    Death death{number, worker.process.pid(), Fate::lost, {had.begin(), had.end()}};
    worker.process.wait();
    bool hopeless = false;
    for (const Task& task : had) {
        m_deathsOf.resize(std::max<std::size_t>(m_deathsOf.size(), task.number + std::size_t{1}));
        hopeless = ++m_deathsOf[task.number] >= mostDeaths || hopeless;
    }
    if (m_settings.onDeath == OnDeath::retry)
        death.fate = hopeless ? Fate::givenUp : Fate::again;
    if (death.fate == Fate::again && !had.empty())
        m_queues.putBack(number, had);
    else
        for (const Task& task : had)
            m_answers.push_back(
                {.number = task.number, .status = death.fate == Fate::lost ? Status::lost : Status::givenUp});
    worker = hire(number);
    m_settings.died(death);
}

void ProcessPool::withdraw()
{
    for (const Chunk chunk : m_queues.clear())
        for (const Task& task : chunk)
            m_answers.push_back(cancelled(task));
}

bool ProcessPool::killWorker()
{
    const auto busy = std::ranges::find_if(m_workers, [](const Worker& each) { return !each.has.empty(); });
    (busy == m_workers.end() ? m_workers.front() : *busy).process.signal(SIGKILL);
    return true;
}

} // namespace pools
} // namespace interleave
