#pragma once
// A pool of threads: a lock, two conditions, and queues.

#include "labs/pools/pool.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace interleave::pools {

class ThreadPool : public Pool
{
public:
    explicit ThreadPool(PoolSettings settings);
    ~ThreadPool() override;

    void submit(std::span<const Chunk> chunks) override;
    std::vector<Answer> collect(std::size_t atLeast, std::int64_t until) override;
    void withdraw() override;
    [[nodiscard]] std::size_t pending() const override;

private:
    using Lock = std::unique_lock<std::mutex>;
    void work(int me);
    std::optional<Chunk> take(Lock& lock, Probe& probe, int me);
    void give(std::vector<Answer>& answers);
    void end();

    const PoolSettings m_settings;
    mutable std::mutex m_mutex; // protects all of the following but the threads
    std::condition_variable m_arrived;
    std::condition_variable m_answered;
    Queues m_queues;
    std::vector<Answer> m_answers;
    std::size_t m_wanted = 0; ///< answers for which who collects is woken; 0: nobody waits
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace interleave::pools
