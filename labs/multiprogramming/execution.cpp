#include "labs/multiprogramming/execution.h"

#include "labs/engine/cores.h"
#include "labs/engine/cpu.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace interleave::multiprogramming {

using namespace std::chrono_literals;

Execution::Execution(Context& run, const Settings& settings)
    : m_run(run)
    , m_settings(settings)
    , m_stop([this] { return m_run.stopping() || m_givenUp.load(std::memory_order_relaxed); }) // only a flag
    , m_processor(m_stop)
    , m_memory(run.object("memory"))
    , m_memoryGate(settings.degree)
    , m_deviceGate(1)
    , m_accounts(static_cast<std::size_t>(settings.jobs))
    , m_shownFinished(run.gauge("jobs_finished"))
    , m_shownBusy(run.gauge("cpu_busy"))
{
    const bool shared = settings.disk || settings.oneDevice;
    const Object device = shared ? run.object(settings.disk ? "disk" : "device") : Object();
    for (int number = 0; number < settings.jobs; ++number)
        m_jobs.push_back({phasesOf(settings, run.random(static_cast<std::uint64_t>(number))),
                          shared ? device : run.object("device " + std::to_string(number))});
    m_deviceGate.open();
    if (settings.disk && settings.ioShare > 0) {
        m_files = scratchFiles(run, settings.jobs);
        timeDisk();
    }
}

void Execution::timeDisk()
{
    std::vector<Elapsed> times;
    const std::int64_t enough = monotonicNanoseconds() + 200'000'000;
    for (int round = 0; round < 33 && (round < 3 || monotonicNanoseconds() < enough) && !m_stop(); ++round) {
        const Elapsed begin{monotonicNanoseconds(), threadCpuNanoseconds()};
        if (const Sentence failure = m_files.front().transfer(); !failure.empty())
            throw RunFailure{failure};
        times.push_back({monotonicNanoseconds() - begin.wall, threadCpuNanoseconds() - begin.cpu});
    }
    if (times.empty())
        return;
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle, {}, &Elapsed::wall);
    m_transfer = *middle;
}

void Execution::perform()
{
    Team team =
        m_run.threads("job", m_settings.jobs, [this](Probe& probe, int number) { perform(probe, number); });
    m_begin = {monotonicNanoseconds(), processCpuNanoseconds()};
    m_memoryGate.open();
    watch(team);
    giveUp(); // whoever still waits need not
    team.join();
}

void Execution::watch(Team& team)
{
    constexpr std::size_t window = 10; // of 20 ms: what the gauge shows is a mean over the last 0.2 s
    const auto cores = static_cast<double>(allowedCores().size());
    std::deque<Elapsed> seen{elapsed()};
    const Waiting told(m_run.probe(), Reason::join);
    while (!team.done() && m_run.sleep(20ms)) {
        seen.push_back(elapsed());
        if (seen.size() > window)
            seen.pop_front();
        const auto wall = static_cast<double>(seen.back().wall - seen.front().wall);
        const auto cpu = static_cast<double>(seen.back().cpu - seen.front().cpu);
        m_shownBusy = std::clamp(std::lround(100 * cpu / wall / cores), 0L, 100L);
    }
}

void Execution::giveUp()
{
    m_givenUp = true;
    m_memoryGate.close();
    m_deviceGate.close();
}

void Execution::perform(Probe& probe, int number)
{
    {
        const Waiting told(probe, Reason::other, m_memory);
        if (!m_memoryGate.enter(number, m_stop))
            return;
    }
    const Job& job = m_jobs[static_cast<std::size_t>(number)];
    const std::int64_t before = threadCpuNanoseconds();
    std::uint32_t done = 0;
    probe.mark(m_memory, done); // marks count the phases that are over; the first one: it is in memory
    for (const Phase& phase : job.phases) {
        if (!compute(phase) || !transfer(probe, number, phase))
            return;
        probe.mark(m_memory, ++done);
    }
    finish(number, threadCpuNanoseconds() - before);
    m_memoryGate.leave();
}

bool Execution::compute(const Phase& phase)
{
    return Processor::work(m_processor.piecesFor(phase.cpu), m_stop);
}

bool Execution::transfer(Probe& probe, int number, const Phase& phase)
{
    if (phase.io <= 0)
        return true;
    const Object device = m_jobs[static_cast<std::size_t>(number)].device;
    if (m_settings.oneDevice) {
        const Waiting told(probe, Reason::other, device);
        if (!m_deviceGate.enter(m_deviceGate.ticket(), m_stop))
            return false;
    }
    bool done = false;
    {
        const Waiting told(probe, Reason::io, device); // over before another one may say the same
        done =
            m_settings.disk ? writeAndRead(number, phase) : m_run.sleep(std::chrono::nanoseconds(phase.io));
    }
    if (m_settings.oneDevice)
        m_deviceGate.leave();
    if (!m_settings.disk)
        m_accounts[static_cast<std::size_t>(number)].io += phase.io;
    return done;
}

bool Execution::writeAndRead(int number, const Phase& phase)
{
    const auto at = static_cast<std::size_t>(number);
    const auto once = static_cast<double>(std::max<std::int64_t>(1, m_transfer.wall));
    const std::int64_t transfers = std::max(1L, std::lround(static_cast<double>(phase.io) / once));
    for (std::int64_t count = 0; count < transfers; ++count) {
        if (m_stop())
            return false;
        if (const Sentence failure = m_files[at].transfer(); !failure.empty()) {
            giveUp();
            throw RunFailure{failure};
        }
        m_accounts[at].io += std::max<std::int64_t>(0, m_transfer.wall - m_transfer.cpu);
    }
    return true;
}

void Execution::finish(int number, std::int64_t cpu)
{
    const Elapsed now = elapsed();
    Account& account = m_accounts[static_cast<std::size_t>(number)];
    account.turnaround = std::max<std::int64_t>(1, now.wall);
    account.cpu = cpu;
    const std::scoped_lock lock(m_mutex);
    ++m_finished;
    m_whole = now.wall > m_whole.wall ? now : m_whole;
    if (m_finished + m_settings.degree > m_settings.jobs && m_whileFull.wall == 0)
        m_whileFull = now;
    m_shownFinished.store(m_finished, std::memory_order_relaxed); // a number to look at, orders nothing
    m_run.progress(static_cast<double>(m_finished) / m_settings.jobs);
}

Elapsed Execution::elapsed() const
{
    return {monotonicNanoseconds() - m_begin.wall, processCpuNanoseconds() - m_begin.cpu};
}

} // namespace interleave::multiprogramming
