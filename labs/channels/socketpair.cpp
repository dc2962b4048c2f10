// Two connected sockets of this machine. They could talk both ways; here each way has a pair of its own.
#include "labs/channels/mechanisms.h"
#include "labs/channels/stream.h"
#include "labs/engine/context.h"

#include <array>
#include <sys/socket.h>

namespace interleave {
namespace {

constexpr Text noSockets =
    LAB_TEXT("The system has no pair of sockets left (%1). Close some programs and try again.");

} // namespace

namespace channels {

std::unique_ptr<Channel> openSocketPair(const Plan& plan)
{
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw RunFailure{Sentence(noSockets, {systemsWords()})};
    return std::make_unique<Stream>(StreamEnds{Descriptor(ends[0]), Descriptor(ends[1])}, plan);
}

} // namespace channels
} // namespace interleave
