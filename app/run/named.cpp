#include "app/run/named.h"

#include "app/run/exits.h"

namespace interleave {

int withNamedFile(const Arguments& arguments, const Console& console,
                  const std::function<int(const Recordings&)>& use)
{
    if (arguments.file.empty())
        return console.fail(exitUsage,
                            Sentence(LAB_TEXT("Name a recording (a file that --out has written).")));
    const auto experiment = readExperiment(arguments.file);
    if (!experiment)
        return console.fail(exitFile, experiment.failure());
    Recordings recordings;
    for (const Recording& recording : experiment->recordings)
        recordings.push_back(&recording);
    const int done = use(recordings);
    return done != exitDone || experiment->damage.empty() ? done : console.fail(exitFile, experiment->damage);
}

} // namespace interleave
