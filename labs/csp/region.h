#pragma once
// Memory that is handed out front to back and freed at once: neighbours in a ring are neighbours in the
// cache, and what the processes of a network cost can be read off.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace interleave::csp {

class Region
{
public:
    /// own: after a fork every process has a copy; shared: it stays the same memory at the same address.
    enum class Kind { own, shared };

    explicit Region(Kind kind) noexcept
        : m_kind(kind)
    {
    }
    ~Region();
    Region(const Region&) = delete;
    Region& operator=(const Region&) = delete;

    /// Zeroed memory that lives as long as the region. `alignment`: a power of two, at most a page. Throws
    /// std::bad_alloc where the system has none left. Not for several threads at once.
    void* allocate(std::size_t bytes, std::size_t alignment = 16)
    {
        const std::uintptr_t place = (m_free + alignment - 1) & ~(alignment - 1);
        if (place + bytes > m_end)
            return allocateInNewBlock(bytes, alignment);
        m_used += place + bytes - m_free;
        m_free = place + bytes;
        return reinterpret_cast<void*>(place);
    }

    /// Bytes handed out so far, gaps for alignment included.
    [[nodiscard]] std::size_t used() const noexcept { return m_used; }

private:
    struct Block {
        void* memory;
        std::size_t bytes;
    };

    void* allocateInNewBlock(std::size_t bytes, std::size_t alignment);

    Kind m_kind;
    std::uintptr_t m_free = 0;
    std::uintptr_t m_end = 0;
    std::size_t m_used = 0;
    std::vector<Block> m_blocks;
};

} // namespace interleave::csp
