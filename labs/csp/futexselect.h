#pragma once
// Alternation over futex channels. Included by futexchannel.h.

#include "labs/csp/futexchannel.h"

namespace interleave::csp {

/// The index of an input whose read will not wait, from `first` on; inputs.size() when there is none.
template <class T, Reach reach>
std::size_t FutexChannel<T, reach>::findReady(Inputs inputs, std::size_t first) noexcept
{
    for (std::size_t step = 0; step < inputs.size(); ++step) {
        const std::size_t index = (first + step) % inputs.size();
        const Rendezvous::State state = inputs[index].channel()->m_meeting.state();
        if (state == Rendezvous::writerWaits || state == Rendezvous::closed)
            return index;
    }
    return inputs.size();
}

/// Says on every input that it chooses, looks again, and sleeps until a writer or a close rings its bell.
/// When the run is to stop, it closes the first input and chooses that.
template <class T, Reach reach>
std::size_t FutexChannel<T, reach>::select(Inputs inputs, std::size_t& first) noexcept
{
    Rendezvous& home = inputs.front().channel()->m_meeting;
    std::size_t found = findReady(inputs, first);
    while (found == inputs.size()) {
        home.bell().store(0, std::memory_order_relaxed); // published with the state `choosing`
        bool all = true;
        for (const auto& input : inputs)
            all &= input.channel()->m_meeting.announceChooser(home.bell());
        if (all && !home.awaitBell(home.bell()))
            home.close();
        for (const auto& input : inputs)
            input.channel()->m_meeting.withdrawChooser();
        found = findReady(inputs, first);
    }
    first = (found + 1) % inputs.size();
    return found;
}

} // namespace interleave::csp
