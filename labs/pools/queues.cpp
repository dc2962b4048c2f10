#include "labs/pools/queues.h"

#include <algorithm>

namespace interleave::pools {

Queues::Queues(Sharing sharing, int workers)
    : m_sharing(sharing)
    , m_queues(sharing == Sharing::queue ? 1 : static_cast<std::size_t>(workers))
{
}

void Queues::put(std::span<const Chunk> chunks)
{
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        const std::size_t share = i * m_queues.size() / chunks.size();
        m_queues[(m_next + share) % m_queues.size()].push_back(chunks[i]);
        m_tasks += chunks[i].size();
    }
    if (chunks.size() < m_queues.size())
        m_next += chunks.size();
}

void Queues::putBack(int worker, Chunk chunk)
{
    of(worker).push_front(chunk);
    m_tasks += chunk.size();
}

std::optional<Chunk> Queues::take(int worker)
{
    Queue& own = of(worker);
    if (own.empty())
        return m_sharing == Sharing::stealing ? steal() : std::nullopt;
    const Chunk chunk = own.front();
    own.pop_front();
    m_tasks -= chunk.size();
    return chunk;
}

std::optional<Chunk> Queues::steal()
{
    Queue& longest = *std::ranges::max_element(m_queues, {}, &Queue::size);
    if (longest.empty())
        return std::nullopt;
    const Chunk chunk = longest.back(); // what its owner would come to last
    longest.pop_back();
    m_tasks -= chunk.size();
    return chunk;
}

std::vector<Chunk> Queues::clear()
{
    std::vector<Chunk> all;
    for (Queue& queue : m_queues)
        all.insert(all.end(), queue.begin(), queue.end());
    m_queues.assign(m_queues.size(), {});
    m_tasks = 0;
    return all;
}

Queues::Queue& Queues::of(int worker) { return m_queues[static_cast<std::size_t>(worker) % m_queues.size()]; }

} // namespace interleave::pools
