#include "labs/channels/toldpipe.h"

#include <optional>
#include <poll.h>

namespace interleave::channels {
namespace {

/// Says `wait` when the call would block, and `proceed` at its end.
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
        if (m_waits)
            m_probe.proceed();
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
    const PerhapsWaiting told(waiter, descriptor, POLLIN);
    return readAll(descriptor, room, halted);
}

bool writeTold(const Waiter& waiter, int descriptor, Bytes bytes, const Halted& halted)
{
    const PerhapsWaiting told(waiter, descriptor, POLLOUT);
    return writeAll(descriptor, bytes, halted);
}

} // namespace interleave::channels
