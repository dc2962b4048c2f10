#pragma once
// What a run counts of messages that carry their sender and number, in memory that all its processes share.

#include "labs/engine/context.h"

#include <algorithm>
#include <array>
#include <optional>

namespace interleave::channels {

constexpr int mostSenders = 16;

/// In front of each message: who sent it, and the how-manieth of its sender it is, from 1.
struct Stamp {
    std::uint16_t sender = 0;
    std::uint64_t number = 0; ///< 48 bits

    static constexpr std::size_t bytes = 8;
    [[nodiscard]] std::uint64_t packed() const { return (std::uint64_t{sender} << 48U) | number; }
    static Stamp of(std::uint64_t packed)
    {
        return {static_cast<std::uint16_t>(packed >> 48U), packed & 0xffffffffffffU};
    }
};

/// One receiver's book-keeping: no two messages of a sender in the wrong order, as far as this receiver sees.
class OrderCheck
{
public:
    /// False: this one came after a later one of the same sender, or its sender does not exist.
    bool inOrder(Stamp stamp)
    {
        if (stamp.sender >= m_last.size() || stamp.number <= m_last[stamp.sender])
            return false;
        m_last[stamp.sender] = stamp.number;
        return true;
    }

private:
    std::array<std::uint64_t, mostSenders> m_last{};
};

/// A sample of times: every n-th once there are many, so that it has room for any number of them. One writer.
class Times
{
public:
    void add(std::int64_t nanoseconds) noexcept
    {
        if (m_seen++ % m_step != 0)
            return;
        if (m_count == m_times.size())
            thinOut();
        m_times[m_count++] = nanoseconds;
    }
    [[nodiscard]] std::span<const std::int64_t> all() const { return {m_times.data(), m_count}; }

private:
    void thinOut() noexcept
    {
        m_count = m_times.size() / 2;
        for (std::size_t i = 0; i < m_count; ++i)
            m_times[i] = m_times[2 * i];
        m_step *= 2;
    }

    std::array<std::int64_t, 8192> m_times{};
    std::size_t m_count = 0;
    std::uint64_t m_seen = 0;
    std::uint64_t m_step = 1;
};

/// The median of all; nothing where nobody measured anything.
template <class Lists>
std::optional<double> medianOf(const Lists& lists)
{
    std::vector<std::int64_t> all;
    for (const Times& times : lists)
        all.insert(all.end(), times.all().begin(), times.all().end());
    if (all.empty())
        return std::nullopt;
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::ranges::nth_element(all, middle);
    return static_cast<double>(*middle);
}

} // namespace interleave::channels
