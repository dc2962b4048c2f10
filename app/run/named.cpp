#include "app/run/named.h"

#include "app/run/exits.h"
#include "labs/engine/analysis/repeats.h"
#include "labs/engine/argument.h"

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

/// Empty where the file was read to its end.
Sentence troubleWith(const std::string& path, const Outcome<Experiment>& experiment)
{
    if (!experiment || experiment->damage.empty())
        return experiment ? Sentence() : experiment.failure();
    return Sentence(LAB_TEXT("“%1”: %2 What comes before is used."), {path, asArgument(experiment->damage)});
}

/// Of what is given again, nothing is left but a remark.
void leaveOutRepeats(NamedRuns& runs, const Console& console)
{
    const std::vector<bool> again = repeatedRuns(runs.recordings);
    NamedRuns once;
    for (std::size_t i = 0; i < again.size(); ++i)
        if (!again[i]) {
            once.recordings.push_back(runs.recordings[i]);
            once.files.push_back(runs.files[i]);
        }
    if (const std::size_t more = runs.recordings.size() - once.recordings.size(); more > 0)
        console.say(Sentence(LAB_TEXT("Recordings that were given before and count only once: %1."),
                             {std::to_string(more)}));
    runs = std::move(once);
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
    int failed = exitDone;
    for (std::size_t i = 0; i < arguments.files.size(); ++i) {
        auto experiment = readExperiment(arguments.files[i]);
        if (const Sentence trouble = troubleWith(arguments.files[i], experiment); !trouble.empty())
            failed = console.fail(exitFile, trouble);
        if (!experiment)
            continue;
        experiments.push_back(std::move(*experiment));
        for (const Recording& recording : experiments.back().recordings) {
            runs.recordings.push_back(&recording);
            runs.files.push_back(names[i]);
        }
    }
    if (runs.recordings.empty())
        return failed;
    leaveOutRepeats(runs, console);
    const int done = use(runs);
    return done != exitDone ? done : failed;
}

} // namespace interleave
