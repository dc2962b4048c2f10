#include "labs/threads/namedthread.h"

#include "labs/engine/creation.h"

#include <pthread.h>

namespace interleave::threads {

NamedThread::NamedThread(Context& run, std::string name, Work work)
try : m_thread([&run, name = std::move(name), work = std::move(work)] {
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str()); // longer ones are refused
    Probe probe = run.lane(LaneKind::thread, name);
    work(probe);
}) {
} catch (const std::system_error& error) {
    throw noFurtherThread(error);
}

void NamedThread::join(Context& run)
{
    const Waiting told(run.probe(), Reason::join);
    m_thread.join();
}

} // namespace interleave::threads
