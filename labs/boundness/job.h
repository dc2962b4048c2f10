#pragma once
// Six jobs, each of tasks that know nothing of each other: three need a core, three wait for something.

#include "labs/boundness/cells.h"
#include "labs/engine/scratchfile.h"

#include <netinet/in.h>
#include <optional>

namespace interleave::boundness {

struct Job {
    std::size_t kind = 0; ///< in jobIds
    std::size_t tasks = 1;
    std::chrono::nanoseconds length{}; ///< of a task by itself; nobody knows it of a disk
    std::int64_t rounds = 0;           ///< of computing that make this length on an idle core
    in_port_t port = 0;                ///< where the server listens; in the byte order of the machine
};

/// Measures how many rounds a core of this machine does in that time, where the job computes.
void calibrate(const Context& run, Job& job);

/// What the task comes to, whoever does it: the same for the same seed. Computes it once more.
std::uint64_t expected(const Context& run, const Job& job, std::size_t task);

/// Does tasks, one after the other, and waits where it must. One per worker.
class Worker
{
public:
    /// Throws RunFailure where there is no disk to write to.
    Worker(Context& run, const Job& job, Probe& probe);

    /// The task's result; anything where the run is to stop meanwhile. Throws RunFailure.
    std::uint64_t perform(std::size_t task);

private:
    void pause();

    Context& m_run;
    const Job& m_job;
    Probe& m_probe;
    std::optional<ScratchFile> m_file; ///< for the disk
};

/// Throws RunFailure where there is no disk to write to.
ScratchFile openScratchFile();
/// One block to the disk and back, synchronously. Throws RunFailure.
void transfer(ScratchFile& file, Probe& probe);

/// The computing of one task; gives up when the run is to stop.
std::uint64_t computed(const Context& run, const Job& job, std::size_t task);

} // namespace interleave::boundness
