#pragma once
// Who gets which chunk of tasks. One thread puts, any number take: each queue has a lock of its own.

#include "labs/pools/task.h"

#include <atomic>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace interleave::pools {

enum class Sharing {
    queue,    ///< one for all
    division, ///< each worker has its own share, come what may
    stealing  ///< the same, but who has none left takes from others
};

class Queues
{
public:
    Queues(Sharing sharing, int workers);

    /// Divided into equal shares in their order, where each worker has a queue of its own.
    void put(std::span<const Chunk> chunks);
    /// To be taken next.
    void putBack(int worker, Chunk chunk);
    /// Nothing where there is none for this worker.
    std::optional<Chunk> take(int worker);
    /// Takes all away.
    std::vector<Chunk> clear();
    [[nodiscard]] std::size_t tasks() const;

private:
    enum class End { front, back };
    struct alignas(64) Queue { // no two in one cache line
        mutable std::mutex mutex;
        std::deque<Chunk> chunks;
        std::size_t tasks = 0;              ///< in them
        std::atomic<std::size_t> length{0}; ///< of chunks; who steals looks at it without the lock

        void add(End where, Chunk chunk);
        std::optional<Chunk> take(End where);
    };
    Queue& of(std::size_t worker) { return m_queues[worker % m_queues.size()]; }
    std::optional<Chunk> steal();

    Sharing m_sharing;
    std::vector<Queue> m_queues;
    std::size_t m_next = 0; ///< whose turn it is to get a chunk that comes alone
};

} // namespace interleave::pools
