#pragma once
// What happens in the lab's process, around its body.

namespace interleave {

class Arena;
struct RunRequest;

/// Offers the runner the kernel's events where the request asks for them, waits until the runner watches, and
/// runs the body. Messages go to descriptor 3. Returns the process's exit status.
int runLab(const RunRequest& request, Arena& arena);

} // namespace interleave
