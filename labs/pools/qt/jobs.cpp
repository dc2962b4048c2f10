// Qt Concurrent as a pool, in a module of its own.
#include "labs/pools/jobs.h"

#include <QThreadPool>
#include <QtConcurrentRun>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace interleave::pools {

namespace {

/// QThreadPool keeps a thread that the system refused, with the job that it was to run, and waits for it for
/// ever. It says so in a warning only.
class ThreadWarnings
{
public:
    ThreadWarnings()
    {
        reason.clear();
        m_before = qInstallMessageHandler(&ThreadWarnings::hear);
        before = m_before;
    }
    ~ThreadWarnings() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(ThreadWarnings)

    static inline std::string reason; ///< empty: nothing was refused

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        if (!text.contains(QLatin1String("Thread creation error"))) {
            if (before != nullptr)
                before(type, context, text);
            return;
        }
        const auto open = text.lastIndexOf(QLatin1Char('(')); // "… (Resource temporarily unavailable)"
        reason = text.mid(open + 1).remove(QLatin1Char(')')).toStdString();
    }
    static inline QtMessageHandler before = nullptr;
    QtMessageHandler m_before;
};

/// Where jobs wait for each other: while one waits, its thread takes no other job.
class Meeting
{
public:
    void attend()
    {
        std::unique_lock lock(m_mutex);
        ++m_present;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_over; });
    }
    /// How many have come, once all have or the time is up.
    int await(int all)
    {
        constexpr std::chrono::seconds patience(10);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_present == all; });
        return m_present;
    }
    void end() noexcept
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex; // protects all of the following
    std::condition_variable m_changed;
    int m_present = 0;
    bool m_over = false;
};

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
    /// Makes all threads now, as the other pools do. False: that was refused; this object must not be
    /// destroyed then, as it would wait for the missing thread.
    bool makeThreads(Refusal& refusal)
    {
        const ThreadWarnings warnings;
        const auto meeting = std::make_shared<Meeting>();
        const std::shared_ptr<void> ending(nullptr, [meeting](void*) { meeting->end(); });
        const int workers = m_pool.maxThreadCount();
        int made = 0;
        for (; made < workers && ThreadWarnings::reason.empty(); ++made)
            m_pool.start([meeting] { meeting->attend(); });
        if (ThreadWarnings::reason.empty())
            made = meeting->await(workers);
        else
            --made;
        refusal = {made, ThreadWarnings::reason};
        return made == workers;
    }

private:
    QThreadPool m_pool;
};

} // namespace

} // namespace interleave::pools

extern "C" interleave::pools::Jobs* interleave_make_qt_jobs(int workers, interleave::pools::Refusal& refusal)
{
    auto jobs = std::make_unique<interleave::pools::QtJobs>(workers);
    if (jobs->makeThreads(refusal))
        return jobs.release();
    static_cast<void>(jobs.release()); // see there
    return nullptr;
}
