#pragma once
// One lane as it grows: what the program tells of it and what the kernel knows of its thread, made into
// gapless spans. Where the kernel speaks, states are the kernel's, and what the program tells gives the
// reasons.

#include "labs/engine/kernel/stateevent.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace interleave {

/// Time in each state and how often a core was left; ns.
struct StateTotals {
    std::array<std::int64_t, 4> in{}; ///< by State
    std::uint64_t switches = 0;

    [[nodiscard]] std::int64_t of(State state) const { return in[static_cast<std::size_t>(state)]; }
    void add(const StateTotals& other);
};

class LaneTrack
{
public:
    using Close = std::function<void(const Span&)>; ///< takes the spans, in order

    explicit LaneTrack(Close close);

    /// From now on the kernel is asked for the states of this lane's thread; what is told gives only reasons.
    void watch(Known by);

    [[nodiscard]] bool alive() const { return m_alive; }
    [[nodiscard]] const Span& open() const { return m_open; }
    [[nodiscard]] const StateTotals& times() const { return m_times; }
    /// The best that was known of any state so far.
    [[nodiscard]] Known known() const { return m_known; }

    // What the program tells. `when` in ns since the start of the run; earlier than the newest known moment:
    // then.
    void begin(std::int64_t when);
    void wait(std::int64_t when, Reason reason, std::uint32_t object, int holder);
    void proceed(std::int64_t when);
    void finish(std::int64_t when);

    /// What the kernel says; `when` as above. `readyFor`: how long the thread waited for a core before
    /// `started`, where nobody saw it become ready; 0: not known. `partner`: lane of the one that woke it,
    /// -1: not known.
    void apply(StateEvent::Kind kind, std::int64_t when, const StateEvent& event, std::int64_t readyFor,
               int partner);

    /// Gives the open wait a reason, if it has none.
    void explain(Reason reason);
    /// The open span reaches until `when`.
    void stretch(std::int64_t when) { m_open.end = std::max(m_open.end, when); }
    /// No more will come.
    void end(std::int64_t when);

private:
    struct Told {
        Reason reason = Reason::none;
        std::uint32_t object = 0;
        int holder = -1;
    };
    void enter(std::int64_t when, State state, Known known, int place, bool inferred = false);
    void enterBlocked(std::int64_t when, Known known, Reason otherwise);
    void explain(const Told& told);

    Close m_close;
    Span m_open;
    StateTotals m_times;
    std::optional<Told> m_told; ///< the wait that the program is in
    Known m_known = Known::told;
    bool m_alive = false;
    bool m_ended = false;
};

} // namespace interleave
