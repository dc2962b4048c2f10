#pragma once
// What a lane did, and how that is known.

#include <array>
#include <cstdint>

namespace interleave {

enum class State : std::uint8_t { running, ready, blocked, finished };
enum class Known : std::uint8_t { told, sampled, traced };
enum class Reason : std::uint8_t { none, lock, condition, channel, pipe, sleep, join, io, barrier, other };
enum class LaneKind : std::uint8_t { thread, process, coroutine, core, node };

/// A stretch of time in one state. 24 bytes, the same in the stream (little endian); many are kept in Spans.
struct Span {
    std::int64_t begin = 0;   ///< ns since the start of the run
    std::int64_t end = 0;     ///< ns; a lane's next span begins here
    std::uint32_t object = 0; ///< what is waited for (Recording::objects); 0: nothing known
    std::int16_t place = -1;  ///< running: the core; blocked or ready: the partner's lane; -1: not known
    std::uint8_t stateAndKnown = 0;
    Reason reason = Reason::none;

    [[nodiscard]] State state() const { return static_cast<State>(stateAndKnown & 0x0fU); }
    [[nodiscard]] Known known() const { return static_cast<Known>((stateAndKnown >> 4U) & 7U); }
    /// The boundary at `begin` was computed, not seen: how long a woken thread waited for a core.
    [[nodiscard]] bool beginInferred() const { return (stateAndKnown & 0x80U) != 0; }
    [[nodiscard]] int core() const { return state() == State::running ? place : -1; }
    /// Lane of the one that held the object or ended the wait; -1: not known.
    [[nodiscard]] int partner() const { return state() == State::running ? -1 : place; }
    void set(State state, Known known, bool inferred = false)
    {
        stateAndKnown = static_cast<std::uint8_t>(
            static_cast<unsigned>(state) | (static_cast<unsigned>(known) << 4U) | (inferred ? 0x80U : 0U));
    }
    friend bool operator==(const Span&, const Span&) = default;
};
static_assert(sizeof(Span) == 24);

/// A moment that the program marked. 16 bytes, the same in memory and in the stream.
struct Mark {
    std::int64_t when = 0;    ///< ns since the start of the run
    std::uint32_t object = 0; ///< what it is about; 0: nothing known
    std::uint32_t number = 0; ///< the lab's
};
static_assert(sizeof(Mark) == 16);

/// How busy a core was, since the entry before of the same core. 16 bytes, the same in memory and in the
/// stream.
struct CoreUse {
    std::int64_t when = 0; ///< ns since the start of the run
    std::int16_t core = 0;
    std::uint16_t machine = 0; ///< share of the time that anybody ran on it, in 1/10,000
    std::uint16_t run = 0;     ///< share of the time that this run's lanes did, in 1/10,000
    std::uint16_t unused = 0;
};
static_assert(sizeof(CoreUse) == 16);

/// Changes of state that the merged spans of a stretch of time do not show, so that counting stays exact: add
/// them to those between the lane's spans. 32 bytes, the same in memory and in the stream.
struct HiddenChanges {
    std::int64_t until = 0; ///< ns since the start of the run; where the stretch ends
    /// From running, ready, blocked to each of the other two, in this order. Merging also shows changes that
    /// never were: then a number is negative.
    std::array<std::int32_t, 6> changes{};

    [[nodiscard]] std::int32_t& of(State from, State to)
    {
        const auto row = static_cast<std::size_t>(from);
        const auto column = static_cast<std::size_t>(to);
        return changes[row * 2 + column - (column > row ? 1 : 0)];
    }
};
static_assert(sizeof(HiddenChanges) == 32);

/// The stable words of files and exports.
const char* nameOf(State state);
const char* nameOf(Known known);
const char* nameOf(Reason reason);
const char* nameOf(LaneKind kind);

} // namespace interleave
