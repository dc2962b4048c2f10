#include "labs/engine/export/export.h"

#include "app/run/commands.h"
#include "app/run/comparing.h"
#include "app/run/named.h"
#include "app/run/results.h"
#include "labs/engine/catalogue.h"

#include <filesystem>
#include <ostream>

namespace interleave {
namespace {

using Write = std::function<void(std::ostream&)>;

/// To --out, or to stdout, which is a device or a pipe like others.
Outcome<bool> writeTo(const std::string& out, const Write& write)
{
    return writeWhole(out.empty() ? "/dev/stdout" : out, write);
}

/// A folder gets a file named after the recording.
std::string fileIn(const std::string& out, const std::string& recording, const std::string& format)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    if (format == "csv" || !fs::is_directory(out, ignored))
        return out;
    return fs::path(out) /
           (fs::path(recording).stem().string() + (format == "perfetto" ? ".perfetto.json" : ".json"));
}

Outcome<bool> exportAs(const std::string& format, const std::string& out, const NamedRuns& runs,
                       const Comparing& comparing, const Console& console)
{
    const Recordings& recordings = runs.recordings;
    if (format == "csv" && !out.empty())
        return writeCsvFolder(out, recordings, catalogue(), runs.files);
    if (format == "csv")
        return writeTo(out, [&](std::ostream& stream) { writeRunsCsv(stream, recordings, runs.files); });
    if (format == "json")
        return writeTo(out, [&](std::ostream& stream) {
            stream << resultJsonText(recordings, false, console, comparing);
        });
    const Lab* lab = recordings.empty() ? nullptr : findLab(recordings.front()->lab);
    return writeTo(out, [&](std::ostream& stream) { writePerfetto(stream, recordings, lab); });
}

/// Viewers of traces read the whole file into memory, several times over.
constexpr std::uintmax_t largeTrace = 50'000'000; // bytes

void warnOfLargeTrace(const std::string& path, const Console& console)
{
    std::error_code unknown; // what is no file has no size
    const std::uintmax_t bytes = std::filesystem::file_size(path, unknown);
    if (!unknown && bytes > largeTrace)
        console.say(Sentence(
            LAB_TEXT("%1 holds %2 MB; above %3 MB, viewers of traces get slow or fail. Export fewer runs, or "
                     "measure again without --spans all."),
            {path, std::to_string(bytes / 1'000'000), std::to_string(largeTrace / 1'000'000)}));
}

} // namespace

int exportFile(const Arguments& arguments, const Console& console)
{
    if (arguments.format != "csv" && arguments.format != "json" && arguments.format != "perfetto")
        return console.fail(exitUsage, Sentence(LAB_TEXT("%1 must be one of %2; “%3” is not."),
                                                {"--format", "csv, json, perfetto", arguments.format}));
    if (arguments.format != "json" && !(arguments.compareTo.empty() && arguments.groupBy.empty()))
        return console.fail(exitUsage,
                            Sentence(comparesNothing, {"--format " + arguments.format, "--format json"}));
    return withNamedFiles(arguments, console, [&](const NamedRuns& runs) -> int {
        const auto comparing = comparingFor(arguments, runs);
        if (!comparing)
            return console.fail(exitUsage, comparing.failure());
        const std::string out = fileIn(arguments.out, arguments.files.front(), arguments.format);
        const auto written = exportAs(arguments.format, out, runs, *comparing, console);
        if (!written)
            return console.fail(exitFile, written.failure());
        if (arguments.format == "perfetto")
            warnOfLargeTrace(out, console);
        return exitDone;
    });
}

} // namespace interleave
