#pragma once
// The CSP processes of the lab, each written once for all back ends. `co_await` is where a process may wait;
// when a channel is closed, a process ends, and by that closes its own: this is how poison spreads. What
// crosses a channel is a local variable, never a parameter: gcc 12 lays the frame out wrong otherwise.

#include "labs/csp/ends.h"
#include "labs/csp/process.h"

#include <chrono>
#include <cstdint>
#include <utility>
#include <vector>

namespace interleave::csp {

/// Emits `first`, then copies: the `prefix` of CommsTime.
template <class Csp>
Process prefix(Csp&, In<Csp, std::int64_t> in, Out<Csp, std::int64_t> out, std::int64_t first)
{
    std::int64_t number = first;
    for (;;) {
        if (!co_await out.write(number))
            break;
        if (!co_await in.read(number))
            break;
    }
}

/// Copies its input to both outputs, one after the other.
template <class Csp>
Process delta(Csp&, In<Csp, std::int64_t> in, Out<Csp, std::int64_t> one, Out<Csp, std::int64_t> other)
{
    std::int64_t number = 0;
    while (co_await in.read(number)) {
        if (!co_await one.write(number))
            break;
        if (!co_await other.write(number))
            break;
    }
}

/// Adds one.
template <class Csp>
Process successor(Csp&, In<Csp, std::int64_t> in, Out<Csp, std::int64_t> out)
{
    std::int64_t number = 0;
    while (co_await in.read(number)) {
        ++number;
        if (!co_await out.write(number))
            break;
    }
}

/// Reads until the channel is closed or `sees(number)` says that it is enough.
template <class Csp, class T, class Sees>
Process consumer(Csp&, In<Csp, T> in, Sees sees)
{
    T number{};
    while (co_await in.read(number)) {
        if (!sees(number))
            break;
    }
}

/// Waits, then outputs its number: the paper's `delay_output`.
template <class Csp>
Process delayOutput(Csp& csp, Out<Csp, std::int64_t> out, std::int64_t units, std::chrono::nanoseconds time)
{
    std::int64_t number = units;
    if (co_await csp.pause(time))
        static_cast<void>(co_await out.write(number));
}

/// Takes whatever comes first from any of its inputs, until all of them are closed or `sees(value)` says no.
template <class Csp, class Channel, class Sees>
Process gather(Csp&, std::vector<ReadEnd<Channel>> given, Sees sees)
{
    std::vector<ReadEnd<Channel>> inputs = std::move(given);
    Alternation<Channel> choice(inputs);
    typename Channel::Value value{};
    while (!inputs.empty()) {
        const std::size_t index = co_await choice.select();
        const bool came = co_await inputs[index].read(value);
        if (!came) {
            inputs.erase(inputs.begin() + static_cast<std::ptrdiff_t>(index));
            choice = Alternation<Channel>(inputs);
        } else if (!sees(value)) {
            break;
        }
    }
}

/// Passes on whatever comes first from any of its inputs; ends when one of them ends.
template <class Csp, class Channel>
Process merge(Csp&, std::vector<ReadEnd<Channel>> given, WriteEnd<Channel> out)
{
    std::vector<ReadEnd<Channel>> inputs = std::move(given);
    Alternation<Channel> choice(inputs);
    typename Channel::Value value{};
    for (;;) {
        const std::size_t index = co_await choice.select();
        if (!co_await inputs[index].read(value))
            break;
        if (!co_await out.write(std::move(value)))
            break;
    }
}

} // namespace interleave::csp
