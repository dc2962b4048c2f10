#pragma once
// Sums over a lane's spans, so that the time of each state in any stretch is known in a few steps, however
// many spans lie in it. Level 0 has an entry for every 16 spans, each further level one for every 8 entries
// below: 2.3 bytes per span beside the span's own 16.

#include "labs/engine/recording.h"

#include <array>

namespace interleave {

/// ns per State.
using StateTimes = std::array<double, 4>;

// In place here because every column of every frame needs them.
inline double sumOf(const StateTimes& times) { return times[0] + times[1] + times[2] + times[3]; }
inline StateTimes operator-(const StateTimes& one, const StateTimes& other)
{
    return {one[0] - other[0], one[1] - other[1], one[2] - other[2], one[3] - other[3]};
}

class LaneMip
{
public:
    static constexpr std::size_t blockSpans = 16;
    static constexpr std::size_t fan = 8;

    /// A block of spans: where it begins, and what lies before it.
    struct Entry {
        std::int64_t begin = 0;
        std::array<std::int64_t, 3> before = {}; ///< ns running, ready, blocked; the rest was finished
    };

    /// Reads what is new of the lane: closed spans are never changed, only added.
    void extend(const Lane& lane);

    [[nodiscard]] std::size_t spans() const { return m_spans; }
    [[nodiscard]] std::size_t levels() const { return m_levels.size(); }
    [[nodiscard]] std::size_t entries(std::size_t level) const { return m_levels[level].size(); }
    /// Of an entry, or of where the next one would be: the end.
    [[nodiscard]] std::int64_t beginOf(std::size_t level, std::size_t index) const
    {
        return entry(level, index).begin;
    }
    [[nodiscard]] const Entry& entry(std::size_t level, std::size_t index) const
    {
        const std::vector<Entry>& entries = m_levels[level];
        return index < entries.size() ? entries[index] : m_end;
    }
    [[nodiscard]] StateTimes timesOf(const Entry& entry) const
    {
        const std::int64_t known = entry.before[0] + entry.before[1] + entry.before[2];
        return {static_cast<double>(entry.before[0]), static_cast<double>(entry.before[1]),
                static_cast<double>(entry.before[2]), static_cast<double>(entry.begin - m_begin - known)};
    }
    [[nodiscard]] std::int64_t begin() const { return m_begin; }
    [[nodiscard]] std::int64_t end() const { return m_end.begin; } ///< of the last closed span
    [[nodiscard]] StateTimes total() const { return timesOf(m_end); }
    [[nodiscard]] std::size_t bytes() const;

private:
    void add(std::size_t level, const Entry& entry);

    std::vector<std::vector<Entry>> m_levels;
    std::size_t m_spans = 0;
    std::int64_t m_begin = 0;
    Entry m_end; ///< the block that would come next
};

/// Walks over the moments of a lane from left to right. The lane and its mip must not change meanwhile.
class LaneCursor
{
public:
    struct Place {
        StateTimes before = {}; ///< ns per state from the lane's beginning to the moment
        std::size_t span = 0;   ///< that holds the moment; past the last one: their number
        bool exact = true;      ///< false: interpolated between two entries, `span` is not known
    };

    LaneCursor(const Lane& lane, const LaneMip& mip);

    /// `time` must not lie before that of the call before. Within an entry no longer than `precision` (ns)
    /// it is interpolated: a state's time may be off by as much as that, and errors never add up. 0: exact.
    Place at(double time, double precision);

private:
    void climb(double time);
    Place among(double time);
    [[nodiscard]] Place between(double time) const;

    const Lane& m_lane;
    const LaneMip& m_mip;
    std::size_t m_level = 0; ///< of the entry found last
    std::size_t m_index = 0;
    mutable std::size_t m_read = 0; ///< entry interpolated last
    std::size_t m_block = SIZE_MAX; ///< of level 0 whose spans were walked last …
    std::size_t m_span = 0;         ///< … as far as this one
    StateTimes m_before = {};       ///< that begins after these
};

/// Times of a lane's states between two moments, the open span included, and how many spans touch them.
struct RangeTimes {
    StateTimes times = {};
    std::size_t spans = 0;
};
RangeTimes timesIn(const Lane& lane, const LaneMip& mip, std::int64_t begin, std::int64_t end);

} // namespace interleave
