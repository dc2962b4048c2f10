#pragma once
// A pool of processes: each worker is a fork that reads tasks from a pipe and writes answers into another.

#include "labs/engine/childprocess.h"
#include "labs/engine/pipe.h"
#include "labs/pools/pool.h"

namespace interleave::pools {

class ProcessPool : public Pool
{
public:
    explicit ProcessPool(PoolSettings settings);
    ~ProcessPool() override;

    void submit(std::span<const Chunk> chunks) override;
    std::vector<Answer> collect(Await what, std::int64_t until) override;
    void withdraw() override;
    [[nodiscard]] std::size_t pending() const override { return m_queues.tasks(); }
    bool killWorker() override;

private:
    struct Worker {
        ChildProcess process;
        Descriptor tasks;   ///< the writing end; closing it ends the worker
        Descriptor answers; ///< the reading end
        Chunk has = {};     ///< what it works on; empty: it waits
    };
    Worker hire(int number);
    void work(int number, int tasks, int answers) const;
    [[nodiscard]] bool arrived(Await what) const;
    void feed();
    void hear(std::int64_t until);
    void hear(int number);
    void bury(int number);
    void end();

    const PoolSettings m_settings;
    Queues m_queues;
    std::vector<Worker> m_workers;
    std::vector<int> m_deathsOf; ///< how often a task's worker was killed, by number of the task
    std::vector<Answer> m_answers;
};

} // namespace interleave::pools
