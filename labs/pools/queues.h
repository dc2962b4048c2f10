#pragma once
// Who gets which chunk of tasks. Not synchronised: its user has a lock, or is alone.

#include "labs/pools/task.h"

#include <deque>
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
    [[nodiscard]] std::size_t tasks() const { return m_tasks; }

private:
    using Queue = std::deque<Chunk>;
    Queue& of(int worker);
    std::optional<Chunk> steal();

    Sharing m_sharing;
    std::vector<Queue> m_queues;
    std::size_t m_next = 0; ///< whose turn it is to get a chunk that comes alone
    std::size_t m_tasks = 0;
};

} // namespace interleave::pools
