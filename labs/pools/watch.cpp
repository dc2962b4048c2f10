#include "labs/pools/watch.h"

#include "labs/pools/report.h"

namespace interleave {
namespace {

constexpr Text timeWasUp =
    LAB_TEXT("When the time was up, the tasks that nobody had begun were cancelled: %1 of %2.");
constexpr Text wasShutDown =
    LAB_TEXT("When the pool was shut down, the tasks that nobody had begun were cancelled: %1 of %2.");
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

} // namespace

namespace pools {

Watch::Watch(Context& run, std::size_t tasks, std::int64_t patience)
    : m_run(run)
    , m_tasks(tasks)
    , m_patience(patience)
    , m_end(never)
    , m_queued(run.gauge("queued"))
    , m_answered(run.gauge("answered"))
{
}

void Watch::start(Pool& pool)
{
    m_pool = &pool;
    m_end = m_patience == 0 ? never : monotonicNanoseconds() + m_patience;
}

bool Watch::look(const Counts& counts)
{
    constexpr std::int64_t period = 10'000'000; // ns
    const std::int64_t now = monotonicNanoseconds();
    if (now - m_looked >= period) {
        m_looked = now;
        obey();
        tell(counts);
    }
    return !m_run.stopping() && !m_shutDown && now < m_end;
}

void Watch::obey()
{
    for (; m_killed < m_run.asked("kill"); ++m_killed)
        m_pool->killWorker();
    m_shutDown = m_shutDown || m_run.asked("shutdown") > 0;
}

void Watch::tell(const Counts& counts)
{
    m_queued.store(static_cast<std::int64_t>(m_pool->pending()), std::memory_order_relaxed); // only shown
    m_answered.store(static_cast<std::int64_t>(counts[Status::done] + counts[Status::failed]),
                     std::memory_order_relaxed);
    show("failed", counts[Status::failed]);
    show("lost", counts[Status::lost]);
    show("given_up", counts[Status::givenUp]);
    show("cancelled", counts[Status::cancelled]);
    show("retried", m_retried);
    m_run.progress(static_cast<double>(counts.all()) / static_cast<double>(m_tasks));
}

/// What never happens has no line in a chart.
void Watch::show(const char* series, std::size_t count)
{
    auto shown = m_mishaps.find(series);
    if (shown == m_mishaps.end()) {
        if (count == 0)
            return;
        shown = m_mishaps.emplace(series, &m_run.gauge(series)).first;
    }
    shown->second->store(static_cast<std::int64_t>(count), std::memory_order_relaxed); // only shown
}

void Watch::died(const Death& death)
{
    if (death.fate == Fate::again)
        m_retried += death.had.size();
    tellDeath(m_run, death);
    auto mark = m_deaths.find(death.worker);
    if (mark == m_deaths.end())
        mark =
            m_deaths.emplace(death.worker, m_run.object("worker " + std::to_string(death.worker) + " died"))
                .first;
    m_run.probe().mark(mark->second, static_cast<std::uint32_t>(death.worker));
}

void Watch::conclude(const Counts& counts)
{
    tell(counts);
    if (counts[Status::cancelled] > 0 && !m_run.stopping())
        m_run.note(Severity::remark,
                   Sentence(m_shutDown ? wasShutDown : timeWasUp,
                            {std::to_string(counts[Status::cancelled]), std::to_string(m_tasks)}));
}

} // namespace pools
} // namespace interleave
