#pragma once
// The lecture's queue: what is put is an object, not bytes. Between processes it has to become bytes on the
// way.

#include "labs/channels/channel.h"
#include "labs/engine/probe.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace interleave::channels {

struct Received {
    std::shared_ptr<const nlohmann::json> object;
    std::vector<std::uint8_t> bytes; ///< what it was under way; empty: the object itself was handed over
};

/// One way for objects, from any number of senders to one receiver.
class ObjectLine
{
public:
    ObjectLine() = default;
    virtual ~ObjectLine() = default;
    ObjectLine(const ObjectLine&) = delete;
    ObjectLine& operator=(const ObjectLine&) = delete;

    virtual void keep(Channel::End) {} ///< as Channel::keep
    /// False: nobody gets it any more, or the wait was halted.
    virtual bool put(std::shared_ptr<const nlohmann::json> object, Probe& probe) = 0;
    /// Nothing: all senders have finished, or the wait was halted.
    virtual std::optional<Received> get(Probe& probe) = 0;
    virtual void finish() = 0; ///< as Channel::finish
};

struct LinePlan {
    int senders = 1;
    Halted halted;
    Object object;                       ///< what those who wait are told to wait for
    std::atomic<std::int64_t>& underWay; ///< counts the objects between put and get
};
std::unique_ptr<ObjectLine> openLineBetweenProcesses(const LinePlan& plan);
std::unique_ptr<ObjectLine> openLineBetweenThreads(const LinePlan& plan);

} // namespace interleave::channels
