#pragma once
// One run: all jobs are there at the start, so many of them are in memory at once, and those in memory share
// the processor. Every job is a thread.

#include "labs/engine/context.h"
#include "labs/engine/scratchfile.h"
#include "labs/multiprogramming/processor.h"
#include "labs/multiprogramming/turnstile.h"
#include "labs/multiprogramming/workload.h"

namespace interleave::multiprogramming {

/// What a job that has ended took.
struct Account {
    std::int64_t turnaround = 0; ///< ns from the start of all until its end; 0: it has not ended
    std::int64_t cpu = 0;        ///< ns of CPU time of its thread
    std::int64_t io = 0;         ///< ns that it waits for its device when nobody else is there
};

/// Wall and CPU time, ns.
struct Elapsed {
    std::int64_t wall = 0;
    std::int64_t cpu = 0;
};

class Execution
{
public:
    /// Prepares the jobs; with a real disk, its scratch files, and times the disk. RunFailure.
    Execution(Context& run, const Settings& settings);

    /// Runs all jobs to their ends. RunFailure when a disk fails.
    void perform();

    /// After perform(): false when the run was stopped before all jobs had ended.
    [[nodiscard]] bool complete() const { return m_finished == m_settings.jobs; }
    [[nodiscard]] const std::vector<Account>& accounts() const { return m_accounts; }
    /// Since the start of all, until the last end.
    [[nodiscard]] Elapsed whole() const { return m_whole; }
    /// Until the first moment at which nobody was left to take the place of a job that had ended.
    [[nodiscard]] Elapsed whileFull() const { return m_whileFull; }

private:
    struct Job {
        std::vector<Phase> phases;
        Object device;
    };

    void timeDisk();
    void perform(Probe& probe, int number);
    bool compute(const Phase& phase);
    bool transfer(Probe& probe, int number, const Phase& phase);
    bool writeAndRead(int number, const Phase& phase);
    void finish(int number, std::int64_t cpu);
    void watch(Team& team);
    void giveUp();
    [[nodiscard]] Elapsed elapsed() const;

    Context& m_run;
    const Settings m_settings;
    std::atomic<bool> m_givenUp{false};
    const Processor::Stop m_stop;
    Processor m_processor;
    Object m_memory;
    std::vector<Job> m_jobs;
    std::vector<ScratchFile> m_files; ///< one per job, with a real disk
    Elapsed m_transfer;               ///< what one transfer takes on the idle disk
    Turnstile m_memoryGate;
    Turnstile m_deviceGate;
    Elapsed m_begin; ///< both clocks when the jobs may begin

    std::vector<Account> m_accounts; ///< each written by its own job, read when all have been joined
    std::mutex m_mutex;              ///< protects the three below
    int m_finished = 0;
    Elapsed m_whole;
    Elapsed m_whileFull;
    std::atomic<std::int64_t>& m_shownFinished;
    std::atomic<std::int64_t>& m_shownBusy;
};

} // namespace interleave::multiprogramming
