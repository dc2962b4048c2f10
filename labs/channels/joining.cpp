#include "labs/channels/joining.h"

#include <algorithm>
#include <csignal>

namespace interleave::channels {
namespace {

constexpr timespec betweenLooks{0, 2'000'000};

void nothing(int) {}

/// All processes of the run, which are a group. Who is not in a system call misses it: once is not enough.
void interruptRun() { kill(0, SIGUSR1); }

} // namespace

void becomeInterruptible()
{
    struct sigaction action {
    };
    action.sa_handler = nothing;                             // without SA_RESTART: the call ends
    static_cast<void>(sigaction(SIGUSR1, &action, nullptr)); // fails for signals that do not exist
}

void joinAll(Context& run, std::span<Team> teams, const std::function<bool()>& look)
{
    {
        const Waiting told(run.probe(), Reason::join);
        const bool processes =
            std::ranges::any_of(teams, [](const Team& team) { return !team.pids().empty(); });
        while (!std::ranges::all_of(teams, &Team::done) && std::ranges::none_of(teams, &Team::failed)) {
            if ((!look() || run.stopping()) && processes)
                interruptRun();
            nanosleep(&betweenLooks, nullptr);
        }
    }
    for (Team& team : teams)
        if (team.failed())
            team.join(); // throws: what failed is to be named, not what failed because of it
    for (Team& team : teams)
        team.join();
}

} // namespace interleave::channels
