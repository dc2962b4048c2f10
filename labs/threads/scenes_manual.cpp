// The student decides: start a thread, block one, wake one, end one.
#include "labs/engine/button.h"
#include "labs/engine/futex.h"
#include "labs/threads/namedthread.h"
#include "labs/threads/scenes.h"
#include "labs/threads/work.h"

#include <array>
#include <deque>

namespace interleave::threads {

namespace {

/// What one thread is to do, and does.
struct Worker {
    enum Order : std::uint32_t { run, block, end };
    std::atomic<std::uint32_t> order{run}; ///< a futex word
    Object wakeUp;

    void tell(Order what)
    {
        order.store(what);
        futexWake(order, Futex::local);
    }
};

/// The threads of the scene, in the order of their starts, and their orders.
class Crew
{
public:
    Crew(Context& run, std::chrono::nanoseconds burst)
        : m_run(run)
        , m_burst(burst)
        , m_count(run.gauge("alive"))
    {
    }
    ~Crew() { endAll(); } // before the threads are joined: nobody must be left waiting
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    void start()
    {
        constexpr std::size_t most = 128; // lanes of a recording are not without end
        if (m_workers.size() >= most)
            return;
        const std::string name = "thread " + std::to_string(m_workers.size() + 1);
        Worker& worker = m_workers.emplace_back();
        worker.wakeUp = m_run.object("wake, for " + name);
        m_alive.push_back(&worker);
        m_threads.emplace_back(m_run, name, [&](Probe& probe) { perform(probe, worker); });
        count();
    }
    void block()
    {
        if (Worker* worker = oldest(Worker::run))
            worker->tell(Worker::block);
    }
    void wake()
    {
        if (Worker* worker = oldest(Worker::block))
            worker->tell(Worker::run);
    }
    void end()
    {
        if (m_alive.empty())
            return;
        m_alive.front()->tell(Worker::end);
        m_alive.erase(m_alive.begin());
        count();
    }
    void endAll()
    {
        for (Worker& worker : m_workers)
            worker.tell(Worker::end);
    }
    void join()
    {
        for (NamedThread& thread : m_threads)
            thread.join(m_run);
    }
    [[nodiscard]] double made() const { return static_cast<double>(m_workers.size()); }

private:
    Worker* oldest(Worker::Order order)
    {
        const auto found =
            std::ranges::find_if(m_alive, [&](const Worker* each) { return each->order.load() == order; });
        return found == m_alive.end() ? nullptr : *found;
    }
    void count() { m_count.store(static_cast<std::int64_t>(m_alive.size()), std::memory_order_relaxed); }
    void perform(Probe& probe, Worker& worker)
    {
        while (worker.order.load() != Worker::end && !m_run.stopping()) {
            if (worker.order.load() == Worker::run) {
                work(m_run, m_burst);
                continue;
            }
            probe.wait(Reason::condition, worker.wakeUp, m_run.probe().lane());
            while (worker.order.load() == Worker::block) // ~Crew wakes it when the run is to stop
                futexWait(worker.order, Worker::block, 3'600'000'000'000, Futex::local);
            probe.proceed();
        }
    }

    Context& m_run;
    std::chrono::nanoseconds m_burst;
    std::atomic<std::int64_t>& m_count; ///< relaxed: only looked at
    std::deque<Worker> m_workers;
    std::vector<Worker*> m_alive;      ///< in the order of their starts
    std::deque<NamedThread> m_threads; ///< they use what stands above
};

} // namespace

void manual(Context& run, const Settings& settings)
{
    using namespace std::chrono_literals;
    const Object buttons = run.object("the buttons");
    Crew crew(run, settings.burst);
    std::array<std::pair<Button, void (Crew::*)()>, 4> actions{{{Button(run, "start"), &Crew::start},
                                                                {Button(run, "block"), &Crew::block},
                                                                {Button(run, "wake"), &Crew::wake},
                                                                {Button(run, "end"), &Crew::end}}};
    for (int i = 0; i < settings.threads; ++i)
        crew.start();
    Deadline deadline(run, settings.length);
    while (deadline.goesOn()) {
        bool pressed = false;
        for (auto& [button, act] : actions)
            for (std::uint32_t presses = button.presses(); presses > 0; --presses, pressed = true)
                (crew.*act)();
        if (pressed)
            deadline.beginAgain(settings.length);
        const Waiting told(run.probe(), Reason::other, buttons);
        run.sleep(50ms); // the shortest time in which a press seems to act at once;
    }
    crew.endAll();
    crew.join();
    run.metric("threads_made", crew.made());
}

} // namespace interleave::threads
