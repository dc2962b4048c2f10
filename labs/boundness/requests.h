#pragma once
// Many small requests: a server process on this machine, and how to ask it.

#include "labs/boundness/eventloop.h"
#include "labs/engine/pipe.h"

#include <netinet/in.h>
#include <optional>

namespace interleave::boundness {

/// What the server answers: the same for the same seed.
std::uint64_t answerTo(const Context& run, std::uint64_t question);

/// Answers each question of eight bytes with eight bytes, after a delay. Listens at 127.0.0.1 only.
class Server
{
public:
    /// Forks: the calling process must have no other thread. Throws RunFailure.
    Server(Context& run, std::chrono::nanoseconds delay);

    [[nodiscard]] in_port_t port() const { return m_port; } ///< in the byte order of the machine
    /// Ends it and waits for that; throws RunFailure where it had not ended well.
    void end();

private:
    StreamEnds m_leash; ///< its end, where the server sees that nobody needs it
    in_port_t m_port = 0;
    std::optional<Team> m_team;
};

/// Asks and waits for the answer. Throws RunFailure.
std::uint64_t ask(in_port_t port, std::uint64_t question, Probe& probe);
/// The same for a coroutine: the answer lies in `answer` when it has ended.
Errand ask(EventLoop& loop, in_port_t port, std::uint64_t question, std::uint64_t& answer);

} // namespace interleave::boundness
