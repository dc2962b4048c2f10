#pragma once
// All lanes of a run: those that the program claimed in the arena, and those of threads and processes that
// only the kernel knows of. Brings together, thread by thread and in time order, what both say.

#include "labs/engine/hiddenthreads.h"
#include "labs/engine/kernel/rundelays.h"
#include "labs/engine/lanetrack.h"

#include <deque>
#include <memory>
#include <unordered_map>

namespace interleave {

class LaneBook
{
public:
    struct Entry {
        std::uint32_t id = 0;
        std::string name;
        LaneKind kind = LaneKind::thread;
        std::int32_t pid = 0;
        std::int32_t tid = 0;
        std::uint32_t parent = 0; ///< id
        std::unique_ptr<LaneTrack> track = nullptr;
        bool announced = false; ///< free for the reader of the book
    };
    struct Told {
        std::int64_t when; ///< ns since the start of the run
        std::uint64_t what;
        std::uint8_t kind; ///< EventKind
    };
    using Close = std::function<void(const Entry&, const Span&)>;

    /// `origin`: CLOCK_MONOTONIC at the start of the run.
    LaneBook(std::int64_t origin, Close close);
    ~LaneBook();

    /// The states of threads and processes come from the kernel from now on, in this quality.
    void watch(Known by);
    /// A lane that the program claimed; its id is its number in the arena. A thread that has got a lane
    /// already keeps it, under its new name. Without a name: a thread that is to have no lane, nor what it
    /// starts.
    void claim(Entry entry);
    /// What a claimed lane's program told. Kept until the kernel's events of that time are there.
    void tell(std::uint32_t id, const Told& told);
    /// All of the kernel's events before `horizon` (ns since the start of the run), in order.
    void apply(std::int64_t horizon, const std::vector<StateEvent>& events,
               const std::vector<ThreadName>& names);
    /// Asks the kernel why threads have been blocked for long, where the program did not say.
    void explainWaits(std::int64_t now);
    /// No more will come.
    void end(std::int64_t when);

    /// The id under which a claimed lane stands in the book; the same, where it is not known.
    [[nodiscard]] std::uint32_t idOf(std::uint32_t claimed) const;
    [[nodiscard]] std::deque<Entry>& entries() { return m_entries; }
    /// Sums over the lanes of threads and processes.
    [[nodiscard]] StateTotals times() const;
    /// Threads of the kernel that found no lane.
    [[nodiscard]] std::uint64_t unobserved() const { return m_unobserved; }

private:
    static constexpr std::uint32_t firstOwnId = 0x4000; // above an arena's numbers; still fits Span::place
    static constexpr std::uint32_t maxOwnLanes = 1000;
    /// What is remembered of a lane beside its track.
    struct Follow {
        std::deque<Told> told;         ///< not yet due
        std::vector<StateEvent> early; ///< what the kernel told before the lane was claimed; not yet applied
        std::int64_t asked = -1;       ///< beginning of the wait that the kernel was asked about
        std::int64_t newest = 0;       ///< ns since the start of the run, of the kernel's events
        bool watched = false;
        bool claimed = false;         ///< after the kernel's lane was there: its name is the program's
        bool sleeping = false;        ///< blocked, and not seen waking
        std::int64_t readySince = -1; ///< CLOCK_MONOTONIC
        std::int64_t readySeen = 0;   ///< ns ready, both ends seen, since the last reading of the run delay
        std::int64_t accounted = 0;   ///< run delay up to that reading
        int wakeUps = 0;              ///< unseen ones in this batch
        std::int64_t readyFor = 0;    ///< what each of them is given
    };
    /// A thread that the kernel told of and the program has not (yet).
    struct Stranger {
        std::int64_t startedAt = -1; ///< CLOCK_MONOTONIC; -1: has not run yet
        bool dead = false;
        std::vector<StateEvent> events;
    };
    Entry& add(Entry entry);
    void hide(std::int32_t tid); ///< with what it has started, as far as that has no lane yet
    void catchUp();
    void route(const StateEvent& event);
    void deliver(std::size_t index, const StateEvent& event);
    void deliverTold(std::size_t index, std::int64_t before);
    void inferDelays(const std::vector<StateEvent>& events);
    void adoptStrangers(std::int64_t horizon);
    void adopt(std::int32_t tid, const Stranger& stranger);
    void follow(std::size_t index);
    [[nodiscard]] int laneOf(std::int32_t tid) const;
    [[nodiscard]] std::string nameOf(std::int32_t tid) const;

    std::int64_t m_origin;
    Close m_close;
    std::deque<Entry> m_entries;
    std::deque<Follow> m_follows;                          ///< beside m_entries
    std::unordered_map<std::uint32_t, std::size_t> m_byId; ///< also by the ids of lanes claimed late
    std::unordered_map<std::int32_t, std::size_t> m_byTid; ///< of living threads
    std::unordered_map<std::int32_t, Stranger> m_strangers;
    std::unordered_map<std::int32_t, std::string> m_names; ///< of threads without a lane
    HiddenThreads m_hidden;
    RunDelays m_delays;
    std::optional<Known> m_watchedBy;
    std::uint32_t m_nextId;
    std::uint64_t m_unobserved = 0;
};

} // namespace interleave
