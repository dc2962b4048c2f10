#pragma once
// Threads that are to have no lane: what they do is no part of what a lab shows.

#include "labs/engine/kernel/stateevent.h"

#include <unordered_set>

namespace interleave {

class HiddenThreads
{
public:
    /// From now on the thread is hidden, and so is what it starts.
    void add(std::int32_t tid) { m_living.insert(tid); }
    /// Whether it is about a hidden thread. To be asked of all events of threads without a lane, in order.
    bool has(const StateEvent& event)
    {
        if (event.kind == StateEvent::Kind::born && m_living.contains(event.other))
            m_living.insert(event.tid);
        return event.kind == StateEvent::Kind::died ? m_living.erase(event.tid) != 0
                                                    : m_living.contains(event.tid);
    }

private:
    std::unordered_set<std::int32_t> m_living;
};

} // namespace interleave
