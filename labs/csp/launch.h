#pragma once
// Runs a network on the engine: its processes become threads or OS processes of a Team, or stay coroutines.

#include "labs/csp/blockingnetwork.h"
#include "labs/csp/experiments.h"
#include "labs/csp/machine.h"

namespace interleave::csp {

/// Enough for any process of this lab, little enough for rings of thousands.
constexpr std::size_t stackBytes = 128 << 10U;

/// Runs all processes to their ends. `started(pids)` is called once they are all made; with threads and OS
/// processes they run by then. `told`: waits go to the lanes.
template <bool told, class Started>
void launch(Context&, CoroutineNetwork<told>& csp, std::string_view, bool, Started started)
{
    started(std::vector<pid_t>{});
    static_cast<void>(csp.run());
}

template <Reach reach, class Started>
void launch(Context& run, BlockingNetwork<reach>& csp, std::string_view name, bool told, Started started)
{
    const auto work = [&csp, told](Probe& probe, int number) {
        csp.perform(static_cast<std::size_t>(number), told ? &probe : nullptr);
    };
    const int count = static_cast<int>(csp.spawned());
    const Lanes lanes = told ? Lanes::told : Lanes::none;
    Team team = reach == Reach::threads ? run.threads(name, count, work, lanes, stackBytes)
                                        : run.processes(name, count, work, lanes);
    started(team.pids());
    team.join();
}

/// Calls `body(csp)` with a new network of the back end that is set.
template <class Body>
void withNetwork(Context& run, const Settings& settings, bool told, Body body)
{
    const StopCheck stop(run);
    if (settings.backend == Backend::threads) {
        Threads csp(stop);
        body(csp);
    } else if (settings.backend == Backend::processes) {
        Processes csp(stop);
        body(csp);
    } else if (told) {
        ToldCoroutines csp(stop, settings.io);
        body(csp);
    } else {
        Coroutines csp(stop, settings.io);
        body(csp);
    }
}

} // namespace interleave::csp
