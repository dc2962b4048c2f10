#pragma once
// The two back ends whose processes block: threads, and OS processes. They differ in how far a futex reaches
// and in whether values are moved or copied; the rest is the same code.

#include "labs/csp/futexchannel.h"
#include "labs/csp/process.h"
#include "labs/csp/region.h"

#include <algorithm>
#include <vector>

namespace interleave::csp {

template <Reach reach>
class BlockingNetwork
{
public:
    template <class T>
    using Channel = FutexChannel<T, reach>;

    explicit BlockingNetwork(StopCheck stop = {})
        : m_patience(*new (m_common.allocate(sizeof(Patience))) Patience{stop})
    {
    }
    ~BlockingNetwork()
    {
        for (const Process::Handle process : m_processes)
            if (process)
                process.destroy();
    }
    BlockingNetwork(const BlockingNetwork&) = delete;
    BlockingNetwork& operator=(const BlockingNetwork&) = delete;

    /// As CoroutineNetwork::channel. Before the first process runs.
    template <class T>
    Ends<Channel<T>> channel(std::uint32_t object = 0)
    {
        void* const place = m_common.allocate(sizeof(Channel<T>), alignof(Channel<T>));
        auto* const made = new (place) Channel<T>(m_patience, object);
        return {ReadEnd<Channel<T>>(*made), WriteEnd<Channel<T>>(*made)};
    }

    void spawn(Process process, Probe* = nullptr) { m_processes.push_back(process.release()); }
    void expect(std::size_t processes)
    {
        m_processes.reserve(processes);
        // Many sleepers that look around often would be a load of their own.
        m_patience.look =
            std::max<std::chrono::nanoseconds>(m_patience.look, processes * std::chrono::microseconds(50));
    }
    [[nodiscard]] std::size_t spawned() const noexcept { return m_processes.size(); }

    /// Runs process `number` to its end, on the calling thread or in the calling process, which is to be its
    /// own. Closes its ends of channels. Throws what it throws.
    void perform(std::size_t number, Probe* probe = nullptr)
    {
        tellWaitsTo(probe);
        finish(take(number));
        tellWaitsTo(nullptr);
    }
    /// The two steps of perform(), for whoever goes on spawning meanwhile. The process is the caller's to
    /// finish.
    Process::Handle take(std::size_t number) noexcept { return std::exchange(m_processes[number], nullptr); }
    static void finish(Process::Handle process)
    {
        const Grave grave{process};
        process.resume();
    }

    [[nodiscard]] Region& frames() noexcept { return m_frames; }
    [[nodiscard]] Region& common() noexcept { return m_common; }
    [[nodiscard]] bool stopping() const noexcept { return m_patience.stop(); }

    /// `co_await csp.pause(time)`: see CoroutineNetwork; here it blocks the process's own thread.
    auto pause(std::chrono::nanoseconds time) noexcept { return Done<bool>(pauseThread(time, m_patience)); }

private:
    struct Grave {
        Process::Handle process;
        ~Grave() { process.destroy(); }
    };

    Region m_common{reach == Reach::threads ? Region::Kind::own : Region::Kind::shared};
    Region m_frames{Region::Kind::own}; ///< a forked process has its own copy
    Patience& m_patience;
    std::vector<Process::Handle> m_processes;
};

using Threads = BlockingNetwork<Reach::threads>;
using Processes = BlockingNetwork<Reach::processes>;

} // namespace interleave::csp
