#include "labs/engine/messages.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <nlohmann/json.hpp>
#include <sys/socket.h>

namespace interleave {
namespace {

/// Room for the descriptors of one message, aligned as cmsg(3) wants it.
struct alignas(cmsghdr) Control {
    std::array<char, CMSG_SPACE(MessageWriter::maxDescriptors * sizeof(int))> bytes{};
};

void attach(msghdr& message, Control& control, std::span<const int> descriptors)
{
    message.msg_control = control.bytes.data();
    message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
    cmsghdr* const header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(descriptors.size_bytes());
    std::memcpy(CMSG_DATA(header), descriptors.data(), descriptors.size_bytes());
}

std::vector<Descriptor> detach(const msghdr& message)
{
    std::vector<Descriptor> descriptors;
    const cmsghdr* const header = CMSG_FIRSTHDR(&message);
    if (header == nullptr || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
        return descriptors;
    for (std::size_t at = 0; at + CMSG_LEN(sizeof(int)) <= header->cmsg_len; at += sizeof(int)) {
        int number = -1;
        std::memcpy(&number, CMSG_DATA(header) + at, sizeof number);
        descriptors.emplace_back(number);
    }
    return descriptors;
}

} // namespace

bool MessageWriter::offer(const nlohmann::json& frame) const { return sendBytes(frame, {}, MSG_DONTWAIT); }

bool MessageWriter::sendBytes(const nlohmann::json& frame, std::span<const int> descriptors, int flags) const
{
    Bytes bytes = nlohmann::json::to_cbor(frame);
    iovec content{bytes.data(), bytes.size()};
    msghdr message{};
    message.msg_iov = &content;
    message.msg_iovlen = 1;
    Control control;
    if (!descriptors.empty())
        attach(message, control, descriptors);
    ssize_t sent = -1;
    do {
        sent = sendmsg(m_descriptor, &message, flags | MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent == static_cast<ssize_t>(bytes.size());
}

std::optional<Message> receiveMessage(int socket)
{
    Message received;
    received.bytes.resize(maxMessageBytes);
    iovec content{received.bytes.data(), received.bytes.size()};
    msghdr message{};
    message.msg_iov = &content;
    message.msg_iovlen = 1;
    Control control;
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    const ssize_t size = recvmsg(socket, &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (size <= 0)
        return {};
    received.descriptors = detach(message);
    received.bytes.resize(static_cast<std::size_t>(size));
    return received;
}

} // namespace interleave
