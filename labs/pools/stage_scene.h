#pragma once
// What this lab's stage shows of a recording at one moment: which tasks wait, who works on which, how many
// are answered. Plain numbers, no pixels and no words.

#include "labs/engine/recording.h"

namespace interleave::poolstage {

enum class Doing {
    unseen, ///< nobody tells
    idle,
    works,
    gone
};

struct Worker {
    std::string name;
    Doing doing = Doing::idle;
    std::uint32_t task = 0; ///< that it works on, from 0
    int done = 0;           ///< tasks so far
};

struct Scene {
    std::string pool; ///< values of the parameters
    std::string call;
    bool cities = false;   ///< tasks are called by cities
    bool unmarked = false; ///< tasks too short to be followed
    bool over = false;
    bool stopped = false;
    int tasks = 0;
    int queued = 0;   ///< handed in, and with no worker yet
    int answered = 0; ///< their end has been seen
    std::vector<Worker> workers;
    double makespan = 0;    ///< ms; 0: not known
    double bound = 0;       ///< ms
    double utilisation = 0; ///< %

    [[nodiscard]] int working() const;
    /// Not yet handed in.
    [[nodiscard]] int withCaller() const;
};

/// Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// Before any run: three workers with nothing to do, and tasks that wait.
Scene example();

} // namespace interleave::poolstage
