#pragma once
// Making pipes.

#include "labs/engine/descriptor.h"

namespace interleave {

/// The two ends of a stream of bytes. The stream is over for its reader when every copy of the writing end is
/// closed.
struct StreamEnds {
    Descriptor reading;
    Descriptor writing;
};

/// Closed by exec(3). Throws RunFailure where the system has no pipe left.
StreamEnds makePipe();

} // namespace interleave
