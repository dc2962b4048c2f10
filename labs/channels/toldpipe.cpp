#include "labs/channels/toldpipe.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>

namespace interleave::channels {
namespace {

/// What a pipe that is ready takes without blocking (pipe(7)): more is told piece by piece.
constexpr std::size_t onePiece = PIPE_BUF;

/// Says `wait` when the call would block, and `proceed` at its end. Leaves errno as the call left it.
class PerhapsWaiting
{
public:
    PerhapsWaiting(const Waiter& waiter, int descriptor, short events)
        : m_probe(waiter.probe)
    {
        pollfd watched{descriptor, events, 0};
        m_waits = poll(&watched, 1, 0) == 0;
        if (m_waits)
            m_probe.wait(Reason::pipe, waiter.pipe, waiter.partner);
    }
    ~PerhapsWaiting()
    {
        if (!m_waits)
            return;
        const int error = errno;
        m_probe.proceed();
        errno = error;
    }
    PerhapsWaiting(const PerhapsWaiting&) = delete;
    PerhapsWaiting& operator=(const PerhapsWaiting&) = delete;

private:
    Probe& m_probe;
    bool m_waits = false;
};

} // namespace

std::size_t readTold(const Waiter& waiter, int descriptor, std::span<std::byte> room, const Halted& halted)
{
    std::size_t count = 0;
    while (count < room.size()) {
        const std::size_t piece = std::min(onePiece, room.size() - count);
        const PerhapsWaiting told(waiter, descriptor, POLLIN);
        const std::size_t more = readAll(descriptor, room.subspan(count, piece), halted);
        count += more;
        if (more < piece)
            break;
    }
    return count;
}

bool writeTold(const Waiter& waiter, int descriptor, Bytes bytes, const Halted& halted)
{
    while (!bytes.empty()) {
        const Bytes piece = bytes.first(std::min(onePiece, bytes.size()));
        const PerhapsWaiting told(waiter, descriptor, POLLOUT);
        if (!writeAll(descriptor, piece, halted))
            return false;
        bytes = bytes.subspan(piece.size());
    }
    return true;
}

} // namespace interleave::channels
