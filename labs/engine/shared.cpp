#include "labs/engine/shared.h"

#include "labs/engine/context.h"

#include <cerrno>
#include <cstring>
#include <sys/mman.h>

namespace interleave {

SharedMemory::SharedMemory(std::size_t bytes)
    : m_bytes(bytes)
{
    if (bytes == 0)
        return;
    void* memory =
        mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        throw RunFailure{
            Sentence(LAB_TEXT("There are no %1 bytes of shared memory (%2). Try a smaller size."),
                     {std::to_string(bytes), std::strerror(errno)})};
    m_memory = memory;
}

SharedMemory::~SharedMemory()
{
    if (m_memory != nullptr)
        munmap(m_memory, m_bytes);
}

} // namespace interleave
