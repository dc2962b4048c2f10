#pragma once
// Runs a network without the engine: threads by std::thread, processes by fork.

#include "labs/csp/blockingnetwork.h"
#include "labs/csp/coroutines.h"
#include "labs/csp/ringnetwork.h"

#include <cerrno>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace interleave::csp {

/// For rings of which nobody looks at the tokens.
struct NoTrace {
    bool operator()(const Token&, std::uint32_t) const noexcept { return true; }
};

template <bool told>
void runAll(CoroutineNetwork<told>& csp)
{
    csp.run();
}

inline void runAll(Threads& csp)
{
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < csp.spawned(); ++number)
        threads.emplace_back([&csp, number] { csp.perform(number); });
    for (std::thread& thread : threads)
        thread.join();
}

inline std::vector<pid_t> startAll(Processes& csp)
{
    std::vector<pid_t> children;
    for (std::size_t number = 0; number < csp.spawned(); ++number) {
        const pid_t child = fork();
        if (child == 0) {
            csp.perform(number);
            _exit(0);
        }
        children.push_back(child);
    }
    return children;
}

inline void runAll(Processes& csp)
{
    for (const pid_t child : startAll(csp))
        while (waitpid(child, nullptr, 0) < 0 && errno == EINTR)
            ;
}

} // namespace interleave::csp
