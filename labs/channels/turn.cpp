#include "labs/channels/turn.h"

namespace interleave::channels {

Turn::Turn()
    : m_memory(sizeof(pthread_mutex_t))
    , m_mutex(m_memory.make<pthread_mutex_t>())
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(m_mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
}

Turn::~Turn() { pthread_mutex_destroy(m_mutex); }

} // namespace interleave::channels
