#include "labs/engine/analysis/repeats.h"

#include <tuple>
#include <unordered_map>

namespace interleave {
namespace {

auto headerOf(const Recording& recording)
{
    return std::tie(recording.started, recording.probeCost, recording.lab, recording.seed,
                    recording.repetition, recording.parameters, recording.preset, recording.programVersion,
                    recording.machine.cpuModel, recording.machine.kernel, recording.machine.coresAllowed);
}

/// Of runs that go on, or that lost their end, there is a longer one.
bool isWhole(const Recording& recording)
{
    return recording.ending != Ending::live && recording.ending != Ending::lost;
}

bool isSameRun(const Recording& one, const Recording& other)
{
    const bool sameEnd = one.now == other.now || !isWhole(one) || !isWhole(other);
    return sameEnd && headerOf(one) == headerOf(other);
}

} // namespace

std::vector<bool> repeatedRuns(const Recordings& recordings)
{
    std::vector<bool> repeated(recordings.size(), false);
    std::unordered_multimap<std::string, std::size_t> counted; // by when they began
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        const Recording& one = *recordings[i];
        if (one.started.empty()) // nothing tells it from others
            continue;
        auto [at, end] = counted.equal_range(one.started);
        while (at != end && !isSameRun(*recordings[at->second], one))
            ++at;
        if (at == end) {
            counted.emplace(one.started, i);
        } else if (isWhole(one) && !isWhole(*recordings[at->second])) {
            repeated[at->second] = true;
            at->second = i;
        } else {
            repeated[i] = true;
        }
    }
    return repeated;
}

} // namespace interleave
