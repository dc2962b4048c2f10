#pragma once
// Who forks must have no other thread: of those, the child would have the locks and not the hands that open
// them.

namespace interleave {

/// Whether the calling thread is the only one of its process, but for what a sanitizer starts.
bool hasOneThread();

} // namespace interleave
