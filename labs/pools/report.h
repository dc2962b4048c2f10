#pragma once
// What a run reports of its tasks.

#include "labs/pools/executor.h"
#include "labs/pools/workload.h"

namespace interleave::pools {

struct Times {
    std::int64_t began = 0; ///< when the first task was handed in, ns
    std::int64_t first = 0; ///< when the caller had its first result
    std::int64_t ended = 0; ///< when it had the last one
    int workers = 1;
    bool oneAtATime = false; ///< the caller handed in the next task when it had the result of the last
    int timeOuts = 0;        ///< how often the caller gave up waiting for a future
    std::size_t retried = 0; ///< tasks, with workers that had died

    void got() { first = first == 0 ? monotonicNanoseconds() : first; }
};

std::vector<Metric> metrics();
std::vector<Series> series();

/// Metrics and distributions; checks every result against the one computed without a pool.
void report(Context& run, const Workload& workload, std::span<const Task> tasks, const Executor& executor,
            const Times& times);

/// A warning that names the worker and its tasks.
void tellDeath(Context& run, const Death& death);

} // namespace interleave::pools
