#include "labs/csp/region.h"

#include <algorithm>
#include <new>
#include <sys/mman.h>

namespace interleave::csp {

namespace {
constexpr std::size_t smallestBlock = std::size_t{1} << 18U;
constexpr std::size_t largestBlock = std::size_t{1} << 26U;
constexpr std::size_t hugePage = std::size_t{1} << 21U;
} // namespace

Region::~Region()
{
    for (const Block& block : m_blocks)
        static_cast<void>(munmap(block.memory, block.bytes)); // our own mapping: cannot fail
}

void* Region::allocateInNewBlock(std::size_t bytes, std::size_t alignment)
{
    const std::size_t grown =
        m_blocks.empty() ? smallestBlock : std::min(m_blocks.back().bytes * 2, largestBlock);
    const std::size_t wanted =
        bytes > grown ? (bytes + smallestBlock - 1) / smallestBlock * smallestBlock : grown;
    m_blocks.reserve(m_blocks.size() + 1); // so that nothing throws once the memory is there
    const int sharing = m_kind == Kind::shared ? MAP_SHARED : MAP_PRIVATE;
    void* memory =
        mmap(nullptr, wanted, PROT_READ | PROT_WRITE, sharing | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    if (wanted >= hugePage)
        static_cast<void>(
            madvise(memory, wanted, MADV_HUGEPAGE)); // a hint; fewer page faults where it is heeded
    m_blocks.push_back({memory, wanted});
    m_free = reinterpret_cast<std::uintptr_t>(memory);
    m_end = m_free + wanted;
    return allocate(bytes, alignment);
}

} // namespace interleave::csp
