#pragma once
// Alternation over coroutine channels, and their closing. Included by coroutinechannel.h.

#include "labs/csp/coroutinechannel.h"

namespace interleave::csp {

/// Marks every input while it waits; the first writer that comes, or the first close, makes the chooser ready
/// and clears all marks, so that a second one cannot.
template <class T, bool told>
class CoroutineChannel<T, told>::Select
{
public:
    using Inputs = std::span<ReadEnd<CoroutineChannel>>;

    Select(Inputs inputs, std::size_t& first) noexcept
        : m_inputs(inputs)
        , m_first(first)
    {
    }

    bool await_ready() noexcept { return find(); }
    std::coroutine_handle<> await_suspend(Process::Handle self) noexcept
    {
        Scheduler& scheduler = m_inputs.front().channel()->m_scheduler;
        m_telling.waits(self.promise(), m_inputs.front().channel()->m_object);
        for (const auto& input : m_inputs) {
            input.channel()->m_state = State::choosing;
            input.channel()->m_waiting = &self.promise();
            input.channel()->m_select = this;
        }
        return scheduler.onward();
    }
    std::size_t await_resume() noexcept
    {
        if (m_found == m_inputs.size()) {
            m_telling.proceeds();
            static_cast<void>(find());
        }
        m_first = (m_found + 1) % m_inputs.size();
        return m_found;
    }

    /// Clears the marks. Called once, by whoever comes first.
    void choose() noexcept
    {
        for (const auto& input : m_inputs)
            if (input.channel()->m_state == State::choosing)
                input.channel()->m_state = State::idle;
    }

private:
    bool find() noexcept
    {
        for (std::size_t step = 0; step < m_inputs.size(); ++step) {
            const std::size_t index = (m_first + step) % m_inputs.size();
            const State state = m_inputs[index].channel()->m_state;
            if (state == State::writer || state == State::closed) {
                m_found = index;
                return true;
            }
        }
        return false;
    }

    Inputs m_inputs;
    std::size_t& m_first;
    std::size_t m_found = m_inputs.size();
    [[no_unique_address]] Telling<told> m_telling;
};

template <class T, bool told>
void CoroutineChannel<T, told>::wakeChooser() noexcept
{
    Task* const chooser = m_waiting;
    m_select->choose();
    m_scheduler.ready(*chooser);
}

template <class T, bool told>
void CoroutineChannel<T, told>::close() noexcept
{
    const State before = m_state;
    if (before == State::choosing)
        wakeChooser();
    m_state = State::closed;
    m_readerCut |= before == State::reader;
    m_writerCut |= before == State::writer;
    if (before == State::reader || before == State::writer)
        m_scheduler.ready(*m_waiting);
}

} // namespace interleave::csp
