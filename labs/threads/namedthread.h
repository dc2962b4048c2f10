#pragma once
// One thread with a name and a lane of its own.

#include "labs/engine/context.h"

#include <thread>

namespace interleave::threads {

/// Joined at the latest when it is destroyed: who ends the scope must have seen to it that the thread ends.
class NamedThread
{
public:
    using Work = std::function<void(Probe&)>; ///< must not throw

    /// Starts. The kernel gets the first 15 bytes of the name. Throws RunFailure where no thread can be made.
    NamedThread(Context& run, std::string name, Work work);

    /// Waits for its end, and tells so on the lane of the body; from there only.
    void join(Context& run);

private:
    std::jthread m_thread;
};

} // namespace interleave::threads
