#pragma once
// One way from senders to receivers, whatever carries the messages: the one interface of all mechanisms.

#include "labs/engine/descriptor.h"
#include "labs/engine/text.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace interleave::channels {

using Message = std::vector<std::byte>;
using Bytes = std::span<const std::byte>;

/// Asked where a wait is interrupted: true ends it. From every process and thread that uses the channel.
using Halted = std::function<bool()>;

/// What a mechanism must know before there is a channel. All messages of a channel are of one size.
struct Plan {
    std::size_t messageBytes = 64; ///< at least 1
    int senders = 1;
    int receivers = 1;
    Halted halted = [] { return false; };
    std::function<void(const Sentence&)> remark = [](const Sentence&) {}; ///< told what is not as usual
};

class Channel
{
public:
    enum class End { sending, receiving, none };

    Channel() = default;
    virtual ~Channel() = default;
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    /// The calling process needs no other end than this one. Once, after the fork: an end that stays open in
    /// a process that has forgotten it keeps the others waiting for ever. Threads do not call it.
    virtual void keep(End) {}
    /// Blocks while there is no room. False: the wait was halted, or, where the kernel tells (pipes,
    /// sockets), nobody receives any more.
    virtual bool send(Bytes message) = 0;
    /// Blocks while there is nothing. False: all senders have finished and nothing is left, or it was halted.
    virtual bool receive(Message& into) = 0;
    /// Each sender says so once, when it sends nothing more.
    virtual void finish() = 0;
};

/// One way to carry messages: its name in parameters, whom it connects, and how it is opened.
struct Mechanism {
    std::string_view id;
    bool betweenProcesses = true;                                 ///< else between the threads of one process
    std::unique_ptr<Channel> (*open)(const Plan& plan) = nullptr; ///< throws RunFailure where it cannot be
};

std::span<const Mechanism> mechanisms();
const Mechanism& mechanismOf(std::string_view id); ///< must be one of them

} // namespace interleave::channels
