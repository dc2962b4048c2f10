// Qt Concurrent as a pool, in a module of its own.
#include "labs/pools/jobs.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace interleave::pools {

namespace {

class QtJobs : public Jobs
{
public:
    explicit QtJobs(int workers)
    {
        m_pool.setMaxThreadCount(workers);
        m_pool.setExpiryTimeout(-1); // its threads stay, as the other pools' do
    }
    void enqueue(std::function<void()> job) override
    {
        static_cast<void>(QtConcurrent::run(&m_pool, std::move(job)));
    }

private:
    QThreadPool m_pool;
};

} // namespace

} // namespace interleave::pools

extern "C" interleave::pools::Jobs* interleave_make_qt_jobs(int workers)
{
    return new interleave::pools::QtJobs(workers);
}
