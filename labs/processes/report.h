#pragma once
// What scenes with one program tell of it, while it runs and at its end.

#include "labs/processes/child.h"
#include "labs/processes/story.h"
#include "labs/processes/traffic.h"

namespace interleave::processes {

/// What was read from a stream.
struct Heard {
    static constexpr std::size_t most = 600; ///< bytes that are kept
    std::string text;
    std::int64_t bytes = 0;
};

/// Reads `from` and tells the story of it, line by line. `heard` must outlive the traffic.
void hear(Traffic& traffic, Descriptor from, Story& story, pid_t pid, Deed deed, Heard& heard);

/// Tells that a program is about to start, and what it and this process have open as their standard streams.
void tellStart(Story& story, pid_t pid, const std::string& name);

/// Has the traffic tell the end of the child when it comes. The story must live as long.
void tellEnd(Traffic& traffic, Story& story, const ChildProcess& child);

/// Waits for the end of the child and of what it writes; then says how it ended and what it used. Nothing
/// when the run is to stop before.
std::optional<Ended> conclude(Context& run, Story& story, Traffic& traffic, ChildProcess& child,
                              const std::string& name);

/// Waits until the gauges have been looked at once more: what came last is to be in the curves.
void letGaugesBeSeen(Context& run);

/// The results of one child, once a run.
void reportEnd(Context& run, const Ended& ended);

/// A remark with what was heard, where there was something.
void noteHeard(Context& run, const Heard& output, const Heard& errors);

} // namespace interleave::processes
