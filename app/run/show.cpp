#include "app/run/commands.h"
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

} // namespace

int showFile(const Arguments& arguments, const Console& console)
{
    const auto format = formatNamed(arguments.format, console);
    if (!format)
        return exitUsage;
    if (arguments.file.empty())
        return console.fail(exitUsage,
                            Sentence(LAB_TEXT("Name a recording (a file that --out has written).")));
    const auto experiment = readExperiment(arguments.file);
    if (!experiment)
        return console.fail(exitFile, experiment.failure());
    Recordings recordings;
    for (const Recording& recording : experiment->recordings)
        recordings.push_back(&recording);
    std::string text;
    if (*format == Format::json)
        text = resultJsonText(recordings, false, console);
    else if (*format == Format::csv)
        text = metricsCsvText(recordings);
    else if (!recordings.empty())
        text = resultTable(recordings, console) + "\n" + machineLines(recordings, console);
    if (*format == Format::table)
        for (const std::string& line : noteLines(recordings, console))
            text += line + "\n";
    if (!console.print(text))
        return exitFile;
    return experiment->damage.empty() ? exitDone : console.fail(exitFile, experiment->damage);
}

} // namespace interleave
