#pragma once
// How busy each core was at any time: by anybody, and by this run.

#include "labs/engine/recording.h"
#include "widgets/timeline/timewindow.h"

namespace interleave {

/// Shares of a stretch of time, 0 … 1. `run` is part of `machine`, as far as the two clocks agree.
struct CoreShare {
    double machine = 0;
    double run = 0;
    bool known = false; ///< false: nothing was recorded there
};

class CoreHistory
{
public:
    /// Time busy up to a moment; between two entries it grows evenly.
    struct Entry {
        std::int64_t when = 0;
        double machine = 0; ///< ns
        double run = 0;
    };

    /// Reads what is new of the recording.
    void extend(const Recording& recording);
    void clear();

    /// The highest number of a core, plus one.
    [[nodiscard]] int cores() const { return static_cast<int>(m_cores.size()); }
    [[nodiscard]] const std::vector<Entry>& of(int core) const
    {
        return m_cores[static_cast<std::size_t>(core)];
    }
    /// False where nobody saw on which cores this run was: without the kernel's records.
    [[nodiscard]] bool knowsRun() const { return m_knowsRun; }
    [[nodiscard]] CoreShare shareIn(int core, TimeWindow window) const;
    /// Adds the shares of one core in equal columns of the window to `sums`; what is not known adds nothing.
    struct Sum {
        double machine = 0;
        double run = 0;
        int cores = 0;
    };
    void addColumns(int core, TimeWindow window, std::vector<Sum>& sums) const;

private:
    std::vector<std::vector<Entry>> m_cores;
    std::size_t m_read = 0;
    bool m_knowsRun = false;
};

} // namespace interleave
