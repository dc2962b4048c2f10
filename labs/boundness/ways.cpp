// The same job, one task after the other, by threads, and by processes.
#include "labs/boundness/ways.h"

namespace interleave::boundness {

namespace {

constexpr int sequentialBegins = __LINE__;
void oneAfterTheOther(const Assignment& all)
{
    Worker worker(all.run, all.job, all.probe);
    while (const auto task = all.next())
        all.results[*task] = worker.perform(*task);
}
constexpr int sequentialEnds = __LINE__;

constexpr int threadsBegin = __LINE__;
void withThreads(const Assignment& all)
{
    std::atomic<bool> looked{false};
    const auto work = [&](Probe& probe, int) {
        all.sheet.gate.pass(all.run);
        Worker worker(all.run, all.job, probe);
        while (const auto task = all.next())
            all.results[*task] = worker.perform(*task); // the threads see the same memory
        if (!looked.exchange(true))
            lookAtMemory(all.sheet, false); // while the others' stacks are there
    };
    const std::int64_t begin = monotonicNanoseconds();
    Team team = all.run.threads("thread", all.workers, work, all.lanes);
    all.made(begin, static_cast<std::size_t>(all.workers));
    all.sheet.gate.open();
    team.join();
}
constexpr int threadsEnd = __LINE__;

constexpr int processesBegin = __LINE__;
void withProcesses(const Assignment& all)
{
    const auto work = [&](Probe& probe, int) {
        all.sheet.gate.pass(all.run);
        Worker worker(all.run, all.job, probe);
        while (const auto task = all.next())
            all.results[*task] = worker.perform(*task); // memory that was shared before the fork
        lookAtMemory(all.sheet, true);
    };
    const std::int64_t begin = monotonicNanoseconds();
    Team team = all.run.processes("process", all.workers, work, all.lanes);
    all.made(begin, static_cast<std::size_t>(all.workers));
    all.sheet.gate.open();
    team.join();
}
constexpr int processesEnd = __LINE__;

} // namespace

const std::array<Way, wayIds.size()> ways{
    {{wayIds[0], oneAfterTheOther, sequentialEnds - sequentialBegins - 1},
     {wayIds[1], withThreads, threadsEnd - threadsBegin - 1},
     {wayIds[2], withProcesses, processesEnd - processesBegin - 1},
     {wayIds[3], withEvents, linesWithEvents}}};

} // namespace interleave::boundness
