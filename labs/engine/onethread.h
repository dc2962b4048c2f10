#pragma once
// fork(2) copies only the calling thread; locks held by others stay locked for ever in the child.

namespace interleave {

/// Whether the calling thread is the only one of its process, but for what a sanitizer starts. Costs 3 µs.
bool hasOneThread();

} // namespace interleave
