#include "labs/boundness/requests.h"

#include "labs/boundness/words.h"

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>

namespace interleave {
namespace {

constexpr Text noDescriptorText = LAB_TEXT("The system gives no further open file (%1). Choose fewer tasks.");
constexpr Text noServerText =
    LAB_TEXT("The lesson's server cannot listen at 127.0.0.1 (%1). Choose another job.");
constexpr Text serverGoneText =
    LAB_TEXT("The lesson's server at 127.0.0.1 does not answer (%1). Choose fewer tasks, or run it again.");

} // namespace

namespace boundness {

RunFailure noDescriptor() { return {Sentence(noDescriptorText, {std::strerror(errno)})}; }
RunFailure noServer() { return {Sentence(noServerText, {std::strerror(errno)})}; }
RunFailure serverGone() { return {Sentence(serverGoneText, {std::strerror(errno)})}; }

/// Eight bytes may come in pieces. Not anonymous: it lies in the frame of a coroutine that is not.
class Number
{
public:
    /// Reads what there is: true when there is more to come.
    bool read(int socket)
    {
        const ssize_t count = ::read(socket, m_bytes.data() + m_count, m_bytes.size() - m_count);
        if (count == 0)
            errno = ECONNRESET; // in the midst of a number
        if (count <= 0)
            return count < 0 && (errno == EAGAIN || errno == EINTR);
        m_count += static_cast<std::size_t>(count);
        return !whole();
    }
    [[nodiscard]] bool whole() const { return m_count == m_bytes.size(); }
    [[nodiscard]] std::uint64_t value() const { return std::bit_cast<std::uint64_t>(m_bytes); }

private:
    std::array<std::byte, sizeof(std::uint64_t)> m_bytes{};
    std::size_t m_count = 0;
};

namespace {

sockaddr_in thisMachine(in_port_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

Descriptor makeListener()
{
    Descriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_in any = thisMachine(0); // a free port
    if (made.number() < 0 || bind(made.number(), reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0 ||
        listen(made.number(), SOMAXCONN) != 0)
        throw noServer();
    return made;
}

in_port_t portOf(const Descriptor& listener)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (getsockname(listener.number(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        throw noServer();
    return ntohs(address.sin_port);
}

/// To a connection that is gone: false, and no signal.
bool sendNumber(int socket, std::uint64_t number)
{
    return send(socket, &number, sizeof number, MSG_NOSIGNAL) == sizeof number;
}

Descriptor connectTo(in_port_t port, bool blocking)
{
    const sockaddr_in server = thisMachine(port);
    Descriptor made(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | (blocking ? 0 : SOCK_NONBLOCK), 0));
    if (made.number() < 0)
        throw noDescriptor();
    if (connect(made.number(), reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0 &&
        errno != EINPROGRESS)
        throw serverGone();
    return made;
}

Errand serve(EventLoop& loop, Descriptor connection, std::chrono::nanoseconds delay)
{
    Number question;
    do {
        co_await loop.readable(connection.number());
    } while (question.read(connection.number()));
    if (!question.whole())
        co_return; // the other has gone
    const Descriptor timer = makeTimer(delay);
    co_await loop.readable(timer.number());
    sendNumber(connection.number(), answerTo(loop.context(), question.value())); // nobody may be left to read
}

Errand acceptAll(EventLoop& loop, const Descriptor& listener, std::chrono::nanoseconds delay)
{
    for (;;) {
        co_await loop.readable(listener.number());
        Descriptor connection(accept4(listener.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (connection.number() >= 0)
            loop.spawn(serve(loop, std::move(connection), delay));
        else if (errno == EMFILE || errno == ENFILE)
            throw noDescriptor();
    }
}

Errand untilUnneeded(EventLoop& loop, int leash)
{
    co_await loop.readable(leash);
    loop.leave();
}

} // namespace

std::uint64_t answerTo(const Context& run, std::uint64_t question) { return run.random(question)(); }

Server::Server(Context& run, std::chrono::nanoseconds delay)
    : m_leash(makePipe())
{
    const Descriptor listener = makeListener();
    m_port = portOf(listener);
    m_team.emplace(run.processes(
        "server", 1, [&run, &listener, delay, leash = m_leash.reading.number(), this](Probe& probe, int) {
            m_leash.writing = {}; // its copy would hide that the other one is closed
            EventLoop loop(run, probe);
            loop.spawn(untilUnneeded(loop, leash));
            loop.spawn(acceptAll(loop, listener, delay));
            loop.run();
        }));
}

void Server::end()
{
    m_leash.writing = {};
    m_team->join();
}

std::uint64_t ask(in_port_t port, std::uint64_t question, Probe& probe)
{
    const Waiting told(probe, Reason::io);
    const Descriptor connection = connectTo(port, true);
    Number answer;
    if (sendNumber(connection.number(), question))
        while (answer.read(connection.number()))
            ;
    if (!answer.whole())
        throw serverGone();
    return answer.value();
}

Errand ask(EventLoop& loop, in_port_t port, std::uint64_t question, std::uint64_t& answer)
{
    const Descriptor connection = connectTo(port, false);
    co_await loop.writable(connection.number());
    if (!sendNumber(connection.number(), question))
        throw serverGone();
    Number read;
    do {
        co_await loop.readable(connection.number());
    } while (read.read(connection.number()));
    if (!read.whole())
        throw serverGone();
    answer = read.value();
}

} // namespace boundness
} // namespace interleave
