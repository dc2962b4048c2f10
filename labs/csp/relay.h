#pragma once
// The nodes of the token ring, written once for all back ends; see programs.h for how such texts are written.

#include "labs/csp/ends.h"
#include "labs/csp/process.h"
#include "labs/engine/cpu.h"

#include <chrono>
#include <cstdint>

namespace interleave::csp {

/// What goes round the ring: which of the tokens it is, and how often it was passed on so far. One word,
/// because a processor forwards no half of it that was just written to a read of the whole: that cost a third
/// of a hop.
class Token
{
public:
    Token() = default;
    explicit Token(std::uint32_t index) noexcept
        : m_word(index)
    {
    }
    [[nodiscard]] std::uint32_t index() const noexcept { return static_cast<std::uint32_t>(m_word); }
    [[nodiscard]] std::uint32_t hops() const noexcept { return static_cast<std::uint32_t>(m_word >> 32U); }
    void hop() noexcept { m_word += std::uint64_t{1} << 32U; }

private:
    std::uint64_t m_word = 0;
};

/// A node of the ring: passes on what it gets. `trace(token, node)` learns where the token is; false ends the
/// node.
template <class Csp, class Trace>
Process relay(Csp&, In<Csp, Token> in, Out<Csp, Token> out, std::uint32_t node, Trace trace)
{
    Token token;
    while (co_await in.read(token)) {
        token.hop();
        if (!trace(token, node))
            break;
        if (!co_await out.write(token))
            break;
    }
}

/// What a node does with a token, for so long: it computes. False when the run is to stop. The time is that
/// on the wall, because a token is to be watched: other nodes may share its core.
template <class Csp>
bool workOn(Csp& csp, std::chrono::nanoseconds time)
{
    return computeUntil(std::chrono::steady_clock::now() + time, [&csp] { return csp.stopping(); });
}

/// The same, but works on each token for a while, so that one can watch.
template <class Csp, class Trace>
Process slowRelay(Csp& csp, In<Csp, Token> in, Out<Csp, Token> out, std::uint32_t node, Trace trace,
                  std::chrono::nanoseconds hold)
{
    Token token;
    while (co_await in.read(token)) {
        token.hop();
        if (!trace(token, node))
            break;
        if (!workOn(csp, hold))
            break;
        if (!co_await out.write(token))
            break;
    }
}

/// A node that begins with a token of its own.
template <class Csp, class Trace>
Process holder(Csp& csp, In<Csp, Token> in, Out<Csp, Token> out, std::uint32_t node, Trace trace,
               std::chrono::nanoseconds hold, Token first)
{
    Token token = first;
    do {
        if (hold.count() > 0 && !workOn(csp, hold))
            break;
        if (!co_await out.write(token))
            break;
        if (!co_await in.read(token))
            break;
        token.hop();
    } while (trace(token, node));
}

} // namespace interleave::csp
