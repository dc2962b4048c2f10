#include "labs/scaling/crew.h"

#include <utility>

namespace interleave::scaling {

using namespace std::chrono_literals;

Crew::Crew(Context& run, int workers)
    : m_run(run)
    , m_next(run.object("the next phase"))
    , m_places(static_cast<std::size_t>(workers))
    , m_team(run.threads("worker", workers, [this](Probe& probe, int me) { work(probe, me); }))
{
}

Crew::~Crew() { close(); }

void Crew::perform(int workers, const Job& job)
{
    const Waiting told(m_run.probe(), Reason::join);
    std::unique_lock lock(m_mutex);
    if (m_closed)
        return; // the run is to stop
    m_job = &job;
    m_atWork = workers;
    for (std::size_t worker = 0; worker < static_cast<std::size_t>(workers); ++worker) {
        m_places[worker].called = true;
        m_places[worker].call.notify_one();
    }
    m_done.wait(lock, [this] { return m_atWork == 0; });
    if (const std::exception_ptr failure = std::exchange(m_failure, nullptr))
        std::rethrow_exception(failure);
}

void Crew::dismiss()
{
    close();
    m_team.join();
}

void Crew::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    for (Place& place : m_places)
        place.call.notify_one();
}

bool Crew::await(Probe& probe, Place& place, std::unique_lock<std::mutex>& lock)
{
    const auto decided = [&] { return place.called || m_closed; };
    if (!decided()) {
        const Waiting told(probe, Reason::condition, m_next);
        while (!place.call.wait_for(lock, 250ms, decided))
            m_closed = m_run.stopping(); // nobody may be left to call, where a thread could not be made
    }
    return std::exchange(place.called, false);
}

void Crew::work(Probe& probe, int me)
{
    std::unique_lock lock(m_mutex);
    while (await(probe, m_places[static_cast<std::size_t>(me)], lock)) {
        const Job& job = *m_job;
        lock.unlock();
        std::exception_ptr failure;
        try {
            job(me);
        } catch (...) { // the body hears of it
            failure = std::current_exception();
        }
        lock.lock();
        if (failure)
            m_failure = failure;
        if (--m_atWork == 0)
            m_done.notify_one();
    }
}

} // namespace interleave::scaling
