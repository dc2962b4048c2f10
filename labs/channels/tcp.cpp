// A TCP connection of this machine with itself: all of the network's protocols, none of its cables.
#include "labs/channels/mechanisms.h"
#include "labs/channels/stream.h"
#include "labs/engine/context.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace interleave {
namespace {

constexpr Text noConnection =
    LAB_TEXT("The system made no TCP connection with itself (%1). Choose another mechanism.");

RunFailure noSuchConnection() { return {Sentence(noConnection, {channels::systemsWords()})}; }

/// The address of one of the two sides of a connection; 127.0.0.1 and a port.
using Ask = int (*)(int, sockaddr*, socklen_t*);
sockaddr_in socketAddressOf(const Descriptor& socket, Ask ask)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (ask(socket.number(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        throw noSuchConnection();
    return address;
}

Descriptor makeSocket()
{
    Descriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (made.number() < 0)
        throw noSuchConnection();
    return made;
}

Descriptor listenToThisMachine()
{
    Descriptor listener = makeSocket();
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK); // port 0: a free one
    if (bind(listener.number(), reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0 ||
        listen(listener.number(), 1) != 0)
        throw noSuchConnection();
    return listener;
}

} // namespace

namespace channels {

std::unique_ptr<Channel> openTcp(const Plan& plan)
{
    const Descriptor listener = listenToThisMachine();
    const sockaddr_in address = socketAddressOf(listener, getsockname);
    Descriptor writing = makeSocket();
    if (connect(writing.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw noSuchConnection();
    const int on = 1; // small messages are to leave at once
    if (setsockopt(writing.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) != 0)
        throw noSuchConnection();
    const in_port_t mine = socketAddressOf(writing, getsockname).sin_port;
    for (;;) {
        Descriptor reading(accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC));
        if (reading.number() < 0)
            throw noSuchConnection();
        if (socketAddressOf(reading, getpeername).sin_port == mine) // not a stranger who was faster
            return std::make_unique<Stream>(StreamEnds{std::move(reading), std::move(writing)}, plan);
    }
}

} // namespace channels
} // namespace interleave
