#include "app/run/streamwriter.h"

#include "labs/engine/clock.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <unistd.h>

namespace interleave {
namespace {

/// What such a frame says holds until the next of its kind.
bool isOfTheMoment(ByteView bytes)
{
    bool momentary = false;
    FrameReader reader([&](ByteView, const nlohmann::json& frame) {
        const std::string kind = frame.value("frame", "");
        momentary = kind == "open" || kind == "progress" || kind == "tick";
    });
    reader.feed(bytes);
    return momentary;
}

} // namespace

StreamWriter::StreamWriter(int descriptor, std::size_t itsPatience)
    : m_descriptor(descriptor)
    , m_flags(::fcntl(descriptor, F_GETFL))
    , m_patience(itsPatience)
{
    if (m_flags >= 0)
        ::fcntl(descriptor, F_SETFL, m_flags | O_NONBLOCK);
    ::fcntl(descriptor, F_SETPIPE_SZ,
            1 << 20); // fewer wake-ups; where it is no pipe, or not allowed, it is as it was
}

StreamWriter::~StreamWriter()
{
    if (m_flags >= 0)
        ::fcntl(m_descriptor, F_SETFL, m_flags);
}

void StreamWriter::write(ByteView frame)
{
    if (m_broken || (behind() && isOfTheMoment(frame)))
        return;
    m_waiting.emplace_back(frame.begin(), frame.end());
    m_bytes += frame.size();
    flush();
}

void StreamWriter::flush()
{
    while (!m_waiting.empty() && !m_broken) {
        const Bytes& first = m_waiting.front();
        const ssize_t written = ::write(m_descriptor, first.data() + m_offset, first.size() - m_offset);
        if (written < 0) {
            m_broken = errno != EAGAIN && errno != EINTR;
            return;
        }
        m_offset += static_cast<std::size_t>(written);
        m_bytes -= static_cast<std::size_t>(written);
        if (m_offset == first.size()) {
            m_waiting.pop_front();
            m_offset = 0;
        }
    }
}

void StreamWriter::finish(const std::function<bool(std::int64_t)>& giveUp)
{
    std::int64_t taken = monotonicNanoseconds();
    for (std::size_t before = m_bytes; !m_waiting.empty() && !m_broken; before = m_bytes) {
        pollfd ready{m_descriptor, POLLOUT, 0};
        ::poll(&ready, 1, 20);
        flush();
        const std::int64_t now = monotonicNanoseconds();
        if (m_bytes != before)
            taken = now;
        if (giveUp(now - taken))
            return;
    }
}

} // namespace interleave
