#pragma once
// What this lab's stage shows of a recording at one moment: who is there, what lies between them, and who
// waits for whom. Plain numbers, no pixels and no words.

#include "labs/engine/recording.h"

namespace interleave::channelstage {

/// What a thread or process does, as far as channels are concerned.
enum class Doing {
    unseen, ///< nobody tells
    runs,
    ready,
    puts,      ///< waits for room in a channel
    gets,      ///< waits for something in a channel
    joins,     ///< waits for the end of its children
    elsewhere, ///< waits for something else, mostly for time to pass
    gone
};

struct Party {
    std::string name; ///< of its lane, shortened where it is alone in its column
    int column = 0;   ///< from left to right: messages go from one to the next
    Doing doing = Doing::unseen;
    int partner = -1;     ///< the party that it waits for; -1: not known
    bool inCycle = false; ///< it waits, in the end, for itself
};

/// What has been put and not yet taken.
struct Tank {
    double fill = 0;
    double room = 0; ///< 0: not known, or without end
    [[nodiscard]] bool isFull() const { return room > 0 && fill >= room; }
};

struct Gap {
    std::vector<Tank> tanks; ///< the first leads to the right; a second one, where there is one, back
};

struct Scene {
    std::string lab;       ///< value of the parameter "scene"
    std::string mechanism; ///< of the parameter
    std::string variant;   ///< what the scene is told to do when it is full, or who goes
    std::vector<Party> parties;
    int columns = 0;
    std::vector<Gap> gaps; ///< gap i lies between column i and column i + 1
    bool bytes = false;    ///< tanks hold bytes, not messages
    bool over = false;
    bool stopped = false;
    double roundTrip = 0; ///< ns; 0: not measured
    double rate = 0;      ///< messages per second

    [[nodiscard]] bool hasCycle() const;
};

/// Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

/// Before any run: one who sends, one who receives, and a channel.
Scene example();

} // namespace interleave::channelstage
