#pragma once
// How much memory a piece of code takes at most. Linking memory.cpp replaces the global operator new of a
// program.

#include <cstddef>

namespace interleave {

/// Counts from its construction on. One at a time.
class MemoryWatch
{
public:
    MemoryWatch();
    /// Bytes that were allocated at once, at most, beyond those at the start.
    [[nodiscard]] std::size_t peak() const;

private:
    std::size_t m_before;
};

} // namespace interleave
