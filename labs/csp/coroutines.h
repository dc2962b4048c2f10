#pragma once
// The coroutine back end: all processes on the calling thread, resumed by symmetric transfer.

#include "labs/csp/coroutinechannel.h"
#include "labs/csp/nap.h"

namespace interleave::csp {

/// What a wait for the outside world does to the other coroutines of the thread.
enum class Io { yields, blocks };

template <bool told>
class CoroutineNetwork : public Scheduler
{
public:
    template <class T>
    using Channel = CoroutineChannel<T, told>;

    explicit CoroutineNetwork(StopCheck stop = {}, Io io = Io::yields) noexcept
        : Scheduler(stop)
        , m_io(io)
    {
    }

    /// A new channel, which lives as long as the network. `object` names it in what probes tell.
    template <class T>
    Ends<Channel<T>> channel(std::uint32_t object = 0)
    {
        auto* const made = new (frames().allocate(sizeof(Channel<T>))) Channel<T>(*this, object);
        return {ReadEnd<Channel<T>>(*made), WriteEnd<Channel<T>>(*made)};
    }

    /// Zeroed memory that all processes of the network see.
    [[nodiscard]] Region& common() noexcept { return frames(); }

    /// `co_await csp.pause(time)`: waits for the outside world; false when the run is to stop before that is
    /// over.
    class Pause
    {
    public:
        Pause(CoroutineNetwork& network, std::chrono::nanoseconds time) noexcept
            : m_network(network)
            , m_time(time)
        {
        }
        bool await_ready() const noexcept { return false; }
        std::coroutine_handle<> await_suspend(Process::Handle self)
        {
            m_telling.waits(self.promise(), 0, Reason::sleep);
            if (m_network.m_io == Io::blocks) {
                static_cast<void>(napUntil(std::chrono::steady_clock::now() + m_time, m_network.stopCheck()));
                return self; // nobody else had the thread meanwhile
            }
            m_network.wakeLater(self.promise(), m_time);
            return m_network.onward();
        }
        bool await_resume() noexcept
        {
            m_telling.proceeds();
            return !m_network.stopping();
        }

    private:
        CoroutineNetwork& m_network;
        std::chrono::nanoseconds m_time;
        [[no_unique_address]] Telling<told> m_telling;
    };
    Pause pause(std::chrono::nanoseconds time) noexcept { return Pause(*this, time); }

private:
    Io m_io;
};

using Coroutines = CoroutineNetwork<false>;
using ToldCoroutines = CoroutineNetwork<true>;

} // namespace interleave::csp
