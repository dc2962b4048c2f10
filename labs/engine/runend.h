#pragma once
// How a run came to its end, as its supervisor saw it, and what the user must know of that.

#include "labs/engine/recording.h"

namespace interleave {

struct RunEnd {
    int status = -1;        ///< of the lab's process, wait(2); -1: it was killed with its process group
    bool begun = false;     ///< the lab's process was started
    bool failed = false;    ///< an error was said already
    bool stopped = false;   ///< a stop was asked for
    bool killed = false;    ///< it was asked to be killed at once
    std::int64_t grace = 0; ///< ns that a stopped lab has for leaving by itself
};

/// Whether the lab's process did not end by itself.
bool wasKilled(const RunEnd& end);
/// Nothing where the lab left as it should.
std::optional<RecordedNote> noteOf(const RunEnd& end);

} // namespace interleave
