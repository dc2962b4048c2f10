#pragma once
// Channels that are a stream of bytes through two descriptors of the system: pipes and sockets.

#include "labs/channels/channel.h"
#include "labs/channels/turn.h"
#include "labs/engine/pipe.h"

namespace interleave::channels {

/// Writes all of it, blocking. False: nobody reads any more, or halted while it was interrupted.
bool writeAll(int descriptor, Bytes bytes, const Halted& halted);
/// Reads until `room` is full; returns how many bytes came: fewer at the end of the stream, or when halted.
std::size_t readAll(int descriptor, std::span<std::byte> room, const Halted& halted);

/// Bytes that wait in a pipe, and how many it has room for in all; either end will do.
std::size_t bytesIn(const Descriptor& pipe);
std::size_t capacityOf(const Descriptor& pipe);

/// Waits until `events` (poll(2)) can be had without blocking. False: halted.
bool awaitReady(int descriptor, short events, const Halted& halted);

/// What the system said, as the argument of a sentence.
std::string systemsWords();

/// A stream knows no messages: they are told apart by their size, and those who share an end take turns.
class Stream : public Channel
{
public:
    Stream(StreamEnds ends, const Plan& plan)
        : m_ends(std::move(ends))
        , m_plan(plan)
        , m_sending(turnFor(plan.senders))
        , m_receiving(turnFor(plan.receivers))
    {
    }

    void keep(End end) override;
    bool send(Bytes message) override;
    bool receive(Message& into) override;
    void finish() override { m_ends.writing = Descriptor(); }

private:
    StreamEnds m_ends;
    Plan m_plan;
    std::unique_ptr<Turn> m_sending;
    std::unique_ptr<Turn> m_receiving;
};

} // namespace interleave::channels
