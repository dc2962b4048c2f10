#include "app/run/commands.h"
#include "app/run/comparing.h"
#include "app/run/results.h"
#include "labs/engine/recording.h"

#include <nlohmann/json.hpp>
#include <set>

namespace interleave {
namespace {

std::string machineLines(const Recordings& recordings, const Console& console)
{
    std::set<std::string> lines; // several machines where files were joined
    for (const Recording* recording : recordings)
        lines.insert(console.in(Sentence(LAB_TEXT("Made on %1, %2 (interleave %3, %4 build)."),
                                         {recording->machine.cpuModel, recording->machine.kernel,
                                          recording->programVersion, recording->buildType})));
    std::string all;
    for (const std::string& line : lines)
        all += line + "\n";
    const Recording& first = *recordings.front();
    return all +
           console.in(
               Sentence(LAB_TEXT("Started %1. Seed: %2. Recordings: %3."),
                        {first.started, std::to_string(first.seed), std::to_string(recordings.size())})) +
           "\n";
}

std::string shownAs(Format format, const NamedRuns& runs, const Comparing& comparing, const Console& console)
{
    const Recordings& recordings = runs.recordings;
    if (format == Format::json)
        return resultJsonText(recordings, false, console, comparing);
    if (format == Format::csv)
        return runsCsvText(recordings, runs.files);
    std::string text;
    if (!recordings.empty())
        text = resultTable(recordings, console, comparing) + "\n" + machineLines(recordings, console);
    for (const std::string& line : noteLines(recordings, console))
        text += line + "\n";
    return text;
}

} // namespace

int showFile(const Arguments& arguments, const Console& console)
{
    const auto format = formatNamed(arguments.format, console);
    if (!format)
        return exitUsage;
    if (*format == Format::csv && (!arguments.compareTo.empty() || !arguments.groupBy.empty()))
        return console.fail(exitUsage, Sentence(comparesNothing, {"--format csv", "--format json"}));
    return withNamedFiles(arguments, console, [&](const NamedRuns& runs) -> int {
        const auto comparing = comparingFor(arguments, runs);
        if (!comparing)
            return console.fail(exitUsage, comparing.failure());
        const std::string text = shownAs(*format, runs, *comparing, console);
        const bool written = *format == Format::table ? console.show(text) : console.print(text);
        return written ? exitDone : exitFile;
    });
}

} // namespace interleave
