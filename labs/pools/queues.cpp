#include "labs/pools/queues.h"

#include <algorithm>

namespace interleave::pools {

Queues::Queues(Sharing sharing, int workers)
    : m_sharing(sharing)
    , m_queues(sharing == Sharing::queue ? 1 : static_cast<std::size_t>(workers))
{
}

void Queues::Queue::add(End where, Chunk chunk)
{
    if (where == End::front)
        chunks.push_front(chunk);
    else
        chunks.push_back(chunk);
    tasks += chunk.size();
    length.store(chunks.size(), std::memory_order_relaxed);
}

std::optional<Chunk> Queues::Queue::take(End where)
{
    const std::scoped_lock lock(mutex);
    if (chunks.empty())
        return std::nullopt;
    const Chunk chunk = where == End::front ? chunks.front() : chunks.back();
    if (where == End::front)
        chunks.pop_front();
    else
        chunks.pop_back();
    tasks -= chunk.size();
    length.store(chunks.size(), std::memory_order_relaxed);
    return chunk;
}

void Queues::put(std::span<const Chunk> chunks)
{
    std::size_t put = 0;
    for (std::size_t share = 0; share < m_queues.size(); ++share) {
        Queue& queue = of(m_next + share);
        const std::scoped_lock lock(queue.mutex);
        for (; put * m_queues.size() < (share + 1) * chunks.size(); ++put)
            queue.add(End::back, chunks[put]);
    }
    if (chunks.size() < m_queues.size())
        m_next += chunks.size();
}

void Queues::putBack(int worker, Chunk chunk)
{
    Queue& own = of(static_cast<std::size_t>(worker));
    const std::scoped_lock lock(own.mutex);
    own.add(End::front, chunk);
}

std::optional<Chunk> Queues::take(int worker)
{
    const std::optional<Chunk> chunk = of(static_cast<std::size_t>(worker)).take(End::front);
    return chunk || m_sharing != Sharing::stealing ? chunk : steal();
}

std::optional<Chunk> Queues::steal()
{
    const auto length = [](const Queue& queue) { return queue.length.load(std::memory_order_relaxed); };
    for (;;) {
        Queue& longest = *std::ranges::max_element(m_queues, {}, length);
        if (length(longest) == 0)
            return std::nullopt;
        if (const auto chunk = longest.take(End::back)) // what its owner would come to last
            return chunk;
    }
}

std::vector<Chunk> Queues::clear()
{
    std::vector<Chunk> all;
    for (Queue& queue : m_queues)
        while (const auto chunk = queue.take(End::front))
            all.push_back(*chunk);
    return all;
}

std::size_t Queues::tasks() const
{
    std::size_t count = 0;
    for (const Queue& queue : m_queues) {
        const std::scoped_lock lock(queue.mutex);
        count += queue.tasks;
    }
    return count;
}

} // namespace interleave::pools
