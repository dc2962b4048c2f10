#pragma once
// Two players that wake each other in turn, each way of waking in a class. await(me): waits for my turn,
// false when the game is over. pass(me): the other's turn. close(me): the game is over, on my side at least.

#include "labs/engine/futex.h"
#include "labs/threads/waits.h"

namespace interleave::threads {

class FutexTurns
{
public:
    bool await(int me) noexcept
    {
        constexpr std::int64_t longest = 50'000'000; // the other may have missed that the run is to stop
        const auto other = static_cast<std::uint32_t>(1 - me);
        while (m_turn.load() == other)
            futexWait(m_turn, other, longest, Futex::local);
        return m_turn.load() != over;
    }
    void pass(int me) noexcept
    {
        auto mine = static_cast<std::uint32_t>(me);
        m_turn.compare_exchange_strong(mine, static_cast<std::uint32_t>(1 - me)); // not when it is over
        futexWake(m_turn, Futex::local, 1);
    }
    void close(int) noexcept
    {
        m_turn.store(over);
        futexWake(m_turn, Futex::local);
    }

private:
    static constexpr std::uint32_t over = 2;
    std::atomic<std::uint32_t> m_turn{0};
};

class PipeTurns
{
public:
    PipeTurns() { m_pipes[0].write(0); } // player 0 begins

    bool await(int me) { return mine(me).read().has_value(); }
    void pass(int me) { mine(1 - me).write(0); }
    void close(int me) { mine(1 - me).closeWriting(); }

private:
    Pipe& mine(int player) { return m_pipes[static_cast<std::size_t>(player)]; }

    std::array<Pipe, 2> m_pipes; ///< player n reads pipe n, the other writes it
};

} // namespace interleave::threads
