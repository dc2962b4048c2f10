#pragma once
// A lock for those who share an end of a channel, be they threads or processes.

#include "labs/engine/shared.h"

#include <memory>
#include <mutex>
#include <pthread.h>

namespace interleave::channels {

/// Lies in shared memory; who holds it must not be killed without the others being ended, too.
class Turn
{
public:
    Turn(); ///< before the fork; throws RunFailure where there is no shared memory
    ~Turn();
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    void lock() { pthread_mutex_lock(m_mutex); }
    void unlock() { pthread_mutex_unlock(m_mutex); }

private:
    SharedMemory m_memory;
    pthread_mutex_t* m_mutex;
};

/// A lock on it, or on nothing where nobody shares the end: `turn` null.
inline std::unique_lock<Turn> taken(const std::unique_ptr<Turn>& turn)
{
    return turn ? std::unique_lock(*turn) : std::unique_lock<Turn>();
}

/// Null where one alone has the end.
inline std::unique_ptr<Turn> turnFor(int sharers) { return sharers > 1 ? std::make_unique<Turn>() : nullptr; }

} // namespace interleave::channels
