#pragma once
// One writer for a file: an advisory lock (flock). The kernel holds it as long as the descriptor is open, so
// a program that was killed holds nothing.

#include "labs/engine/text.h"

namespace interleave {

/// Says that a file has a writer already; %1 is its path.
constexpr Text beingWritten =
    LAB_TEXT("%1 is being written already; wait until that has ended, or name another file.");

/// False where another open descriptor, in whatever program, holds the lock. A file system that has no locks
/// never refuses.
bool lockForWriting(int descriptor);
/// True where a descriptor that is open on this file holds the lock.
bool isLockedForWriting(const std::string& path);
/// True where `path` names what `descriptor` is open on: neither deleted, nor moved, nor replaced.
bool isNamed(int descriptor, const std::string& path);

} // namespace interleave
