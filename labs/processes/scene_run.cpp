// A command, run to its end: subprocess.run of the lecture.
#include "labs/engine/pipe.h"
#include "labs/processes/files.h"
#include "labs/processes/report.h"
#include "labs/processes/scenes.h"

namespace interleave::processes {

void runCommand(Context& run, const Settings& settings)
{
    Story story(run);
    Program program =
        settings.program("sh -c 'echo process $$ of $PPID; echo trouble >&2; sleep 0.3; exit 3'");
    const Descriptor nothing = openNothing();
    StreamEnds output = makePipe();
    StreamEnds errors = makePipe();
    program.streams = {nothing.number(), output.writing.number(), errors.writing.number()};
    const std::string name = program.name();
    const std::int64_t begin = monotonicNanoseconds();
    Launch launch(std::move(program));
    const pid_t pid = launch.pid();
    tellStart(story, pid, name);
    ChildProcess child = launch.go();
    output.writing = {};
    errors.writing = {};

    Heard said;
    Heard complained;
    Traffic traffic(run, story, child, name);
    hear(traffic, std::move(output.reading), story, pid, Deed::says, said);
    hear(traffic, std::move(errors.reading), story, pid, Deed::errs, complained);
    const auto ended = conclude(run, story, traffic, child, name);
    if (!ended)
        return;
    reportEnd(run, *ended);
    run.metric("wall_ms", static_cast<double>(monotonicNanoseconds() - begin) / 1e6);
    run.metric("stdout_bytes", static_cast<double>(said.bytes));
    run.metric("stderr_bytes", static_cast<double>(complained.bytes));
    noteHeard(run, said, complained);
}

} // namespace interleave::processes
