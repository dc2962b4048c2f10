#pragma once
// What the kernel says about threads, whatever told us: the tracer's records or the sampler's readings.

#include "labs/engine/span.h"

#include <string>
#include <vector>

namespace interleave {

/// One change in the life of a thread. Times are CLOCK_MONOTONIC, in ns.
struct StateEvent {
    enum class Kind : std::uint8_t {
        born,      ///< ready for the first time; `other` is the tid of the thread that made it
        wakened,   ///< was blocked and is ready; `other` is the tid that woke it, 0: an interrupt
        started,   ///< runs on `core`
        preempted, ///< is ready again, taken off its core or having yielded
        waited,    ///< is blocked
        died
    };

    std::int64_t when = 0;
    std::int32_t tid = 0;
    std::int32_t pid = 0;
    std::int32_t other = 0;
    std::int16_t core = -1;
    Kind kind = Kind::born;
    Known known = Known::traced;
    Reason reason = Reason::none; ///< of `waited`, where the kernel says so
};

/// A thread's name as the kernel keeps it: at most 15 bytes.
struct ThreadName {
    std::int32_t tid = 0;
    std::string name;
};

/// Where state events come from.
class StateSource
{
public:
    virtual ~StateSource() = default;
    StateSource() = default;
    StateSource(const StateSource&) = delete;
    StateSource& operator=(const StateSource&) = delete;

    /// Appends what happened before `horizon` (CLOCK_MONOTONIC) and was not given before, in time order.
    virtual void read(std::int64_t horizon, std::vector<StateEvent>& events,
                      std::vector<ThreadName>& names) = 0;
    /// Records that were lost so far.
    [[nodiscard]] virtual std::uint64_t lost() const { return 0; }
};

} // namespace interleave
