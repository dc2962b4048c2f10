#pragma once
// The fixed work of a run, timed with different numbers of workers.

#include "labs/scaling/crew.h"
#include "labs/scaling/kernels.h"
#include "labs/scaling/marks.h"

#include <atomic>
#include <optional>

namespace interleave::scaling {

/// The parameters of a run, read once.
struct Settings {
    std::string kernel;
    double serialShare = 0;
    bool weak = false;
    int most = 8; ///< workers
    std::chrono::nanoseconds length{0};
    int phases = 1;
    int rounds = 1;
};

/// One time that was measured.
struct Timed {
    int workers = 1;
    double nanoseconds = 0;
    double cpu = 0; ///< ns of CPU time, of all workers
};

class Measurement
{
public:
    Measurement(Context& run, Crew& crew, const Kernel& kernel, const Settings& settings);

    /// Times one piece, decides how many there are, and computes all of them on this thread: what the
    /// workers find must be the same.
    void prepare();
    /// Does the work with so many workers, without measuring it.
    void warmUp(int workers);
    /// Nothing when the run is to stop. RunFailure where the result is not the sequential one.
    std::optional<Timed> time(int workers);

private:
    /// So that no two workers write into the same cache line.
    struct alignas(64) Sum {
        std::uint64_t value = 0;
    };
    [[nodiscard]] std::size_t parallelPieces(int workers) const;
    [[nodiscard]] std::uint64_t resultFor(int workers) const;
    void perform(int workers, bool shown);
    void performSerial(int phase);
    void performParallel(int phase, int workers);
    void compute(int worker, std::size_t piece);
    void check(int workers) const;
    void mark(Step step, int workers) { m_run.probe().mark(m_work, markOf(step, workers)); }

    Context& m_run;
    Crew& m_crew;
    const Kernel& m_kernel;
    const Settings& m_settings;
    Object m_work;
    std::size_t m_serial = 0;   ///< pieces that one worker computes alone
    std::size_t m_parallel = 0; ///< the others
    std::uint64_t m_serialResult = 0;
    std::uint64_t m_parallelResult = 0;
    std::vector<Sum> m_sums; ///< each written by its own worker, read when nobody is at work
    std::atomic<std::size_t> m_next{0};
};

/// The numbers of workers that are tried: all up to `most`, where that is not too many, and `cores` among
/// them.
std::vector<int> countsUpTo(int most, int cores);

/// Where the `part`-th of `parts` equal shares of `count` things begins.
constexpr std::size_t shareBegin(std::size_t count, int part, int parts)
{
    return count * static_cast<std::size_t>(part) / static_cast<std::size_t>(parts);
}

} // namespace interleave::scaling
