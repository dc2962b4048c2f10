#pragma once
// What the student set, as the scenes use it.

#include "labs/channels/boundedbuffer.h"
#include "labs/channels/channel.h"
#include "labs/engine/context.h"

namespace interleave::channels {

struct Settings {
    const Mechanism* mechanism = nullptr;
    std::size_t messageBytes = 64;
    int producers = 1;
    int consumers = 1;
    std::chrono::nanoseconds length{};
    std::chrono::nanoseconds produce{}; ///< what making a message takes, on average
    std::chrono::nanoseconds consume{};
    std::size_t capacity = 8; ///< of the bounded buffer, in messages
    WhenFull whenFull = WhenFull::block;
    int messages = 6;      ///< exchange: objects that each child sends
    bool bothWays = false; ///< exchange: a pipe, not a queue
    bool processes = true; ///< exchange: else threads
    int stages = 4;        ///< of the pipeline
    int slowWorkers = 1;
    double slowFactor = 4;
    bool slowWaits = false; ///< the slow stage waits for a timer; else it computes
    std::string gone;       ///< closing: who goes
};

} // namespace interleave::channels
