#pragma once
// Keeps a recording small. Once half of a budget is used, changes of state that follow each other closely are
// merged: a stretch of time keeps its first and its last state and the exact sum of each state, but not their
// order. What lasts longer than a stretch is kept as it is, and all lanes have stretches of one length.

#include "labs/engine/span.h"

#include <array>
#include <functional>
#include <unordered_map>
#include <vector>

namespace interleave {

class SpanThinner
{
public:
    struct Sink {
        std::function<void(std::uint32_t lane, const Span&)> keep;
        std::function<void(std::uint32_t lane, const HiddenChanges&)> hide;
    };

    /// `budget`: spans of one run, all lanes together; 0: everything is kept.
    SpanThinner(std::uint64_t budget, Sink sink);

    /// A lane's next span; it begins where the lane's last one ended. Amortised O(1).
    void add(std::uint32_t lane, const Span& span);
    /// Hands on what is being merged, unless its stretch is longer than `atMost` ns, and chooses the length
    /// of the next stretches. `now`: ns since the start of the run.
    void flush(std::int64_t now, std::int64_t atMost);
    /// Where a stretch begins that has not been handed on; `otherwise` where there is none.
    [[nodiscard]] std::int64_t beginOf(std::uint32_t lane, std::int64_t otherwise) const;

    /// Changes of state that the kept spans do not show.
    [[nodiscard]] std::uint64_t hidden() const { return m_hidden; }

private:
    static constexpr std::size_t states = 3;
    struct Stretch {
        std::vector<Span> first;            ///< as they came, while they are no more than merging would leave
        std::array<Span, states> longest{}; ///< of each state
        std::array<std::int64_t, states> sum{};
        HiddenChanges changes;
        State firstState = State::running;
        State lastState = State::running;
        std::int64_t begin = 0;
        std::int64_t end = 0;
        std::uint64_t count = 0;
        std::uint64_t changed = 0;
        std::uint64_t seen = 0; ///< the round in which the lane had its last span
    };
    void keep(std::uint32_t lane, const Span& span);
    static void gather(Stretch& stretch, const Span& span);
    void handOn(std::uint32_t lane, Stretch& stretch);
    void merge(std::uint32_t lane, const Stretch& stretch);
    void chooseStretch();

    std::uint64_t m_budget;
    Sink m_sink;
    std::unordered_map<std::uint32_t, Stretch> m_stretches;
    std::uint64_t m_kept = 0;
    std::uint64_t m_hidden = 0;
    std::int64_t m_stretch = 0;
    std::int64_t m_now = 0;    ///< of the last flush
    std::uint64_t m_round = 1; ///< flushes so far, and one
    std::size_t m_busy = 0;    ///< lanes that have got a span since
};

} // namespace interleave
