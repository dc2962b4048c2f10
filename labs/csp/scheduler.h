#pragma once
// Runs coroutines on the calling thread. A process that becomes ready while another runs takes the one place
// of `next` and is resumed by symmetric transfer as soon as the running one waits; only further ones queue
// up.

#include "labs/csp/process.h"
#include "labs/csp/region.h"
#include "labs/csp/stopcheck.h"

#include <chrono>
#include <vector>

namespace interleave::csp {

class Scheduler
{
public:
    explicit Scheduler(StopCheck stop = {}) noexcept
        : m_stop(stop)
    {
    }
    ~Scheduler(); ///< destroys the frames of processes that never ended
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    /// Takes a process, to be run by run(). Linear in nothing; `expect` first where there will be many.
    void spawn(Process process, Probe* probe = nullptr);
    void expect(std::size_t processes) { m_tasks.reserve(processes); }

    /// Resumes processes until none is ready and none sleeps. Returns how many have not ended: those wait for
    /// each other for ever. A stop wakes the sleepers; processes that go on must look at stopping()
    /// themselves.
    std::size_t run();

    [[nodiscard]] Region& frames() noexcept { return m_frames; }
    [[nodiscard]] bool stopping() const noexcept { return m_stop(); }
    [[nodiscard]] StopCheck stopCheck() const noexcept { return m_stop; }
    [[nodiscard]] std::size_t spawned() const noexcept { return m_tasks.size(); }

    /// `task` may go on. Called by channels, on the thread of run() only.
    void ready(Task& task) noexcept
    {
        if (m_next == nullptr)
            m_next = &task;
        else
            append(task);
    }
    /// Whom to resume instead of the process that waits from now on. Every `transfers` hand-overs it is run()
    /// itself: the stack stays short where the compiler makes calls of transfers (-O0, sanitizers), and
    /// nobody in the queue and no sleeper starves.
    std::coroutine_handle<> onward() noexcept
    {
        if (--m_budget <= 0)
            return std::noop_coroutine();
        if (Task* const task = std::exchange(m_next, nullptr))
            return handleOf(*task);
        return m_first == nullptr ? std::noop_coroutine() : handleOf(*takeFirst());
    }
    /// Makes `task` ready after `time`, or when the run is to stop.
    void wakeLater(Task& task, std::chrono::nanoseconds time);
    /// Frees the frame of `task`, which has come to its end.
    void bury(Task& task) noexcept;

private:
    struct Sleeper {
        std::chrono::steady_clock::time_point due;
        std::uint64_t order; ///< equal times wake in the order of falling asleep
        Task* task;
        bool operator<(const Sleeper& other) const noexcept;
    };
    static constexpr int transfers = 512;

    static std::coroutine_handle<> handleOf(Task& task) noexcept
    {
        return Process::Handle::from_promise(static_cast<Process::promise_type&>(task));
    }
    void append(Task& task) noexcept;
    void wakeSleepers();
    Task* takeFirst() noexcept
    {
        Task* const task = m_first;
        m_first = task->nextReady;
        return task;
    }
    Task* take() noexcept;

    Task* m_next = nullptr;
    int m_budget = transfers;
    Task* m_first = nullptr; ///< the queue; m_last is valid only while it is not empty
    Task* m_last = nullptr;
    bool m_clearing = false;
    std::size_t m_alive = 0;
    StopCheck m_stop;
    std::uint64_t m_slept = 0;
    std::vector<Sleeper> m_sleepers; ///< a heap, the earliest on top
    std::vector<Task*> m_tasks;      ///< null: has ended
    Region m_frames{Region::Kind::own};
};

inline std::coroutine_handle<> Process::promise_type::Farewell::await_suspend(Handle self) const noexcept
{
    Scheduler* const scheduler = self.promise().scheduler;
    if (scheduler == nullptr)
        return std::noop_coroutine();
    scheduler->bury(self.promise()); // this awaiter is gone as well
    return scheduler->onward();
}

} // namespace interleave::csp
