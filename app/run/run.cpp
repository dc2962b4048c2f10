#include "app/run/run.h"

#include "app/run/commands.h"
#include "app/run/conductor.h"
#include "app/run/results.h"
#include "labs/engine/analysis/busy.h"
#include "labs/engine/knownstate.h"

#include <unistd.h>

namespace interleave {

int execute(const Plan& plan, const Arguments& arguments, const Console& console,
            std::optional<Beginning> beginning)
{
    const auto format = formatNamed(arguments.format, console);
    if (!format)
        return exitUsage;
    Conductor conductor(plan, arguments, console);
    if (const auto opened = conductor.open(beginning ? std::move(beginning->file) : std::nullopt); !opened)
        return console.fail(exitFile, opened.failure());
    if (beginning)
        if (const auto handedOn = conductor.beginWith(std::move(*beginning)); !handedOn)
            return console.fail(exitFile, handedOn.failure());
    const int code = conductor.run();
    const bool nobodyReads = !arguments.out.empty() && !isWritable(STDOUT_FILENO);
    if (arguments.stream || conductor.recordings().empty() || nobodyReads)
        return code;
    const Recordings recordings = conductor.recordings();
    const std::string text = *format == Format::json  ? resultJsonText(recordings, !plan.sweeps, console)
                             : *format == Format::csv ? runsCsvText(recordings)
                                                      : resultTable(recordings, console);
    if (*format != Format::table && !arguments.attached)
        if (const auto busy = busiestOf(recordings))
            console.say(sentenceOf(*busy));
    const bool written = *format == Format::table ? console.show(text) : console.print(text);
    return written || code != exitDone ? code : exitFile;
}

int runLab(const Arguments& arguments, const Console& console)
{
    const Lab* lab = labNamed(arguments.lab, console);
    if (lab == nullptr)
        return exitUsage;
    const auto plan = planOf(*lab, arguments);
    return plan ? execute(*plan, arguments, console) : console.fail(exitUsage, plan.failure());
}

} // namespace interleave
