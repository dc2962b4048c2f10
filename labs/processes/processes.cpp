// What is a process, and what does starting one cost? After the lecture's slides on subprocess and Process.
#include "labs/processes/openfiles.h"
#include "labs/processes/presets.h"
#include "labs/processes/results.h"
#include "labs/processes/scenes.h"
#include "labs/processes/words.h"

#include <csignal>
#include <sys/wait.h>

namespace interleave {
namespace {

constexpr Text leftDescriptors =
    LAB_TEXT("This is a defect, please report it: %1 descriptors were open before, and %2 are now.");
constexpr Text leftChild = LAB_TEXT("This is a defect, please report it: a child process is left.");

std::vector<Choice> scenes()
{
    return {{"run", LAB_TEXT("Run a command"),
             LAB_TEXT("Starts a program, reads what it prints, waits for its end: exit code or signal.")},
            {"redirect", LAB_TEXT("Redirect"),
             LAB_TEXT("Each of the three standard streams leads to where you want it.")},
            {"communicate", LAB_TEXT("Communicate"),
             LAB_TEXT("Sends text to a program through a pipe and reads its answers through another.")},
            {"buffering", LAB_TEXT("Buffering"),
             LAB_TEXT("Two programs print the same lines, into a pipe and onto a terminal.")},
            {"join", LAB_TEXT("Start, join, exit code"),
             LAB_TEXT("Children from a function: exit codes, signals, zombies and orphans.")},
            {"isolation", LAB_TEXT("Isolation"),
             LAB_TEXT("A child changes a variable; then another in shared memory does, then a thread.")},
            {"cost", LAB_TEXT("Cost of starting"),
             LAB_TEXT("Starts processes, threads, tasks and coroutines by the thousand.")}};
}

std::vector<Choice> targets()
{
    return {
        {"inherit", LAB_TEXT("inherited"), LAB_TEXT("Where the same stream of the parent leads.")},
        {"null", LAB_TEXT("nothing (/dev/null)"), LAB_TEXT("Reads are at the end at once; writes vanish.")},
        {"file", LAB_TEXT("a file"), {}},
        {"pipe", LAB_TEXT("a pipe"), LAB_TEXT("The parent has the other end.")}};
}

std::vector<Choice> targetsOfErrors()
{
    std::vector<Choice> all = targets();
    all.push_back({"stdout", LAB_TEXT("the standard output"), LAB_TEXT("Where that one leads.")});
    return all;
}

const auto scene = Param::choice("scene", LAB_TEXT("Scene"), scenes())
                       .initially("run")
                       .explained(LAB_TEXT("What the processes do."));
const auto command =
    Param::text("command", LAB_TEXT("Command"))
        .onlyWith({{"scene", "run|redirect|communicate"}})
        .explained(
            LAB_TEXT("A program and its arguments; quotes keep words together. No shell reads it, unless "
                     "you start one: sh -c '…'. Empty: the scene's own."));
const auto folder = Param::path("folder", LAB_TEXT("Working directory"))
                        .onlyWith({{"scene", "run|redirect|communicate"}})
                        .explained(LAB_TEXT("Where the program works. Empty: where this one does."));
const auto environment =
    Param::text("environment", LAB_TEXT("Environment"))
        .onlyWith({{"scene", "run|redirect|communicate"}})
        .explained(
            LAB_TEXT("NAME=value, several with blanks between them; the program has them beside what it "
                     "inherits."));
const auto input = Param::choice("stdin", LAB_TEXT("Standard input (0)"), targets())
                       .initially("pipe")
                       .onlyWith({{"scene", "redirect"}})
                       .explained(LAB_TEXT("What the program reads from, in the scene “Redirect”."));
const auto output = Param::choice("stdout", LAB_TEXT("Standard output (1)"), targets())
                        .initially("pipe")
                        .onlyWith({{"scene", "redirect"}})
                        .explained(LAB_TEXT("What the program prints to, in the scene “Redirect”."));
const auto errors = Param::choice("stderr", LAB_TEXT("Standard error (2)"), targetsOfErrors())
                        .initially("pipe")
                        .onlyWith({{"scene", "redirect"}})
                        .explained(LAB_TEXT("What the program complains to, in the scene “Redirect”."));
const auto inputFile =
    Param::path("input_file", LAB_TEXT("Input file"))
        .onlyWith({{"scene", "redirect"}, {"stdin", "file"}})
        .explained(LAB_TEXT("What is read where standard input is a file. Empty: one that holds the text."));
const auto outputFile =
    Param::path("output_file", LAB_TEXT("Output file"))
        .onlyWith({{"scene", "redirect"}})
        .explained(
            LAB_TEXT("What is written to, at its end, where a stream is a file. Empty: one without a name, "
                     "gone with the run."));
const auto text =
    Param::text("text", LAB_TEXT("Text to send"))
        .onlyWith({{"scene", "redirect|communicate"}})
        .explained(LAB_TEXT("What the program gets through its standard input; \\n ends a line. Empty: the "
                            "scene's own."));
const auto exchange =
    Param::choice("exchange", LAB_TEXT("Order of the exchange"),
                  {{"dialogue", LAB_TEXT("line by line"), LAB_TEXT("A line, its answer, the next line.")},
                   {"both", LAB_TEXT("both at once"),
                    LAB_TEXT("Writes when there is room and reads when there is something.")},
                   {"write-first", LAB_TEXT("write all, then read"),
                    LAB_TEXT("Goes wrong for ever when the pipes are smaller than the text.")}})
        .onlyWith({{"scene", "communicate"}})
        .explained(LAB_TEXT("In the scene “Communicate”: when the parent writes and when it reads."));
const auto kilobytes =
    Param::integer("kilobytes", LAB_TEXT("Bytes to send"))
        .range(0, 16384)
        .in("KiB")
        .onlyWith({{"scene", "communicate"}})
        .explained(LAB_TEXT("In the scene “Communicate”: so many numbered lines instead of the text. 0: the "
                            "text."));
const auto buffer =
    Param::choice("buffer", LAB_TEXT("Buffering"),
                  {{"auto", LAB_TEXT("as the library chooses"),
                    LAB_TEXT("By line onto a terminal, in blocks to anything else.")},
                   {"line", LAB_TEXT("by line"), {}},
                   {"full", LAB_TEXT("in blocks"), {}},
                   {"flush", LAB_TEXT("flushed after each line"), {}}})
        .onlyWith({{"scene", "buffering"}})
        .explained(LAB_TEXT("In the scene “Buffering”: when printed lines leave the program."));
const auto lines =
    Param::integer("lines", LAB_TEXT("Lines"))
        .range(1, 10000)
        .initially(40)
        .onlyWith({{"scene", "buffering"}})
        .explained(LAB_TEXT("In the scene “Buffering”: how many lines of 65 bytes are printed."));
const auto pause = Param::real("pause_ms", LAB_TEXT("Pause"))
                       .range(0, 10000)
                       .initially(100)
                       .in("ms")
                       .onlyWith({{"scene", "communicate|buffering|join|isolation"}})
                       .explained(LAB_TEXT("Between two lines; in other scenes, how long children live."));
const auto fate =
    Param::choice(
        "fate", LAB_TEXT("Fate of the child"),
        {{"exit", LAB_TEXT("exits"), LAB_TEXT("Each child returns another exit code.")},
         {"signal", LAB_TEXT("ended by a signal"), LAB_TEXT("The parent sends it.")},
         {"zombie", LAB_TEXT("becomes a zombie"), LAB_TEXT("It has ended, and nobody waits for it.")},
         {"orphan", LAB_TEXT("becomes an orphan"), LAB_TEXT("Its parent ends before it.")}})
        .onlyWith({{"scene", "join"}})
        .explained(LAB_TEXT("In the scene “Start, join, exit code”: what becomes of the children."));
const auto children = Param::integer("children", LAB_TEXT("Children"))
                          .range(1, 50)
                          .initially(3)
                          .onlyWith({{"scene", "join"}, {"fate", "exit"}})
                          .explained(LAB_TEXT("How many are started; the last one ends first."));
const auto exitCode =
    Param::integer("exit_code", LAB_TEXT("Exit code"))
        .range(0, 1000)
        .initially(0)
        .onlyWith({{"scene", "join"}, {"fate", "exit|zombie"}})
        .explained(LAB_TEXT("Of the first child; the next one's is one more. Above 255 see what arrives."));
const auto signalChoice = Param::choice("signal", LAB_TEXT("Signal"),
                                        {{"term", LAB_TEXT("SIGTERM: please end"), {}},
                                         {"kill", LAB_TEXT("SIGKILL: cannot be refused"), {}},
                                         {"int", LAB_TEXT("SIGINT: Ctrl+C"), {}},
                                         {"segv", LAB_TEXT("SIGSEGV: wrong address"), {}},
                                         {"abrt", LAB_TEXT("SIGABRT: gave up"), {}}})
                              .onlyWith({{"scene", "join"}, {"fate", "signal"}})
                              .explained(LAB_TEXT("What ends the child, where a signal does."));
const auto memory =
    Param::integer("memory_mb", LAB_TEXT("Memory of the parent"))
        .range(1, 2048)
        .initially(16)
        .in("MiB")
        .onLogScale()
        .onlyWith({{"scene", "isolation|cost"}})
        .explained(LAB_TEXT("How much of it is filled before anything is started: isolation and cost."));
const auto repetitions =
    Param::integer("repetitions", LAB_TEXT("Repetitions"))
        .range(10, 100000)
        .initially(2000)
        .onLogScale()
        .onlyWith({{"scene", "cost"}})
        .explained(LAB_TEXT("In the scene “Cost of starting”: how often each is started."));

using Scene = void (*)(Context&, const processes::Settings&);

Scene sceneOf(const std::string& id)
{
    static const std::map<std::string, Scene> all{{"run", processes::runCommand},
                                                  {"redirect", processes::redirect},
                                                  {"communicate", processes::communicate},
                                                  {"buffering", processes::buffering},
                                                  {"join", processes::join},
                                                  {"isolation", processes::isolation},
                                                  {"cost", processes::cost}};
    return all.at(id);
}

processes::Target targetOf(const std::string& id)
{
    using enum processes::Target;
    static const std::map<std::string, processes::Target> all{{"inherit", inherit},
                                                              {"null", nothing},
                                                              {"file", file},
                                                              {"pipe", pipe},
                                                              {"stdout", processes::Target::output}};
    return all.at(id);
}

int signalOf(const std::string& id)
{
    static const std::map<std::string, int> all{
        {"term", SIGTERM}, {"kill", SIGKILL}, {"int", SIGINT}, {"segv", SIGSEGV}, {"abrt", SIGABRT}};
    return all.at(id);
}

processes::Exchange exchangeOf(const std::string& id)
{
    using enum processes::Exchange;
    static const std::map<std::string, processes::Exchange> all{
        {"dialogue", dialogue}, {"both", both}, {"write-first", writeFirst}};
    return all.at(id);
}

processes::Settings settingsOf(const Context& run)
{
    processes::Settings settings;
    settings.command = run[command];
    settings.folder = run[folder];
    settings.environment = run[environment];
    settings.streams = {targetOf(run[input]), targetOf(run[output]), targetOf(run[errors])};
    settings.inputFile = run[inputFile];
    settings.outputFile = run[outputFile];
    settings.text = run[text];
    settings.exchange = exchangeOf(run[exchange]);
    settings.bytes = run[kilobytes] * 1024;
    settings.buffering = run[buffer];
    settings.lines = static_cast<int>(run[lines]);
    settings.pause =
        std::chrono::round<std::chrono::nanoseconds>(std::chrono::duration<double, std::milli>(run[pause]));
    settings.fate = run[fate];
    settings.children = static_cast<int>(run[children]);
    settings.exitCode = static_cast<int>(run[exitCode]);
    settings.signal = signalOf(run[signalChoice]);
    settings.memory = run[memory] << 20U;
    settings.repetitions = static_cast<int>(run[repetitions]);
    return settings;
}

/// Tracing would slow what is measured.
bool measuresCosts(const Parameters& parameters)
{
    return std::get<std::string>(parameters.at(scene.id)) == "cost";
}

void checkNothingIsLeft(Context& run, std::size_t descriptorsBefore)
{
    const std::size_t descriptors = processes::openFilesOf(getpid()).size();
    if (descriptors > descriptorsBefore)
        run.note(Severity::error,
                 Sentence(leftDescriptors, {std::to_string(descriptorsBefore), std::to_string(descriptors)}));
    const bool child = waitid(P_ALL, 0, nullptr, WEXITED | WNOHANG | WNOWAIT) == 0;
    if (child && !run.stopping()) // a stop ends orphans that have just come here
        run.note(Severity::error, Sentence(leftChild));
}

void body(Context& run)
{
    signal(SIGPIPE, SIG_IGN); // who writes to a program that has ended is told so by write(2)
    const std::size_t before = processes::openFilesOf(getpid()).size();
    try {
        sceneOf(run[scene])(run, settingsOf(run));
    } catch (const RunFailure&) {
        checkNothingIsLeft(run, before);
        throw;
    }
    checkNothingIsLeft(run, before);
}

} // namespace

namespace labs {

const Lab& processes()
{
    static const Lab lab{.id = "processes",
                         .chapter = 2,
                         .title = LAB_TEXT("A process and its children"),
                         .question = LAB_TEXT("What is a process, and what does starting one cost?"),
                         .params = {scene,        command,   folder,     environment, input,    output,
                                    errors,       inputFile, outputFile, text,        exchange, kilobytes,
                                    buffer,       lines,     pause,      fate,        children, exitCode,
                                    signalChoice, memory,    repetitions},
                         .metrics = interleave::processes::metrics(),
                         .series = interleave::processes::series(),
                         .presets = interleave::processes::presets(),
                         .plots = interleave::processes::plots(),
                         .actions = interleave::processes::actions(),
                         .body = body,
                         .untraced = measuresCosts};
    return lab;
}

} // namespace labs
} // namespace interleave
