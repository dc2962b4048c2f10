#pragma once
// A file descriptor with an owner.

#include <unistd.h>
#include <utility>

namespace interleave {

class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        Descriptor closes(std::exchange(m_number, std::exchange(other.m_number, -1)));
        return *this;
    }

    [[nodiscard]] int number() const { return m_number; } ///< -1: none

private:
    int m_number = -1;
};

} // namespace interleave
