#include "labs/csp/rendezvous.h"

#include "labs/csp/nap.h"
#include "labs/engine/probe.h"

namespace interleave::csp {

namespace {

constinit thread_local Probe* listener = nullptr;

/// Says "I wait" now and "I go on" at the end of the scope, if anybody listens.
class Told
{
public:
    Told(Reason reason, std::uint32_t object) noexcept
        : m_probe(listener)
    {
        if (m_probe != nullptr)
            m_probe->wait(reason, Object{object});
    }
    ~Told()
    {
        if (m_probe != nullptr)
            m_probe->proceed();
    }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;

private:
    Probe* m_probe;
};

} // namespace

void tellWaitsTo(Probe* probe) noexcept { listener = probe; }

bool pauseThread(std::chrono::nanoseconds time, const Patience& patience) noexcept
{
    const Told told(Reason::sleep, 0);
    return napUntil(std::chrono::steady_clock::now() + time, patience.stop);
}

bool Rendezvous::exchange(State from, State to) noexcept
{
    std::uint32_t expected = from;
    // acq_rel: takes over what the one who waits put down, and publishes what the caller did
    return m_state.compare_exchange_strong(expected, to, std::memory_order_acq_rel,
                                           std::memory_order_relaxed);
}

bool Rendezvous::announceReader() noexcept
{
    m_reader.store(nothing, std::memory_order_relaxed); // published by the exchange
    return exchange(idle, readerWaits);
}

bool Rendezvous::announceWriter(State expected) noexcept
{
    m_writer.store(nothing, std::memory_order_relaxed); // published by the exchange
    if (!exchange(expected, writerWaits))
        return false;
    if (expected == choosing)
        ring();
    return true;
}

bool Rendezvous::announceChooser(std::atomic<std::uint32_t>& bell) noexcept
{
    m_bell.store(&bell, std::memory_order_relaxed); // published by the exchange
    return exchange(idle, choosing);
}

void Rendezvous::ring() noexcept
{
    setWord(*m_bell.load(std::memory_order_relaxed), 1, m_reach); // acquired with the state `choosing`
}

bool Rendezvous::awaitBell(std::atomic<std::uint32_t>& bell) noexcept
{
    const Told told(Reason::channel, m_object);
    return awaitWord(bell, m_reach, m_patience) != 0;
}

Rendezvous::Answer Rendezvous::await(std::atomic<std::uint32_t>& word, State announced) noexcept
{
    const Told told(Reason::channel, m_object);
    if (const std::uint32_t answer = awaitWord(word, m_reach, m_patience); answer != nothing)
        return Answer(answer);
    if (exchange(announced, closed))
        return nothing;
    if (m_reach == Reach::processes) // the partner may have been killed between claim and answer
        return nothing;
    return Answer(
        awaitWord(word, m_reach, Patience{})); // a thread answers at once, and still holds our place
}

void Rendezvous::close() noexcept
{
    // acq_rel: the bell and the waiter's words are the closer's to use from now on
    switch (m_state.exchange(closed, std::memory_order_acq_rel)) {
    case readerWaits:
        answerReader(cut);
        break;
    case writerWaits:
        answerWriter(cut);
        break;
    case choosing:
        ring();
        break;
    default:
        break;
    }
}

} // namespace interleave::csp
