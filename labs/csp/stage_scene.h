#pragma once
// What this lab's stage shows of a recording at one moment: plain numbers, no pixels and no words.

#include "labs/engine/recording.h"

namespace interleave::cspstage {

enum class Experiment { ring, commsTime, limits, blocking };
enum class Backend { threads, processes, coroutines };

/// One worker that waits: how much of its wait is over, and what it does now.
struct Wait {
    enum class Doing { queued, waiting, done };
    int units = 1;   ///< how long it is to wait, in units of the lab
    double done = 0; ///< 0 … 1
    Doing doing = Doing::queued;
    double doneAt = 0; ///< ms since the first of them began; 0: not yet
};

/// How the picture relates to what happens. A hop is real when it takes long enough to be seen.
struct Pace {
    bool real = false;
    double seenPerSecond = 0; ///< how often the recording looked; 0: not known yet
    double perSecond = 0;     ///< hops (or communications) a second; 0: not known yet
};

struct Scene {
    Experiment experiment = Experiment::ring;
    Backend backend = Backend::coroutines;
    std::int64_t size = 2;      ///< nodes of the ring
    std::vector<double> tokens; ///< where each token is, 0 … size; between two nodes while it travels
    Pace pace;
    double nanosecondsEach = 0; ///< per hop or communication; 0: not known yet
    double count = 0;           ///< CommsTime: the number that goes round; limits: how many there are
    double cap = 0;             ///< limits: where the user wants it to end
    Sentence stoppedBy;         ///< limits: empty until it is known
    std::vector<Wait> waits;    ///< blocking: in order of their number
    double totalMs = 0;         ///< blocking: so far, or in the end
    bool over = false;
};

/// Hops of at least this many nanoseconds are drawn one by one.
constexpr double slowestUnseenHop = 50e6;
/// A token that hops in sight takes this long from node to node, ns; less where the hops come faster.
constexpr double travelTime = 150e6;
constexpr std::int64_t largestRing = 100'000'000; ///< what a damaged recording may claim at most

/// Reads the moment `now` (ns since the start of the run). Total: any recording gives a scene. `travel`
/// false: a token is always at a node.
Scene sceneOf(const Recording& recording, std::int64_t now, bool travel = true);

/// The token's place at `now`: after a hop it travels from the node before for `travelNs`, the short way
/// round. Samples are (ns, node), in time order. No sample yet: nothing.
std::optional<double> tokenPlace(std::span<const Sample> samples, std::int64_t now, std::int64_t size,
                                 double travelNs);

/// A metric of the recording, as it was known at `now`; 0 where there is none, or none that makes sense:
/// finite and positive.
double metricOf(const Recording& recording, std::string_view id, std::int64_t now);

/// Fills in `waits` and `totalMs` from what the lanes tell.
void readWaits(Scene& scene, const Recording& recording, std::int64_t now);

} // namespace interleave::cspstage
