#include "app/run/commands.h"
#include "app/run/run.h"

#include <filesystem>

namespace interleave {
namespace {

bool isSameFile(const std::string& one, const std::string& other)
{
    std::error_code neither;
    return std::filesystem::equivalent(one, other, neither);
}

/// What the file holds. Where it is appended to, it is locked first: of two that go on in the same file each
/// would cut off what the other has appended.
Outcome<Beginning> lockedBeginning(const Arguments& arguments)
{
    std::optional<RecordingFile> file;
    if (isSameFile(arguments.autosave, arguments.resume)) {
        auto claimed = RecordingFile::claiming(arguments.autosave);
        if (!claimed)
            return claimed.failure();
        file.emplace(std::move(*claimed));
    }
    auto beginning = beginningIn(arguments.resume);
    if (beginning && file) {
        beginning->sameFile = true;
        beginning->file.emplace(std::move(*file));
    }
    return beginning;
}

/// The plan is that of the command line, or the file's where no lab is named.
int continueSweep(Arguments arguments, const Console& console)
{
    if (arguments.out.empty() && arguments.autosave.empty())
        arguments.autosave = arguments.resume;
    auto beginning = lockedBeginning(arguments);
    if (!beginning)
        return console.fail(exitFile, beginning.failure());
    if (arguments.lab.empty()) {
        auto told = argumentsFrom(*beginning, arguments);
        if (!told)
            return console.fail(exitUsage, told.failure());
        arguments = std::move(*told);
    }
    const Lab* lab = labNamed(arguments.lab, console);
    if (lab == nullptr)
        return exitUsage;
    auto plan = planOf(*lab, arguments);
    if (!plan)
        return console.fail(exitUsage, plan.failure());
    plan->sweeps = true;
    if (const auto fits = leaveOut(*beginning, *plan); !fits)
        return console.fail(exitUsage, fits.failure());
    if (beginning->sameFile)
        if (const auto cut = cutAfterKept(*beginning); !cut)
            return console.fail(exitFile, cut.failure());
    return execute(*plan, arguments, console, std::move(*beginning));
}

} // namespace

int sweepLab(const Arguments& arguments, const Console& console)
{
    if (!arguments.resume.empty())
        return continueSweep(arguments, console);
    const Lab* lab = labNamed(arguments.lab, console);
    if (lab == nullptr)
        return exitUsage;
    auto plan = planOf(*lab, arguments);
    if (!plan)
        return console.fail(exitUsage, plan.failure());
    const Preset* preset = findPreset(*lab, arguments.preset);
    if (arguments.overs.empty() && (preset == nullptr || preset->over.empty()))
        return console.fail(
            exitUsage,
            Sentence(LAB_TEXT("Say what to vary: --over PARAMETER=VALUE,VALUE, or a preset that sweeps.")));
    plan->sweeps = true; // one value is a sweep too: scripts get an array whatever the values are
    return execute(*plan, arguments, console);
}

} // namespace interleave
