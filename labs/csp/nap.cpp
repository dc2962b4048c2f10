#include "labs/csp/nap.h"

#include <algorithm>
#include <thread>

namespace interleave::csp {

bool napUntil(std::chrono::steady_clock::time_point due, StopCheck stop) noexcept
{
    using namespace std::chrono_literals;
    for (auto now = std::chrono::steady_clock::now(); now < due; now = std::chrono::steady_clock::now()) {
        if (stop())
            return false;
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(due - now, 50ms));
    }
    return !stop();
}

} // namespace interleave::csp
