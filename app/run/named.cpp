#include "app/run/named.h"

#include "app/run/exits.h"

#include <deque>
#include <filesystem>
#include <set>

namespace interleave {
namespace {

std::vector<std::string> shortNames(const std::vector<std::string>& paths)
{
    std::vector<std::string> names;
    for (const std::string& path : paths)
        names.push_back(std::filesystem::path(path).stem().string());
    return std::set<std::string>(names.begin(), names.end()).size() == names.size() ? names : paths;
}

} // namespace

int withNamedFiles(const Arguments& arguments, const Console& console,
                   const std::function<int(const NamedRuns&)>& use)
{
    if (arguments.files.empty())
        return console.fail(exitUsage,
                            Sentence(LAB_TEXT("Name a recording (a file that --out has written).")));
    const std::vector<std::string> names = shortNames(arguments.files);
    std::deque<Experiment> experiments; // a deque: a recording stays where it is while others arrive
    NamedRuns runs;
    int damaged = exitDone;
    for (std::size_t i = 0; i < arguments.files.size(); ++i) {
        auto experiment = readExperiment(arguments.files[i]);
        if (!experiment)
            return console.fail(exitFile, experiment.failure());
        if (!experiment->damage.empty())
            damaged = console.fail(exitFile, experiment->damage);
        experiments.push_back(std::move(*experiment));
        for (const Recording& recording : experiments.back().recordings) {
            runs.recordings.push_back(&recording);
            runs.files.push_back(names[i]);
        }
    }
    const int done = use(runs);
    return done != exitDone ? done : damaged;
}

} // namespace interleave
