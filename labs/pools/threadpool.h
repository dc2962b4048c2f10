#pragma once
// A pool of threads. A worker with work to do takes no lock that all of them need: it takes from the queues,
// and leaves its answers in a box of its own.

#include "labs/pools/pool.h"

#include <atomic>
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
    std::vector<Answer> collect(Await what, std::int64_t until) override;
    void withdraw() override;
    [[nodiscard]] std::size_t pending() const override { return m_queues.tasks(); }

private:
    using Lock = std::unique_lock<std::mutex>;
    struct alignas(64) Box { // no two in one cache line
        std::mutex mutex;
        std::vector<Answer> answers;
    };
    void work(int me);
    std::optional<Chunk> take(std::size_t& done, Probe& probe, int me);
    void give(Box& box, std::vector<Answer>& answers);
    void settle(std::size_t tasks);         ///< with the lock
    [[nodiscard]] bool arrived(Await what); ///< with the lock
    void end();

    const PoolSettings m_settings;
    Queues m_queues;
    std::vector<Box> m_boxes; ///< one for each worker; the last one is for what is withdrawn
    std::atomic<bool> m_awaitingOne{false};
    std::condition_variable m_submitted;
    std::condition_variable m_answered;
    std::mutex m_mutex;         // protects the following two
    std::size_t m_underWay = 0; ///< tasks; a worker tells of its own when it finds no more
    bool m_ending = false;
    std::vector<std::thread> m_threads;
};

} // namespace interleave::pools
