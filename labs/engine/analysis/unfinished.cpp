#include "labs/engine/analysis/unfinished.h"

#include <algorithm>
#include <set>

namespace interleave {
namespace {

bool differInTheVariedOnly(const Recording& one, const Recording& other)
{
    const std::vector<Sweep>& over = one.design->over;
    return one.lab == other.lab && one.seed == other.seed &&
           std::ranges::all_of(differingParameters({&one, &other}), [&](const std::string& id) {
               return std::ranges::find(over, id, &Sweep::param) != over.end();
           });
}

} // namespace

bool isMeasured(const Recording& recording)
{
    return recording.ending == Ending::finished || recording.ending == Ending::failed;
}

std::size_t missingRuns(const Recordings& recordings)
{
    if (recordings.empty() || recordings.back()->design == nullptr)
        return 0;
    const Recording& newest = *recordings.back();
    const Design& design = *newest.design;
    std::set<std::pair<std::size_t, int>> done;
    for (const Recording* recording : recordings) {
        const std::size_t place = placeIn(design, recording->parameters);
        if (place == settingsIn(design) || !differInTheVariedOnly(newest, *recording))
            return 0;
        const int last = recording->ending == Ending::failed ? design.repeat : recording->repetition;
        for (int repetition = recording->repetition; isMeasured(*recording) && repetition <= last;
             ++repetition)
            done.emplace(place, repetition);
    }
    const std::size_t all = runsIn(design);
    return all - std::min(all, done.size());
}

} // namespace interleave
