#pragma once
// What a way of doing a job costs: measured in a process of its own, so that nothing of what was before is in
// it.

#include "labs/boundness/job.h"

namespace interleave::boundness {

/// The columns of the ledger.
struct Cost {
    double total = 0;       ///< ms, from the first worker's making to the last one's end
    double cpu = 0;         ///< ms of CPU time, of all workers, in user and in kernel mode
    double voluntary = 0;   ///< context switches: somebody waited
    double involuntary = 0; ///< context switches: somebody else's turn
    double memory = 0;      ///< bytes beyond what was there before; below 0: not known
    double calls = -1;      ///< all system calls, in a pass of its own; below 0: not counted
    double creation = 0;    ///< ns to make one worker; below 0: there is none to make
};

/// Of several cells together, but for what it took to make a worker. What is not known of one is not known of
/// all.
Cost& operator+=(Cost& sum, const Cost& cell);

/// Closed at first. Lies in memory that processes share.
class Gate
{
public:
    /// Waits until it is open, or the run is to stop.
    void pass(const Context& run) noexcept;
    void open() noexcept;

private:
    std::atomic<std::uint32_t> m_open{0};
};

/// What the workers of one measurement share, whether they are threads or processes.
struct Sheet {
    Gate gate; ///< nobody begins before all are there
    std::atomic<std::size_t> next{0};
    std::atomic<std::int64_t> together{0}; ///< bytes: most that the one process had to itself
    std::atomic<std::int64_t> apart{0};    ///< bytes that worker processes had to themselves
    std::atomic<std::int64_t> looking{0};  ///< ns of CPU time that looking at memory cost
    std::atomic<bool> counting{false};     ///< system calls, and nothing else is measured meanwhile
    double creation = -1;                  ///< ns for one
    Cost cost;
};

/// What is to be done, and where the results go.
struct Assignment {
    Context& run;
    const Job& job;
    int workers = 1;
    Lanes lanes = Lanes::none;
    Sheet& sheet;
    std::uint64_t* results; ///< one of each task
    Probe& probe;           ///< of the process that does it

    /// The next task that nobody has; nothing when all are taken or the run is to stop.
    [[nodiscard]] std::optional<std::size_t> next() const;
    /// Counts `workers` as made since then (ns of the monotonic clock).
    void made(std::int64_t since, std::size_t count) const;
};

/// Adds what the calling process has to itself; called by a worker that has done its tasks. `apart`: it is a
/// process of its own.
void lookAtMemory(Sheet& sheet, bool apart);

/// The results of all tasks, and what they cost.
struct Measurement {
    Cost cost;
    std::vector<std::uint64_t> results;
};

/// Does the job in that way, in a process that is forked for it. Throws RunFailure.
Measurement measure(Context& run, const Job& job, std::size_t way, int workers, Lanes lanes);

} // namespace interleave::boundness
