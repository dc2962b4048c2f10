#pragma once
// Threads that are made once and then called to one job after the other, as many of them as it takes.

#include "labs/engine/context.h"

#include <condition_variable>
#include <deque>
#include <exception>

namespace interleave::scaling {

class Crew
{
public:
    using Job = std::function<void(int worker)>;

    /// Threads called "worker 0", "worker 1", … RunFailure where the system has none left.
    Crew(Context& run, int workers);
    /// Not dismissed before: stops the whole run.
    ~Crew();
    Crew(const Crew&) = delete;
    Crew& operator=(const Crew&) = delete;

    /// The first so many workers do the job at the same time; returns when all have. Whatever one of them
    /// throws is thrown here. For one thread, and only for jobs that end when the run is to stop: then they
    /// may not even begin.
    void perform(int workers, const Job& job);
    /// Ends the threads. RunFailure.
    void dismiss();

private:
    struct Place {
        std::condition_variable call;
        bool called = false;
    };
    void work(Probe& probe, int me);
    bool await(Probe& probe, Place& place, std::unique_lock<std::mutex>& lock);
    void close();

    Context& m_run;
    Object m_next;
    std::mutex m_mutex; ///< protects all below but the team
    std::deque<Place> m_places;
    std::condition_variable m_done;
    const Job* m_job = nullptr;
    int m_atWork = 0;
    bool m_closed = false;
    std::exception_ptr m_failure;
    Team m_team; ///< last: its threads use the rest
};

} // namespace interleave::scaling
