#pragma once
// A pool that is a library's: we hand in, its threads share out as they like.

#include "labs/pools/jobs.h"
#include "labs/pools/pool.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <oneapi/tbb/enumerable_thread_specific.h>

namespace interleave::pools {

class LibraryPool : public Pool
{
public:
    LibraryPool(std::unique_ptr<Jobs> jobs, PoolSettings settings);
    ~LibraryPool() override;

    void submit(std::span<const Chunk> chunks) override;
    std::vector<Answer> collect(Await what, std::int64_t until) override;
    void withdraw() override;
    [[nodiscard]] std::size_t pending() const override { return m_pending.load(); }

private:
    void run(Chunk chunk) noexcept; ///< libraries lose an exception, or wait for ever
    void answerAll(Chunk chunk, std::vector<Answer>& answers);
    Probe& probe();

    const PoolSettings m_settings;
    tbb::enumerable_thread_specific<std::unique_ptr<Probe>> m_probes;
    std::atomic<int> m_lanes{0};
    std::atomic<bool> m_withdrawn{false};
    std::atomic<std::size_t> m_pending{0};
    std::mutex m_mutex; // protects all of the following
    std::condition_variable m_answered;
    std::vector<Answer> m_answers;
    std::size_t m_underWay = 0; ///< chunks
    bool m_awaitingOne = false;
    std::unique_ptr<Jobs> m_jobs; // last: its threads end before the rest is gone
};

} // namespace interleave::pools
