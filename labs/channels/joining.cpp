#include "labs/channels/joining.h"

#include <algorithm>
#include <csignal>

namespace interleave::channels {
namespace {

constexpr timespec betweenLooks{0, 2'000'000};

void nothing(int) {}

} // namespace

void becomeInterruptible()
{
    struct sigaction action {
    };
    action.sa_handler = nothing; // without SA_RESTART: the call ends
    sigaction(SIGUSR1, &action, nullptr);
}

void interruptRun() { kill(0, SIGUSR1); } // the processes of a run are a group

void joinAll(Context& run, std::span<Team> teams, const std::function<bool()>& look)
{
    {
        const Waiting told(run.probe(), Reason::join);
        while (!std::ranges::all_of(teams, &Team::done) && std::ranges::none_of(teams, &Team::failed)) {
            if (!look() || run.stopping())
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
