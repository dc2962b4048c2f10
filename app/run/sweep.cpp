#include "app/run/commands.h"
#include "app/run/run.h"

namespace interleave {

int sweepLab(const Arguments& arguments, const Console& console)
{
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
