#pragma once
// Builds the token ring, the same for every back end.

#include "labs/csp/relay.h"

namespace interleave::csp {

struct RingShape {
    std::uint32_t size = 64;  ///< at least 2
    std::uint32_t tokens = 1; ///< 1 … size - 1, spread evenly; with `size` of them nobody could ever write
    std::chrono::nanoseconds hold{0};
};

/// The node where token `index` begins; token 0 begins at node 0.
inline std::uint32_t nodeOfToken(const RingShape& shape, std::uint32_t index)
{
    return static_cast<std::uint32_t>(std::uint64_t{index} * shape.size / shape.tokens);
}

/// Spawns the nodes 0 … size - 1. Node 0 begins with token 0 and asks `lap`, the others ask `trace`; see
/// relay(). `probes(node)` gives the node's Probe* or null, `objects(node)` names the channel that the node
/// reads.
template <class Csp, class Lap, class Trace, class Probes, class Objects>
void buildRing(Csp& csp, const RingShape& shape, Lap lap, Trace trace, Probes probes, Objects objects)
{
    csp.expect(shape.size);
    auto closing = csp.template channel<Token>(objects(0));
    auto next = csp.template channel<Token>(objects(1));
    csp.spawn(holder(csp, std::move(closing.in), std::move(next.out), 0U, lap, shape.hold, Token{}),
              probes(0));
    In<Csp, Token> in = std::move(next.in);
    std::uint32_t token = 1;
    for (std::uint32_t node = 1; node < shape.size; ++node) {
        Out<Csp, Token> out = std::move(closing.out);
        if (node + 1 < shape.size) {
            closing.out = std::move(out);
            next = csp.template channel<Token>(objects(node + 1));
            out = std::move(next.out);
        }
        if (token < shape.tokens && nodeOfToken(shape, token) == node)
            csp.spawn(holder(csp, std::move(in), std::move(out), node, trace, shape.hold, Token(token++)),
                      probes(node));
        else if (shape.hold.count() > 0)
            csp.spawn(slowRelay(csp, std::move(in), std::move(out), node, trace, shape.hold), probes(node));
        else
            csp.spawn(relay(csp, std::move(in), std::move(out), node, trace), probes(node));
        in = std::move(next.in);
    }
}

} // namespace interleave::csp
