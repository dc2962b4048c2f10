#include "labs/channels/stream.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>

namespace interleave::channels {

bool writeAll(int descriptor, Bytes bytes, const Halted& halted)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && (errno != EINTR || halted()))
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(std::max<ssize_t>(0, written)));
    }
    return true;
}

std::size_t readAll(int descriptor, std::span<std::byte> room, const Halted& halted)
{
    std::size_t count = 0;
    while (count < room.size()) {
        const ssize_t more = read(descriptor, room.data() + count, room.size() - count);
        if (more == 0 || (more < 0 && (errno != EINTR || halted())))
            break;
        count += static_cast<std::size_t>(std::max<ssize_t>(0, more));
    }
    return count;
}

std::size_t bytesIn(const Descriptor& pipe)
{
    int count = 0;
    return ioctl(pipe.number(), FIONREAD, &count) == 0 ? static_cast<std::size_t>(count) : 0;
}

std::size_t capacityOf(const Descriptor& pipe)
{
    return static_cast<std::size_t>(std::max(0, fcntl(pipe.number(), F_GETPIPE_SZ)));
}

bool awaitReady(int descriptor, short events, const Halted& halted)
{
    constexpr int look = 20; // ms until the next look whether the wait is to end
    pollfd watched{descriptor, events, 0};
    while (poll(&watched, 1, look) <= 0)
        if (halted())
            return false;
    return true;
}

std::string systemsWords() { return std::strerror(errno); }

void Stream::keep(End end)
{
    signal(SIGPIPE, SIG_IGN); // who writes to nobody is to hear it from write(2), and end well
    if (end != End::sending)
        m_ends.writing = Descriptor();
    if (end != End::receiving)
        m_ends.reading = Descriptor();
}

bool Stream::send(Bytes message)
{
    const auto turn = taken(m_sending);
    return writeAll(m_ends.writing.number(), message, m_plan.halted);
}

bool Stream::receive(Message& into)
{
    into.resize(m_plan.messageBytes);
    const auto turn = taken(m_receiving);
    return readAll(m_ends.reading.number(), into, m_plan.halted) == into.size();
}

} // namespace interleave::channels
