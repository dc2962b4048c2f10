// Threads that want a core: more of them than there are, taking turns, or all at once.
#include "labs/threads/scenes.h"
#include "labs/threads/work.h"

#include <thread>

namespace interleave::threads {

namespace {

/// What the threads of a scene report of their work.
class Shares
{
public:
    Shares(Context& run, int threads)
        : m_run(run)
    {
        constexpr int shown = 4; // curves that a chart can tell apart
        for (int i = 0; i < std::min(threads, shown); ++i)
            m_gauges.push_back(&run.gauge("work" + std::to_string(i)));
    }

    /// Computes for `time` of CPU time and counts who follows whom; false when the run is to stop.
    bool work(int me, std::chrono::nanoseconds time)
    {
        return computeFor(time, [&] {
            m_interleavings.seen(me);
            if (static_cast<std::size_t>(me) < m_gauges.size())
                m_gauges[static_cast<std::size_t>(me)]->store(threadCpuNanoseconds() / 1'000'000,
                                                              std::memory_order_relaxed);
            return m_run.stopping();
        });
    }
    /// After all have ended.
    void report() const
    {
        const auto wall = static_cast<double>(monotonicNanoseconds() - m_begin);
        const auto cpu = static_cast<double>(processCpuNanoseconds() - m_cpuBefore);
        m_run.metric("total_ms", wall / 1e6);
        m_run.metric("cores_used", cpu / wall);
        m_run.metric("interleavings", m_interleavings.count());
    }

private:
    Context& m_run;
    std::vector<std::atomic<std::int64_t>*> m_gauges;
    Interleavings m_interleavings;
    std::int64_t m_begin = monotonicNanoseconds();
    std::int64_t m_cpuBefore = processCpuNanoseconds();
};

} // namespace

void yielding(Context& run, const Settings& settings)
{
    Shares shares(run, settings.threads);
    std::atomic<std::int64_t> yields{0};
    const Object object = run.object("yield");
    const Deadline deadline(run, settings.length);
    run.parallel("worker", settings.threads, [&](Probe& probe, int me) {
        while (deadline.goesOn() && shares.work(me, settings.burst)) {
            probe.mark(object);
            std::this_thread::yield();
            yields.fetch_add(1, std::memory_order_relaxed); // a statistic
        }
    });
    shares.report();
    run.metric("yields", static_cast<double>(yields.load()));
}

void oversubscribed(Context& run, const Settings& settings)
{
    Shares shares(run, settings.threads);
    const Deadline deadline(run, settings.length);
    run.parallel("worker", settings.threads, [&](Probe& probe, int me) {
        while (deadline.goesOn() && shares.work(me, settings.burst)) {
            const Waiting told(probe, Reason::sleep);
            run.sleep(settings.wait);
        }
    });
    shares.report();
}

void fixedWork(Context& run, const Settings& settings)
{
    Shares shares(run, settings.threads);
    run.parallel("worker", settings.threads,
                 [&](Probe&, int me) { shares.work(me, settings.length / settings.threads); });
    shares.report();
}

} // namespace interleave::threads
