#pragma once
// Rendezvous between two coroutines of one thread: whoever comes second moves the value and makes the partner
// ready. No queue, no allocation, no atomics; 32 bytes.

#include "labs/csp/ends.h"
#include "labs/csp/scheduler.h"
#include "labs/csp/telling.h"

#include <cstdint>

namespace interleave::csp {

/// `told`: waits are told to the process's probe, which costs time; see Task::probe.
template <class T, bool told>
class CoroutineChannel
{
public:
    using Value = T;

    CoroutineChannel(Scheduler& scheduler, std::uint32_t object) noexcept
        : m_scheduler(scheduler)
        , m_object(object)
    {
    }

    class Read;
    class Write;
    class Select;

    /// Poisons: who waits here goes on with `false`, and so does whoever comes later.
    void close() noexcept;

private:
    enum class State : std::uint8_t { idle, reader, writer, choosing, closed };

    /// True when reading need not wait: a writer was there, or the channel is closed.
    bool readNow(T& place) noexcept
    {
        if (m_state == State::writer) {
            place = std::move(*m_place);
            m_state = State::idle;
            m_scheduler.ready(*m_waiting);
            return true;
        }
        return m_state == State::closed && (m_readerCut = true);
    }
    bool writeNow(T& value) noexcept
    {
        if (m_state == State::reader) {
            *m_place = std::move(value);
            m_state = State::idle;
            m_scheduler.ready(*m_waiting);
            return true;
        }
        return m_state == State::closed && (m_writerCut = true);
    }
    std::coroutine_handle<> wait(State state, Task& task, T* place) noexcept
    {
        m_state = state;
        m_waiting = &task;
        m_place = place;
        return m_scheduler.onward();
    }

    void wakeChooser() noexcept;

    Scheduler& m_scheduler;
    Task* m_waiting = nullptr; ///< who waits here, as m_state says
    union {
        T* m_place = nullptr; ///< where the reader wants the value, or where the writer has it
        Select* m_select;     ///< while choosing
    };
    std::uint32_t m_object;
    State m_state = State::idle;
    bool m_readerCut = false; ///< the reader has met, or is to meet, the closed channel
    bool m_writerCut = false;
};

} // namespace interleave::csp

#include "labs/csp/coroutineawaiters.h"
#include "labs/csp/coroutineselect.h"
