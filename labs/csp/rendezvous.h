#pragma once
// The protocol of a channel between threads or processes that block. One word says who waits; whoever comes
// second claims the partner by changing it, hands the value over, and wakes the partner: two system calls per
// hand-over, as many as a bare futex hand-over needs. The payload is the business of FutexChannel.

#include "labs/csp/word.h"

namespace interleave {
class Probe;
}

namespace interleave::csp {

class Rendezvous
{
public:
    enum State : std::uint32_t { idle, readerWaits, writerWaits, choosing, closed };
    enum Answer : std::uint32_t {
        nothing,
        served,
        cut
    }; ///< what became of one who waits; `nothing`: stopped

    Rendezvous(Reach reach, const Patience& patience, std::uint32_t object) noexcept
        : m_patience(patience)
        , m_reach(reach)
        , m_object(object)
    {
    }

    /// Acquires what the one who waits has put down.
    [[nodiscard]] State state() const noexcept { return State(m_state.load(std::memory_order_acquire)); }

    /// The reader, or the writer, says that it waits; before that it put down where the value goes or is.
    /// False when the state is not idle, or not `expected`, any more. A writer that meets a chooser wakes it.
    bool announceReader() noexcept;
    bool announceWriter(State expected) noexcept;
    bool announceChooser(std::atomic<std::uint32_t>& bell) noexcept;
    void withdrawChooser() noexcept { exchange(choosing, idle); }

    /// Claims the partner that waits: until answered, it stays where it is and what it put down is the
    /// caller's.
    bool claim(State whoWaits) noexcept { return exchange(whoWaits, idle); }
    void answerReader(Answer answer) noexcept { setWord(m_reader, answer, m_reach); }
    void answerWriter(Answer answer) noexcept { setWord(m_writer, answer, m_reach); }

    /// Blocks until answered; told to the calling thread's probe. With a stop, the channel is closed instead.
    Answer awaitReader() noexcept { return await(m_reader, readerWaits); }
    Answer awaitWriter() noexcept { return await(m_writer, writerWaits); }
    /// Blocks until the bell rings; false when the run is to stop.
    bool awaitBell(std::atomic<std::uint32_t>& bell) noexcept;

    /// Poisons: who waits here is answered `cut`, who chooses is woken, who comes later finds `closed`.
    void close() noexcept;

    /// A chooser's bell. It lies here and not with the chooser, because a late writer may still ring it.
    [[nodiscard]] std::atomic<std::uint32_t>& bell() noexcept { return m_ownBell; }

private:
    bool exchange(State from, State to) noexcept;
    void ring() noexcept;
    Answer await(std::atomic<std::uint32_t>& word, State announced) noexcept;

    std::atomic<std::uint32_t> m_state{idle};
    std::atomic<std::uint32_t> m_reader{nothing};
    std::atomic<std::uint32_t> m_writer{nothing};
    std::atomic<std::uint32_t> m_ownBell{0};
    std::atomic<std::atomic<std::uint32_t>*> m_bell{
        nullptr}; ///< of who chooses; read only after m_state said so
    const Patience& m_patience;
    Reach m_reach;
    std::uint32_t m_object;
};

/// Makes `probe` the one that waits of the calling thread are told to; null: to nobody.
void tellWaitsTo(Probe* probe) noexcept;

/// As CoroutineNetwork::pause, but blocks the calling thread.
bool pauseThread(std::chrono::nanoseconds time, const Patience& patience) noexcept;

} // namespace interleave::csp
