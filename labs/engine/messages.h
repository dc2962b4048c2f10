#pragma once
// How a lab's processes send frames to their runner: one SOCK_SEQPACKET socket, one frame a packet, so that
// several writers never mix.

#include "labs/engine/descriptor.h"
#include "labs/engine/stream.h"

#include <optional>
#include <span>
#include <vector>

namespace interleave {

class MessageWriter
{
public:
    static constexpr std::size_t maxDescriptors = 250; ///< Linux takes 253 a message

    /// Does not own the descriptor.
    explicit MessageWriter(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    /// What the user must not miss: waits for room in the socket. Lost only when the runner is gone. Texts
    /// that make the frame too long for a message are cut to what a reader takes.
    void send(const nlohmann::json& frame) const;
    /// The same, with copies of at most maxDescriptors open files. False: they did not go.
    bool sendWith(const nlohmann::json& frame, std::span<const int> descriptors) const
    {
        return sendBytes(frame, descriptors, 0);
    }
    /// What may be lost rather than make the workload wait. False: it is lost.
    bool offer(const nlohmann::json& frame) const;

private:
    bool sendBytes(const nlohmann::json& frame, std::span<const int> descriptors, int flags) const;
    int m_descriptor;
};

constexpr std::size_t maxMessageBytes = 64UL * 1024;

struct Message {
    ByteView bytes; ///< valid until the next message is received
    std::vector<Descriptor> descriptors;
};

class MessageReader
{
public:
    MessageReader() = default; ///< receives nothing
    explicit MessageReader(Descriptor socket);

    /// The next message, without waiting. Nothing when there is none, or nobody is left to send one.
    std::optional<Message> receive();
    [[nodiscard]] int number() const { return m_socket.number(); }

private:
    Descriptor m_socket;
    Bytes m_buffer;
};

} // namespace interleave
