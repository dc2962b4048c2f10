#pragma once
// Reading and writing that tell whom they wait for, when they have to wait.

#include "labs/channels/stream.h"
#include "labs/engine/probe.h"

namespace interleave::channels {

/// Who waits, for which pipe, and for whom.
struct Waiter {
    Probe& probe;
    Object pipe;
    std::uint32_t partner = Arena::noLane; ///< the lane at the other end
};

std::size_t readTold(const Waiter& waiter, int descriptor, std::span<std::byte> room, const Halted& halted);
bool writeTold(const Waiter& waiter, int descriptor, Bytes bytes, const Halted& halted);

} // namespace interleave::channels
