#pragma once
// What this lab's stage shows of a recording at one moment: plain numbers, no pixels and no words.

#include "labs/engine/recording.h"

namespace interleave::multiprogrammingstage {

/// Where a job is, as the lecture draws it.
enum class Place { queue, ready, cpu, deviceQueue, device, done };

/// What a job did for a while; times are parts of Scene::horizon.
struct Stretch {
    double from = 0;
    double to = 0;
    Place place = Place::cpu; ///< cpu, ready, device or deviceQueue
};

struct Job {
    int number = 0;
    Place place = Place::queue;
    double progress = 0;            ///< phases that are over, 0 … 1
    bool cutShort = false;          ///< done before its last phase was over: the run was stopped
    std::vector<Stretch> past = {}; ///< in time order
};

struct Scene {
    std::vector<Job> jobs; ///< by number
    bool overlapped = false;
    int room = 1; ///< jobs that fit into memory
    bool disk = false;
    bool allCores = false;
    bool coresKnown = false; ///< who runs and who is ready is known, not only who computes
    bool over = false;
    double elapsed = 0;    ///< ns since the first job was loaded, at most until the last has ended
    double horizon = 1;    ///< ns: what the jobs take one after the other, or `elapsed` where that is more
    double sequential = 0; ///< ns that the jobs take one after the other, as they were planned; 0: not known
    double cpuUse = -1;    ///< %, of the last moments or, in the end, of the whole run; -1: not known yet
};

/// Reads the moment `now` (ns since the start of the run). Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// How many jobs are there.
int countOf(const Scene& scene, Place place);

} // namespace interleave::multiprogrammingstage
