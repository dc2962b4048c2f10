#pragma once
// What this lab's stage shows of a recording at one moment: plain numbers, no pixels and no words.

#include "labs/engine/analysis/busy.h"
#include "labs/scaling/marks.h"

namespace interleave::scalingstage {

using scaling::Step;

/// A phase of a measurement; ns since it began.
struct Stretch {
    double from = 0;
    double to = 0;
    bool parallel = false;
};

/// One measurement with so many workers.
struct Attempt {
    int workers = 0; ///< 0: none yet
    std::vector<Stretch> stretches = {};
    double length = 0; ///< ns, so far
};

struct Dot {
    int workers = 1;
    double speedup = 1;
};

struct Scene {
    Step step = Step::preparation;
    Attempt attempt;       ///< the one that is shown
    double alone = 0;      ///< ns that one worker takes, the median so far; 0: not known yet
    std::vector<Dot> dots; ///< of all measurements that are over
    int most = 1;
    int cores = 1;       ///< that the run may use
    double capacity = 0; ///< cores that the machine gives; 0: not known yet
    double serialShare = 0;
    bool weak = false;
    bool over = false;
    std::optional<Busy> disturbed = {}; ///< in the end: other programs took the cores
};

/// Reads the moment `now` (ns since the start of the run). Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// How much more than one worker alone the shown measurement gets done in the same time; 0: not known yet.
double speedupOf(const Scene& scene);

/// What the laws leave of so many workers, if the serial share were all that holds them up.
double lawOf(const Scene& scene, double workers);

} // namespace interleave::scalingstage
