#pragma once
// Anonymous memory that stays the same memory across fork (mmap(2), MAP_SHARED).

#include <cstddef>
#include <new>
#include <utility>

namespace interleave {

class SharedMemory
{
public:
    /// Zeroed. Throws RunFailure where the system has none left.
    explicit SharedMemory(std::size_t bytes);
    ~SharedMemory();
    SharedMemory(SharedMemory&& other) noexcept
        : m_memory(std::exchange(other.m_memory, nullptr))
        , m_bytes(other.m_bytes)
    {
    }
    SharedMemory& operator=(SharedMemory&&) = delete;

    [[nodiscard]] std::byte* data() const { return static_cast<std::byte*>(m_memory); }
    [[nodiscard]] std::size_t size() const { return m_bytes; }

    /// Makes `count` objects at the start. T must not own anything: nothing is destroyed.
    template <class T>
    T* make(std::size_t count = 1)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return count * sizeof(T) <= m_bytes ? new (m_memory) T[count]{} : nullptr;
    }

private:
    void* m_memory = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace interleave
