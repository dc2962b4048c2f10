#include "labs/engine/analysis/busy.h"

#include <algorithm>
#include <cmath>

namespace interleave {
namespace {

constexpr double leastLength = 300e6; // ns

/// Added up over all cores, in ns of core time.
struct CoreTime {
    double all = 0;     ///< looked at
    double busy = 0;    ///< in which anybody ran
    double ofRun = 0;   ///< in which lanes of the run did, where the kernel traced them
    double longest = 0; ///< of one core: how long it was looked at
};

/// What a file says may be out of order.
CoreTime coreTimeOf(const Recording& recording)
{
    CoreTime sum;
    std::map<std::int16_t, std::int64_t> looked;
    for (const CoreUse& use : recording.cores) {
        std::int64_t& before = looked[use.core];
        if (use.core < 0 || use.when <= before)
            continue;
        const auto length = static_cast<double>(use.when - before);
        before = use.when;
        sum.all += length;
        sum.busy += length * std::min(use.machine / 1e4, 1.0);
        sum.ofRun += length * std::min(use.run / 1e4, 1.0);
        sum.longest = std::max(sum.longest, static_cast<double>(use.when));
    }
    return sum;
}

} // namespace

std::optional<Busy> othersIn(const Recording& recording)
{
    const CoreTime time = coreTimeOf(recording);
    const bool traced = recording.tracing.known == Known::traced;
    if (time.longest < leastLength || (!traced && recording.cpu <= 0))
        return std::nullopt;
    // Threads without a lane are in the CPU time only, and that is known at the end only.
    const double own = std::max(traced ? time.ofRun : 0, static_cast<double>(recording.cpu));
    const double others = time.busy - own - static_cast<double>(recording.observerCpu);
    return Busy{std::clamp(others / time.all, 0.0, 1.0)};
}

std::optional<Busy> busyOf(const Recording& recording)
{
    const auto others = othersIn(recording);
    return others && others->share >= busyFrom ? others : std::nullopt;
}

std::optional<Busy> busiestOf(const Recordings& recordings)
{
    std::optional<Busy> worst;
    for (const Recording* const recording : recordings)
        if (const auto busy = busyOf(*recording); busy && (!worst || busy->share > worst->share))
            worst = busy;
    return worst;
}

std::string percentOf(const Busy& busy) { return std::to_string(std::lround(100 * busy.share)); }

Sentence sentenceOf(const Busy& busy)
{
    return Sentence(LAB_TEXT("Other programs used %1 % of the cores: the times are longer and vary more than "
                             "on a quiet machine. End these programs and run again."),
                    {percentOf(busy)});
}

} // namespace interleave
