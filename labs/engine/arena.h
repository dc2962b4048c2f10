#pragma once
// The memory that a run shares with its runner: rings, lane names, gauges, the stop word. It outlives the
// workload, so that what a killed lab has recorded is still read.

#include "labs/engine/outcome.h"
#include "labs/engine/ring.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

namespace interleave {

struct LaneSlot {
    enum class Stage : std::uint32_t { free, claimed, named };
    std::atomic<Stage> stage{Stage::free};
    LaneKind kind = LaneKind::thread;
    std::int32_t pid = 0;
    std::int32_t tid = 0;
    std::uint32_t parent = 0;
    std::array<char, 64> name{}; ///< UTF-8, ends with 0, cut at a character
    RingControl ring;
};

struct ArenaHeader {
    static constexpr std::size_t maxGauges = 64;
    static constexpr std::size_t maxActions = 16;

    std::uint64_t originTicks = 0;
    std::int64_t originNanoseconds = 0;
    std::atomic<std::uint32_t> stop{0};    ///< a futex word: 0 go on, 1 stop
    std::atomic<std::uint32_t> watched{0}; ///< a futex word: 1 once the runner watches, and the lab may begin
    std::atomic<std::uint32_t> nextLane{0};
    std::atomic<std::uint32_t> unobserved{0}; ///< lanes that found no slot
    std::atomic<std::uint32_t> nextObject{1};
    std::atomic<std::uint32_t> gauges{0};
    std::array<std::atomic<std::int64_t>, maxGauges> gauge{};
    std::array<std::atomic<std::uint32_t>, maxActions> asked{}; ///< how often each action was asked for
    std::atomic<std::int32_t> labStatus{
        -1};                               ///< of wait(2); -1 while the lab lives, or if it had to be killed
    std::atomic<std::int32_t> labGroup{0}; ///< the process group of the lab while it lives, else 0
};

class Arena
{
public:
    static constexpr std::uint32_t noLane = 0xffffffU;

    /// Maps the memory; pages cost nothing until they are touched. `eventsPerLane` must be a power of two.
    static Outcome<std::unique_ptr<Arena>> create(std::uint32_t lanes = 256,
                                                  std::uint32_t eventsPerLane = 32768);
    ~Arena();
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    [[nodiscard]] ArenaHeader& header() { return *m_header; }
    [[nodiscard]] std::uint32_t laneLimit() const { return m_lanes; }
    [[nodiscard]] LaneSlot& slot(std::uint32_t lane) { return m_slots[lane]; }
    [[nodiscard]] std::span<Event> events(std::uint32_t lane)
    {
        return {m_events + std::size_t{lane} * m_eventsPerLane, m_eventsPerLane};
    }

    /// From any thread of any process of the run. `noLane` when all slots are taken; that is counted.
    std::uint32_t claim(LaneKind kind, std::string_view name, std::uint32_t parent);

    /// Sets the stop word and wakes whoever sleeps on it.
    void stop();
    [[nodiscard]] bool stopping() const noexcept
    {
        return m_header->stop.load(std::memory_order_relaxed) != 0; // a flag on its own, orders nothing
    }
    /// Sleeps until the time is over or the run is to stop; false in the latter case.
    bool sleep(std::int64_t nanoseconds) noexcept;

private:
    Arena() = default;

    void* m_memory = nullptr;
    std::size_t m_bytes = 0;
    ArenaHeader* m_header = nullptr;
    LaneSlot* m_slots = nullptr;
    Event* m_events = nullptr;
    std::uint32_t m_lanes = 0;
    std::uint32_t m_eventsPerLane = 0;
};

} // namespace interleave
