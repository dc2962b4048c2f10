#include "labs/processes/results.h"

namespace interleave {
namespace {

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Metric> metricsOfPrograms()
{
    return {{"exit_code", LAB_TEXT("Exit code"), "", Better::neither, LAB_TEXT("Of the first child.")},
            {"signal", LAB_TEXT("Ended by signal"), "", Better::neither, {}},
            {"wall_ms", LAB_TEXT("Time in all"), "ms", Better::neither,
             LAB_TEXT("From the start to the end of the last child.")},
            {"cpu_ms", LAB_TEXT("CPU time of the child"), "ms", Better::neither,
             LAB_TEXT("Of the first one, and of those that it has waited for.")},
            {"stdin_bytes", LAB_TEXT("Sent to standard input"), "B", Better::neither, {}},
            {"stdout_bytes", LAB_TEXT("Read from standard output"), "B", Better::neither, {}},
            {"stderr_bytes", LAB_TEXT("Read from standard error"), "B", Better::neither, {}},
            {"file_bytes", LAB_TEXT("Growth of the file"), "B", Better::neither, {}},
            {"delay_pipe_ms", LAB_TEXT("From print to arrival, pipe"), "ms", Better::less,
             LAB_TEXT("Median over all lines.")},
            {"delay_terminal_ms", LAB_TEXT("From print to arrival, terminal"), "ms", Better::less,
             LAB_TEXT("Median over all lines.")},
            {"pieces_pipe", LAB_TEXT("Pieces through the pipe"), "", Better::neither, {}},
            {"pieces_terminal", LAB_TEXT("Pieces through the terminal"), "", Better::neither, {}},
            {"zombies", LAB_TEXT("Zombies seen"), "", Better::neither, {}},
            {"adopted", LAB_TEXT("Orphans adopted"), "", Better::neither, {}},
            {"value_process", LAB_TEXT("Value after the child process"), "", Better::neither,
             LAB_TEXT("What the parent reads once the child has written 42.")},
            {"value_thread", LAB_TEXT("Value after the thread"), "", Better::neither, {}},
            {"value_shared", LAB_TEXT("Shared value after the child process"), "", Better::neither, {}},
            {"faults_read", LAB_TEXT("Page faults by reading"), "", Better::less, {}},
            {"faults_write", LAB_TEXT("Page faults by writing"), "", Better::less, {}},
            {"pss_shared_mb", LAB_TEXT("Child's share of memory before"), "MiB", Better::less,
             LAB_TEXT("Pages that it shares with its parent count half.")},
            {"pss_copied_mb", LAB_TEXT("Child's share of memory after"), "MiB", Better::less,
             LAB_TEXT("Once it has written to every page.")},
            {"memory_mb", LAB_TEXT("Memory filled"), "MiB", Better::neither, {}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Metric> metricsOfCosts()
{
    const Text untilItsEnd = LAB_TEXT("Until its end was waited for; median.");
    const Text low = LAB_TEXT("A quarter of the repetitions were faster.");
    const Text high = LAB_TEXT("A quarter of the repetitions were slower.");
    return {{"fork_us", LAB_TEXT("fork"), "µs", Better::less, untilItsEnd},
            {"vfork_us", LAB_TEXT("vfork"), "µs", Better::less, untilItsEnd},
            {"posix_spawn_us", LAB_TEXT("posix_spawn"), "µs", Better::less, untilItsEnd},
            {"fork_exec_us", LAB_TEXT("fork and exec"), "µs", Better::less, untilItsEnd},
            {"thread_us", LAB_TEXT("std::thread"), "µs", Better::less, untilItsEnd},
            {"async_us", LAB_TEXT("std::async"), "µs", Better::less, untilItsEnd},
            {"coroutine_us", LAB_TEXT("coroutine"), "µs", Better::less,
             LAB_TEXT("Made, run and destroyed; median over means of a thousand.")},
            {"fork_q1_us", LAB_TEXT("fork, lower quartile"), "µs", Better::less, low},
            {"fork_q3_us", LAB_TEXT("fork, upper quartile"), "µs", Better::less, high},
            {"vfork_q1_us", LAB_TEXT("vfork, lower quartile"), "µs", Better::less, low},
            {"vfork_q3_us", LAB_TEXT("vfork, upper quartile"), "µs", Better::less, high},
            {"posix_spawn_q1_us", LAB_TEXT("posix_spawn, lower quartile"), "µs", Better::less, low},
            {"posix_spawn_q3_us", LAB_TEXT("posix_spawn, upper quartile"), "µs", Better::less, high},
            {"fork_exec_q1_us", LAB_TEXT("fork and exec, lower quartile"), "µs", Better::less, low},
            {"fork_exec_q3_us", LAB_TEXT("fork and exec, upper quartile"), "µs", Better::less, high},
            {"thread_q1_us", LAB_TEXT("std::thread, lower quartile"), "µs", Better::less, low},
            {"thread_q3_us", LAB_TEXT("std::thread, upper quartile"), "µs", Better::less, high},
            {"async_q1_us", LAB_TEXT("std::async, lower quartile"), "µs", Better::less, low},
            {"async_q3_us", LAB_TEXT("std::async, upper quartile"), "µs", Better::less, high},
            {"coroutine_q1_us", LAB_TEXT("coroutine, lower quartile"), "µs", Better::less, low},
            {"coroutine_q3_us", LAB_TEXT("coroutine, upper quartile"), "µs", Better::less, high}};
}

} // namespace

namespace processes {

std::vector<Metric> metrics()
{
    std::vector<Metric> all = metricsOfPrograms();
    for (Metric& each : metricsOfCosts())
        all.push_back(std::move(each));
    return all;
}

std::vector<Series> series()
{
    return {{"sent", LAB_TEXT("Sent"), "B"},
            {"received", LAB_TEXT("Received"), "B"},
            {"printed", LAB_TEXT("Printed"), "B"},
            {"arrived_pipe", LAB_TEXT("Arrived through the pipe"), "B"},
            {"arrived_terminal", LAB_TEXT("Arrived through the terminal"), "B"}};
}

} // namespace processes
} // namespace interleave
