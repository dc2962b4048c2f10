#pragma once
// What this lab's stage shows of a recording at one moment: the tree of processes with their standard
// streams, what was said, and what starting costs. Plain values, no pixels and no words.

#include "labs/engine/recording.h"
#include "labs/processes/story.h"

#include <array>

namespace interleave::processesstage {

using processes::Deed;

/// What a standard stream leads to.
struct Stream {
    enum class Kind : std::uint8_t { unknown, inherited, pipe, terminal, nothing, file };
    Kind kind = Kind::unknown;
    std::string target;     ///< as /proc tells
    std::int64_t bytes = 0; ///< that went through it to or from the parent

    /// The parent has the other end.
    [[nodiscard]] bool toParent() const { return kind == Kind::pipe || kind == Kind::terminal; }
};

/// What a process is doing; `unknown`: it lives, and nobody says more.
enum class Doing : std::uint8_t { unknown, running, ready, waiting, zombie, gone };

struct Node {
    std::int32_t pid = 0;
    std::int32_t parent = 0;
    int depth = 0; ///< 0: the main process
    std::string name;
    Doing doing = Doing::unknown;
    bool orphan = false; ///< has got a new parent
    std::array<Stream, 3> streams = {};
    std::optional<std::uint32_t> status = {};                      ///< as in waitpid(2), once it has ended
    std::vector<std::pair<std::string, std::int64_t>> values = {}; ///< of variables, by what they are called
};

/// Something that was said, the newest last.
struct Line {
    Deed deed = Deed::says; ///< gets, says, errs
    std::string name;       ///< of the child
    std::string text;
    std::int64_t bytes = 0;
};

/// What one way of starting costs, in µs.
struct Cost {
    const char* name = "";
    std::optional<double> median;
    double low = 0;
    double high = 0;
};

struct Scene {
    static constexpr std::size_t mostNodes = 6; ///< children that can be told apart on a screen
    std::string lab;                            ///< value of the parameter "scene"
    std::string exchange;                       ///< the same of "exchange"
    std::vector<Node> nodes; ///< the main process first; of its descendants the first to be looked at
    int hidden = 0;          ///< descendants beside those
    std::vector<Line> lines;
    std::vector<Cost> costs;  ///< empty unless that is the scene
    double memory = 0;        ///< MiB that the parent has filled
    std::int64_t silence = 0; ///< ns since something happened
    bool stuck = false;       ///< each side waits for the other: nothing else has been told since
    bool over = false;
    bool several = false; ///< more than one child says something

    [[nodiscard]] bool has(Doing doing) const;
};

/// Total: any recording gives a scene.
Scene sceneOf(const Recording& recording, std::int64_t now);

} // namespace interleave::processesstage
