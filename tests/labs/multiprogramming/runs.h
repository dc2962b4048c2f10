#pragma once
// Runs the lab as the runner does, and gives the recording of it.

#include "tests/labs/labrun.h"

namespace interleave::multiprogramming {

inline Recording run(const Values& changes, std::uint64_t seed = 1, const Wish& wish = wishNothing)
{
    return runLab("multiprogramming", changes, wish, seed);
}

/// The lanes of jobs, by number.
inline std::vector<const Lane*> jobsOf(const Recording& recording)
{
    std::vector<const Lane*> jobs;
    for (const Lane& lane : recording.lanes)
        if (lane.name.starts_with("job "))
            jobs.push_back(&lane);
    std::ranges::sort(jobs, {}, [](const Lane* lane) { return std::stoi(lane->name.substr(4)); });
    return jobs;
}

/// When the job was loaded, and when its last phase was over; its marks say so.
inline std::int64_t loadedAt(const Lane& job) { return job.marks.front().when; }
inline std::int64_t doneAt(const Lane& job) { return job.marks.back().when; }

/// The most jobs that were in memory at the same time.
inline int mostInMemory(const std::vector<const Lane*>& jobs)
{
    int most = 0;
    for (const Lane* one : jobs)
        most = std::max(most, static_cast<int>(std::ranges::count_if(jobs, [&](const Lane* other) {
                            return loadedAt(*other) <= loadedAt(*one) && loadedAt(*one) < doneAt(*other);
                        })));
    return most;
}

} // namespace interleave::multiprogramming
