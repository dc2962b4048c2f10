#include "labs/processes/traffic.h"

#include "labs/processes/files.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <poll.h>

namespace interleave {
namespace {

constexpr Text cannotWait = LAB_TEXT("The system did not let this process wait for another (%1).");

} // namespace

namespace processes {

Traffic::Traffic(Context& run, Story& story, const ChildProcess& child, std::string_view name)
    : m_run(run)
    , m_story(story)
    , m_child(child)
    , m_object(run.object(name))
{
}

void Traffic::read(Descriptor from, Bytes got)
{
    unblock(from);
    m_readers.push_back({std::move(from), std::move(got)});
}

void Traffic::writeTo(Descriptor to)
{
    unblock(to);
    m_writer = std::move(to);
}

void Traffic::write(std::string bytes, Bytes sent)
{
    m_unsent.push_back({std::move(bytes), std::move(sent)});
}

bool Traffic::turn(int milliseconds)
{
    closeWhenDone();
    std::vector<pollfd> watched;
    for (const Reader& reader : m_readers)
        watched.push_back({reader.from.number(), POLLIN, 0});
    const std::size_t writer = watched.size();
    watched.push_back({writing() ? m_writer.number() : -1, POLLOUT, 0});
    for (const Watch& each : m_watches)
        watched.push_back({each.child->watch(), POLLIN, 0});
    watched.push_back({m_child.ended() ? -1 : m_child.watch(), POLLIN, 0});
    {
        const Waiting told(m_run.probe(), m_readers.empty() && !writing() ? Reason::join : Reason::pipe,
                           m_object);
        if (poll(watched.data(), watched.size(), milliseconds) < 0 && errno != EINTR)
            throw RunFailure{Sentence(cannotWait, {std::strerror(errno)})};
    }
    for (std::size_t i = 0; i < m_readers.size(); ++i) {
        if (watched[i].revents == 0)
            continue;
        if (!readOnce(m_readers[i]))
            m_readers[i].from = {};
    }
    std::erase_if(m_readers, [](const Reader& reader) { return reader.from.number() < 0; });
    if (watched[writer].revents != 0)
        writeOnce();
    closeWhenDone();
    tellEnds();
    obeyButtons();
    return !m_run.stopping();
}

bool Traffic::finish()
{
    constexpr std::int64_t rest = 1'000'000'000; // ns, after its end, for what it has left in its streams
    closeWriting();
    std::optional<std::int64_t> until;
    while (!m_run.stopping()) {
        if (!until && m_child.ended())
            until = monotonicNanoseconds() + rest;
        if (until && (!reading() || monotonicNanoseconds() >= *until))
            return !reading();
        turn();
    }
    return true;
}

void Traffic::tellEnds()
{
    std::erase_if(m_watches, [](const Watch& each) {
        const auto status = each.child->status();
        if (status)
            each.ended(*status);
        return status.has_value();
    });
}

void Traffic::obeyButtons()
{
    if (m_story.terminate.presses() > 0)
        m_child.signal(SIGTERM);
    if (m_story.kill.presses() > 0)
        m_child.signal(SIGKILL);
}

bool Traffic::readOnce(Reader& reader)
{
    std::array<char, 65536> buffer{};
    const auto count = ::read(reader.from.number(), buffer.data(), buffer.size());
    if (count < 0)
        return errno == EAGAIN || errno == EINTR; // a terminal whose other end is closed gives EIO
    reader.got({buffer.data(), static_cast<std::size_t>(count)});
    return count > 0;
}

void Traffic::writeOnce()
{
    Unsent& next = m_unsent.front();
    const auto count = ::write(m_writer.number(), next.bytes.data(), next.bytes.size());
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count < 0) { // EPIPE: nobody reads any more
        m_unsent.clear();
        m_writer = {};
        return;
    }
    next.sent(std::string_view(next.bytes).substr(0, static_cast<std::size_t>(count)));
    next.bytes.erase(0, static_cast<std::size_t>(count));
    if (next.bytes.empty())
        m_unsent.pop_front();
}

void Traffic::closeWhenDone()
{
    if (m_closing && m_unsent.empty())
        m_writer = {};
}

} // namespace processes
} // namespace interleave
