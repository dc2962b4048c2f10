#include "labs/processes/presets.h"

namespace interleave {
namespace {

using Values = std::vector<std::pair<std::string, std::string>>;

Values of(const char* scene, Values more = {})
{
    more.insert(more.begin(), {"scene", scene});
    return more;
}

std::vector<Preset> programs()
{
    return {
        {"command",
         LAB_TEXT("Run a command"),
         LAB_TEXT("A program is started, prints, complains, works on a little, and ends with an exit code."),
         of("run"),
         {},
         1,
         "time"},
        {"redirect",
         LAB_TEXT("Three streams, three places"),
         LAB_TEXT("Input from a pipe, output to a file, errors to nothing: look at the descriptors."),
         of("redirect", {{"stdout", "file"}, {"stderr", "null"}}),
         {},
         1,
         "streams"},
        {"together",
         LAB_TEXT("Errors beside the output"),
         LAB_TEXT("Standard error leads to where standard output does: the parent cannot tell them apart."),
         of("redirect", {{"stderr", "stdout"}}),
         {},
         1,
         "streams"}};
}

std::vector<Preset> dialogues()
{
    return {
        {"dialogue",
         LAB_TEXT("Talk to a shell"),
         LAB_TEXT("A line to the shell, its answer, the next line; the last one says goodbye with a code."),
         of("communicate", {{"pause_ms", "400"}}),
         {},
         1,
         "dialogue"},
        {"python",
         LAB_TEXT("Talk to Python"),
         LAB_TEXT("The lecture's interpreter: it reads all of its program before it answers."),
         of("communicate", {{"command", "python3"},
                            {"exchange", "both"},
                            {"text", "print(1 + 2)\\nimport os\\nprint(os.getcwd())\\n"}}),
         {},
         1,
         "dialogue"},
        {"deadlock",
         LAB_TEXT("Write all, then read"),
         LAB_TEXT("Both wait for room in a full pipe, for ever. Stop ends it."),
         of("communicate", {{"command", "cat"}, {"exchange", "write-first"}, {"kilobytes", "256"}}),
         {},
         1,
         "dialogue"},
        {"both",
         LAB_TEXT("Write and read at once"),
         LAB_TEXT("The same amount with the same program: who reads meanwhile is done in a moment."),
         of("communicate", {{"command", "cat"}, {"exchange", "both"}, {"kilobytes", "256"}}),
         {},
         1,
         "dialogue"}};
}

std::vector<Preset> buffers()
{
    return {
        {"buffering",
         LAB_TEXT("Where is my output?"),
         LAB_TEXT(
             "The same lines, printed at the same time: the terminal has them at once, the pipe at the end."),
         of("buffering"),
         {},
         1,
         "bytes"},
        {"flush",
         LAB_TEXT("Flushed output"),
         LAB_TEXT("Flushed after each line, output is as early through a pipe as on a terminal."),
         of("buffering"),
         {{"buffer", {"auto", "flush"}}}}};
}

std::vector<Preset> lives()
{
    return {{"join",
             LAB_TEXT("Three children"),
             LAB_TEXT("Started one after the other, waited for in that order; the last one ends first and "
                      "waits, too."),
             of("join", {{"pause_ms", "200"}}),
             {},
             1,
             "time"},
            {"codes",
             LAB_TEXT("Eight bits of farewell"),
             LAB_TEXT("Exit codes from 254 on: what does the parent see of 256?"),
             of("join", {{"pause_ms", "50"}, {"exit_code", "254"}, {"children", "4"}}),
             {},
             1,
             "time"},
            {"killed",
             LAB_TEXT("Ended by a signal"),
             LAB_TEXT("A child that would sleep for ten minutes is sent a signal."),
             of("join", {{"fate", "signal"}, {"signal", "kill"}, {"pause_ms", "500"}}),
             {},
             1,
             "time"},
            {"zombie",
             LAB_TEXT("A zombie"),
             LAB_TEXT("A child has ended and nobody waits for it. It cannot be killed: it is dead already."),
             of("join", {{"fate", "zombie"}, {"pause_ms", "10000"}}),
             {},
             1,
             "time"},
            {"orphan",
             LAB_TEXT("An orphan"),
             LAB_TEXT("A parent ends before its child. Who waits for it now?"),
             of("join", {{"fate", "orphan"}, {"pause_ms", "500"}}),
             {},
             1,
             "time"}};
}

std::vector<Preset> memories()
{
    return {{"isolation",
             LAB_TEXT("Whose variable?"),
             LAB_TEXT("A child process writes 42 into a variable, another one into shared memory, and at "
                      "last a thread does."),
             of("isolation", {{"pause_ms", "600"}}),
             {},
             1,
             "values"},
            {"cost",
             LAB_TEXT("What does starting cost?"),
             LAB_TEXT("Processes in four ways, threads, tasks and coroutines, each thousands of times."),
             of("cost"),
             {},
             1,
             "memory"},
            {"memory",
             LAB_TEXT("The bigger the parent"),
             LAB_TEXT("fork copies the parent's page tables; vfork and posix_spawn copy nothing."),
             of("cost", {{"repetitions", "50"}}),
             {{"memory_mb", {"1", "16", "64", "256", "1024"}}}}};
}

// NOLINTNEXTLINE(readability-function-size): a table
std::vector<Plot> charts()
{
    using enum Plot::Kind;
    const std::vector<std::string> costs{"fork_us",   "vfork_us", "posix_spawn_us", "fork_exec_us",
                                         "thread_us", "async_us", "coroutine_us"};
    return {{"bytes",
             LAB_TEXT("Bytes printed and arrived"),
             seriesOverTime,
             "",
             {"printed", "arrived_pipe", "arrived_terminal"},
             "buffer",
             false,
             false,
             {{"scene", "buffering"}}},
            {"delays",
             LAB_TEXT("From print to arrival"),
             metricBars,
             "buffer",
             {"delay_pipe_ms", "delay_terminal_ms"},
             "",
             false,
             true,
             {{"scene", "buffering"}}},
            {"dialogue",
             LAB_TEXT("Bytes sent and received"),
             seriesOverTime,
             "",
             {"sent", "received"},
             "exchange",
             false,
             false,
             {{"scene", "communicate"}}},
            {"streams",
             LAB_TEXT("Bytes through the streams"),
             metricBars,
             "scene",
             {"stdin_bytes", "stdout_bytes", "stderr_bytes", "file_bytes"},
             "",
             false,
             false,
             {{"scene", "run|redirect|communicate"}}},
            {"time",
             LAB_TEXT("Elapsed and CPU time"),
             metricBars,
             "scene",
             {"wall_ms", "cpu_ms"},
             "",
             false,
             false,
             {{"scene", "run|communicate|join"}}},
            {"values",
             LAB_TEXT("What the parent reads"),
             metricBars,
             "scene",
             {"value_process", "value_thread", "value_shared"},
             "",
             false,
             false,
             {{"scene", "isolation"}}},
            {"faults",
             LAB_TEXT("Page faults of the child"),
             metricOverParam,
             "memory_mb",
             {"faults_read", "faults_write"},
             "",
             true,
             false,
             {{"scene", "isolation"}}},
            {"memory",
             LAB_TEXT("Cost over the parent's memory"),
             metricOverParam,
             "memory_mb",
             costs,
             "",
             true,
             true,
             {{"scene", "cost"}}}};
}

} // namespace

namespace processes {

std::vector<Preset> presets()
{
    std::vector<Preset> all = programs();
    for (const auto& more : {dialogues(), buffers(), lives(), memories()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Plot> plots() { return charts(); }

std::vector<Action> actions()
{
    const Conditions waiting{{"scene", "run|redirect|communicate|join|isolation"}};
    return {
        {"terminate", LAB_TEXT("Ask it to end"), LAB_TEXT("Sends SIGTERM to the child that is waited for."),
         waiting},
        {"kill", LAB_TEXT("Kill it"), LAB_TEXT("Sends SIGKILL to the child that is waited for."), waiting}};
}

} // namespace processes
} // namespace interleave
