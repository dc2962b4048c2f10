#include "labs/engine/messages.h"

#include "labs/engine/framefields.h"

#include <array>
#include <cerrno>
#include <cstring>
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

/// The same frame with texts no longer than a reader takes.
nlohmann::json shortened(nlohmann::json frame)
{
    const auto cut = [](nlohmann::json& value) {
        if (value.is_string() && value.get_ref<const std::string&>().size() > fields::maxTextBytes)
            value = value.get_ref<const std::string&>().substr(0, fields::maxTextBytes);
    };
    for (nlohmann::json& field : frame) {
        cut(field);
        if (!field.is_array())
            continue;
        while (field.size() > fields::maxArguments)
            field.erase(field.size() - 1);
        std::ranges::for_each(field, cut);
    }
    return frame;
}

/// The socket is whole, but the system has no room just now, and waits in vain where it should wait itself.
bool isPassing(int error) { return error == EINTR || error == EAGAIN || error == ENOBUFS || error == ENOMEM; }

} // namespace

void MessageWriter::send(const nlohmann::json& frame) const
{
    const bool fits = sendBytes(frame, {}, 0);
    if (!fits && errno == EMSGSIZE)
        sendBytes(shortened(frame), {}, 0);
}

bool MessageWriter::offer(const nlohmann::json& frame) const { return sendBytes(frame, {}, MSG_DONTWAIT); }

bool MessageWriter::sendBytes(const nlohmann::json& frame, std::span<const int> descriptors, int flags) const
{
    Bytes bytes = nlohmann::json::to_cbor(frame);
    if (bytes.size() > maxMessageBytes) {
        errno = EMSGSIZE;
        return false;
    }
    iovec content{bytes.data(), bytes.size()};
    msghdr message{};
    message.msg_iov = &content;
    message.msg_iovlen = 1;
    Control control;
    if (!descriptors.empty())
        attach(message, control, descriptors);
    const bool waits = (flags & MSG_DONTWAIT) == 0;
    ssize_t sent = -1;
    while ((sent = sendmsg(m_descriptor, &message, flags | MSG_NOSIGNAL)) < 0) {
        if (errno != EINTR && !(waits && isPassing(errno)))
            return false;
        if (errno != EINTR)
            usleep(1000);
    }
    return sent == static_cast<ssize_t>(bytes.size());
}

MessageReader::MessageReader(Descriptor socket)
    : m_socket(std::move(socket))
    , m_buffer(maxMessageBytes)
{
}

std::optional<Message> MessageReader::receive()
{
    Message received;
    iovec content{m_buffer.data(), m_buffer.size()};
    msghdr message{};
    message.msg_iov = &content;
    message.msg_iovlen = 1;
    Control control;
    message.msg_control = control.bytes.data();
    message.msg_controllen = control.bytes.size();
    const ssize_t size = recvmsg(m_socket.number(), &message, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    if (size <= 0)
        return {};
    received.descriptors = detach(message);
    received.bytes = ByteView(m_buffer).first(static_cast<std::size_t>(size));
    return received;
}

} // namespace interleave
