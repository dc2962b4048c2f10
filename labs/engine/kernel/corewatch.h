#pragma once
// How busy each core is: the whole machine from /proc/stat, and the run from its lanes' spans.

#include "labs/engine/span.h"

#include <map>
#include <vector>

namespace interleave {

class CoreWatch
{
public:
    /// Adds a span that has ended. Only running ones on a known core count.
    void ran(const Span& span);
    /// Shares since the last look, of every core that the machine has online; the first look only starts.
    /// `running` are the spans that still go on. /proc/stat counts in ticks of 10 ms: look less often than
    /// that.
    std::vector<CoreUse> look(std::int64_t now, const std::vector<const Span*>& running);

private:
    struct Core {
        std::int64_t busyTicks = 0;
        std::int64_t allTicks = 0;
        std::int64_t run = 0; ///< ns since the last look
    };
    static std::map<int, Core> readStat();

    std::map<int, Core> m_cores;
    std::int64_t m_looked = -1; ///< ns since the start of the run
};

} // namespace interleave
