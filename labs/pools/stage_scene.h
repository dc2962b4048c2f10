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
    int deaths = 0;         ///< of those who had its place before
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
    int failed = 0;   ///< of those: they threw
    int lost = 0;     ///< with their workers
    int givenUp = 0;  ///< after several workers
    int retried = 0;
    int cancelled = 0;
    std::vector<Worker> workers;
    double makespan = 0;    ///< ms; 0: not known
    double bound = 0;       ///< ms
    double utilisation = 0; ///< %

    [[nodiscard]] int working() const;
    /// Nobody answers them any more.
    [[nodiscard]] int unanswered() const { return lost + givenUp + cancelled; }
    /// Not yet handed in.
    [[nodiscard]] int withCaller() const;
};

/// Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// Before any run: the workers of the first preset, with nothing to do yet, and its tasks in the queue.
Scene example();

} // namespace interleave::poolstage
