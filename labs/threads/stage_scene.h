#pragma once
// What this lab's stage shows of a recording at one moment: how many threads are in each of the five states,
// and how often they go from one to another. The main thread counts only where it is alone: a lesson on six
// threads is about these six. Plain numbers, no pixels and no words.

#include "labs/engine/recording.h"

#include <array>

namespace interleave::threadstage {

/// The states of the lecture's diagram. `fresh` is "new": made, but not yet seen to do anything.
enum class Place : std::uint8_t { fresh, ready, running, waiting, terminated };
constexpr std::size_t placeCount = 5;

/// Its arrows.
enum class Move : std::uint8_t { admitted, dispatch, interrupt, wait, completion, exit };
constexpr std::size_t moveCount = 6;

using Counts = std::array<std::uint64_t, moveCount>;

/// Whether those who tell of the threads can see a move at all.
enum class Seen : std::uint8_t { all, some, none };

struct Crowd {
    static constexpr std::size_t mostNames = 3;
    int count = 0;
    double mean = -1;               ///< over the whole run, once it has ended; below 0: not told
    std::vector<std::string> names; ///< in the order of the lanes; the first few
};

struct Arrow {
    std::uint64_t total = 0; ///< since the start of the run
    double perSecond = 0;    ///< over Scene::window
    Seen seen = Seen::all;
};

struct Scene {
    std::array<Crowd, placeCount> crowds;
    std::array<Arrow, moveCount> arrows;
    Known known = Known::told; ///< the best source of any thread
    std::int64_t window = 0;   ///< ns over which rates are counted, up to the moment shown
    bool over = false;         ///< the run has ended; rates are means of all of it
    std::string lab;           ///< value of the parameter "scene"

    [[nodiscard]] const Crowd& at(Place place) const { return crowds[static_cast<std::size_t>(place)]; }
    [[nodiscard]] const Arrow& on(Move move) const { return arrows[static_cast<std::size_t>(move)]; }
    [[nodiscard]] int made() const; ///< threads in all states together
};

/// Reads recordings moment after moment. Remembers how often each lane had moved at every 1,024th of its
/// spans, so that any moment, forwards or backwards, costs a search and at most 1,024 spans per lane.
class Reader
{
public:
    /// Total: any recording gives a scene. Another recording than the last time is read from its start.
    Scene read(const Recording& recording, std::int64_t now);
    /// Spans looked at so far, for tests.
    [[nodiscard]] std::uint64_t visited() const { return m_visited; }

private:
    /// What is remembered of a lane.
    struct Ledger {
        std::vector<Counts> every;  ///< moves before span 0, 1024, 2048, …
        Counts sum{};               ///< moves up to the last span read
        std::size_t read = 0;       ///< spans
        std::vector<Counts> hidden; ///< moves that merged spans do not show, up to each of the lane's
        std::array<std::int64_t, 4> times{}; ///< ns in each State
        Known known = Known::told;
        State last = State::finished;
    };
    void follow(const Recording& recording);
    void catchUp(Ledger& ledger, const Lane& lane);
    void countHidden(Ledger& ledger, const Lane& lane) const;
    [[nodiscard]] Known knownOf(const Span& span) const;
    void addMeans(Scene& scene, const Recording& recording, bool others) const;
    Counts countsAt(const Ledger& ledger, const Lane& lane, std::int64_t now);

    std::vector<Ledger> m_ledgers; ///< one per lane, in the order of the recording
    const Recording* m_recording = nullptr;
    std::string m_started;
    std::uint64_t m_visited = 0;
};

/// Adds what the boundary between two states says. `traced`: nothing else happened in between, except that a
/// thread that goes on after a wait was dispatched. `times`: modulo 2^64, so that moves can be taken away.
void count(Counts& counts, State before, State after, Known known, std::uint64_t times = 1);

} // namespace interleave::threadstage
