#include "labs/csp/creator.h"

#include "labs/csp/launch.h"
#include "labs/csp/programs.h"
#include "labs/engine/childprocess.h"

#include <cerrno>
#include <cstring>
#include <deque>
#include <pthread.h>

namespace interleave::csp {

namespace {

struct Ignores {
    bool operator()(char) const noexcept { return true; }
};

template <class Csp>
using Outputs = std::deque<Out<Csp, char>>;

/// A process that waits until its channel, whose other end goes to `outputs`, is closed.
template <class Csp>
void spawnWaiting(Csp& csp, Outputs<Csp>& outputs)
{
    auto ends = csp.template channel<char>();
    csp.spawn(consumer<Csp, char, Ignores>(csp, std::move(ends.in), Ignores{}));
    outputs.push_back(std::move(ends.out));
}

class CoroutineCreator : public Creator
{
public:
    explicit CoroutineCreator(StopCheck stop)
        : m_csp(stop)
    {
    }

    std::string make(std::uint64_t count) override
    {
        for (; count > 0; --count, ++m_made)
            spawnWaiting(m_csp, m_outputs);
        m_csp.run(); // they run until they wait
        return {};
    }
    void endAll() override
    {
        m_outputs.clear();
        m_csp.run();
    }
    double bytesEach() override
    {
        return m_made == 0 ? 0 : static_cast<double>(m_csp.frames().used()) / static_cast<double>(m_made);
    }

private:
    Coroutines m_csp;
    Outputs<Coroutines> m_outputs; ///< closed before the network goes
};

class ThreadCreator : public Creator
{
public:
    explicit ThreadCreator(StopCheck stop)
        : m_csp(stop)
        , m_before(residentBytes())
    {
    }
    ~ThreadCreator() override { endAll(); }

    std::string make(std::uint64_t count) override
    {
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstacksize(&attributes, stackBytes);
        m_csp.expect(m_made + count);
        int error = 0;
        for (; count > 0; --count, ++m_made) {
            spawnWaiting(m_csp, m_outputs);
            Worker& worker = m_workers.emplace_back(Worker{{}, m_csp.take(m_made)});
            error = pthread_create(&worker.handle, &attributes, &perform, &worker);
            if (error == 0)
                continue;
            worker.process.destroy();
            m_workers.pop_back();
            break;
        }
        pthread_attr_destroy(&attributes);
        return error == 0 ? std::string() : std::strerror(error);
    }
    void endAll() override
    {
        m_outputs.clear();
        for (const Worker& worker : m_workers)
            pthread_join(worker.handle, nullptr);
        m_workers.clear();
    }
    double bytesEach() override
    {
        return m_made == 0 ? 0
                           : static_cast<double>(residentBytesSince(m_before)) / static_cast<double>(m_made);
    }

private:
    struct Worker {
        pthread_t handle;
        Process::Handle process;
    };
    static void* perform(void* worker)
    {
        Threads::finish(static_cast<Worker*>(worker)->process);
        return nullptr;
    }

    Threads m_csp;
    Outputs<Threads> m_outputs;
    std::deque<Worker> m_workers;
    std::uint64_t m_before;
};

class ProcessCreator : public Creator
{
public:
    explicit ProcessCreator(StopCheck stop)
        : m_csp(stop)
    {
    }
    ~ProcessCreator() override { endAll(); }

    std::string make(std::uint64_t count) override
    {
        m_csp.expect(m_made + count);
        for (; count > 0; --count, ++m_made) {
            spawnWaiting(m_csp, m_outputs);
            pid_t& child = m_pids.emplace_back(); // what may throw comes before the child is there
            child = forkBare([this] {             // what it costs is measured
                m_csp.perform(m_made);
                return 0;
            });
            if (child < 0) {
                m_pids.pop_back();
                return std::strerror(errno);
            }
        }
        return {};
    }
    void endAll() override
    {
        m_outputs.clear();
        for (const pid_t child : m_pids)
            ChildProcess(child).wait();
        m_pids.clear();
    }
    double bytesEach() override { return meanShareBytes(m_pids); }

private:
    Processes m_csp;
    Outputs<Processes> m_outputs;
    std::vector<pid_t> m_pids;
};

} // namespace

std::unique_ptr<Creator> Creator::of(Backend backend, StopCheck stop)
{
    if (backend == Backend::threads)
        return std::make_unique<ThreadCreator>(stop);
    if (backend == Backend::processes)
        return std::make_unique<ProcessCreator>(stop);
    return std::make_unique<CoroutineCreator>(stop);
}

} // namespace interleave::csp
