#include "tests/fuzz/memory.h"

#include <atomic>
#include <cstdlib>
#include <malloc.h>
#include <new>

namespace {

std::atomic<std::size_t> allocated{0};
std::atomic<std::size_t> highest{0};

void* allocate(std::size_t size) noexcept
{
    void* memory = std::malloc(size == 0 ? 1 : size);
    if (memory == nullptr)
        return nullptr;
    const std::size_t now = allocated += malloc_usable_size(memory);
    std::size_t seen = highest;
    while (now > seen && !highest.compare_exchange_weak(seen, now)) {
    }
    return memory;
}

void release(void* memory) noexcept
{
    if (memory != nullptr)
        allocated -= malloc_usable_size(memory);
    std::free(memory);
}

void* allocateOrThrow(std::size_t size)
{
    void* memory = allocate(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

} // namespace

void* operator new(std::size_t size) { return allocateOrThrow(size); }
void* operator new[](std::size_t size) { return allocateOrThrow(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept { return allocate(size); }
void operator delete(void* memory) noexcept { release(memory); }
void operator delete[](void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { release(memory); }

namespace interleave {

MemoryWatch::MemoryWatch()
    : m_before(allocated)
{
    highest = m_before;
}

std::size_t MemoryWatch::peak() const { return highest - m_before; }

} // namespace interleave
