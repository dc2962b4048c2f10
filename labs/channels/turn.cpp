#include "labs/channels/turn.h"

#include "labs/engine/context.h"

#include <cstring>

namespace interleave {
namespace {

constexpr Text noLock = LAB_TEXT("The system made no lock (%1). Close some programs and try again.");

} // namespace

namespace channels {

Turn::Turn()
    : m_memory(sizeof(pthread_mutex_t))
    , m_mutex(m_memory.make<pthread_mutex_t>())
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    const int error = pthread_mutex_init(m_mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
    if (error != 0)
        throw RunFailure{Sentence(noLock, {std::strerror(error)})};
}

Turn::~Turn() { pthread_mutex_destroy(m_mutex); }

} // namespace channels
} // namespace interleave
